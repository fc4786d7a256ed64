import { readAddress } from './address.ts';
import type { Address } from './address.ts';
import { handleFault } from './handle-rules.ts';
import { isPublicHost, readHost } from './hosts.ts';
import type { HostReading } from './hosts.ts';
import { lookAlikeOf } from './look-alike.ts';
import { accountKinds } from './platform.ts';
import type { AccountKind, Platform, PlatformCode, RouteOutcome } from './platform.ts';
import { platforms } from './platforms.ts';
import { recognizedAs, refuseAddress } from './recognition.ts';
import type { Recognition } from './recognition.ts';
import { recognizeOnServer } from './recognize-fediverse.ts';
import { recognizeOther } from './recognize-other.ts';
import { recognitionRefusals } from './refusal-reasons.ts';
import type { RecognitionRefusalReason } from './refusal-reasons.ts';
import { matchRoutes } from './routes.ts';
import type { RouteMatch } from './routes.ts';

const refusalOf = (outcome: RouteOutcome): RecognitionRefusalReason | null =>
  recognitionRefusals.find((reason) => reason === outcome) ?? null;

const kindOf = (outcome: RouteOutcome): AccountKind => accountKinds.find((kind) => kind === outcome) ?? 'account';

const recognizeMatch = (platform: Platform, match: RouteMatch, submitted: string): Recognition => {
  const { handle, stableId, besidePages, outcome } = match;
  const fault = handle === undefined ? null : handleFault(platform, handle, besidePages);
  const refusal = refusalOf(outcome);
  if (refusal) return refuseAddress(fault === 'reserved-word' ? fault : refusal, platform.code);
  if (fault) return refuseAddress(fault, platform.code);
  if (handle === undefined && stableId === undefined) return refuseAddress('no-account', platform.code);
  return recognizedAs(platform.code, {
    kind: kindOf(outcome),
    handle,
    stableId,
    submitted,
    legacy: outcome === 'legacy',
  });
};

const onPlatform = (platform: Platform, address: Address): Recognition => {
  const segments = address.segments.length > 0 ? address.segments : address.fragmentSegments;
  return recognizeMatch(platform, matchRoutes(platform, { ...address, segments }), address.submitted);
};

const onHandleHost = (platform: Platform, handle: string, address: Address): Recognition => {
  const [tab, ...further] = address.segments;
  const isTab = tab !== undefined && further.length === 0 && platform.handleHost?.tabs?.includes(tab.toLowerCase());
  if (tab !== undefined && !isTab) return refuseAddress('post', platform.code);
  return recognizeMatch(platform, { outcome: 'account', handle, besidePages: true }, address.submitted);
};

const onKnownHost = (reading: HostReading, address: Address): Recognition => {
  if (reading.as === 'refusal') return refuseAddress(reading.reason, reading.platform);
  if (reading.as === 'handle') return onHandleHost(reading.platform, reading.handle, address);
  return onPlatform(reading.platform, address);
};

/** A host of the owner's: nothing in it says so, whoever names the platform does. */
const onOwnHost = (code: PlatformCode, address: Address): Recognition => {
  if (address.segments.length > 0) return refuseAddress('post', code);
  const handle = address.host.replace(/^www\./, '');
  return recognizedAs(code, { kind: 'domain', handle, submitted: address.submitted });
};

const onAnyHost = (address: Address, hint: PlatformCode | undefined): Recognition => {
  if (!isPublicHost(address.host)) return refuseAddress('host-not-public');
  const lookAlike = lookAlikeOf(address.host);
  if (lookAlike) return refuseAddress('look-alike-host', lookAlike.platform);
  if (hint === 'other') return recognizeOther(address);
  const named: Platform | null = hint === undefined ? null : platforms[hint];
  if (named?.ownHosts) return onOwnHost(named.code, address);
  return recognizeOnServer(address) ?? refuseAddress('unknown-platform');
};

export const recognizeAddress = (text: string, hint: PlatformCode | undefined): Recognition => {
  const address = readAddress(text);
  if (typeof address === 'string') return refuseAddress(address);
  const known = readHost(address.host);
  return known ? onKnownHost(known, address) : onAnyHost(address, hint);
};
