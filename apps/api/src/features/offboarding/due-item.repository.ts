import type { DueItem, RegisterEvent } from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';

type Opened = Pick<DueItem, 'id' | 'kind' | 'key' | 'addressee' | 'openedAt' | 'dueAt' | 'nextAt'> &
  Partial<
    Pick<DueItem, 'entityId' | 'accountId' | 'personId' | 'caseId' | 'signalId' | 'startOn' | 'dueOn' | 'timeZone'>
  >;

/** True when it was not open already. */
export const openDueItem = async (sql: Sql, item: Opened): Promise<boolean> => {
  const rows = await sql<{ id: string }>(
    `insert into due_item (id, kind, key, addressee, entity_id, account_id, person_id, case_id, signal_id, opened_at, due_at,
       level, next_at, version, start_on, due_on, time_zone)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, $12, 1, $13, $14, $15) on conflict do nothing returning id`,
    [
      item.id,
      item.kind,
      item.key,
      item.addressee,
      item.entityId ?? null,
      item.accountId ?? null,
      item.personId ?? null,
      item.caseId ?? null,
      item.signalId ?? null,
      item.openedAt,
      item.dueAt,
      item.nextAt,
      item.startOn ?? null,
      item.dueOn ?? null,
      item.timeZone ?? null,
    ],
    'due-item-open',
  );
  return rows.length > 0;
};

export type AskedItem = Pick<DueItem, 'id' | 'kind' | 'entityId' | 'personId' | 'signalId' | 'doneAt' | 'version'>;

/** What somebody answers. */
export const findDueItem = async (sql: Sql, id: string): Promise<AskedItem | null> => {
  const [item] = await sql<AskedItem>(
    `select id, kind, entity_id as "entityId", person_id as "personId", signal_id as "signalId", done_at as "doneAt", version
     from due_item where id = $1`,
    [id],
  );
  return item ?? null;
};

type Answering = {
  readonly now: Date;
  readonly byId: string | null;
  readonly outcome: string;
  readonly reason: string;
};

/** The item is done by the answer; what the audit says of it. */
export const answerDueItem = async (sql: Sql, item: AskedItem, answering: Answering): Promise<RegisterEvent> => {
  const { now, byId, outcome, reason } = answering;
  await sql(
    `update due_item set done_at = $2, done_by_id = $3, outcome = $4, next_at = null, version = version + 1 where id = $1`,
    [item.id, now, byId, outcome],
  );
  return {
    type: 'due-item-done',
    subject: { kind: 'due-item', id: item.id },
    personId: item.personId,
    entityId: item.entityId,
    reason: reason || outcome,
    changes: [{ field: 'outcome', before: null, after: outcome }],
  };
};

type Ending = { readonly now: Date; readonly byId: string | null; readonly outcome: string };

/** Ends what the facts have settled; the ids of what was open. */
export const endDueItems = async (
  sql: Sql,
  items: { readonly kind: DueItem['kind']; readonly key: string },
  ending: Ending,
): Promise<readonly string[]> => {
  const rows = await sql<{ id: string }>(
    `update due_item set done_at = $3, done_by_id = $4, outcome = $5, next_at = null, version = version + 1
     where kind = $1 and key = $2 and done_at is null returning id`,
    [items.kind, items.key, ending.now, ending.byId, ending.outcome],
  );
  return rows.map(({ id }) => id);
};
