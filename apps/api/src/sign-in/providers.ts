import { createPrivateKey, type KeyObject } from 'node:crypto';
import { createRemoteJWKSet, customFetch as joseFetch, type JWTVerifyGetKey } from 'jose';
import * as oidc from 'openid-client';
import { FetchFault, type BoundedFetch } from '../platform/http/bounded-fetch.ts';
import type { Logger } from '../platform/log/logger.ts';
import { signatureAlgorithms } from './algorithms.ts';
import type { ClientCredential, ProviderSettings } from '../platform/providers/provider-settings.ts';
import { SignInFault } from './sign-in-fault.ts';

export type Provider = {
  readonly settings: ProviderSettings;
  /** What the provider says of itself; asked again every hour, and the last answer serves while it does not reply. */
  readonly discovered: () => Promise<oidc.Configuration>;
  readonly keys: JWTVerifyGetKey;
  /** Where its pages are, as far as is known. */
  readonly origins: () => readonly string[];
};

export type Providers = {
  readonly all: readonly Provider[];
  readonly named: (name: string) => Provider | undefined;
  readonly ofIssuer: (issuer: string) => Provider | undefined;
  /** True once each provider was asked: whether it answered must not decide about this process. */
  readonly wereAsked: () => boolean;
  /** Asks every provider until it answers, ever more slowly. */
  readonly keepAsking: () => void;
  readonly stop: () => void;
};

export type ProviderParts = {
  readonly settings: readonly ProviderSettings[];
  readonly fetch: BoundedFetch;
  readonly logger: Logger;
};

const hour = 3_600_000;
const callSeconds = 5;

const keyOf = (key: KeyObject) => {
  if (key.asymmetricKeyType === 'rsa')
    return key.toCryptoKey({ name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, false, ['sign']);
  if (key.asymmetricKeyType === 'ed25519') return key.toCryptoKey('Ed25519', false, ['sign']);
  return key.toCryptoKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
};

const clientAuthentication = (client: ClientCredential, offered: readonly string[]): oidc.ClientAuth => {
  if (client.kind === 'key') {
    const key = keyOf(createPrivateKey(client.pem));
    return oidc.PrivateKeyJwt(client.keyId === null ? key : { key, kid: client.keyId });
  }
  const basic = offered.length === 0 || offered.includes('client_secret_basic');
  return basic ? oidc.ClientSecretBasic(client.secret) : oidc.ClientSecretPost(client.secret);
};

const discover = async (settings: ProviderSettings, fetch: BoundedFetch): Promise<oidc.Configuration> => {
  const issuer = new URL(settings.issuer);
  const execute = issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
  const first = await oidc.discovery(issuer, settings.clientId, undefined, oidc.None(), {
    [oidc.customFetch]: fetch,
    timeout: callSeconds,
    execute,
  });
  const metadata = first.serverMetadata();
  // openid-client lets some issuers answer with another name; here an issuer is what the file says.
  if (metadata.issuer !== settings.issuer) throw new Error('the discovered issuer is not the configured one');
  const offered = metadata.token_endpoint_auth_methods_supported ?? [];
  const known = new oidc.Configuration(
    metadata,
    settings.clientId,
    { [oidc.clockTolerance]: 60 },
    clientAuthentication(settings.client, offered),
  );
  known[oidc.customFetch] = fetch;
  known.timeout = callSeconds;
  for (const extension of [...execute, oidc.enableNonRepudiationChecks]) extension(known);
  return known;
};

const rememberedFor = <T>(milliseconds: number, ask: () => Promise<T>): (() => Promise<T>) => {
  let last: { readonly value: T; readonly at: number } | null = null;
  let running: Promise<T> | null = null;
  const again = async (): Promise<T> => {
    const value = await ask();
    last = { value, at: performance.now() };
    return value;
  };
  return async () => {
    if (last && performance.now() - last.at < milliseconds) return last.value;
    running ??= again().finally(() => (running = null));
    const previous = last;
    return previous ? running.catch(() => previous.value) : running;
  };
};

const keysFrom = (discovered: () => Promise<oidc.Configuration>, fetch: BoundedFetch): JWTVerifyGetKey => {
  let current: { readonly uri: string; readonly keys: JWTVerifyGetKey } | null = null;
  return async (header, token) => {
    const uri = (await discovered()).serverMetadata().jwks_uri;
    if (!uri) throw new Error('the provider publishes no keys');
    if (current?.uri !== uri) {
      const options = {
        [joseFetch]: (url: string, asked: RequestInit) => fetch(url, { headers: new Headers(asked.headers) }),
      };
      const keys = createRemoteJWKSet(new URL(uri), {
        ...options,
        timeoutDuration: callSeconds * 1000,
        cooldownDuration: 10_000,
      });
      current = { uri, keys };
    }
    return current.keys(header, token);
  };
};

const createProvider = (settings: ProviderSettings, { fetch }: ProviderParts): Provider => {
  let known: oidc.Configuration | null = null;
  const discovered = rememberedFor(hour, async () => (known = await discover(settings, fetch)));
  const origins = (): readonly string[] => {
    const endSession = known?.serverMetadata().end_session_endpoint;
    return [...new Set([settings.issuer, endSession ?? settings.issuer].map((url) => new URL(url).origin))];
  };
  return { settings, discovered, keys: keysFrom(discovered, fetch), origins };
};

/** Algorithms that this provider announces for ID tokens, of those that are accepted here. */
export const algorithmsOf = (configuration: oidc.Configuration): readonly string[] => {
  const announced = configuration.serverMetadata().id_token_signing_alg_values_supported;
  return announced ? signatureAlgorithms.filter((algorithm) => announced.includes(algorithm)) : signatureAlgorithms;
};

export const reachable = async (provider: Provider): Promise<oidc.Configuration> => {
  try {
    return await provider.discovered();
  } catch (error) {
    const detail = error instanceof FetchFault ? error.code : 'discovery-failed';
    throw new SignInFault('provider-unavailable', detail, error);
  }
};

export const createProviders = (parts: ProviderParts): Providers => {
  const all = parts.settings.map((settings) => createProvider(settings, parts));
  const asked = new Set<Provider>();
  const timers = new Set<NodeJS.Timeout>();
  const ask = async (provider: Provider, wait: number): Promise<void> => {
    try {
      await provider.discovered();
    } catch (error) {
      parts.logger.warn({ provider: provider.settings.name, error }, 'identity provider does not answer');
      const timer = setTimeout(() => (timers.delete(timer), void ask(provider, Math.min(wait * 2, 60_000))), wait);
      timers.add(timer.unref());
    }
    asked.add(provider);
  };
  return {
    all,
    named: (name) => all.find(({ settings }) => settings.name === name),
    ofIssuer: (issuer) => all.find(({ settings }) => settings.issuer === issuer),
    wereAsked: () => asked.size === all.length,
    keepAsking: () => void Promise.all(all.map((provider) => ask(provider, 1000))),
    stop: () => timers.forEach((timer) => clearTimeout(timer)),
  };
};
