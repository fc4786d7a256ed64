import { revisionStatus, type Account, type Revision } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { findRow, findRows, insertRow, lockRow, updateRow } from '../../platform/database/rows.ts';
import { revisionTable } from './revision.table.ts';

export const findRevision = (tx: Transaction, id: string): Promise<Revision | null> =>
  findRow(tx, revisionTable, { id });

export const lockRevision = (tx: Transaction, id: string): Promise<Revision | null> => lockRow(tx, revisionTable, id);

export const insertRevision = (tx: Transaction, revision: Revision): Promise<void> =>
  insertRow(tx, revisionTable, revision);

export const saveRevision = (tx: Transaction, revision: Revision): Promise<void> =>
  updateRow(tx, revisionTable, revision);

/** What was proposed for an account so far: how many, the latest that was approved, and what still waits. */
export type RevisionsSoFar = {
  readonly proposed: number;
  readonly approved: number;
  readonly open: readonly Revision[];
};

export const revisionsOf = async (tx: Transaction, account: Pick<Account, 'id'>): Promise<RevisionsSoFar> => {
  const found = await findRows(tx, revisionTable, { accountId: account.id });
  const approved = found.filter((each) => each.approvedAt !== null).map(({ number }) => number);
  return {
    proposed: Math.max(0, ...found.map(({ number }) => number)),
    approved: Math.max(0, ...approved),
    open: found.filter((each) => revisionStatus(each) === 'proposed'),
  };
};
