import { canonicalHandle, platformCodes, recognizeAccount, refuse } from '@mandat/domain';
import type { AccountAlias, PlatformCode, RecognizedAccount, Refusal, RequestKind } from '@mandat/domain';

export type Named = {
  readonly kind: RequestKind;
  readonly platform?: PlatformCode | null;
  readonly url?: string | null;
  readonly handle?: string | null;
};

const isRefusal = (result: RecognizedAccount | Refusal): result is Refusal => !result.ok;

/** The account that somebody named: an existing one by its address, a new one by the handle it shall have. */
export const recognizeNamed = (named: Named): RecognizedAccount | Refusal => {
  const field = named.kind === 'existing' ? 'url' : 'handle';
  if (named.platform && !platformCodes.includes(named.platform))
    return refuse('platform-unknown', { field: 'platform' });
  if (named.kind === 'new' && !named.platform) return refuse('platform-missing', { field: 'platform' });
  const text = (named.kind === 'existing' ? named.url : named.handle) ?? '';
  const found =
    named.kind === 'new' && named.platform
      ? canonicalHandle(named.platform, text)
      : recognizeAccount(text, named.platform ?? undefined);
  return found.ok ? found : refuse(`address-${found.reason}`, { field });
};

export const aliasKindOf = (value: string, recognized: RecognizedAccount): AccountAlias['kind'] => {
  if (value === recognized.key) return 'key';
  return value.startsWith('https:') || value.startsWith('http:') ? 'url' : 'handle';
};

export { isRefusal };
