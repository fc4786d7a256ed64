import type { DataImport, ImportProposal, ImportRow } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { copyRows } from '../../platform/database/copy-rows.ts';
import { importRowTable } from './import.table.ts';

const copiedAtOnce = 2_000;

/** What the last dry run said, instead of what one before it said. */
export const replaceRows = async (
  tx: Transaction,
  importId: string,
  made: { readonly rows: readonly ImportRow[]; readonly proposals: readonly ImportProposal[] },
): Promise<void> => {
  await tx.query('delete from import_row where import_id = $1', [importId]);
  await tx.query(
    `delete from import_proposal p where import_id = $1 and not exists (
       select from unnest($2::text[], $3::uuid[]) made (email, person_id)
       where made.email = p.email and made.person_id = p.person_id)`,
    [importId, made.proposals.map(({ email }) => email), made.proposals.map(({ personId }) => personId)],
  );
  for (let at = 0; at < made.rows.length; at += copiedAtOnce) {
    await copyRows(tx, importRowTable, made.rows.slice(at, at + copiedAtOnce));
  }
  await keepProposals(tx, made.proposals);
};

/** An answer that was given stays, for the same address and the same person. */
const keepProposals = async (tx: Transaction, proposals: readonly ImportProposal[]): Promise<void> => {
  await tx.query(
    `insert into import_proposal (id, import_id, email, person_id, row_count)
     select id, import_id, email, person_id, row_count from json_populate_recordset(null::import_proposal, $1::json)
     on conflict on constraint import_proposal_once do update set row_count = excluded.row_count`,
    [
      JSON.stringify(
        proposals.map(({ id, importId, email, personId, rowCount }) => ({
          id,
          import_id: importId,
          email,
          person_id: personId,
          row_count: rowCount,
        })),
      ),
    ],
  );
};

export type PlannedRow<Plan> = Pick<ImportRow, 'id' | 'number'> & { readonly plan: Plan };

/** The next rows to add, in the order of the file. */
export const nextRows = <Plan>(
  tx: Transaction,
  { id, reached }: Pick<DataImport, 'id' | 'reached'>,
  limit: number,
): Promise<readonly PlannedRow<Plan>[]> =>
  tx.query(
    `select id, number, plan from import_row
     where import_id = $1 and number > $2 and state = 'new' order by number limit $3`,
    [id, reached, limit],
  );

export const markAdded = async (
  tx: Transaction,
  added: readonly { readonly id: string; readonly accountId: string }[],
  now: Date,
): Promise<void> => {
  await tx.query(
    `update import_row r set account_id = made.account_id, added_at = $3
     from unnest($1::uuid[], $2::uuid[]) made (id, account_id) where r.id = made.id`,
    [added.map(({ id }) => id), added.map(({ accountId }) => accountId), now],
  );
};

/** Somebody registered them between the dry run and now. */
export const markSame = async (tx: Transaction, ids: readonly string[]): Promise<void> => {
  await tx.query(`update import_row set state = 'same' where id = any($1)`, [ids]);
};

export const confirmedPeople = async (tx: Transaction, importId: string): Promise<ReadonlyMap<string, string>> => {
  const rows: { email: string; personId: string }[] = await tx.query(
    `select email, person_id as "personId" from import_proposal where import_id = $1 and confirmed_at is not null`,
    [importId],
  );
  return new Map(rows.map(({ email, personId }) => [email, personId]));
};

/** The next entities to add, those above first; what is in the register already has its mark. */
export const nextByDepth = <Plan>(
  tx: Transaction,
  importId: string,
  limit: number,
): Promise<readonly PlannedRow<Plan>[]> =>
  tx.query(
    `select id, number, plan from import_row
     where import_id = $1 and state = 'new' and added_at is null order by (plan ->> 'depth')::int, number limit $2`,
    [importId, limit],
  );
