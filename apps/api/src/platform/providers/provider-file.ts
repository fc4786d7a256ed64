import { createPrivateKey } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import { groupRoles, officialLanguages, trustLevels } from '@mandat/domain';
import { z } from 'zod';
import {
  unitAttributes,
  type ClientCredential,
  type ProviderSettings,
  type SourceSettings,
} from './provider-settings.ts';

const text = z.string().trim().min(1, 'must not be empty').max(2000);
const claim = text;
const languages = z.partialRecord(z.enum(officialLanguages), text);

const sourceSchema = z
  .strictObject({
    name: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/u, 'must be lower-case letters, digits and hyphens'),
    channel: z.enum(['scim', 'keycloak']),
    trust: z.enum(trustLevels),
    scope: z.array(text).min(1).optional(),
    match: z.record(text, claim).refine((match) => Object.keys(match).length > 0, 'must name at least one attribute'),
    unitAttribute: z.enum(unitAttributes).optional(),
    silentAfterSeconds: z.int().min(5).max(604_800).optional(),
    directory: z
      .strictObject({
        url: z.url({ protocol: /^https?$/u, error: 'must be an address' }),
        clientId: text,
        clientSecretFile: text,
        pollSeconds: z.number().min(0.2).max(3600).default(2),
        timeoutSeconds: z.number().min(1).max(60).default(5),
      })
      .optional(),
  })
  .refine(({ channel, directory }) => (channel === 'keycloak') === (directory !== undefined), {
    error: 'must be there for the channel keycloak, and for no other',
    path: ['directory'],
  });

const providerSchema = z
  .strictObject({
    name: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/u, 'must be lower-case letters, digits and hyphens'),
    issuer: z.url({ protocol: /^https?$/u, error: 'must be an https address' }),
    clientId: text,
    clientSecretFile: text.optional(),
    clientKeyFile: text.optional(),
    clientKeyId: text.optional(),
    label: languages.refine((label) => label.en !== undefined, { error: 'must be there in English', path: ['en'] }),
    scopes: z.array(text).default(['openid', 'profile', 'email']),
    person: z
      .record(
        claim,
        text.refine((kind) => kind !== 'subject', 'the kind "subject" is the register’s own'),
      )
      .default({}),
    groups: z.strictObject({ claim, roles: z.record(text, z.enum(groupRoles)) }).optional(),
    unit: z.strictObject({ claim, values: z.record(text, text).default({}) }).optional(),
    staff: z.strictObject({ claim, values: z.array(text).min(1) }).optional(),
    stepUp: z
      .strictObject({
        acr: z.array(text).default([]),
        amr: z.array(text).default([]),
        maxAge: z.int().min(1).max(3600),
        claims: z.boolean().default(false),
      })
      .refine(({ acr, amr }) => acr.length + amr.length > 0, 'must name at least one acr or amr')
      .optional(),
    accessTokens: z.strictObject({ audience: text, scopeClaim: claim.default('scope') }).optional(),
    /** Read by the receivers of signals; sign-in does not need them. */
    signals: z.array(sourceSchema).default([]),
  })
  .refine(({ clientSecretFile, clientKeyFile }) => (clientSecretFile === undefined) !== (clientKeyFile === undefined), {
    error: 'must have either clientSecretFile or clientKeyFile',
    path: ['clientSecretFile'],
  })
  .refine(({ scopes }) => scopes.includes('openid'), { error: 'must contain openid', path: ['scopes'] });

type ProviderEntry = z.infer<typeof providerSchema>;
type Fault = { readonly path: readonly PropertyKey[]; readonly message: string };

export type FileReader = (path: string) => string;
export type ProviderRules = { readonly production: boolean; readonly readFile: FileReader };
export type ProvidersRead =
  | { readonly ok: true; readonly providers: readonly ProviderSettings[] }
  | { readonly ok: false; readonly faults: readonly string[] };

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u;
export const isLoopback = (url: URL): boolean => loopback.test(url.hostname) || url.hostname.endsWith('.localhost');

const jsonPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((written, part) => {
    if (typeof part === 'number') return `${written}[${part}]`;
    return /^[\w$]+$/u.test(String(part))
      ? `${written}.${String(part)}`
      : `${written}[${JSON.stringify(String(part))}]`;
  }, '$');

const issuerFaults = (issuer: string, production: boolean): readonly string[] => {
  const url = new URL(issuer);
  const faults: string[] = [];
  if (url.search || url.hash || url.username) faults.push('must be an address without query, fragment or user');
  if (url.protocol === 'http:' && !isLoopback(url))
    faults.push('must be https: http is for a practice provider on loopback');
  if (production && url.protocol === 'http:') faults.push('must be https in production');
  if (production && isLoopback(url)) faults.push('must not be on loopback in production');
  return faults;
};

