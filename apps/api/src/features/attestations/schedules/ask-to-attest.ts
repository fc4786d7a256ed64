import { attestationStatus, dayIn, isToAttest, openedDueItem, type AttestationTerm } from '@mandat/domain';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import { queueMails } from '../../../platform/outbox/queue-mails.ts';
import { dueOnSql, isOfficialBy, termPart } from '../../duty-conditions.ts';
import { openDueItem } from '../../offboarding/due-item.repository.ts';
import { recordRows } from '../../offboarding/record-rows.repository.ts';
import { attestationTermOf } from '../attestation-term.repository.ts';
import { lockOfficial, type Official } from '../attestation.repository.ts';

/** Who may have to be asked: the calendar of each person decides afterwards, which differs by a day at most. */
const dueStatement = `
select distinct h.person_id as id from holding h join written_authorization w on w.id = h.authorization_id
left join lateral (select a.attested_on from attestation a where a.person_id = h.person_id
  order by a.attested_at desc, a.id limit 1) latest on true
where ${isOfficialBy('h', 'w', '$1')}
  and (latest.attested_on is null
    or ${dueOnSql('latest')} - (${termPart('reminderDays')} + 1) <= ($1::timestamptz at time zone 'UTC')::date)
  and not exists (select from due_item d where d.kind in ('attest', 'renew-attestation') and d.key = h.person_id::text
    and d.done_at is null)
order by 1 limit 100`;

/** The moment at which the last day on which an attestation counts is over, where the person serves. */
const endOfDue = async (sql: Sql, { attestedOn, timeZone }: Official): Promise<Date | null> => {
  if (attestedOn === null) return null;
  const [row] = await sql<{ at: Date }>(
    `select ((${dueOnSql('given')} + 1)::timestamp at time zone $2) as at from (select $1::date as attested_on) given`,
    [attestedOn, timeZone],
  );
  return row?.at ?? null;
};

const dayInMs = 86_400_000;

/** Whoever never attested has the grace that DGC gives, from when they are asked. */
const graceFrom = (now: Date, { graceDays }: AttestationTerm): Date => new Date(now.getTime() + graceDays * dayInMs);

const ask = async (sql: Sql, personId: string, world: World): Promise<void> => {
  const now = world.now();
  const official = await lockOfficial(sql, personId, now);
  if (!official || official.askedAt) return;
  const term = await attestationTermOf(sql);
  if (!isToAttest(attestationStatus(official, dayIn(official.timeZone, now), term))) return;
  const kind = official.attestedOn === null ? ('attest' as const) : ('renew-attestation' as const);
  const { entityId, name } = official;
  const times = openedDueItem(kind, now, (await endOfDue(sql, official)) ?? graceFrom(now, term));
  const id = world.newId();
  if (!(await openDueItem(sql, { id, kind, key: personId, personId, entityId, openedAt: now, ...times }))) return;
  const event = {
    type: 'due-item-opened',
    subject: { kind: 'due-item' as const, id },
    personId,
    entityId,
    reason: kind,
  };
  const author = { actorId: null, label: 'schedule', roles: [], requestId: `attest ${personId}` };
  const auditId = await recordRows(sql, [event], { author, now, newId: world.newId });
  const data = { person: name, entityId, kind, dueAt: times.dueAt.toISOString(), at: now.toISOString() };
  await queueMails(sql, [{ template: 'attestation-asked', recipientId: personId, auditId, caseId: null, data }], world);
};

/** Whoever is authorized and has not attested is asked at once, whoever has thirty days before the year is over. */
export const askToAttest = async (database: Database, world: World): Promise<void> => {
  const { rows } = await database.reads.query<{ id: string }>(dueStatement, [world.now()]);
  for (const { id } of rows) await database.hot((sql) => ask(sql, id, world));
};
