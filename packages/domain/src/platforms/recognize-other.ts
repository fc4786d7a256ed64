import type { Address } from './address.ts';
import { maximumAddressLength, refuseAddress } from './recognition.ts';
import type { Recognition } from './recognition.ts';
import { recognizeOnServer } from './recognize-fediverse.ts';

// RFC 3986, section 3.3: what may stand in a path segment as it is.
const unescaped = (segment: string): string =>
  encodeURIComponent(segment).replace(/%(?:3A|40|24|26|2B|2C|3B|3D)/g, (escaped) => decodeURIComponent(escaped));

const pathOf = ({ segments, parameter }: Address): string => {
  const identity = ['id', '__biz']
    .map((name) => [name, parameter(name)] as const)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`);
  const path = segments.map((segment) => `/${unescaped(segment)}`).join('');
  return identity.length > 0 ? `${path}?${identity.join('&')}` : path;
};

/** A free address. Where it could be a fediverse address too, that key is an alias, so that the two never coexist. */
export const recognizeOther = (address: Address): Recognition => {
  const place = `${address.host.replace(/^www\./, '')}${pathOf(address)}`;
  const url = `https://${place}`;
  if (url.length > maximumAddressLength) return refuseAddress('too-long', 'other');
  const fediverse = recognizeOnServer(address);
  const alsoKnownAs = fediverse?.ok ? [fediverse.key] : [];
  return {
    ok: true,
    platform: 'other',
    kind: 'account',
    key: `other:${place}`,
    url,
    aliases: [...new Set([`other:${place}`, ...alsoKnownAs, url, address.submitted])],
  };
};
