import { addDays, addMonthsToDay } from '@mandat/domain';
import { nobody } from '@mandat/policies';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import { pastStatement } from '../../past/past-rows.repository.ts';
import { accountFacts, figures } from '../account-facts.ts';

/** So many months back the past is counted, where no night has counted it. */
const monthsBack = 12;

const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

/** This month until today, and the months before until their last days. */
const months = (today: string): readonly { readonly month: string; readonly on: string }[] =>
  Array.from({ length: monthsBack }, (_, back) => {
    const month = addMonthsToDay(firstOfMonth(today), -back);
    return { month, on: back === 0 ? today : addDays(addMonthsToDay(month, 1), -1) };
  });

type Known = { readonly month: string; readonly isOver: boolean };

/** A month that was counted after it was over is not counted again; another is, once a day. */
const counted = `select month, bool_and(taken_at >= (month + interval '1 month' + interval '1 day')) as "isOver"
  from quality_snapshot group by month having bool_and(taken_at >= (month + interval '1 month' + interval '1 day'))
  or max(taken_at) >= $1::date`;

/** Counts one month as its last day stood; twice gives the same. */
export const takeMonth = async (
  database: Database,
  now: Date,
  { month, on }: { readonly month: string; readonly on: string },
): Promise<void> => {
  const sql = pastStatement({ actor: nobody, language: 'en', now, sessionId: null, database });
  const facts = accountFacts(sql, { moment: { on, at: null }, all: true });
  await sql.rows(`${facts}, counted as (select entity_id, ${figures} from facts group by entity_id)
  insert into quality_snapshot (entity_id, month, taken_at, figures)
  select entity_id, ${sql.given('month', 'date', month)}, ${sql.given('taken', 'timestamptz', now)}, to_jsonb(counted) - 'entity_id'
  from counted on conflict (entity_id, month) do update set taken_at = excluded.taken_at, figures = excluded.figures`);
};

/** One month in each round, so that nobody waits for the whole year. */
const takeNext = async (database: Database, now: Date): Promise<void> => {
  const today = now.toISOString().slice(0, 10);
  const { rows } = await database.reads.query<Known>(counted, [today]);
  const known = new Set(rows.map(({ month }) => month));
  const next = months(today).find(({ month }) => !known.has(month));
  if (next) await takeMonth(database, now, next);
};

export const qualitySchedules = (database: Database, _world: World) => [
  { name: 'take-quality', run: (now: Date) => takeNext(database, now) },
];
