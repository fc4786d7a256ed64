import { randomUUID } from 'node:crypto';
import type { Sql } from '../platform/database/sql.ts';

/** One entry of the audit for each id, as a change writes it, with its row in the feed. */
export const writeEntries = async (sql: Sql, count: number, at = new Date()): Promise<readonly string[]> => {
  const ids = Array.from({ length: count }, () => randomUUID());
  await sql(
    `insert into audit_entry (id, at, type, actor_label, actor_roles, request_id, subject_kind, subject_id, changes)
     select id, $2, 'account-maintained', 'test', '{}', 'test', 'account', id, '[{"field": "note", "before": null, "after": 1}]'
     from unnest($1::uuid[]) id`,
    [ids, at],
  );
  await sql(
    `insert into outbox (id, audit_id, topic, payload, created_at)
     select gen_random_uuid(), id, 'account-maintained', '{}', $2 from unnest($1::uuid[]) id`,
    [ids, at],
  );
  return ids;
};
