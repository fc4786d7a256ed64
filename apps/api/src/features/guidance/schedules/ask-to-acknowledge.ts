import { openedDueItem } from '@mandat/domain';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import { queueMails } from '../../../platform/outbox/queue-mails.ts';
import { guidanceStateSql, isOfficialBy, standsUnder } from '../../duty-conditions.ts';
import { openDueItem } from '../../offboarding/due-item.repository.ts';
import { recordRows } from '../../offboarding/record-rows.repository.ts';

type Due = {
  readonly personId: string;
  readonly versionId: string;
  readonly entityId: string | null;
  readonly name: string;
};

const at = { now: () => '$1::timestamptz', alias: () => 'later' };

/** Who is concerned by a version in force, has not acknowledged it and was not asked to. */
const dueStatement = `
select distinct on (h.person_id, v.id) h.person_id as "personId", v.id as "versionId", nearest_headed(a.entity_id) as "entityId",
  p.name
from guidance_version v join guidance_notice n on n.id = v.notice_id, holding h
join written_authorization w on w.id = h.authorization_id join account a on a.id = h.account_id
join person p on p.id = h.person_id
where ${guidanceStateSql(at, 'v')} = 'in-force' and ${isOfficialBy('h', 'w', '$1')} and ${standsUnder('a', 'n')}
  and not exists (select from guidance_acknowledgement g where g.version_id = v.id and g.person_id = h.person_id)
  and not exists (select from due_item d where d.kind = 'acknowledge-guidance' and d.key = v.id || ':' || h.person_id
    and d.done_at is null)
order by h.person_id, v.id limit 100`;

const ask = async (sql: Sql, { personId, versionId, entityId, name }: Due, world: World): Promise<void> => {
  const now = world.now();
  const kind = 'acknowledge-guidance' as const;
  const id = world.newId();
  const times = openedDueItem(kind, now);
  const item = { id, kind, key: `${versionId}:${personId}`, personId, entityId, openedAt: now, ...times };
  if (!(await openDueItem(sql, item))) return;
  const event = {
    type: 'due-item-opened',
    subject: { kind: 'due-item' as const, id },
    personId,
    entityId,
    reason: kind,
  };
  const author = { actorId: null, label: 'schedule', roles: [], requestId: `guidance ${versionId}` };
  const auditId = await recordRows(sql, [event], { author, now, newId: world.newId });
  const data = { person: name, entityId, kind, dueAt: times.dueAt.toISOString(), at: now.toISOString() };
  await queueMails(sql, [{ template: 'guidance-asked', recipientId: personId, auditId, caseId: null, data }], world);
};

/** Officials are asked to acknowledge what is in force, from the day on which it is. */
export const askToAcknowledge = async (database: Database, world: World): Promise<void> => {
  const { rows } = await database.reads.query<Due>(dueStatement, [world.now()]);
  for (const due of rows) await database.hot((sql) => ask(sql, due, world));
};
