import type { PastMoment } from '@mandat/domain';
import type { Action } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import { createRun } from '../../platform/graphql/read-compiler/run.ts';
import { createStatement, type Statement } from '../../platform/graphql/read-compiler/statement.ts';
import type { Subject } from '../../platform/graphql/read-compiler/subject.ts';

/** The tables of which the past is kept. */
export type PastNoun = 'account' | 'holding' | 'written_authorization' | 'headship';

/**
 * A statement over the past. Its rows bear the names of the tables of today, which they hide: what is written in SQL about a
 * record of today says the same of one of then. The moment takes the place of now.
 */
export type PastStatement = Statement & {
  /** A moment in a time zone: the instant that was asked for, or the last millisecond of the day. */
  readonly moment: (moment: PastMoment, zone: string) => string;
  readonly given: (name: string, type: string, value: unknown) => string;
  readonly reachedBy: (action: Action, subject: Subject, row: string) => string;
  readonly rows: <Row>(text: string) => Promise<readonly Row[]>;
};

/**
 * What `endOfDayIn` of the domain says. Where clocks go back from one o'clock to midnight, that midnight comes twice, and
 * PostgreSQL takes the second: the day before was over at the first.
 */
export const endOfDaySql = (day: string, zone: string): string => {
  const midnight = `((${day} + 1)::timestamp at time zone ${zone})`;
  const isSecond = `((${midnight} - interval '1 minute') at time zone ${zone})::date > ${day}`;
  return `(case when ${isSecond} then ${midnight} - interval '1 hour' else ${midnight} end)`;
};

/** Who asks, and of which database. */
export type PastReader = Pick<Context, 'actor' | 'language' | 'now' | 'sessionId' | 'database'>;

export const pastStatement = (context: PastReader): PastStatement => {
  const run = createRun(context, {});
  const sql = createStatement(run);
  const given: PastStatement['given'] = (name, type, value) => sql.param(name, type, () => value);
  return {
    ...sql,
    given,
    moment: ({ on, at }, zone) =>
      at === null
        ? `(${endOfDaySql(given('on', 'date', on), zone)} - interval '1 millisecond')`
        : given('at', 'timestamptz', at),
    reachedBy: (action, subject, row) => sql.reached(action, subject, row),
    rows: async <Row>(text: string) => {
      const values = sql.slots().map((slot) => slot(run));
      return (await context.database.reads.query(text, values)).rows as readonly Row[];
    },
  };
};

type Kept = { readonly noun: PastNoun; readonly from: string; readonly on: string; readonly at: string };

/** The versions that stood: `from` gives the rows that are asked about, `on` joins their versions, `at` is the moment. */
export const stoodAt = ({ noun, from, on, at }: Kept): string =>
  `${from} join past_version v on v.noun = '${noun}' and ${on} and v.from_at <= ${at} and (v.until_at is null or v.until_at > ${at})`;

/** What a noun's records said: all of it, or the columns that are named with their types, for what is asked of thousands. */
export const asTheyWere = ({ columns, ...kept }: Kept & { readonly columns?: string }): string => {
  const read = columns
    ? `jsonb_to_record(v.facts) r(${columns})`
    : `jsonb_populate_record(null::public.${kept.noun}, v.facts) r`;
  return `select r.*, ${kept.at} as moment_at from ${stoodAt(kept)} cross join lateral ${read}`;
};

/** The words of the domain in SQL, which ask for the moment instead of now. */
export const asOf = (sql: PastStatement, at: string): Statement => ({ ...sql, now: () => at });
