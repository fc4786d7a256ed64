import type { MessageKey } from '@mandat/messages';
import type { BulkAccount } from '../graphql/generated/bulk.ts';
import type { BulkDecisionKind } from '../graphql/generated/schema.ts';

/** What the reader ticked, and what they would decide on it. */
export type Chosen = { readonly kind: BulkDecisionKind; readonly accounts: readonly BulkAccount[] };

type BulkKind = {
  readonly kind: BulkDecisionKind;
  readonly verb: MessageKey;
  readonly may: (can: BulkAccount['can']) => boolean;
  readonly danger?: true;
};

const waiting = [
  { kind: 'ESTABLISH', verb: 'bulk.decide.establish', may: ({ authorize }) => authorize },
  { kind: 'REFUSE', verb: 'bulk.decide.refuse', may: ({ refuse: can }) => can, danger: true },
] as const satisfies readonly BulkKind[];
const official = [
  { kind: 'MAINTAIN', verb: 'bulk.decide.maintain', may: ({ maintain: can }) => can },
  { kind: 'WITHDRAW', verb: 'bulk.decide.withdraw', may: ({ withdraw: can }) => can, danger: true },
] as const satisfies readonly BulkKind[];

/** What is decided for several at once, on which of the two lists. */
export const bulkKinds: Readonly<Record<'waiting' | 'official', readonly BulkKind[]>> = { waiting, official };

const [establish, refuse] = waiting;
const [maintain, withdraw] = official;
const byKind = { ESTABLISH: establish, REFUSE: refuse, MAINTAIN: maintain, WITHDRAW: withdraw };

export const bulkKindOf = (kind: BulkDecisionKind): BulkKind => byKind[kind];

/** As many as one decision takes. */
export const mostAtOnce = 100;
