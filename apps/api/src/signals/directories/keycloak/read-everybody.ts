import { z } from 'zod';
import { notReadSince } from '../directory-person.repository.ts';
import { countAnswer, userAnswer, type KeycloakUser } from './answers.ts';
import { DirectoryFault } from './directory-fault.ts';
import { newestFeeds } from './list-events.ts';
import { readListed } from './read-person.ts';
import { chunked, keepTogether, readAll, type Round, type Wanted } from './round.ts';

const pageSize = 500;
const atOnce = 8;
const mostListings = 5;

const keepPage = async (round: Round, users: readonly KeycloakUser[]): Promise<void> => {
  const readings = [];
  for (const some of chunked(users, atOnce)) {
    readings.push(...(await Promise.all(some.map((user) => readListed(round.reader, user)))));
  }
  await keepTogether(round, readings, null);
};

const listOnce = async (round: Round): Promise<ReadonlySet<string>> => {
  const met = new Set<string>();
  for (let first = 0; ; first += pageSize) {
    const page = `/users?first=${first}&max=${pageSize}&briefRepresentation=false`;
    const users = await round.reader.client.get(page, z.array(userAnswer).max(pageSize));
    await keepPage(round, users);
    for (const { id } of users) met.add(id);
    if (users.length < pageSize) return met;
  }
};

/** Whoever is deleted between two pages moves somebody else from the next page to the last one: then it is read again. */
const listWhole = async (round: Round): Promise<void> => {
  for (let listing = 0; listing < mostListings; listing += 1) {
    const met = await listOnce(round);
    if ((await round.reader.client.get('/users/count', countAnswer)) <= met.size) return;
  }
  throw new DirectoryFault('listing-not-whole');
};

const askForTheOthers = async (round: Round, since: Date): Promise<readonly Wanted[]> => {
  const ids = await round.database.hot((sql) => notReadSince(sql, round.directory.source.id, since));
  let failed: readonly Wanted[] = [];
  for (const some of chunked(ids, 100)) {
    const read = await readAll(
      round,
      some.map((externalId) => ({ externalId, hint: null })),
    );
    failed = [...failed, ...read.failed, ...(await keepTogether(round, read.done, null))];
  }
  return failed;
};

/**
 * The first round knows nobody: a page of people at a time, each page in a transaction. Events from before the reading
 * on are read again after it, so nothing falls between. Whoever was known and is not in the list is asked for.
 */
export const readEverybody = async (round: Round): Promise<void> => {
  const since = round.reader.now();
  const feeds = await newestFeeds(round.reader.client);
  await listWhole(round);
  const again = await askForTheOthers(round, since);
  await keepTogether(round, [], { ...feeds, again });
};
