import { openedDueItem, settings } from '@mandat/domain';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import { openDueItem } from '../due-item.repository.ts';
import { recordRows } from '../record-rows.repository.ts';
import { decideWaiting, renameKey } from '../rename-unit.ts';
import { sourceAuthor } from '../take-signal.ts';

type Cohort = {
  readonly provider: string;
  readonly code: string;
  readonly people: number;
  readonly source: string;
  readonly firstSignalId: string;
  readonly proposed: boolean;
};

/** People who wait for the same unknown unit, long enough for the rest of them to have come. */
const cohortStatement = `
select src.provider, unit as code, count(distinct s.person_id)::int as people, min(src.name) as source,
  (array_agg(s.id order by s.received_at))[1] as "firstSignalId", bool_or(s.rule = 'unit-rename-is-proposed') as proposed
from signal s join signal_source src on src.id = s.source_id, jsonb_array_elements_text(s.fact -> 'units') unit
where s.state = 'waiting' and s.type = 'person-moved' and src.provider is not null and unit_entity(src.provider, unit) is null
group by 1, 2
having min(s.received_at) <= $1::timestamptz - make_interval(mins => $2)`;

const propose = async (sql: Sql, cohort: Cohort, world: World): Promise<void> => {
  const now = world.now();
  const kind = 'unit-rename';
  const key = renameKey(cohort.provider, cohort.code);
  const signalId = cohort.firstSignalId;
  const opened = await openDueItem(sql, {
    id: world.newId(),
    kind,
    key,
    signalId,
    openedAt: now,
    ...openedDueItem(kind, now),
  });
  await sql(
    `update signal s set rule = 'unit-rename-is-proposed' from signal_source src
     where src.id = s.source_id and src.provider = $1 and s.state = 'waiting' and s.fact -> 'units' ? $2`,
    [cohort.provider, cohort.code],
  );
  if (!opened) return;
  const author = sourceAuthor({ name: cohort.source }, `rename ${key}`);
  const subject = { kind: 'signal' as const, id: signalId };
  const event = { type: 'due-item-opened', subject, reason: `${kind} ${cohort.code} (${cohort.people})` };
  await recordRows(sql, [event], { author, now, newId: world.newId });
};

const settle = async (sql: Sql, cohort: Cohort, world: World): Promise<void> => {
  // Many who move together to the same unknown code are a renamed unit; one alone has moved.
  if (cohort.proposed || cohort.people >= settings.renamedUnitPeople) return propose(sql, cohort, world);
  const { provider, code } = cohort;
  const author = sourceAuthor({ name: cohort.source }, `waited ${code}`);
  await decideWaiting(sql, { provider, code, author, now: world.now(), patience: 'over' }, world);
};

export const settleWaitingMoves = async (database: Database, world: World): Promise<void> => {
  const { rows } = await database.reads.query<Cohort>(cohortStatement, [world.now(), settings.unknownUnitMinutes]);
  for (const cohort of rows) await database.hot((sql) => settle(sql, cohort, world));
};
