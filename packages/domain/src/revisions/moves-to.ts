import type { Account } from '../records/account.ts';
import type { Revision } from '../records/revision.ts';

/** The entity to which a proposal moves the account; null: it stays where it is. */
export const movesTo = ({ changes }: Pick<Revision, 'changes'>): string | null => {
  const after = changes.find(({ field }) => field === 'entityId')?.after;
  return typeof after === 'string' ? after : null;
};

/** Whoever would answer for the account decides on what is proposed: of a move, the head of the receiving entity. */
export const decidedIn = (account: Pick<Account, 'entityId'>, revision: Pick<Revision, 'changes'>): string =>
  movesTo(revision) ?? account.entityId;
