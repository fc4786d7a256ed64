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

const handleKey = (code: PlatformCode, handle: string, kind: AccountKind): string => {
  const folded = foldHandle(code, handle);
  if (kind === 'group') return `${code}:groups/${folded}`;
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

export const accountUrl = (code: PlatformCode, name: AccountName): string => {
  const platform: Platform = platforms[code];
  if (name.handle !== undefined) {
    const template = platform.kindUrls[name.kind ?? 'account'] ?? platform.profileUrl;
    return fill(template, foldHandle(code, name.handle));
  }
  const id = name.stableId ?? '';
  return (platform.stableIdUrl ?? platform.profileUrl).replace(':id', () => id).replace(':handle', () => id);
};
