import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';

/** A headship that a second person answered is no longer only the file's word. */
export const keepAnswered = async (tx: Transaction, importId: string): Promise<number> => {
  await tx.query(
    `select from headship h where h.id in (select headship_id from import_row where import_id = $1 and added_at is not null)
     order by h.id for update`,
    [importId],
  );
  const rows = await sqlOf(tx)<{ count: number }>(
    `with kept as (
       update import_row r set kept_because = case
         when h.confirmed_at is not null then 'confirmed' when h.rejected_at is not null then 'rejected' else 'edited' end
       from headship h where r.import_id = $1 and r.added_at is not null and h.id = r.headship_id
         and (h.confirmed_at is not null or h.rejected_at is not null or h.version > 1) returning r.id)
     select count(*)::int as count from kept`,
    [importId],
  );
  return rows[0]?.count ?? 0;
};

export type UndoneHeadship = { readonly id: string; readonly entityId: string; readonly personId: string };

/** What nobody has confirmed never counted, and leaves the lists. */
export const undoHeadships = (tx: Transaction, importId: string, now: Date): Promise<readonly UndoneHeadship[]> =>
  tx.query(
    `with gone as (
       update import_row set undone_at = $2
       where import_id = $1 and added_at is not null and kept_because is null and undone_at is null returning headship_id),
     ended as (
       update headship h set rejected_at = $2, undone_at = $2, version = version + 1
       from gone where h.id = gone.headship_id returning h.id, h.entity_id, h.person_id)
     select id, entity_id as "entityId", person_id as "personId" from ended order by id`,
    [importId, now],
  );
