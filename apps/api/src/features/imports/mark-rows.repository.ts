import type { ImportFault } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';

export type AddedRow = { readonly id: string; readonly recordId: string };

const columns = { entities: 'entity_id', headships: 'headship_id' } as const;

export const markAddedAs = async (
  tx: Transaction,
  kind: keyof typeof columns,
  { added, now }: { readonly added: readonly AddedRow[]; readonly now: Date },
): Promise<void> => {
  await tx.query(
    `update import_row r set ${columns[kind]} = made.record_id, added_at = $3
     from unnest($1::uuid[], $2::uuid[]) made (id, record_id) where r.id = made.id`,
    [added.map(({ id }) => id), added.map(({ recordId }) => recordId), now],
  );
};

/** What was recorded meanwhile by somebody else, and under which id. */
export const markSameAs = async (
  tx: Transaction,
  kind: keyof typeof columns,
  same: readonly AddedRow[],
): Promise<void> => {
  await tx.query(
    `update import_row r set state = 'same', ${columns[kind]} = found.record_id
     from unnest($1::uuid[], $2::uuid[]) found (id, record_id) where r.id = found.id`,
    [same.map(({ id }) => id), same.map(({ recordId }) => recordId)],
  );
};

export type RefusedRow = { readonly id: string; readonly fault: ImportFault };

/** What could be recorded at the dry run and can no longer be: said as every other error is. */
export const markRefused = async (tx: Transaction, refused: readonly RefusedRow[]): Promise<void> => {
  await tx.query(
    `update import_row r set state = 'faulty', faults = jsonb_build_array(said.fault)
     from jsonb_to_recordset($1::jsonb) said (id uuid, fault jsonb) where r.id = said.id`,
    [JSON.stringify(refused)],
  );
};
