import { z } from 'zod';
import type { Database } from '../../../platform/database/database.ts';
import type { HandleSignal } from '../../../features/offboarding/signal-door.ts';
import { keepCursor, noteHeard } from '../../source.repository.ts';
import type { DirectorySource } from '../directory-source.ts';
import { keepReadings } from '../keep-readings.ts';
import type { Hint, Reading } from '../reading.ts';
import { DirectoryFault } from './directory-fault.ts';
import type { Feed } from './feed.ts';
import { readPerson, type Reader } from './read-person.ts';

/** One round of one source. */
export type Round = {
  readonly database: Database;
  readonly directory: DirectorySource;
  readonly handle: HandleSignal;
  readonly reader: Reader;
  readonly requestId: string;
  /** What went wrong with one person and stops nobody else. */
  readonly report: (fault: { readonly externalId: string; readonly error: unknown }) => void;
};

const hint = z.object({ eventId: z.string(), at: z.number() }).nullable();
const feed = z.object({ since: z.number(), seen: z.array(z.string()) });

export const cursorSchema = z.object({
  admin: feed,
  user: feed,
  /** People who could not be read or kept; each round tries them again. */
  again: z.array(z.object({ externalId: z.string(), hint })),
});
export type Cursor = { readonly admin: Feed; readonly user: Feed; readonly again: readonly Wanted[] };

/** Somebody to be read, and why. */
export type Wanted = { readonly externalId: string; readonly hint: Hint | null };

export const chunked = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

const atOnce = 8;

export type Tried<T> = { readonly done: readonly T[]; readonly failed: readonly Wanted[] };

type Attempt<T> = (wanted: Wanted) => Promise<T>;

/** When most of them fail, the directory is at fault, not these people. */
const refuseOutage = (failures: readonly unknown[], all: number): void => {
  if (failures.length * 2 <= all) return;
  const [first] = failures;
  throw first instanceof Error ? first : new DirectoryFault('unreachable', first);
};

const tryEach = async <T>(round: Round, wanted: readonly Wanted[], attempt: Attempt<T>): Promise<Tried<T>> => {
  const done: T[] = [];
  const failed: Wanted[] = [];
  const errors: unknown[] = [];
  for (const some of chunked(wanted, atOnce)) {
    const tried = await Promise.allSettled(some.map(attempt));
    for (const [at, each] of some.entries()) {
      const result = tried[at];
      if (result?.status === 'fulfilled') done.push(result.value);
      else {
        failed.push(each);
        errors.push(result?.reason);
      }
    }
    refuseOutage(errors, wanted.length);
  }
  for (const [at, { externalId }] of failed.entries()) round.report({ externalId, error: errors[at] });
  return { done, failed };
};

export const readAll = (round: Round, wanted: readonly Wanted[]): Promise<Tried<Reading>> =>
  tryEach(round, wanted, ({ externalId, hint: because }) => readPerson(round.reader, externalId, because));

const keep = (round: Round, readings: readonly Reading[], cursor: Cursor | null): Promise<void> =>
  round.database.hot(async (sql) => {
    const { directory, handle, requestId, reader } = round;
    await keepReadings(sql, { directory, handle, requestId }, readings);
    if (cursor) await keepCursor(sql, directory.source.id, cursor);
    await noteHeard(sql, directory.source.id, reader.now());
  });

/** Facts, signals and cursor commit together. Whom the register cannot take now waits alone; the others do not. */
export const keepTogether = async (
  round: Round,
  readings: readonly Reading[],
  cursor: Cursor | null,
): Promise<readonly Wanted[]> => {
  try {
    await keep(round, readings, cursor);
    return [];
  } catch (error) {
    if (readings.length < 2) throw error;
  }
  const { failed } = await tryEach(round, readings, async (reading) => {
    await keep(
      round,
      readings.filter((each) => each === reading),
      null,
    );
  });
  if (cursor) await keep(round, [], { ...cursor, again: [...cursor.again, ...failed] });
  return failed;
};
