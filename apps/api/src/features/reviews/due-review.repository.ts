import { dayIn, daysBetween, openedClock, type Clock, type Review } from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';
import { endDueItems } from '../offboarding/due-item.repository.ts';

const kind = 'review-account' as const;

type Asked = Pick<Review, 'id' | 'accountId' | 'openedAt' | 'dueOn'> & {
  readonly headedId: string | null;
  readonly timeZone: string;
};

const insert = `
insert into due_item (id, kind, key, addressee, entity_id, account_id, opened_at, due_at, level, next_at, start_on, due_on,
  time_zone, version)
select t.id, $2, t.key, t.addressee, t.entity_id, t.account_id, t.opened_at, t.due_at, t.level, t.next_at, t.start_on, t.due_on,
  t.time_zone, 1
from json_to_recordset($1::json) as t(id uuid, key text, addressee text, entity_id uuid, account_id uuid,
  opened_at timestamptz, due_at timestamptz, level integer, next_at timestamptz, start_on date, due_on date, time_zone text)
on conflict do nothing`;

/** Calendar days where the entity is, from the day of the question to the one that the campaign names. */
const clockOf = ({ openedAt, dueOn, timeZone }: Asked): Clock => {
  const startOn = dayIn(timeZone, openedAt);
  return { kind, startOn, days: daysBetween(startOn, dueOn), timeZone, dueOn, moves: [] };
};

const rowOf = (asked: Asked, id: string): Readonly<Record<string, unknown>> => {
  const times = openedClock(clockOf(asked), asked.openedAt);
  return {
    id,
    key: asked.id,
    addressee: times.addressee,
    entity_id: asked.headedId,
    account_id: asked.accountId,
    opened_at: asked.openedAt,
    due_at: times.dueAt,
    level: times.level,
    next_at: times.nextAt,
    start_on: times.startOn,
    due_on: times.dueOn,
    time_zone: times.timeZone,
  };
};

/** The head is asked about each account, all of them by one statement. */
export const askHeads = async (sql: Sql, reviews: readonly Asked[], newId: () => string): Promise<void> => {
  await sql(insert, [JSON.stringify(reviews.map((review) => rowOf(review, newId()))), kind]);
};

export const endAskingHead = (
  sql: Sql,
  reviewId: string,
  ending: { readonly now: Date; readonly byId: string | null; readonly outcome: string },
): Promise<unknown> => endDueItems(sql, { kind, key: reviewId }, ending);
