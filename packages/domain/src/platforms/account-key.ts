import type { AccountKind, Platform, PlatformCode } from './platform.ts';
import { platforms } from './platforms.ts';

export interface AccountName {
  readonly kind?: AccountKind;
  readonly handle?: string;
  readonly stableId?: string;
}

const digitsOnly = /^[0-9]+$/;

/** Case, and dots where they carry no meaning, are the same name to the platform. */
export const foldHandle = (code: PlatformCode, handle: string): string => {
  // A final sigma is the same letter as any other.
  const folded = handle.normalize('NFC').toLowerCase().replaceAll('ς', 'σ').normalize('NFC');
  const rule: Platform['handle'] = platforms[code].handle;
  return rule?.dotsIgnored ? folded.replaceAll('.', '') : folded;
};

/** Kinds whose names are a space of their own: the same word there is somebody else's. */
const ownSpaces: Readonly<Partial<Record<AccountKind, string>>> = {
  group: 'groups/',
  publication: 'publications/',
  nickname: 'n/',
  domain: 'domain/',
};

const handleKey = (code: PlatformCode, handle: string, kind: AccountKind): string => {
  const folded = foldHandle(code, handle);
  const space = ownSpaces[kind];
  if (space !== undefined) return `${code}:${space}${folded}`;
  // A handle of digits alone would read as somebody else's stable id.
  return digitsOnly.test(folded) ? `${code}:@${folded}` : `${code}:${folded}`;
};

/** Every key under which this account is known; the first is the one that counts. */
export const accountKeys = (code: PlatformCode, name: AccountName): readonly string[] => [
  ...(name.stableId === undefined ? [] : [`${code}:${name.stableId}`]),
  ...(name.handle === undefined ? [] : [handleKey(code, name.handle, name.kind ?? 'account')]),
];

/** The key of `platform:stableId` when the stable id is known, else of `platform:foldedHandle`. */
export const accountKey = (code: PlatformCode, name: AccountName): string => accountKeys(code, name)[0] ?? `${code}:`;

const fill = (template: string, handle: string): string => {
  const [user = '', server = ''] = handle.split('@');
  return template
    .replace(':handle', () => encodeURIComponent(handle))
    .replace(':server', () => server)
    .replace(':user', () => encodeURIComponent(user));
};

const idUrl = (platform: Platform, id: string, kind: AccountKind): string => {
  const ofKind = platform.kindUrls[kind];
  const ofOtherMake = Object.entries(platform.otherIdUrls ?? {}).find(([start]) => id.startsWith(start))?.[1];
  const template = ofOtherMake ?? (ofKind?.includes(':id') ? ofKind : platform.stableIdUrl);
  return (template ?? platform.profileUrl).replace(':id', () => id).replace(':handle', () => id);
};

export const accountUrl = (code: PlatformCode, name: AccountName): string => {
  const platform: Platform = platforms[code];
  if (name.handle !== undefined) {
    const template = platform.kindUrls[name.kind ?? 'account'] ?? platform.profileUrl;
    return fill(template, foldHandle(code, name.handle));
  }
  return idUrl(platform, name.stableId ?? '', name.kind ?? 'account');
};
