import { z } from 'zod';
import type { AdminClient } from './admin-client.ts';
import { adminEventAnswer, userEventAnswer, type AdminEvent, type UserEvent } from './answers.ts';
import { fresh, from, type Feed } from './feed.ts';

const pageSize = 500;
/** A round ends here and the next one goes on: what waits is not held in memory. */
const mostFresh = 10_000;

/** What people do by themselves, or what is done to them without an administrator, writes no admin event. */
const userEventTypes = [
  'USER_DISABLED_BY_TEMPORARY_LOCKOUT',
  'USER_DISABLED_BY_PERMANENT_LOCKOUT',
  'UPDATE_PROFILE',
  'UPDATE_EMAIL',
  'DELETE_ACCOUNT',
]
  .map((type) => `type=${type}`)
  .join('&');

type Listed = { readonly id: string; readonly time: number };
type Listing<Event> = { readonly path: string; readonly schema: z.ZodType<Event>; readonly feed: Feed };

/**
 * Page by page, oldest first. The next page begins at the time where the last one ended, since times tie and lists
 * shrink at their old end: counting rows would pass over some.
 */
const listAll = async <Event extends Listed>(client: AdminClient, listing: Listing<Event>): Promise<Event[]> => {
  const { path, schema, feed } = listing;
  const all = new Map<string, Event>();
  let place = { dateFrom: from(feed), first: 0 };
  for (;;) {
    const page = `${path}direction=asc&dateFrom=${place.dateFrom}&first=${place.first}&max=${pageSize}`;
    const events = await client.get(page, z.array(schema).max(pageSize));
    for (const event of events) all.set(event.id, event);
    const last = events.at(-1);
    if (!last || events.length < pageSize || fresh(feed, [...all.values()]).length >= mostFresh) break;
    place =
      last.time > place.dateFrom
        ? { dateFrom: last.time, first: 0 }
        : { dateFrom: place.dateFrom, first: place.first + pageSize };
  }
  return [...all.values()].toSorted((one, other) => one.time - other.time);
};

export const listAdminEvents = (client: AdminClient, feed: Feed): Promise<readonly AdminEvent[]> =>
  listAll(client, { path: '/admin-events?', schema: adminEventAnswer, feed });

export const listUserEvents = (client: AdminClient, feed: Feed): Promise<readonly UserEvent[]> =>
  listAll(client, { path: `/events?${userEventTypes}&`, schema: userEventAnswer, feed });

/** Where a first reading starts: at the newest event that there is, by Keycloak's clock. */
export const newestFeeds = async (client: AdminClient): Promise<{ readonly admin: Feed; readonly user: Feed }> => {
  const [admin, user] = await Promise.all([
    client.get('/admin-events?direction=desc&first=0&max=1', z.array(adminEventAnswer)),
    client.get('/events?direction=desc&first=0&max=1', z.array(userEventAnswer)),
  ]);
  return { admin: { since: admin[0]?.time ?? 0, seen: [] }, user: { since: user[0]?.time ?? 0, seen: [] } };
};
