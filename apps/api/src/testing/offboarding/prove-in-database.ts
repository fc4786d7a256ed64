import fc from 'fast-check';
import type { Database } from '../../platform/database/database.ts';
import { addOfficial, type Organisation } from './database-fixture.ts';
import { checkRows } from './database-snapshot.ts';
import { DatabaseWorld } from './database-world.ts';
import { drive, told, type Driven } from './drive.ts';
import { histories } from './histories.ts';
import { inLanes } from './lanes.ts';
import type { History } from './model.ts';
import { explained, newCounts, note, type Asked, type Proven } from './prove-histories.ts';

export type Place = { readonly database: Database; readonly organisation: Organisation };
type Where = Place & { readonly often: boolean };

export const driveInDatabase = async (history: History, { database, organisation, often }: Where): Promise<Driven> => {
  const official = await addOfficial(database, organisation, history);
  const driven = await drive(history, new DatabaseWorld({ database, organisation, official }), often);
  await checkRows(database, official, driven.states);
  return driven;
};

/** Histories through the register and its database, each with a person of its own; the first that parts is shrunk. */
export const proveInDatabase = async ({ database, organisation }: Place, { runs, seed }: Asked): Promise<Proven> => {
  const all = fc.sample(histories, { numRuns: runs, seed });
  const counts = newCounts();
  const parted: History[] = [];
  await inLanes(all, 6, async (history) => {
    if (parted.length > 0) return;
    try {
      note(counts, history, await driveInDatabase(history, { database, organisation, often: false }));
    } catch {
      parted.push(history);
    }
  });
  if (parted.length > 0) {
    const where = { database, organisation, often: true };
    const run = (history: History) => explained(history, () => driveInDatabase(history, where));
    await fc.assert(
      fc.asyncProperty(histories, async (history) => void (await run(history))),
      { seed, numRuns: runs },
    );
    throw new Error(`a history parted once, and not when it was run alone:\n${parted.map(told).join('\n')}`);
  }
  return { ...counts, distinct: counts.distinct.size };
};
