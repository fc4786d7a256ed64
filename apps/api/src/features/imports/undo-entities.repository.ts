import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';

const holds = (table: string, when = 'true'): string =>
  `exists (select from ${table} built where built.entity_id = e.id and ${when})`;

const anyOf = (...conditions: readonly string[]): string => `(${conditions.join(' or ')})`;

/** Why an entity of an import stays when the import is undone: what was built upon it since. */
const reason = `case
  when e.code = $2 then 'everything-hangs-on-it'
  when e.version > 1 then 'edited'
  when ${holds('account', 'built.undone_at is null')} then 'accounts-there'
  when ${holds('headship', 'built.undone_at is null')} then 'head-there'
  when ${anyOf(holds('appointment'), holds('focal_point'))} then 'people-there'
  when ${anyOf(
    ...['custody_procedure', 'review_campaign', 'guidance_notice', 'offboarding_case', 'hold', 'signal_loss'].map(
      (table) => holds(table),
    ),
    ...['unit_alias', 'data_import'].map((table) => holds(table)),
  )} then 'work-there'
  end`;

/** Those of the import, locked, so that nothing is built upon them in between. */
const lockThem = async (tx: Transaction, importId: string): Promise<void> => {
  await tx.query(
    `select from entity e where e.id in (select entity_id from import_row where import_id = $1 and added_at is not null)
     order by e.id for update`,
    [importId],
  );
};

/** What stays keeps those above it. Each row that stays says why. */
export const keepBuiltUpon = async (tx: Transaction, importId: string, dgcCode: string): Promise<number> => {
  await lockThem(tx, importId);
  const rows = await sqlOf(tx)<{ count: number }>(
    `with recursive brought as (
       select r.id as row_id, e.id, e.parent_id, (${reason}) as because from import_row r join entity e on e.id = r.entity_id
       where r.import_id = $1 and r.added_at is not null),
     stays as (
       select b.row_id, b.id, b.parent_id, b.because from brought b where b.because is not null
       union select b.row_id, b.id, b.parent_id, 'entities-below' from brought b join entity below on below.parent_id = b.id
         where below.undone_at is null and below.id not in (select id from brought)
       union select b.row_id, b.id, b.parent_id, 'entities-below' from stays s join brought b on b.id = s.parent_id),
     kept as (
       update import_row r set kept_because = s.because
       from (select distinct on (row_id) row_id, because from stays order by row_id, (because = 'entities-below')) s
       where r.id = s.row_id returning r.id)
     select count(*)::int as count from kept`,
    [importId, dgcCode],
  );
  return rows[0]?.count ?? 0;
};

/** The rest has ended and frees its codes; nobody looks for a head of it. */
export const undoEntities = async (tx: Transaction, importId: string, now: Date): Promise<readonly string[]> => {
  const rows: { id: string }[] = await tx.query(
    `with gone as (
       update import_row set undone_at = $2
       where import_id = $1 and added_at is not null and kept_because is null and undone_at is null returning entity_id),
     ended as (
       update entity e set ended_on = ($2::timestamptz at time zone e.time_zone)::date, undone_at = $2, version = version + 1
       from gone where e.id = gone.entity_id returning e.id),
     closed as (
       update due_item d set done_at = $2, outcome = 'entity-ended', next_at = null, version = version + 1
       from gone where d.entity_id = gone.entity_id and d.kind = 'vacant-office' and d.done_at is null)
     select id from ended order by id`,
    [importId, now],
  );
  return rows.map(({ id }) => id);
};
