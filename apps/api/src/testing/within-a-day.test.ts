import { expect, test } from '@jest/globals';
import { withinADay } from './within-a-day.ts';

/** A clock that says these days one after the other, and the last of them from then on. */
const days = (...said: readonly string[]) => {
  const rest = [...said];
  return () => (rest.length > 1 ? rest.shift() : rest[0]) ?? '';
};

test('what was played within a day counts, and was played once', async () => {
  const played: string[] = [];
  const play = async (day: string) => played.push(day);
  expect(await withinADay(days('2026-11-27'), play)).toEqual({ value: 1, replays: 0 });
  expect(played).toEqual(['2026-11-27']);
});

test('what midnight passed through is played anew on the new day, and the replay is counted', async () => {
  const played: string[] = [];
  const play = async (day: string) => played.push(day);
  expect(await withinADay(days('2026-11-27', '2026-11-28'), play)).toEqual({ value: 2, replays: 1 });
  expect(played).toEqual(['2026-11-27', '2026-11-28']);
});

test('what failed while the day turned is played anew, and fails if it fails within the new day too', async () => {
  const fails = (failing: string) => async (day: string) => {
    if (day <= failing) throw new Error(`not on ${day}`);
    return day;
  };
  const turning = () => days('2026-11-27', '2026-11-28');
  expect(await withinADay(turning(), fails('2026-11-27'))).toEqual({ value: '2026-11-28', replays: 1 });
  await expect(withinADay(turning(), fails('2026-11-28'))).rejects.toThrow('not on 2026-11-28');
});

test('what failed within a day failed', async () => {
  const play = async () => {
    throw new Error('parted');
  };
  await expect(withinADay(days('2026-11-27'), play)).rejects.toThrow('parted');
});
