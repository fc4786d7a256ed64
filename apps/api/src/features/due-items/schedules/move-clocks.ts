import {
  clockOfChange,
  clockOfEnding,
  daysBetween,
  moveClock,
  openedClock,
  recordClockOf,
  type Clock,
  type ClockKind,
  type ClockMove,
  type PublicationDay,
  type RecordFacts,
} from '@mandat/domain';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import { publishedOnSql } from '../../record-conditions.ts';
import { publicationDayOf } from '../publication-day.repository.ts';
import { recordRows } from '../../offboarding/record-rows.repository.ts';

type Row = RecordFacts & {
  readonly id: string;
  readonly kind: ClockKind;
  readonly startOn: string;
  readonly dueOn: string;
  readonly timeZone: string;
  readonly moves: readonly ClockMove[];
  readonly level: number;
  readonly entityZone: string;
  readonly changedAt: Date | null;
  readonly accountId: string;
  readonly entityId: string;
};

const columns = `d.id, d.kind, d.start_on::text as "startOn", d.due_on::text as "dueOn", d.time_zone as "timeZone", d.moves,
  d.level, e.time_zone as "entityZone", a.id as "accountId", a.entity_id as "entityId",
  a.request_kind as "requestKind", a.created_on::text as "createdOn", a.submitted_at as "submittedAt",
  a.authorized_at as "authorizedAt", a.refused_at as "refusedAt", a.out_of_scope_at as "outOfScopeAt",
  a.withdrawn_at as "withdrawnAt", a.closed_at as "closedAt", c.changed_at as "changedAt"`;

const from = `due_item d join account a on a.id = d.account_id join entity e on e.id = a.entity_id
left join record_change c on d.kind = 'record-change' and c.id = d.key::uuid
where d.done_at is null and d.due_on is not null`;

/** Only where the facts could say otherwise: the day from which it counts, or where. */
const suspectStatement = `select d.id from ${from} and (d.time_zone <> e.time_zone or case d.kind
  when 'capture-existing' then d.start_on <> ${publishedOnSql} or a.created_on > ${publishedOnSql}
  when 'register-new' then a.created_on is distinct from d.start_on or a.created_on <= ${publishedOnSql}
  else false end) order by d.id limit 200`;

const clockNow = (row: Row, published: PublicationDay): Clock | null => {
  const { kind, entityZone, changedAt, withdrawnAt, ...facts } = row;
  if (kind === 'record-change') return changedAt && clockOfChange(changedAt, entityZone);
  // Its day is the one that the campaign says, wherever the account has gone.
  if (kind === 'review-account' || kind === 'prepare-review') return null;
  if (kind === 'close-or-park') return withdrawnAt && clockOfEnding(withdrawnAt, entityZone);
  return recordClockOf({ ...facts, withdrawnAt }, entityZone, published);
};

/** DGC changed the day of publication, or a fact of the account or of its entity was corrected. */
const reasonOf = ({ kind, startOn }: Row, next: Clock, { publishedOn }: PublicationDay): string =>
  kind === 'capture-existing' && next.startOn === publishedOn && startOn !== publishedOn
    ? 'publication-day-changed'
    : 'facts-corrected';

type Moving = { readonly reason: string; readonly now: Date };

/** The stored clock as it would be by the facts of now; refused never, since the reason is said. */
const moved = (row: Row, next: Clock, { reason, now }: Moving): Clock | null => {
  const { kind, startOn, dueOn, timeZone, moves } = row;
  const days = daysBetween(next.startOn, next.dueOn);
  const decision = moveClock(
    { kind, startOn, days, dueOn, timeZone, moves },
    { ...next, days },
    { reason, byId: null, now },
  );
  return decision.ok ? { ...decision.next, kind: next.kind } : null;
};

const keep = async (sql: Sql, { id, level }: Row, [clock, now]: readonly [Clock, Date]): Promise<void> => {
  const times = openedClock(clock, now, level);
  await sql(
    `update due_item set kind = $2, start_on = $3, due_on = $4, time_zone = $5, due_at = $6, moves = $7::jsonb, next_at = $8,
       level = $9, version = version + 1 where id = $1`,
    [
      id,
      clock.kind,
      clock.startOn,
      clock.dueOn,
      clock.timeZone,
      times.dueAt,
      JSON.stringify(clock.moves),
      times.nextAt,
      times.level,
    ],
  );
};

const move = async (sql: Sql, id: string, world: World): Promise<void> => {
  const now = world.now();
  const [row] = await sql<Row>(`select ${columns} from ${from} and d.id = $1 for update of d`, [id]);
  const published = await publicationDayOf(sql);
  const next = row ? clockNow(row, published) : null;
  if (!row || !next) return;
  const reason = reasonOf(row, next, published);
  const clock = moved(row, next, { reason, now });
  if (!clock) return;
  await keep(sql, row, [clock, now]);
  if (clock.dueOn === row.dueOn) return;
  const event = {
    type: 'due-item-moved',
    subject: { kind: 'due-item' as const, id },
    accountId: row.accountId,
    entityId: row.entityId,
    reason,
    changes: [{ field: 'dueOn', before: row.dueOn, after: clock.dueOn }],
  };
  const author = { actorId: null, label: 'schedule', roles: [], requestId: `move ${id}` };
  await recordRows(sql, [event], { author, now, newId: world.newId });
};

/** A day or a time zone was corrected, or the bulletin's day of publication: the due day follows, and why it moved stays with it. */
export const moveClocks = async (database: Database, world: World): Promise<void> => {
  const { rows } = await database.reads.query<{ id: string }>(suspectStatement);
  for (const { id } of rows) await database.hot((sql) => move(sql, id, world));
};
