import type { Sql } from '../../../platform/database/sql.ts';
import { seenInBranch, seenLocked } from '../directory-person.repository.ts';
import type { Hint } from '../reading.ts';
import { advanced, fresh, isCut } from './feed.ts';
import { hintsOf, type Hints } from './hints.ts';
import { listAdminEvents, listUserEvents } from './list-events.ts';
import { chunked, keepTogether, readAll, type Cursor, type Round, type Wanted } from './round.ts';

const newer = (people: Map<string, Hint | null>, externalId: string, hint: Hint | null): void => {
  const known = people.get(externalId);
  if (!known || (hint && hint.at >= known.at)) people.set(externalId, hint);
};

/** Everybody whom the events concern, whom a lock holds, or who could not be read the last time; each once. */
const wantedBy = async (sql: Sql, sourceId: string, { hints, cursor }: { hints: Hints; cursor: Cursor }) => {
  const people = new Map<string, Hint | null>();
  for (const { externalId, hint } of cursor.again) newer(people, externalId, hint);
  for (const externalId of await seenLocked(sql, sourceId)) newer(people, externalId, null);
  for (const [groupId, hint] of hints.groups) {
    for (const externalId of await seenInBranch(sql, sourceId, groupId)) newer(people, externalId, hint);
  }
  for (const [externalId, hint] of hints.people) newer(people, externalId, hint);
  return [...people].map(([externalId, hint]): Wanted => ({ externalId, hint }));
};

const chunkSize = 100;

/** All but the last chunk without the cursor: whatever stops us on the way, it stands before what was not read. */
const keepInChunks = async (round: Round, wanted: readonly Wanted[], cursor: Cursor): Promise<void> => {
  const chunks = chunked(wanted, chunkSize);
  let failed: readonly Wanted[] = [];
  for (const [at, some] of chunks.entries()) {
    const read = await readAll(round, some);
    failed = [...failed, ...read.failed];
    const isLast = at === chunks.length - 1;
    const unkept = await keepTogether(round, read.done, isLast ? { ...cursor, again: failed } : null);
    failed = [...failed, ...unkept];
  }
  if (chunks.length === 0) await keepTogether(round, [], cursor);
};

const isUnchanged = (before: Cursor, after: Cursor): boolean => JSON.stringify(before) === JSON.stringify(after);

/** False: the events do not reach back to where we stood, so only a reading of everybody tells what happened. */
export const followEvents = async (round: Round, cursor: Cursor): Promise<boolean> => {
  const { client, now } = round.reader;
  const [adminEvents, userEvents] = await Promise.all([
    listAdminEvents(client, cursor.admin),
    listUserEvents(client, cursor.user),
  ]);
  if (isCut(cursor.admin, adminEvents) || isCut(cursor.user, userEvents)) return false;
  const hints = hintsOf(fresh(cursor.admin, adminEvents), fresh(cursor.user, userEvents));
  const { id } = round.directory.source;
  const wanted = await round.database.hot((sql) => wantedBy(sql, id, { hints, cursor }));
  const next: Cursor = {
    admin: advanced(cursor.admin, adminEvents, now()),
    user: advanced(cursor.user, userEvents, now()),
    again: [],
  };
  if (wanted.length === 0 && isUnchanged(cursor, next)) await keepTogether(round, [], null);
  else await keepInChunks(round, wanted, next);
  return true;
};
