import { endOfDayIn } from '@mandat/domain';
import { endOfDaySql } from '../../features/past/past-rows.repository.ts';
import type { Database } from '../../platform/database/database.ts';

export type DayOver = { readonly zone: string; readonly day: string };

/** The days on which PostgreSQL and the domain do not agree when they were over. */
export const disagreements = async (database: Database, days: readonly DayOver[]): Promise<readonly string[]> => {
  const { rows } = await database.reads.query<{ zone: string; day: string; over: Date }>(
    `select d.zone, d.day::text as day, ${endOfDaySql('d.day', 'd.zone')} as over
     from unnest($1::text[], $2::date[]) as d(zone, day)`,
    [days.map(({ zone }) => zone), days.map(({ day }) => day)],
  );
  return rows
    .map(({ zone, day, over }) => ({ zone, day, over, wanted: endOfDayIn(zone, day) }))
    .filter(({ over, wanted }) => over.getTime() !== wanted.getTime())
    .map(({ zone, day, over, wanted }) => `${zone} ${day}: ${over.toISOString()}, not ${wanted.toISOString()}`);
};

/** Each day on which clocks change in a zone, and the two beside it. */
export const daysOfChange = async (database: Database, { zones, from, until }: Asked): Promise<readonly DayOver[]> => {
  const { rows } = await database.reads.query<DayOver>(
    `select z.zone, (d.at::date + beside)::text as day
     from unnest($1::text[]) as z(zone), generate_series($2::timestamp, $3::timestamp, interval '1 day') as d(at),
       generate_series(-1, 1) beside
     where (d.at at time zone z.zone) - ((d.at - interval '1 day') at time zone z.zone) <> interval '24 hours'`,
    [[...zones], from, until],
  );
  return rows;
};

type Asked = { readonly zones: readonly string[]; readonly from: string; readonly until: string };
