import { asciiHost } from './address.ts';
import { handleFault } from './handle-rules.ts';
import { readHost } from './hosts.ts';
import { lookAlikeOf } from './look-alike.ts';
import type { Platform, PlatformCode } from './platform.ts';
import { platforms } from './platforms.ts';
import { maximumAddressLength, recognizedAs, refuseAddress } from './recognition.ts';
import type { Recognition } from './recognition.ts';
import { recognizeAddress } from './recognize-address.ts';
import { recognizeFediverse } from './recognize-fediverse.ts';
import { hasInvisible } from './text-safety.ts';

const fediverseForm = /^(?:acct:)?@?([^@/\s:?#\\]+)@([^@/\s?#\\:]+)$/i;
const addressMark = /[/?#:\\\s]/;

const isPlatformHost = (text: string): boolean => {
  const host = asciiHost(text);
  return host !== null && (readHost(host)?.as ?? 'handle') !== 'handle';
};

const hostEnding = /\.(?:com|net|org|me|app|social)$/i;

/** `mandat.demo` may be a handle; `facebook.com` and `faceb00k.com` are hosts that somebody pasted. */
const looksLikeHost = (text: string): boolean => {
  const host = asciiHost(text);
  return host !== null && (isPlatformHost(text) || (hostEnding.test(text) && lookAlikeOf(host) !== null));
};

const recognizeBareHandle = (text: string, hint: PlatformCode): Recognition => {
  const platform: Platform = platforms[hint];
  if (platform.stableId?.unmistakable && platform.stableId.pattern.test(text))
    return recognizedAs(hint, { stableId: text });
  const handle = text.startsWith('@') ? text.slice(1) : text;
  if (hint === 'mastodon') return refuseAddress('server-missing', hint);
  if (hint === 'other') return refuseAddress('not-a-url', hint);
  const fault = handleFault(platform, handle);
  return fault ? refuseAddress(fault, hint) : recognizedAs(hint, { handle });
};

const recognizeUserAtServer = (user: string, server: string, hint: PlatformCode | undefined): Recognition => {
  // "facebook.com@evil.example" is an address with a user name that pretends to be the host.
  if (isPlatformHost(user)) return refuseAddress('credentials-in-url');
  if (hint === undefined || hint === 'mastodon' || hint === 'threads') return recognizeFediverse({ user, server });
  return refuseAddress('handle-form', hint);
};

const recognizeWithoutMarks = (text: string, hint: PlatformCode | undefined): Recognition => {
  const dotted = text.includes('.') && !text.startsWith('@');
  if (hint === undefined) return dotted ? recognizeAddress(text, hint) : refuseAddress('platform-missing');
  if (dotted && (hint === 'other' || looksLikeHost(text))) return recognizeAddress(text, hint);
  return recognizeBareHandle(text, hint);
};

/** The identifiers that contain marks of an address, though they are none. */
const isBlueskyId = (text: string): boolean => platforms.bluesky.stableId?.pattern.test(text) ?? false;
const isFlickrId = (text: string): boolean => platforms.flickr.stableId?.pattern.test(text) ?? false;

const recognizeTrimmed = (text: string, hint: PlatformCode | undefined): Recognition => {
  if (isBlueskyId(text)) return recognizedAs('bluesky', { stableId: text });
  if (hint === 'flickr' && isFlickrId(text)) return recognizedAs('flickr', { stableId: text });
  const atServer = fediverseForm.exec(text);
  if (atServer) return recognizeUserAtServer(atServer[1] ?? '', atServer[2] ?? '', hint);
  if (addressMark.test(text) && !text.startsWith('@')) return recognizeAddress(text, hint);
  return recognizeWithoutMarks(text, hint);
};

/**
 * Which account a pasted address, `@handle`, `acct:` or `user@server` means, or why none.
 * `hint` is the platform of a bare handle; with `other` any public address is taken as it is.
 */
export const recognizeAccount = (text: string, hint?: PlatformCode): Recognition => {
  if (text.length > maximumAddressLength) return refuseAddress('too-long', hint);
  const trimmed = text.trim();
  if (trimmed === '') return refuseAddress('empty', hint);
  if (!trimmed.isWellFormed()) return refuseAddress('not-a-url', hint);
  if (hasInvisible(trimmed)) return refuseAddress('invisible-characters', hint);
  return recognizeTrimmed(trimmed.normalize('NFC'), hint);
};
