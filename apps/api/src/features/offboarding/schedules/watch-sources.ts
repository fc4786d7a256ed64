import { openedDueItem } from '@mandat/domain';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import { queueMails } from '../../../platform/outbox/queue-mails.ts';
import { endDueItems, openDueItem } from '../due-item.repository.ts';
import { administrators } from '../recipients.repository.ts';
import { recordRows } from '../record-rows.repository.ts';

type Source = { readonly id: string; readonly name: string; readonly silent: boolean; readonly reason: string | null };

/** Silent for longer than it should be, or alarmed by its own channel. */
const troubled = `
select id, name, silent_after_seconds is not null and coalesce(last_heard_at, configured_at)
    < $1::timestamptz - make_interval(secs => silent_after_seconds) as silent, alarm_reason as reason
from signal_source
where alarmed_at is not null or (silent_after_seconds is not null
  and coalesce(last_heard_at, configured_at) < $1::timestamptz - make_interval(secs => silent_after_seconds))`;

const alarm = async (sql: Sql, source: Source, world: World): Promise<void> => {
  const now = world.now();
  const kind = 'source-silent';
  const reason = source.reason ?? 'silent';
  await sql(
    `update signal_source set alarmed_at = coalesce(alarmed_at, $2), alarm_reason = coalesce(alarm_reason, $3) where id = $1`,
    [source.id, now, reason],
  );
  const opened = await openDueItem(sql, {
    id: world.newId(),
    kind,
    key: source.id,
    openedAt: now,
    ...openedDueItem(kind, now),
  });
  if (!opened) return;
  const author = { actorId: null, label: 'schedule', roles: [], requestId: `watch ${source.name}` };
  const event = { type: 'source-alarmed', subject: { kind: 'source' as const, id: source.id }, reason };
  const auditId = await recordRows(sql, [event], { author, now, newId: world.newId });
  const recipients = await administrators(sql);
  const data = { source: source.name, reason, at: now.toISOString() };
  await queueMails(
    sql,
    recipients.map((recipientId) => ({ template: kind, recipientId, auditId, caseId: null, data }) as const),
    world,
  );
};

const recovered = `
select d.key from due_item d join signal_source s on s.id::text = d.key
where d.kind = 'source-silent' and d.done_at is null and s.alarmed_at is null`;

/** A silent feed is an alarm, and never means that everybody left. */
export const watchSources = async (database: Database, world: World): Promise<void> => {
  const now = world.now();
  const { rows } = await database.reads.query<Source>(troubled, [now]);
  for (const source of rows) await database.hot((sql) => alarm(sql, source, world));
  const back = await database.reads.query<{ key: string }>(recovered);
  for (const { key } of back.rows) {
    await database.hot((sql) =>
      endDueItems(sql, { kind: 'source-silent', key }, { now, byId: null, outcome: 'heard again' }),
    );
  }
};
