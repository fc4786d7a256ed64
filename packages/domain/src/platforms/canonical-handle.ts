import type { PlatformCode } from './platform.ts';
import { refuseAddress } from './recognition.ts';
import type { Recognition } from './recognition.ts';
import { recognizeAccount } from './recognize-account.ts';

/**
 * The intended handle of an account that does not exist yet: the handle alone, with or without `@`
 * (`user@server` for Mastodon, the intended address for a platform outside the table).
 */
export const canonicalHandle = (platform: PlatformCode, text: string): Recognition => {
  const found = recognizeAccount(text, platform);
  if (platform === 'other' || !found.ok) return found;
  const isHandleAlone = found.platform === platform && found.handle !== undefined && !/[/:]/.test(text);
  return isHandleAlone ? found : refuseAddress('handle-form', platform);
};
