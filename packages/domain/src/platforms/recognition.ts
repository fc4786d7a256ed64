import { accountKey, accountKeys, accountUrl } from './account-key.ts';
import type { AccountName } from './account-key.ts';
import type { AccountKind, PlatformCode } from './platform.ts';
import type { RecognitionRefusalReason } from './refusal-reasons.ts';

export interface RecognizedAccount {
  readonly ok: true;
  readonly platform: PlatformCode;
  readonly kind: AccountKind;
  /** As written, without its `@`. */
  readonly handle?: string;
  readonly stableId?: string;
  readonly key: string;
  readonly url: string;
  /** Keys and addresses, the submitted one among them: uniqueness is over all of them. */
  readonly aliases: readonly string[];
  /** An old form that the platform redirects: to be followed before it is called official. */
  readonly legacy?: true;
}

export interface RecognitionRefusal {
  readonly ok: false;
  readonly reason: RecognitionRefusalReason;
  readonly platform?: PlatformCode;
}

export type Recognition = RecognizedAccount | RecognitionRefusal;

export const maximumAddressLength = 2048;

export const refuseAddress = (reason: RecognitionRefusalReason, platform?: PlatformCode): RecognitionRefusal =>
  platform === undefined ? { ok: false, reason } : { ok: false, reason, platform };

export interface Finding extends AccountName {
  readonly submitted?: string;
  readonly legacy?: boolean;
}

export const recognizedAs = (platform: PlatformCode, finding: Finding): RecognizedAccount => {
  const { kind = 'account', handle, stableId, submitted, legacy } = finding;
  const url = accountUrl(platform, finding);
  const addresses = submitted === undefined ? [url] : [url, submitted];
  return {
    ok: true,
    platform,
    kind,
    ...(handle !== undefined && { handle }),
    ...(stableId !== undefined && { stableId }),
    key: accountKey(platform, finding),
    url,
    aliases: [...new Set([...accountKeys(platform, finding), ...addresses])],
    ...(legacy && { legacy: true as const }),
  };
};
