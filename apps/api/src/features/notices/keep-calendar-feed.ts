import { accept, refuse, type Decision } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { lockPerson } from '../people/person.repository.ts';
import { makeFeed, revokeFeeds } from './calendar-feed.repository.ts';

const eventOf = (type: string, id: string) => ({ type, subject: { kind: 'person', id }, personId: id }) as const;

/** One address works at a time. Null instead of it: this request was answered before, and what is said once was said. */
export const makeCalendarFeed = async (
  context: Context,
): Promise<{ readonly decision: Decision<Written>; readonly token: string | null }> => {
  let token: string | null = null;
  const decision = await write(context, { name: 'makeCalendarFeed', input: {} }, async (tx) => {
    const { personId } = context.actor;
    const person = personId && (await lockPerson(tx, personId));
    if (!person) return refuse('not-found');
    await revokeFeeds(sqlOf(tx), person.id, context.now);
    token = await makeFeed(sqlOf(tx), person.id, context.world);
    return accept({ id: person.id }, eventOf('calendar-feed-made', person.id));
  });
  return { decision, token };
};

/** From now on nobody reads the calendar at that address. */
export const revokeCalendarFeed = (context: Context): Promise<Decision<Written>> =>
  write(context, { name: 'revokeCalendarFeed', input: {} }, async (tx) => {
    const { personId } = context.actor;
    const person = personId && (await lockPerson(tx, personId));
    if (!person) return refuse('not-found');
    if (!(await revokeFeeds(sqlOf(tx), person.id, context.now))) return refuse('calendar-feed-none');
    return accept({ id: person.id }, eventOf('calendar-feed-revoked', person.id));
  });
