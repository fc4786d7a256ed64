import fc from 'fast-check';
import { startUnderTest } from '../lying-provider/register-under-test.ts';
import { inLanes } from '../offboarding/lanes.ts';
import { todayInUtc, withinADay } from '../within-a-day.ts';
import { historiesOf, told } from './histories.ts';
import { playHistory, type Note } from './play.ts';
import { addDgc, clearStage, setStage } from './stage.ts';
import type { History, Kind } from './words.ts';

/** How many histories, how long at most, and from which seed. */
export type Asked = { readonly runs: number; readonly most: number; readonly seed: number };

export type Proven = {
  /** Histories of which no two are the same. */
  readonly distinct: number;
  readonly sent: number;
  readonly accepted: ReadonlyMap<Kind, number>;
  readonly refused: ReadonlyMap<string, number>;
  /** Histories that midnight passed through, and that were played anew on a stage of the new day. */
  readonly replays: number;
};

const counted = <Key>(keys: readonly Key[]): ReadonlyMap<Key, number> => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const provenBy = (all: readonly History[], notes: readonly Note[]): Omit<Proven, 'replays'> => ({
  distinct: new Set(all.map((history) => JSON.stringify(history))).size,
  sent: notes.length,
  accepted: counted(notes.flatMap(({ kind, outcome }) => (outcome === 'accepted' ? [kind] : []))),
  refused: counted(notes.flatMap(({ outcome }) => (outcome === 'accepted' ? [] : [outcome]))),
});

type Parted = { readonly history: History; readonly reason: unknown };

const lanes = 6;
/** So long it is made shorter; then it is told as it is. */
const patience = 60_000;

/** Histories of people who use GraphQL, against the built register; the first that parts from the rules is shrunk. */
export const proveSectionThree = async ({ runs, most, seed }: Asked): Promise<Proven> => {
  const under = await startUnderTest({ issuers: ['honest'] });
  try {
    const { database } = under.register;
    const headOfDgc = await addDgc(database);
    let replays = 0;
    const play = async (history: History): Promise<readonly Note[]> => {
      const played = await withinADay(todayInUtc, async (today) => {
        const stage = await setStage(database, headOfDgc, { lay: history.lay, today });
        try {
          return await playHistory(under.api.url, stage, history);
        } finally {
          await clearStage(stage);
        }
      });
      replays += played.replays;
      return played.value;
    };
    const all = fc.sample(historiesOf(most), { numRuns: runs, seed });
    const [notes, parted]: [Note[], Parted[]] = [[], []];
    await inLanes(all, lanes, async (history) => {
      if (parted.length > 0) return;
      try {
        notes.push(...(await play(history)));
      } catch (reason) {
        parted.push({ history, reason });
      }
    });
    if (parted.length > 0) await shrink({ runs, most, seed }, parted, play);
    return { ...provenBy(all, notes), replays };
  } finally {
    await under.close();
  }
};

const shrink = async (
  { runs, most, seed }: Asked,
  parted: readonly Parted[],
  play: (history: History) => Promise<readonly Note[]>,
): Promise<never> => {
  const run = async (history: History): Promise<void> => {
    try {
      await play(history);
    } catch (error) {
      throw new Error(`${told(history)}\n${String(error)}`, { cause: error });
    }
  };
  await fc.assert(fc.asyncProperty(historiesOf(most), run), { seed, numRuns: runs, interruptAfterTimeLimit: patience });
  const tales = parted.map(({ history, reason }) => `${told(history)}\n${String(reason)}`);
  throw new Error(`a history parted once, and not when it was played alone:\n${tales.join('\n')}`);
};
