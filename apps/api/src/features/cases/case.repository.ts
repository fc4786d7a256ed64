import type { CaseTask, Holding, OffboardingCase } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { findRow, lockRow, updateRow } from '../../platform/database/rows.ts';
import { caseTable, caseTaskTable } from './case.table.ts';

export const findTask = (tx: Transaction, id: string): Promise<CaseTask | null> => findRow(tx, caseTaskTable, { id });

/** The case is locked before its steps: of two who record the last two steps, one sees what the other did. */
export const lockCase = (tx: Transaction, id: string): Promise<OffboardingCase | null> => lockRow(tx, caseTable, id);

export const lockTask = (tx: Transaction, id: string): Promise<CaseTask | null> => lockRow(tx, caseTaskTable, id);

export const saveTask = (tx: Transaction, task: CaseTask): Promise<void> => updateRow(tx, caseTaskTable, task);

/** Steps of a holding that are still to be done, in whichever case they stand. */
export const openStepsOfHolding = async (tx: Transaction, holdingId: string): Promise<number> => {
  const [row]: { open: number }[] = await tx.query(
    `select count(*)::int as open from case_task where holding_id = $1 and done_at is null and cancelled_at is null`,
    [holdingId],
  );
  return row?.open ?? 0;
};

/** Whether it was taken away: for good, or until a departure or a move is confirmed. A hand-over takes nothing yet. */
export const isTakenAway = async (tx: Transaction, { id, removalAwaitedAt }: Holding): Promise<boolean> => {
  if (removalAwaitedAt) return true;
  const rows: unknown[] = await tx.query(
    `select s.id from suspension s join holding h on h.authorization_id = s.authorization_id
     where h.id = $1 and s.lifted_at is null and s.cause in ('departure', 'move')`,
    [id],
  );
  return rows.length > 0;
};
