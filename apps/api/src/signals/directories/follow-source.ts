import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from '../../platform/context.ts';
import type { Database } from '../../platform/database/database.ts';
import type { BoundedFetch } from '../../platform/http/bounded-fetch.ts';
import type { Logger } from '../../platform/log/logger.ts';
import type { HandleSignal } from '../../features/offboarding/signal-door.ts';
import { noteAlarm, readCursor } from '../source.repository.ts';
import { openAdminClient } from './keycloak/admin-client.ts';
import { DirectoryFault } from './keycloak/directory-fault.ts';
import { followEvents } from './keycloak/follow-events.ts';
import { openGroupTree } from './keycloak/group-tree.ts';
import { readEverybody } from './keycloak/read-everybody.ts';
import { cursorSchema, type Round } from './keycloak/round.ts';
import type { DirectorySource } from './directory-source.ts';
import { openSourceLock } from './source-lock.ts';

export type Following = {
  readonly database: Database;
  readonly world: World;
  readonly directory: DirectorySource;
  readonly handle: HandleSignal;
  readonly fetch: BoundedFetch;
  readonly logger: Logger;
  readonly observe: (outcome: 'heard' | 'failed', seconds: number) => void;
};

/** A directory that is back, or one person whom it cannot show, must not keep a departure waiting. */
const longestWaitSeconds = 10;

/** However long a round takes, others get their turn. */
const leastWaitMs = 50;

const waitSeconds = (pollSeconds: number, failures: number): number =>
  failures === 0
    ? pollSeconds
    : Math.min(pollSeconds * 2 ** Math.min(failures, 10), Math.max(pollSeconds, longestWaitSeconds));

const stopwatch = (): (() => number) => {
  const startedAt = performance.now();
  return () => (performance.now() - startedAt) / 1000;
};

const codeOf = (error: unknown): string => (error instanceof DirectoryFault ? error.code : 'not-kept');

const openRounds = (following: Following, signal: AbortSignal) => {
  const { database, world, directory, handle, fetch, logger } = following;
  const client = openAdminClient({ directory: directory.directory, fetch, now: world.now, signal });
  return async (): Promise<void> => {
    const round: Round = {
      database,
      directory,
      handle,
      reader: { client, tree: openGroupTree(client), source: directory, now: world.now },
      requestId: world.newId(),
      report: ({ externalId, error }) =>
        logger.error({ source: directory.source.name, externalId, error }, 'a person of a directory waits'),
    };
    const kept = await database.hot((sql) => readCursor<unknown>(sql, directory.source.id));
    const cursor = cursorSchema.safeParse(kept);
    if (!cursor.success || !(await followEvents(round, cursor.data))) await readEverybody(round);
  };
};

const openAlarm = ({ database, world, directory, logger }: Following) => {
  const { source } = directory;
  return async (error: unknown): Promise<void> => {
    const reason = codeOf(error);
    logger.error({ source: source.name, reason, error }, 'a directory could not be followed');
    try {
      await database.hot((sql) => noteAlarm(sql, source.id, { reason, now: world.now() }));
    } catch (fault) {
      logger.error({ source: source.name, error: fault }, 'the alarm of a source was not kept');
    }
  };
};

/** Rounds until it is stopped. One that fails changes nothing; the next ones come later and later. */
export const followSource = (following: Following): { readonly stop: () => Promise<void> } => {
  const { database, directory, observe } = following;
  const stopping = new AbortController();
  const lock = openSourceLock(database, directory.source.name);
  const goRound = openRounds(following, stopping.signal);
  const alarm = openAlarm(following);
  let failures = 0;

  const attempt = async (seconds: () => number): Promise<void> => {
    try {
      if (!(await lock.take())) return;
      await goRound();
      failures = 0;
      observe('heard', seconds());
    } catch (error) {
      if (stopping.signal.aborted) return;
      failures += 1;
      observe('failed', seconds());
      await alarm(error);
    }
  };

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const seconds = stopwatch();
      await attempt(seconds);
      const wait = (waitSeconds(directory.directory.pollSeconds, failures) - seconds()) * 1000;
      await sleep(Math.max(wait, leastWaitMs), undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    lock.release();
  };

  const ended = run();
  const stop = (): Promise<void> => {
    stopping.abort();
    return ended;
  };
  return { stop };
};
