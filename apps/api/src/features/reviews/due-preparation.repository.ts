import { clockOfPreparing, dayIn, openedClock, type Review } from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';
import { endDueItems } from '../offboarding/due-item.repository.ts';

const kind = 'prepare-review' as const;

type Asked = Pick<Review, 'id' | 'accountId' | 'preparerId' | 'dueOn'> & {
  readonly focalEntityId: string;
  readonly timeZone: string;
  /** When this one was asked, which is later than the campaign where it was given to somebody else. */
  readonly openedAt: Date;
};

const insert = `
insert into due_item (id, kind, key, addressee, entity_id, account_id, person_id, opened_at, due_at, level, next_at, start_on,
  due_on, time_zone, version)
select t.id, $2, t.key, t.addressee, t.entity_id, t.account_id, t.person_id, t.opened_at, t.due_at, t.level, t.next_at,
  t.start_on, t.due_on, t.time_zone, 1
from json_to_recordset($1::json) as t(id uuid, key text, addressee text, entity_id uuid, account_id uuid, person_id uuid,
  opened_at timestamptz, due_at timestamptz, level integer, next_at timestamptz, start_on date, due_on date, time_zone text)
on conflict do nothing`;

/** The day by which it is prepared, where the entity is. */
export const clockOfAsked = ({ openedAt, dueOn, timeZone }: Pick<Asked, 'openedAt' | 'dueOn' | 'timeZone'>) => {
  const startOn = dayIn(timeZone, openedAt);
  return clockOfPreparing({ startOn, dueOn: dueOn < startOn ? startOn : dueOn, timeZone });
};

const rowOf = (asked: Asked, id: string): Readonly<Record<string, unknown>> => {
  const times = openedClock(clockOfAsked(asked), asked.openedAt);
  return {
    id,
    key: asked.id,
    addressee: times.addressee,
    entity_id: asked.focalEntityId,
    account_id: asked.accountId,
    person_id: asked.preparerId,
    opened_at: asked.openedAt,
    due_at: times.dueAt,
    level: times.level,
    next_at: times.nextAt,
    start_on: times.startOn,
    due_on: times.dueOn,
    time_zone: times.timeZone,
  };
};

/** Who holds each account is asked to prepare its review, else the focal points; all of them by one statement. */
export const askPreparers = async (sql: Sql, reviews: readonly Asked[], newId: () => string): Promise<void> => {
  await sql(insert, [JSON.stringify(reviews.map((review) => rowOf(review, newId()))), kind]);
};

export const endAskingPreparer = (
  sql: Sql,
  reviewId: string,
  ending: { readonly now: Date; readonly byId: string | null; readonly outcome: string },
): Promise<unknown> => endDueItems(sql, { kind, key: reviewId }, ending);
