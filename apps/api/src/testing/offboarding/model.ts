import type { Capacity, SignalChannel, SignalFact, Trust } from '@mandat/domain';

/** A small organisation: A with a headed unit below it, B beside it, and C that owns no account. */
export const lineages = {
  ROOT: ['ROOT'],
  A: ['A', 'ROOT'],
  A1: ['A1', 'A', 'ROOT'],
  A2: ['A2', 'A', 'ROOT'],
  B: ['B', 'ROOT'],
  B1: ['B1', 'B', 'ROOT'],
  C: ['C', 'ROOT'],
} as const satisfies Record<string, readonly string[]>;
export type Unit = keyof typeof lineages;
export const headedUnits: readonly Unit[] = ['ROOT', 'A', 'A2', 'B', 'C'];

export type Provider = 'p' | 'q';
export type ModelSource = {
  readonly provider: Provider | null;
  readonly trust: Trust;
  readonly channel: SignalChannel;
  /** The units for which it may speak, with everything below; absent: all. */
  readonly scope?: readonly Unit[];
};
/** Every channel and every trust, two providers, and people who declare. */
export const sources = {
  scim: { provider: 'p', trust: 'revoke', channel: 'scim' },
  claims: { provider: 'p', trust: 'suspend', channel: 'sign-in-claims' },
  refresh: { provider: 'p', trust: 'suspend', channel: 'session-refresh' },
  rumour: { provider: 'p', trust: 'propose', channel: 'keycloak' },
  directory: { provider: 'q', trust: 'revoke', channel: 'keycloak' },
  watcher: { provider: 'q', trust: 'suspend', channel: 'sign-in-claims' },
  local: { provider: 'p', trust: 'revoke', channel: 'scim', scope: ['A'] },
  logout: { provider: 'p', trust: 'suspend', channel: 'back-channel-logout' },
  declared: { provider: null, trust: 'revoke', channel: 'declared' },
} as const satisfies Record<string, ModelSource>;
export type SourceName = keyof typeof sources;
export const sourceNames = Object.keys(sources) as readonly SourceName[];
export const sourceOf = (name: SourceName): ModelSource => sources[name];

/** Accounts that the person may hold: where, as what, and whether anybody wrote an authorization for it. */
export const slots = [
  { at: 'A1', family: 'A', capacity: 'authorized-official', authorized: true },
  { at: 'A2', family: 'A2', capacity: 'publisher', authorized: true },
  { at: 'B1', family: 'B', capacity: 'alternate', authorized: true },
  { at: 'A', family: 'A', capacity: 'none', authorized: false },
] as const satisfies readonly {
  readonly at: Unit;
  readonly family: Unit;
  readonly capacity: Capacity;
  readonly authorized: boolean;
}[];
export type Slot = 0 | 1 | 2 | 3;

export type SaidSignal = {
  readonly key: string;
  readonly source: SourceName;
  readonly fact: SignalFact;
  /** Hours from the beginning. */
  readonly effectiveAt: number;
};

export type Step =
  | { readonly do: 'say'; readonly signal: SaidSignal }
  | { readonly do: 'grant'; readonly slot: Slot }
  | { readonly do: 'sign-in' }
  | { readonly do: 'day-passes' }
  | { readonly do: 'hold'; readonly source: SourceName }
  | { readonly do: 'answer'; readonly source: SourceName; readonly approve: boolean }
  | { readonly do: 'undo'; readonly key: string };

export type Posts = Readonly<Record<Provider | 'register', readonly Unit[]>>;

export type History = {
  readonly posts: Posts;
  /** When each slot was granted before the beginning, in hours; null: it was not. */
  readonly held: readonly (number | null)[];
  readonly steps: readonly Step[];
};

export type PrivilegeState = 'live' | 'suspended' | 'revoked';
export type Grant = { readonly id: number; readonly slot: Slot; readonly at: number };

/** What the record says of how to reach the person. */
export type ContactOf = { readonly phone: string | null; readonly functionTitle: string | null };

/** What is compared: each privilege ever granted, the person, the posts, the open sessions, the record. */
export type Snapshot = {
  readonly privileges: readonly PrivilegeState[];
  readonly departed: boolean;
  readonly locked: boolean;
  readonly posts: Readonly<Record<Provider, readonly string[]>>;
  readonly sessions: number;
  readonly lastDay: string | null;
  readonly contact: ContactOf;
  /** Entities whose head is asked whether what the person holds there stays. */
  readonly asked: readonly string[];
};

export type Answer = { readonly source: SourceName; readonly approve: boolean };

/** What runs a history: the pure rules in memory, or the register. Times are hours from the beginning. */
export type Engine = {
  readonly say: (signal: SaidSignal, now: number) => Promise<string>;
  readonly grant: (grant: Grant) => Promise<boolean>;
  readonly signIn: (now: number) => Promise<void>;
  readonly dayPasses: (now: number) => Promise<void>;
  readonly hold: (source: SourceName, now: number) => Promise<void>;
  /** What became of each signal that was held. */
  readonly answer: (answer: Answer, now: number) => Promise<ReadonlyMap<string, string>>;
  readonly undo: (key: string, now: number) => Promise<void>;
  /** Nobody answers any more whether an unknown unit is a renamed one. */
  readonly settle: (key: string, now: number) => Promise<void>;
  readonly snapshot: () => Promise<Snapshot>;
};
