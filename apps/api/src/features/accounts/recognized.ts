import { canonicalHandle, platformCodes, recognizeAccount, refuse } from '@mandat/domain';
import type { AccountAlias, PlatformCode, RecognizedAccount, Refusal, RequestKind } from '@mandat/domain';

export type Named = {
  readonly kind: RequestKind;
  readonly platform?: PlatformCode | null;
  readonly url?: string | null;
  readonly handle?: string | null;
};

const isRefusal = (result: RecognizedAccount | Refusal): result is Refusal => !result.ok;

const platformFault = ({ kind, platform }: Named): Refusal | null => {
  if (kind === 'new' && !platform) return refuse('platform-missing', { field: 'platform' });
  const unknown = platform && !platformCodes.includes(platform);
  return unknown ? refuse('platform-unknown', { field: 'platform' }) : null;
};

const find = ({ kind, platform, url, handle }: Named) =>
  kind === 'new' && platform
    ? canonicalHandle(platform, handle ?? '')
    : recognizeAccount(url ?? '', platform ?? undefined);

/** The account that somebody named: an existing one by its address, a new one by the handle it shall have. */
export const recognizeNamed = (named: Named): RecognizedAccount | Refusal => {
  const fault = platformFault(named);
  if (fault) return fault;
  const found = find(named);
  return found.ok ? found : refuse(`address-${found.reason}`, { field: named.kind === 'existing' ? 'url' : 'handle' });
};

export const aliasKindOf = (value: string, recognized: RecognizedAccount): AccountAlias['kind'] => {
  if (value === recognized.key) return 'key';
  return value.startsWith('https:') || value.startsWith('http:') ? 'url' : 'handle';
};

export { isRefusal };
