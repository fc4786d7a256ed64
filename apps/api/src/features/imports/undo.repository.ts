import type { Transaction } from '../../platform/database/database.ts';

/** Why an account of an import stays when the import is undone: what was decided on it since, or what somebody did for it. */
const reason = `case
  when a.authorized_at is not null then 'authorized'
  when a.out_of_scope_at is not null then 'out-of-scope'
  when a.refused_at is not null then 'refused'
  when exists (select from account_decision d where d.account_id = a.id) then 'sent-back'
  when exists (select from written_authorization w where w.account_id = a.id) then 'person-authorized'
  when a.version > 1 then 'edited'
  end`;

/** A row about an account that was there already names it too: what the import did not bring it does not take. */
const brought = 'added_at is not null';

/** What stays is told row by row. Accounts are locked, so that no decision comes in between. */
export const keepDecided = async (tx: Transaction, importId: string): Promise<number> => {
  await tx.query(
    `select from account a where a.id in (select account_id from import_row where import_id = $1 and ${brought}) order by a.id for update`,
    [importId],
  );
  const rows: { count: number }[] = await tx.query(
    `with kept as (
       update import_row r set kept_because = (${reason}) from account a
       where r.import_id = $1 and r.${brought} and a.id = r.account_id and (${reason}) is not null returning r.id)
     select count(*)::int as count from kept`,
    [importId],
  );
  return rows[0]?.count ?? 0;
};

export type Undone = { readonly accountId: string; readonly entityId: string };

/** The rest leaves the lists and frees its keys; who held it according to the file no longer does. */
export const undoRest = async (tx: Transaction, importId: string, now: Date): Promise<readonly Undone[]> => {
  const undone: Undone[] = await tx.query(
    `with gone as (
       update import_row set undone_at = $2
       where import_id = $1 and ${brought} and account_id is not null and kept_because is null and undone_at is null returning account_id),
     ended as (
       update account a set refused_at = $2, undone_at = $2, version = version + 1 from gone where a.id = gone.account_id
       returning a.id, a.entity_id),
     freed as (
       update account_alias l set valid_until = $2 from gone where l.account_id = gone.account_id and l.valid_until is null),
     apart as (
       delete from overlap o using gone where gone.account_id in (o.account_id, o.other_id) and o.answer is null),
     released as (
       update holding h set ended_at = $2, version = version + 1 from gone
       where h.account_id = gone.account_id and h.ended_at is null)
     select id as "accountId", entity_id as "entityId" from ended order by id`,
    [importId, now],
  );
  return undone;
};
