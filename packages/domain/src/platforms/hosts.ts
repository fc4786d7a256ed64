import type { Platform, PlatformCode } from './platform.ts';
import { linkShorteners, platforms, unfederatedHosts } from './platforms.ts';
import type { RecognitionRefusalReason } from './refusal-reasons.ts';

export type HostReading =
  | { readonly as: 'platform'; readonly platform: Platform }
  | { readonly as: 'handle'; readonly platform: Platform; readonly handle: string }
  | { readonly as: 'refusal'; readonly reason: RecognitionRefusalReason; readonly platform?: PlatformCode };

interface HostEntry {
  readonly platform?: Platform;
  readonly reason?: RecognitionRefusalReason;
}

const entriesOf = (platform: Platform): [string, HostEntry][] => {
  const { hosts, aliasHosts, handleHost, shortLinkHosts, otherHosts } = platform;
  const names = [...hosts, ...aliasHosts, ...(handleHost ? [handleHost.host] : [])];
  return [
    ...names.map((host): [string, HostEntry] => [host, { platform }]),
    ...shortLinkHosts.map((host): [string, HostEntry] => [host, { platform, reason: 'short-link' }]),
    ...Object.entries(otherHosts ?? {}).map(([host, reason]): [string, HostEntry] => [host, { platform, reason }]),
  ];
};

const registry: ReadonlyMap<string, HostEntry> = new Map([
  ...Object.values(platforms).flatMap(entriesOf),
  ...linkShorteners.map((host): [string, HostEntry] => [host, { reason: 'short-link' }]),
]);

const countrySubdomain = /^[a-z]{2}(?:-[a-z]{2})?$/;
const everywhere = new Set(['www', 'm', 'mobile']);

const showsTheSameAccounts = (label: string, platform: Platform): boolean =>
  everywhere.has(label) ||
  countrySubdomain.test(label) ||
  platform.subdomains.includes('*') ||
  platform.subdomains.includes(label);

/** The known host that this one is or lies below, with the labels in front of it. */
const findHost = (host: string): { known: string; entry: HostEntry; before: string[] } | null => {
  const labels = host.split('.');
  for (let depth = 0; depth < labels.length - 1; depth += 1) {
    const known = labels.slice(depth).join('.');
    const entry = registry.get(known);
    if (entry) return { known, entry, before: labels.slice(0, depth) };
  }
  return null;
};

const readSubdomain = (platform: Platform, host: string, before: readonly string[]): HostReading => {
  const [label = ''] = before;
  const { handleHost } = platform;
  if (handleHost && host.endsWith(`.${handleHost.host}`) && before.length === 1)
    return { as: 'handle', platform, handle: handleHost.handle === 'label' ? label : host };
  return { as: 'refusal', reason: 'reserved-word', platform: platform.code };
};

export const readHost = (host: string): HostReading | null => {
  const found = findHost(host);
  if (!found) return null;
  const { platform, reason } = found.entry;
  if (reason) return { as: 'refusal', reason, ...(platform && { platform: platform.code }) };
  if (!platform) return null;
  if (found.before.every((label) => showsTheSameAccounts(label, platform))) return { as: 'platform', platform };
  return readSubdomain(platform, host, found.before);
};

export const isUnfederated = (host: string): boolean =>
  unfederatedHosts.some((name) => host === name || host.endsWith(`.${name}`));

const privateNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|onion|arpa|invalid)$/;
const addressLiteral = /^\[|^[0-9.]+$/;

/** No address of this network or machine: such a host says nothing to the public. */
export const isPublicHost = (host: string): boolean =>
  host.includes('.') && !privateNames.test(host) && !addressLiteral.test(host);
