import fc from 'fast-check';
import type { Database } from '../../platform/database/database.ts';
import { addOfficial, addOrganisation, type Organisation } from './database-fixture.ts';
import { checkRows } from './database-snapshot.ts';
import { DatabaseWorld } from './database-world.ts';
import { drive, told, type Driven } from './drive.ts';
import { histories, twins } from './histories.ts';
import { inLanes } from './lanes.ts';
import { MemoryWorld } from './memory-world.ts';
import type { History } from './model.ts';

export type Proven = {
  readonly distinct: number;
  readonly steps: ReadonlyMap<string, number>;
  readonly states: ReadonlyMap<string, number>;
};
export type Asked = { readonly runs: number; readonly seed: number };

const tally = (counts: Map<string, number>, name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);

const explained = async <T>(history: History, run: () => Promise<T>): Promise<T> => {
  try {
    return await run();
  } catch (error) {
    throw new Error(`${told(history)}\n${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
};

type Counts = {
  readonly distinct: Set<string>;
  readonly steps: Map<string, number>;
  readonly states: Map<string, number>;
};
const newCounts = (): Counts => ({ distinct: new Set(), steps: new Map(), states: new Map() });

const note = ({ distinct, steps, states }: Counts, history: History, driven: Driven): void => {
  distinct.add(JSON.stringify(history));
  for (const step of history.steps) tally(steps, step.do === 'say' ? step.signal.fact.type : step.do);
  for (const state of driven.states.values()) tally(states, state);
  states.set('held', (states.get('held') ?? 0) + driven.held);
};

/** Random histories through the pure rules, compared with the fold after each step. */
export const proveHistories = async ({ runs, seed }: Asked): Promise<Proven> => {
  const counts = newCounts();
  await fc.assert(
    fc.asyncProperty(histories, (history) =>
      explained(history, async () => note(counts, history, await drive(history, new MemoryWorld(history), true))),
    ),
    { numRuns: runs, seed },
  );
  return { ...counts, distinct: counts.distinct.size };
};

type Where = { readonly database: Database; readonly organisation: Organisation; readonly often: boolean };

const driveInDatabase = async (history: History, { database, organisation, often }: Where): Promise<Driven> => {
  const official = await addOfficial(database, organisation, history);
  const driven = await drive(history, new DatabaseWorld(database, organisation, official), often);
  await checkRows(database, official, driven.states);
  return driven;
};

/** Histories through the register and its database, each with a person of its own; the first that parts is shrunk. */
export const proveInDatabase = async (database: Database, { runs, seed }: Asked): Promise<Proven> => {
  const organisation = await addOrganisation(database);
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

export const proveOrder = async ({ runs, seed }: Asked): Promise<Pick<Proven, 'distinct'>> => {
  const distinct = new Set<string>();
  await fc.assert(
    fc.asyncProperty(twins, ([one, other]) =>
      explained(other, async () => {
        const [first, second] = [
          await drive(one, new MemoryWorld(one), false),
          await drive(other, new MemoryWorld(other), false),
        ];
        if (JSON.stringify(first.after) !== JSON.stringify(second.after))
          throw new Error(`${told(one)}\nends elsewhere`);
        distinct.add(JSON.stringify([one, other]));
      }),
    ),
    { numRuns: runs, seed },
  );
  return { distinct: distinct.size };
};

/** What every proof has to have met, so that it cannot pass by being about something else. */
export const eachKind = [
  'person-departed',
  'person-returned',
  'person-locked-out',
  'person-unlocked',
  'person-moved',
  'departure-scheduled',
  'groups-changed',
  'credential-compromised',
  'contact-changed',
  'sessions-ended',
  'grant',
  'sign-in',
  'day-passes',
  'hold',
  'answer',
  'undo',
] as const;
export const eachState = ['applied', 'no-effect', 'proposed', 'settled', 'held', 'rejected', 'undone'] as const;
