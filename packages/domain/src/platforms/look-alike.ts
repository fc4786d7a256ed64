import { isUnfederated, readHost } from './hosts.ts';
import type { PlatformCode } from './platform.ts';
import { platforms } from './platforms.ts';
import { unicodeHost } from './punycode.ts';
import { isOneSlipAway, skeletonOf } from './skeleton.ts';
import { mixesScripts } from './text-safety.ts';

export interface LookAlike {
  readonly platform?: PlatformCode;
}

interface Name {
  readonly skeleton: string;
  readonly platform: PlatformCode;
}

const hostSkeletons: readonly Name[] = Object.values(platforms).flatMap(({ code, hosts, aliasHosts, handleHost }) =>
  [...hosts, ...aliasHosts, ...(handleHost ? [handleHost.host] : [])].map((host) => ({
    skeleton: skeletonOf(host),
    platform: code,
  })),
);

const brands: readonly Name[] = Object.values(platforms).flatMap(({ code, brands: names }) =>
  names.map((name) => ({ skeleton: skeletonOf(name), platform: code })),
);

/** Shorter names (x, fb, t) stand in too many honest host names. */
const tellingNames: readonly Name[] = [
  ...brands,
  ...Object.values(platforms).flatMap(({ code, label, hosts }) =>
    [label.toLowerCase(), ...hosts.map((host) => host.split('.')[0] ?? '')]
      .filter((name) => name.length >= 6 && code !== 'other' && code !== 'mastodon')
      .map((name) => ({ skeleton: skeletonOf(name), platform: code })),
  ),
];

/** `x.com.evil.example`, `facebook.com-login.example`, or a known host written with other letters. */
const imitatedHost = (skeleton: string): Name | undefined =>
  hostSkeletons.find(
    (name) =>
      skeleton === name.skeleton ||
      skeleton.endsWith(`.${name.skeleton}`) ||
      `.${skeleton}`.includes(`.${name.skeleton}.`) ||
      `.${skeleton}`.includes(`.${name.skeleton}-`),
  );

const imitatedName = (part: string): Name | undefined =>
  tellingNames.find((name) => part === name.skeleton) ??
  brands.find((name) => part.includes(name.skeleton) || isOneSlipAway(part, name.skeleton));

/** For a host that is none of ours: does it pass itself off as one? */
export const lookAlikeOf = (host: string): LookAlike | null => {
  if (readHost(host) || isUnfederated(host)) return null;
  const seen = unicodeHost(host);
  const skeleton = skeletonOf(seen);
  const labels = skeleton.split('.');
  const parts = labels.slice(0, -1).flatMap((label) => [label, ...label.split('-')]);
  const imitated = imitatedHost(skeleton) ?? parts.map(imitatedName).find((name) => name !== undefined);
  if (imitated) return { platform: imitated.platform };
  return seen.split('.').some(mixesScripts) ? {} : null;
};
