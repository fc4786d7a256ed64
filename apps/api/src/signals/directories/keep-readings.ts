import { createHash } from 'node:crypto';
import type { PersonReference } from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';
import type { HandleSignal } from '../../features/offboarding/signal-door.ts';
import type { DirectoryFacts } from './directory-facts.ts';
import { isKnownPerson, keepSeen, lockSeen, type DirectoryPerson } from './directory-person.repository.ts';
import type { DirectorySource } from './directory-source.ts';
import type { Reading } from './reading.ts';
import { signalsOfReading } from './signals-of-reading.ts';
import { withheld } from './withheld-email.ts';

export type Keeping = {
  readonly directory: DirectorySource;
  readonly handle: HandleSignal;
  readonly requestId: string;
};

type Compared = {
  readonly reading: Reading;
  readonly before: DirectoryPerson | null;
  readonly now: DirectoryFacts;
  readonly namedBy: readonly PersonReference[];
};

const written = (value: unknown): string => JSON.stringify(value);

const compared = (reading: Reading, before: DirectoryPerson | null): Compared => ({
  reading,
  before,
  now: withheld(before?.facts ?? null, reading.factsAfter(before?.facts ?? null)),
  namedBy: reading.named?.by ?? before?.namedBy ?? reading.byId,
});

/** An event says the same about a person once; without one, a reading is told apart by how often the facts changed. */
const keyOf = ({ reading, before, now }: Compared, type: string): string => {
  const { hint, externalId } = reading;
  if (hint) return `${hint.eventId}:${externalId}:${type}`;
  const hash = createHash('sha256').update(written(now)).digest('base64url').slice(0, 16);
  return `reading:${externalId}:${hash}:${(before?.sequence ?? 0) + 1}:${type}`;
};

/** Thousands who left before the register was there are no alarm. */
const isSilent = async (sql: Sql, { directory }: Keeping, { reading, before, now, namedBy }: Compared) =>
  reading.isListing && !before && now.presence !== 'enabled' && !(await isKnownPerson(sql, directory, namedBy));

/** A link that was found stays as long as the directory names the person as it did. */
const knownLink = ({ before, namedBy }: Compared): string | null =>
  before && written(before.namedBy) === written(namedBy) ? before.personId : null;

const tell = async (sql: Sql, keeping: Keeping, each: Compared): Promise<string | null> => {
  let personId = knownLink(each);
  if (await isSilent(sql, keeping, each)) return personId;
  const { reading, before, now, namedBy } = each;
  for (const fact of signalsOfReading(before?.facts ?? null, now)) {
    const outcome = await keeping.handle(
      sql,
      {
        source: keeping.directory.source,
        key: keyOf(each, fact.type),
        namedBy,
        personId,
        occurredAt: reading.hint ? new Date(reading.hint.at) : reading.readAt,
        effectiveAt: reading.readAt,
        fact,
      },
      keeping.requestId,
    );
    personId = outcome.personId ?? personId;
  }
  return personId;
};

const keepOne = async (sql: Sql, keeping: Keeping, each: Compared): Promise<void> => {
  const { reading, before, now, namedBy } = each;
  // Somebody else who polls read this person later: an older reading takes nothing back.
  if (before && before.readAt > reading.readAt) return;
  const personId = await tell(sql, keeping, each);
  const isChanged = !before || written(before.facts) !== written(now);
  await keepSeen(sql, {
    sourceId: keeping.directory.source.id,
    externalId: reading.externalId,
    personId,
    facts: now,
    namedBy,
    branches: reading.named?.branches ?? [],
    sequence: (before?.sequence ?? 0) + (isChanged ? 1 : 0),
    readAt: reading.readAt,
  });
};

/** Facts and the signals that follow from them, in the caller's transaction. */
export const keepReadings = async (sql: Sql, keeping: Keeping, readings: readonly Reading[]): Promise<void> => {
  const ids = readings.map(({ externalId }) => externalId);
  const seen = await lockSeen(sql, keeping.directory.source.id, ids);
  for (const reading of readings) {
    await keepOne(sql, keeping, compared(reading, seen.get(reading.externalId) ?? null));
  }
};
