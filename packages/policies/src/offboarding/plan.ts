import type { Contact, SignalState, SpanKind, SuspensionCause } from '@mandat/domain';
import type { RuleName } from './rules.ts';

/** What one holding loses. Without a live authorization there is only a fact to end. */
export type Loss = {
  readonly holdingId: string;
  readonly accountId: string;
  readonly authorizationId: string | null;
  readonly familyId: string;
  readonly act: 'revoke' | 'suspend';
  readonly cause: SuspensionCause;
  /** When the suspension becomes a revocation; null: only a person or the same source ends it. */
  readonly revokeAt: Date | null;
  /** Who suspends, where that is not the signal that is planned: only the same source lifts it. */
  readonly saidBy: { readonly signalId: string; readonly sourceId: string } | null;
};

export type PlannedDueItem = {
  readonly kind: SpanKind;
  readonly key: string;
  readonly entityId: string | null;
  readonly accountId: string | null;
  /** What asks, where that is not the signal that is planned. */
  readonly signalId?: string;
};

export type PlannedOrphan = {
  readonly accountId: string;
  readonly familyId: string;
  readonly custodian: 'alternate' | 'dgc';
  readonly custodianId: string | null;
};

/** Who loses what, why, from which signal. It can be shown, compared, approved and simulated before it is applied. */
export type Plan = {
  readonly state: SignalState;
  readonly rule: RuleName;
  readonly losses: readonly Loss[];
  /** Suspensions that end without a loss. */
  readonly lifts: readonly string[];
  readonly sessions: SessionsEnd;
  /** Roles that no group gives any more, of sessions opened before. */
  readonly rolesRemoved: readonly { readonly sessionId: string; readonly roles: readonly string[] }[];
  readonly postsEnded: readonly string[];
  readonly postsOpened: readonly string[];
  readonly dueItems: readonly PlannedDueItem[];
  readonly orphans: readonly PlannedOrphan[];
  readonly serviceAccounts: readonly string[];
  readonly contact: Contact | null;
  readonly unlink: readonly { readonly kind: string; readonly value: string }[];
  /** Accounts whose shared secret the person knows: they are rotated, nobody loses a privilege. */
  readonly rotations: readonly string[];
  /** Holdings to hand over before a known last day. */
  readonly handOvers: readonly string[];
  /** What the fold of all facts says of the person now. */
  readonly standing: Standing;
};

export type SessionsEnd =
  | { readonly which: 'none' }
  | { readonly which: 'all' }
  | { readonly which: 'of-provider'; readonly subject: string | null; readonly sid: string | null };

export type Standing = {
  readonly departedAt: Date | null;
  readonly lockedAt: Date | null;
  readonly lastDay: string | null;
};

export const nothing = (rule: RuleName, standing: Standing, state: SignalState = 'no-effect'): Plan => ({
  state,
  rule,
  losses: [],
  lifts: [],
  sessions: { which: 'none' },
  rolesRemoved: [],
  postsEnded: [],
  postsOpened: [],
  dueItems: [],
  orphans: [],
  serviceAccounts: [],
  contact: null,
  unlink: [],
  rotations: [],
  handOvers: [],
  standing,
});
