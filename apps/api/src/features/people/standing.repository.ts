import type { Transaction } from '../../platform/database/database.ts';

/**
 * The people, locked in one order before anything else: a signal about one of them waits, or has been applied. Whoever
 * locks an account first and a person then would wait for a signal that waits for the account.
 */
export const lockPeople = async (tx: Transaction, personIds: readonly string[]): Promise<void> => {
  await tx.query(`select id from person where id = any($1) order by id for no key update`, [personIds]);
};

export const departedAmong = async (tx: Transaction, personIds: readonly string[]): Promise<ReadonlySet<string>> => {
  if (personIds.length === 0) return new Set();
  const rows: { id: string }[] = await tx.query(
    `select person_id as id from person_standing where person_id = any($1) and departed_at is not null`,
    [personIds],
  );
  return new Set(rows.map(({ id }) => id));
};

export type Absence = 'departed' | 'locked-out';

/** Whether a signal says that the person may hold nothing now. */
export const absenceOf = async (tx: Transaction, personId: string): Promise<Absence | null> => {
  const [row]: { departed: boolean; locked: boolean }[] = await tx.query(
    `select departed_at is not null as departed, locked_at is not null as locked from person_standing where person_id = $1`,
    [personId],
  );
  if (row?.departed) return 'departed';
  return row?.locked ? 'locked-out' : null;
};
