import type { Estate } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';

export const estateOf = async (tx: Transaction, entityId: string): Promise<Omit<Estate, 'successor'>> => {
  const [row]: { accounts: number; below: number }[] = await tx.query(
    `select (select count(*)::int from account where entity_id = $1 and closed_at is null and refused_at is null
         and out_of_scope_at is null) as accounts,
       (select count(*)::int from entity where parent_id = $1 and ended_on is null) as below`,
    [entityId],
  );
  return row ?? { accounts: 0, below: 0 };
};

export type Moved = { readonly accounts: readonly string[]; readonly entities: readonly string[] };

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

/** What is over stays where it was: only what somebody still has to answer for goes on. */
export const moveEstate = async (tx: Transaction, entityId: string, successorId: string): Promise<Moved> => {
  const sql = sqlOf(tx);
  const between = [entityId, successorId];
  const accounts = await sql<{ id: string }>(
    `update account set entity_id = $2, version = version + 1
     where entity_id = $1 and closed_at is null and refused_at is null and out_of_scope_at is null returning id`,
    between,
  );
  const entities = await sql<{ id: string }>(
    `update entity set parent_id = $2, version = version + 1 where parent_id = $1 and ended_on is null returning id`,
    between,
  );
  await sql(
    `update due_item set entity_id = $2 where entity_id = $1 and done_at is null and kind <> 'vacant-office'`,
    between,
  );
  return { accounts: idsOf(accounts), entities: idsOf(entities) };
};

/** Nobody looks for a head of what is no more. */
export const endVacancy = async (tx: Transaction, entityId: string, now: Date): Promise<void> => {
  await tx.query(
    `update due_item set done_at = $2, outcome = 'entity-ended', next_at = null, version = version + 1
     where entity_id = $1 and kind = 'vacant-office' and done_at is null`,
    [entityId, now],
  );
};

/** Nobody heads, stands in for or prepares for what is no more. Who had not begun by then never begins. */
export const endOfficesOf = async (tx: Transaction, entityId: string, endedOn: string): Promise<void> => {
  for (const table of ['headship', 'focal_point']) {
    await tx.query(
      `update ${table} set until_on = greatest(from_on, $2::date), version = version + 1
       where entity_id = $1 and (until_on is null or until_on > $2::date)`,
      [entityId, endedOn],
    );
  }
};
