import type { Platform, PlatformCode } from './platform.ts';
import { platforms } from './platforms.ts';
import { refuseAddress } from './recognition.ts';
import type { Recognition } from './recognition.ts';
import { recognizeAccount } from './recognize-account.ts';
import { hasInvisible } from './text-safety.ts';

const longestName = 100;

/** Where accounts have no handle, only a name that others may have too: it claims nothing until the account exists. */
const intendedName = (platform: Platform, text: string): Recognition => {
  const name = text.normalize('NFC').trim();
  if (name === '') return refuseAddress('empty', platform.code);
  if (hasInvisible(name)) return refuseAddress('invisible-characters', platform.code);
  if (name.length > longestName || /[/:\\]/.test(name)) return refuseAddress('handle-form', platform.code);
  return {
    ok: true,
    platform: platform.code,
    kind: 'account',
    handle: name,
    key: `${platform.code}:~${name.toLowerCase()}`,
    url: platform.profileUrl,
    aliases: [],
  };
};

/**
 * The intended handle of an account that does not exist yet: the handle alone, with or without `@`
 * (`user@server` for Mastodon, the intended address for a platform outside the table, the name where there are no handles).
 */
export const canonicalHandle = (code: PlatformCode, text: string): Recognition => {
  const platform: Platform = platforms[code];
  if (code !== 'other' && platform.handle === null) return intendedName(platform, text);
  const found = recognizeAccount(text, code);
  if (code === 'other' || !found.ok) return found;
  const isHandleAlone = found.platform === code && found.handle !== undefined && !/[/:]/.test(text);
  return isHandleAlone ? found : refuseAddress('handle-form', code);
};
