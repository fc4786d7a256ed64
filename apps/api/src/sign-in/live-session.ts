import type { IncomingMessage } from 'node:http';
import type { LiveReader } from '../platform/live/live-routes.ts';
import { readCookie, sessionCookie } from './cookies.ts';
import type { SignInParts } from './parts.ts';
import { readSession } from './read-session.ts';

/** The session of a live page. What a page does by itself never extends it. */
export const liveSession =
  ({ database, world, limits }: Pick<SignInParts, 'database' | 'world' | 'limits'>) =>
  async (request: IncomingMessage): Promise<LiveReader | null> => {
    const token = readCookie(request, sessionCookie);
    if (token === null) return null;
    const read = await readSession(database, { token, now: world.now(), limits, isPersonsAct: false });
    return read && { sessionId: read.session.id, actor: read.actor };
  };
