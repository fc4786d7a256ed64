import fc from 'fast-check';
import { drive, told, type Driven } from './drive.ts';
import { histories, twins } from './histories.ts';
import { MemoryWorld } from './memory-world.ts';
import { slots, type History, type Snapshot } from './model.ts';

export type Proven = {
  readonly distinct: number;
  readonly steps: ReadonlyMap<string, number>;
  readonly states: ReadonlyMap<string, number>;
};
export type Asked = { readonly runs: number; readonly seed: number };

const tally = (counts: Map<string, number>, name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);

export const explained = async <T>(history: History, run: () => Promise<T>): Promise<T> => {
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
export const newCounts = (): Counts => ({ distinct: new Set(), steps: new Map(), states: new Map() });

export const note = ({ distinct, steps, states }: Counts, history: History, driven: Driven): void => {
  distinct.add(JSON.stringify(history));
  for (const step of history.steps) tally(steps, step.do === 'say' ? step.signal.fact.type : step.do);
  for (const state of driven.states.values()) tally(states, state);
  states.set('held', (states.get('held') ?? 0) + driven.held);
  if (driven.before.asked.length > 0) tally(states, 'asked');
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

const movesUnits = ({ steps }: History): boolean =>
  steps.some((step) => step.do === 'say' && step.signal.fact.type === 'person-moved');

/**
 * Of questions, those about what is still held. A move to another unit asks or does not by the posts of the time, so where
 * one is said, `drive` alone holds the questions to their bounds.
 */
const compared = (history: History, { asked, ...after }: Snapshot): string => {
  const granted = ([0, 1, 2, 3] as const).filter((slot) => history.held[slot] !== null);
  const live = granted.filter((_slot, at) => after.privileges[at] !== 'revoked').map((slot) => slots[slot].family);
  return JSON.stringify({
    ...after,
    asked: movesUnits(history) ? [] : asked.filter((each) => live.some((family) => family === each)),
  });
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
        if (compared(one, first.after) !== compared(other, second.after))
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
