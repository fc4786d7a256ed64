import type { RegisterEvent } from '@mandat/domain';
import type { World } from '../../platform/context.ts';
import type { Sql } from '../../platform/database/sql.ts';
import { entryRows, type Author } from './application.ts';

const keep = `
with entries as (
  insert into audit_entry (id, at, type, actor_id, actor_label, actor_roles, request_id, subject_kind, subject_id,
    account_id, entity_id, person_id, reason, changes)
  select t.id, t.at, t.type, t.actor_id, t.actor_label, t.actor_roles, t.request_id, t.subject_kind, t.subject_id,
    t.account_id, t.entity_id, t.person_id, t.reason, t.changes
  from json_populate_recordset(null::audit_entry, $1::json) t
)
insert into outbox (id, audit_id, topic, payload, created_at, channel)
select t.feed_id, t.id, t.type, json_build_object('subjectKind', t.subject_kind, 'subjectId', t.subject_id, 'accountId', t.account_id), t.at, 'feed'
from json_to_recordset($1::json) as t(feed_id uuid, id uuid, type text, subject_kind text, subject_id uuid, account_id uuid, at timestamptz)`;

type By = { readonly author: Author; readonly now: Date; readonly newId: World['newId'] };

/** Audit and feed rows beside a plan; the ids of the entries, in the order of their events. */
export const recordEach = async (
  sql: Sql,
  events: readonly RegisterEvent[],
  { author, ...at }: By,
): Promise<readonly string[]> => {
  const rows = entryRows(events, author, at);
  await sql(keep, [JSON.stringify(rows)], 'record-rows');
  return rows.map(({ id }) => String(id));
};

/** The same; the id of the first one, on which notices hang. */
export const recordRows = async (sql: Sql, events: readonly RegisterEvent[], by: By): Promise<string> => {
  const [first] = await recordEach(sql, events, by);
  if (first === undefined) throw new Error('nothing was recorded');
  return first;
};
