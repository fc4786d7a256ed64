import { settings } from '@mandat/domain';
import type { MessageKey } from '@mandat/messages';
import type { BulkAccount } from '../graphql/generated/bulk.ts';
import type { BulkDecisionKind } from '../graphql/generated/schema.ts';

/** What the reader ticked, and what they would decide on it. */
export type Chosen = { readonly kind: BulkDecisionKind; readonly accounts: readonly BulkAccount[] };

type BulkKind = {
  readonly kind: BulkDecisionKind;
  readonly verb: MessageKey;
  readonly danger?: true;
};

const waiting = [
  { kind: 'ESTABLISH', verb: 'bulk.decide.establish' },
  { kind: 'REFUSE', verb: 'bulk.decide.refuse', danger: true },
] as const satisfies readonly BulkKind[];
const official = [
  { kind: 'MAINTAIN', verb: 'bulk.decide.maintain' },
  { kind: 'WITHDRAW', verb: 'bulk.decide.withdraw', danger: true },
] as const satisfies readonly BulkKind[];

/** What is decided for several at once, on which of the two lists. */
export const bulkKinds: Readonly<Record<'waiting' | 'official', readonly BulkKind[]>> = { waiting, official };

const [establish, refuse] = waiting;
const [maintain, withdraw] = official;
const byKind = { ESTABLISH: establish, REFUSE: refuse, MAINTAIN: maintain, WITHDRAW: withdraw };

export const bulkKindOf = (kind: BulkDecisionKind): BulkKind => byKind[kind];

/** As many as one request decides; a larger choice goes in several. */
export const mostAtOnce = settings.bulkDecisions;
export const mostChosen = settings.bulkChoice;

/** One request of a choice: the others of it count where a share of an entity is to be confirmed. */
export const requestOf = ({ kind, accounts }: Chosen, now: readonly BulkAccount[]) => {
  const ids = new Set(now.map(({ id }) => id));
  return {
    kind,
    accounts: now.map(({ id, version }) => ({ id, version })),
    alsoChosen: accounts.flatMap(({ id }) => (ids.has(id) ? [] : [id])),
  };
};