const repeated = (entries: readonly ProviderEntry[], key: 'name' | 'issuer'): readonly Fault[] =>
  entries.flatMap((entry, index) =>
    entries.findIndex((other) => other[key] === entry[key]) === index
      ? []
      : [{ path: [index, key], message: `${entry[key]} is there twice` }],
  );

const readCredential = (entry: ProviderEntry, read: FileReader): ClientCredential => {
  if (entry.clientSecretFile !== undefined) {
    const secret = read(entry.clientSecretFile).trim();
    if (secret === '') throw new Error('is empty');
    return { kind: 'secret', secret };
  }
  const pem = read(entry.clientKeyFile ?? '');
  createPrivateKey(pem);
  return { kind: 'key', pem, keyId: entry.clientKeyId ?? null };
};

const sourceOf = ({ directory, ...source }: ProviderEntry['signals'][number], read: FileReader): SourceSettings => ({
  ...source,
  scope: source.scope ?? null,
  unitAttribute: source.unitAttribute ?? 'department',
  silentAfterSeconds: source.silentAfterSeconds ?? null,
  directory: directory
    ? {
        url: directory.url.replace(/\/$/u, ''),
        clientId: directory.clientId,
        clientSecret: read(directory.clientSecretFile).trim(),
        pollSeconds: directory.pollSeconds,
        timeoutSeconds: directory.timeoutSeconds,
      }
    : null,
});

/** A source matches by a claim that links people: any other would find nobody. */
const matchFaults = ({ person, signals }: ProviderEntry): readonly Fault[] =>
  signals.flatMap(({ match }, at) =>
    Object.entries(match).flatMap(([attribute, claimed]) =>
      claimed === 'sub' || Object.hasOwn(person, claimed)
        ? []
        : [{ path: ['signals', at, 'match', attribute], message: `${claimed} is neither sub nor a claim of person` }],
    ),
  );

const settingsOf = (entry: ProviderEntry, client: ClientCredential, read: FileReader): ProviderSettings => {
  const english = entry.label.en ?? entry.name;
  const label = Object.fromEntries(officialLanguages.map((language) => [language, entry.label[language] ?? english]));
  return {
    name: entry.name,
    issuer: entry.issuer,
    clientId: entry.clientId,
    client,
    label: label as ProviderSettings['label'],
    scopes: entry.scopes,
    person: entry.person,
    groups: entry.groups ?? null,
    unit: entry.unit ?? null,
    staff: entry.staff ?? null,
    stepUp: entry.stepUp ?? null,
    accessTokens: entry.accessTokens ?? null,
    signals: entry.signals.map((source) => sourceOf(source, read)),
  };
};

const repeatedSources = (entries: readonly ProviderEntry[]): readonly Fault[] => {
  const names = entries.flatMap(({ signals }) => signals.map(({ name }) => name));
  return entries.flatMap(({ signals }, index) =>
    signals.flatMap(({ name }, at) =>
      names.indexOf(name) === names.lastIndexOf(name)
        ? []
        : [{ path: [index, 'signals', at, 'name'], message: `${name} is there twice` }],
    ),
  );
};

const complete = (entries: readonly ProviderEntry[], folder: string, rules: ProviderRules) => {
  const faults: Fault[] = [...repeated(entries, 'name'), ...repeated(entries, 'issuer'), ...repeatedSources(entries)];
  const read: FileReader = (path) => rules.readFile(resolve(folder, path));
  const providers = entries.flatMap((entry, index) => {
    for (const message of issuerFaults(entry.issuer, rules.production))
      faults.push({ path: [index, 'issuer'], message });
    for (const { path, message } of matchFaults(entry)) faults.push({ path: [index, ...path], message });
    try {
      return [settingsOf(entry, readCredential(entry, read), read)];
    } catch (error) {
      const key = entry.clientSecretFile === undefined ? 'clientKeyFile' : 'clientSecretFile';
      faults.push({ path: [index, key], message: error instanceof Error ? error.message : String(error) });
      return [];
    }
  });
  return { faults, providers };
};

const told = (faults: readonly Fault[]): ProvidersRead => ({
  ok: false,
  faults: faults.map(({ path, message }) => `${jsonPath(path)}: ${message}`),
});

const parseJson = (written: string): unknown => JSON.parse(written);

/** Every fault of the file, each with its JSON path, so that one start shows them all. */
export const readProviders = (file: string, rules: ProviderRules): ProvidersRead => {
  let written: unknown;
  try {
    written = parseJson(rules.readFile(file));
  } catch (error) {
    return told([{ path: [], message: error instanceof Error ? error.message : String(error) }]);
  }
  const parsed = z.array(providerSchema).min(1).safeParse(written);
  if (!parsed.success) return told(parsed.error.issues.map(({ path, message }) => ({ path, message })));
  const { faults, providers } = complete(parsed.data, dirname(file), rules);
  return faults.length > 0 ? told(faults) : { ok: true, providers };
};
