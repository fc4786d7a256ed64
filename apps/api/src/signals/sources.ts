import type { SignalChannel, SignalSource } from '@mandat/domain';
import type { Database } from '../platform/database/database.ts';
import type { ProviderSettings, SourceSettings } from '../platform/providers/provider-settings.ts';
import { sqlOf, type Sql } from '../platform/database/sql.ts';
import type { World } from '../platform/context.ts';
import { keepSource } from './source.repository.ts';

/** The sources that this process knows: those of PROVIDERS_FILE, each provider's own, and the register's people. */
export type Sources = {
  readonly all: readonly SignalSource[];
  readonly named: (name: string) => SignalSource | undefined;
  readonly ofProvider: (provider: string, channel: SignalChannel) => SignalSource | undefined;
  readonly declared: SignalSource;
  readonly providerOf: (source: SignalSource) => ProviderSettings | undefined;
  /** What the file says of a source and its provider, for the channels that need more than the record. */
  readonly settingsOf: (
    source: SignalSource,
  ) => { readonly provider: ProviderSettings; readonly source: SourceSettings } | undefined;
};

type Described = Omit<
  SignalSource,
  'id' | 'configuredAt' | 'lastHeardAt' | 'lastSignalAt' | 'alarmedAt' | 'alarmReason' | 'cursor'
>;

export const declaredSourceName = 'declared';

/** Kinds of identifier by attribute: the claim that an attribute equals leads to its kind. */
const kindsOf = (
  match: Readonly<Record<string, string>>,
  provider: ProviderSettings,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(match).map(([attribute, claim]) => [
      attribute,
      claim === 'sub' ? 'subject' : (provider.person[claim] ?? claim),
    ]),
  );

const ownChannels = [
  ['sign-in-claims', 'suspend'],
  ['session-refresh', 'suspend'],
  ['back-channel-logout', 'propose'],
] as const;

const describedBy = (provider: ProviderSettings): readonly Described[] => {
  const common = { provider: provider.name, issuer: provider.issuer };
  const own = ownChannels.map(([channel, trust]) => ({
    ...common,
    name: `${provider.name}/${channel}`,
    channel,
    trust,
    scope: null,
    match: {},
    silentAfterSeconds: null,
  }));
  const pushed = provider.signals.map((source) => ({
    ...common,
    name: source.name,
    channel: source.channel,
    trust: source.trust,
    scope: source.scope,
    match: kindsOf(source.match, provider),
    silentAfterSeconds: source.silentAfterSeconds,
  }));
  return [...own, ...pushed];
};

const declared: Described = {
  name: declaredSourceName,
  provider: null,
  issuer: null,
  channel: 'declared',
  trust: 'revoke',
  scope: null,
  match: {},
  silentAfterSeconds: null,
};

const keepAll = async (sql: Sql, described: readonly Described[], world: World): Promise<SignalSource[]> => {
  const kept: SignalSource[] = [];
  for (const source of described) kept.push(await keepSource(sql, source, world));
  return kept;
};

/** Every source gets its row, so that its signals, credentials and health hang on an id that stays. */
export const openSources = async (
  database: Database,
  providers: readonly ProviderSettings[],
  world: World,
): Promise<Sources> => {
  const described = [declared, ...providers.flatMap(describedBy)];
  const all = await database.transaction((tx) => keepAll(sqlOf(tx), described, world));
  const named = (name: string) => all.find((source) => source.name === name);
  const own = named(declaredSourceName);
  if (!own) throw new Error('the source of declarations is missing');
  return {
    all,
    named,
    declared: own,
    ofProvider: (provider, channel) => all.find((each) => each.provider === provider && each.channel === channel),
    providerOf: (source) => providers.find(({ name }) => name === source.provider),
    settingsOf: (source) => {
      const provider = providers.find(({ name }) => name === source.provider);
      const settings = provider?.signals.find(({ name }) => name === source.name);
      return provider && settings ? { provider, source: settings } : undefined;
    },
  };
};
