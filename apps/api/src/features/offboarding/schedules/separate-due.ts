import type { SignalSource } from '@mandat/domain';
import { settings } from '@mandat/domain';
import { planHandOver } from '@mandat/policies';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import { queueMails } from '../../../platform/outbox/queue-mails.ts';
import { applyPlan } from '../apply-plan.ts';
import { headsOf } from '../recipients.repository.ts';
import { lockPerson, storedSignals, type StoredSignal } from '../signal.repository.ts';
import { situationOf } from '../situation.repository.ts';
import { createSignalDoor, sourceAuthor } from '../take-signal.ts';
import { recordRows } from '../record-rows.repository.ts';

type Due = { readonly personId: string; readonly lastDay: string };

/** The end of the last day where the person serves; without a duty station it is the end of the day in UTC. */
const zone = `coalesce((select e.time_zone from appointment a join entity e on e.id = a.entity_id
  where a.person_id = s.person_id and a.ended_at is null order by a.source nulls last, a.id limit 1), 'UTC')`;

const overStatement = `
select s.person_id as "personId", s.last_day::text as "lastDay" from person_standing s
where s.last_day is not null and s.departed_at is null and (s.last_day + 1)::timestamp at time zone ${zone} <= $1 limit 500`;

const soonStatement = `
select s.person_id as "personId", s.last_day::text as "lastDay" from person_standing s
where s.last_day is not null and s.departed_at is null
  and s.last_day - ($2::int) <= ($1::timestamptz at time zone ${zone})::date
  and exists (select from holding h where h.person_id = s.person_id and h.ended_at is null and h.removal_awaited_at is null)
  and not exists (select from due_item d where d.kind = 'hand-over' and d.person_id = s.person_id and d.opened_at >= s.last_day - ($2::int) - 1)
limit 500`;

/** The signal that said the day which counts. */
const saidBy = async (sql: Sql, { personId, lastDay }: Due): Promise<StoredSignal | undefined> => {
  const said = await storedSignals(
    sql,
    `s.person_id = $1 and s.type = 'departure-scheduled' and s.state in ('applied', 'no-effect') and s.fact ->> 'lastDay' = $2`,
    [personId, lastDay],
  );
  return said.at(-1);
};

const separate = async (sql: Sql, due: Due, world: World): Promise<void> => {
  await lockPerson(sql, due.personId);
  const signal = await saidBy(sql, due);
  if (!signal) return;
  const now = world.now();
  const door = createSignalDoor({ world, unitCode: (_source: SignalSource, code: string) => code });
  const key = `separation ${signal.id}`;
  const fact = { type: 'person-departed', how: 'separation' } as const;
  const { personId, source } = signal;
  const author = sourceAuthor(source, key);
  await door(sql, { source, key, namedBy: [], personId, occurredAt: now, effectiveAt: now, fact, author }, key);
};

/** Revocation at the end of a last day that was known before. */
export const separateDue = async (database: Database, world: World): Promise<void> => {
  const { rows } = await database.reads.query<Due>(overStatement, [world.now()]);
  for (const due of rows) await database.hot((sql) => separate(sql, due, world));
};

const handOver = async (sql: Sql, due: Due, world: World): Promise<void> => {
  await lockPerson(sql, due.personId);
  const signal = await saidBy(sql, due);
  if (!signal) return;
  const now = world.now();
  const { personId, source, fact, id: signalId } = signal;
  const facts = await situationOf(sql, { personId, signalId, now, scope: source.scope, provider: source.provider });
  // The signal itself is left out of the facts; what it says of the last day stays as it is.
  const planned = planHandOver(facts);
  const plan = { ...planned, standing: { ...planned.standing, lastDay: due.lastDay } };
  const author = sourceAuthor(source, `hand-over ${signalId}`);
  const { caseId } = await applyPlan(sql, { signalId, source, fact, plan, facts, author, now }, world);
  const event = {
    type: 'due-item-opened',
    subject: { kind: 'person' as const, id: personId },
    personId,
    entityId: facts.entityId,
    reason: 'hand-over',
    changes: [{ field: 'lastDay', before: null, after: due.lastDay }],
  };
  const auditId = await recordRows(sql, [event], { author, now, newId: world.newId });
  const heads = facts.entityId ? await headsOf(sql, facts.entityId, now) : [];
  const recipients = [...new Set([...facts.heads.map((head) => head.personId), ...heads, personId])];
  const data = {
    person: facts.personName,
    accounts: [...facts.titles.values()],
    lastDay: due.lastDay,
    entityId: facts.entityId,
    caseId,
    at: now.toISOString(),
  };
  await queueMails(
    sql,
    recipients.map((recipientId) => ({ template: 'hand-over-opened' as const, recipientId, auditId, caseId, data })),
    world,
  );
};

/** Thirty days before a known last day the hand-over opens, for head and person. */
export const openHandOvers = async (database: Database, world: World): Promise<void> => {
  const { rows } = await database.reads.query<Due>(soonStatement, [world.now(), settings.handOverDays]);
  for (const due of rows) await database.hot((sql) => handOver(sql, due, world));
};
