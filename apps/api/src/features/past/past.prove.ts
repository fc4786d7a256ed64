import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { emptyRegister, type EmptyRegister } from '../../testing/empty-register.ts';
import {
  compareHeads,
  compareHolders,
  compareRegister,
  compareSpans,
  type Moment,
  type Played,
} from '../../testing/past/wide/compare.ts';
import { scenesIn } from '../../testing/past/wide/scenes.ts';
import { history, play } from '../../testing/past/wide/steps.ts';

const count = 1_000;
const atOnce = 4;

let register: EmptyRegister;
let played: readonly Played[];

/** Some at once, as people work; each has an account, an office and people of its own. */
const together = async <T, R>(all: readonly T[], run: (each: T) => Promise<R>): Promise<readonly R[]> => {
  const results: R[] = [];
  const waiting = all.entries();
  const worker = async (): Promise<void> => {
    for (const [place, each] of waiting) results[place] = await run(each);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
};

const sum = (counts: readonly number[]): number => counts.reduce((all, each) => all + each, 0);

beforeAll(async () => {
  register = await emptyRegister();
  const scenes = await scenesIn(register, count);
  const histories = fc.sample(history, { numRuns: count, seed: 17 });
  expect(new Set(histories.map((each) => JSON.stringify(each))).size).toBe(count);
  const planned = scenes.flatMap((scene, place) => ({ scene, steps: histories[place] ?? [] }));
  played = await together(planned, async ({ scene, steps }) => ({ scene, diary: await play(scene, steps) }));
}, 600_000);
afterAll(() => register.close());

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const turnsOf = ({ diary }: Played): readonly number[] => {
  const ends = diary.flatMap((told) => (told.what === 'authorized' ? [told.until] : []));
  return [...diary.map(({ at }) => at), ...ends];
};

test('what happened in 1,000 histories is of every kind', () => {
  const kinds = Map.groupBy(
    played.flatMap(({ diary }) => diary),
    ({ what }) => what,
  );
  const counts = Object.fromEntries([...kinds].map(([what, all]) => [what, all.length]));
  expect(Object.keys(counts)).toHaveLength(13);
  for (const [what, times] of Object.entries(counts)) expect([what, times > 10]).toEqual([what, true]);
});

/** Ends of days on which clocks change somewhere, of a leap day, and instants between. */
const moments: readonly Moment[] = [
  ...['2024-01-25', '2024-02-29', '2024-03-10', '2024-03-31', '2024-04-07', '2024-10-27', '2024-11-03'].map((on) => ({
    on,
    at: null,
  })),
  ...Array.from({ length: 9 }, (_, place) => ({ on: null, at: new Date(Date.UTC(2024, 1 + place * 2, 3 + place, 7)) })),
];

test('the register as of any moment is what the diaries say of it, whole', async () => {
  let compared = 0;
  for (const moment of moments) compared += await compareRegister(played, moment);
  expect(compared).toBe(count * moments.length);
});

test('who held an account at, just before and at the end of the day of a change is what its diary says', async () => {
  const asked = await together(played, async (each) => {
    const turns = turnsOf(each).slice(-2);
    const all = turns.flatMap((turn): Moment[] => [
      { on: null, at: new Date(turn - 1) },
      { on: null, at: new Date(turn) },
      { on: dayOf(turn), at: null },
    ]);
    return sum(await together(all, (moment) => compareHolders(each, moment)));
  });
  expect(sum(asked)).toBeGreaterThan(4 * count);
});

test('what a person held between two days is what the diary says', async () => {
  const asked = await together(played, (each) => {
    const turns = turnsOf(each).map(dayOf).toSorted();
    const [from = '2024-02-01', until = from] = [
      turns[Math.floor(turns.length / 3)],
      turns[Math.floor(turns.length / 2)],
    ];
    return compareSpans(each, { from, until });
  });
  expect(sum(asked)).toBe(3 * count);
});

test('who headed an office, and who acted, on a first and a last day is what the diary says', async () => {
  const charged = played.filter(({ diary }) => diary.some(({ what }) => what === 'in-charge'));
  const asked = await together(charged, async (each) => {
    const days = each.diary.flatMap((told) => (told.what === 'in-charge' ? [told.from, told.until] : []));
    return sum(await together(days, (on) => compareHeads(each, on)));
  });
  expect(sum(asked)).toBeGreaterThan(100);
});
