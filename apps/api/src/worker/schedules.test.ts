import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createLogger } from '../platform/log/logger.ts';
import { emptyRegister, type EmptyRegister } from '../testing/empty-register.ts';
import { runSchedules, scheduleSeconds, type ScheduleParts } from './schedules.ts';

let register: EmptyRegister;
let now = new Date('2026-11-27T10:00:00Z');

beforeEach(async () => {
  register = await emptyRegister();
}, 60_000);
afterEach(() => register.close());

const parts = (): ScheduleParts => ({
  database: register.database,
  world: { now: () => now, newId: randomUUID },
  logger: createLogger('silent'),
});
const later = (seconds: number): void => void (now = new Date(now.getTime() + seconds * 1000));

test('of several processes one runs a schedule, once in each interval', async () => {
  const runs: string[] = [];
  const schedules = [{ name: 'lapse', run: async (at: Date) => void runs.push(at.toISOString()) }];
  await Promise.all(Array.from({ length: 4 }, () => runSchedules(schedules, parts())));
  await runSchedules(schedules, parts());
  expect(runs).toHaveLength(1);
  later(scheduleSeconds);
  await Promise.all(Array.from({ length: 4 }, () => runSchedules(schedules, parts())));
  expect(runs).toHaveLength(2);
});

test('a schedule that still runs is not begun a second time, however long it takes', async () => {
  const began = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  let runs = 0;
  const run = async (): Promise<void> => {
    runs += 1;
    began.resolve();
    await held.promise;
  };
  const first = runSchedules([{ name: 'slow', run }], parts());
  await began.promise;
  later(3 * scheduleSeconds);
  await runSchedules([{ name: 'slow', run }], parts());
  expect(runs).toBe(1);
  held.resolve();
  await first;
});

test('one that fails stops no other, and is tried again in the next round', async () => {
  const runs: string[] = [];
  const schedules = [
    {
      name: 'broken',
      run: async () => {
        runs.push('broken');
        throw new Error('broken');
      },
    },
    { name: 'whole', run: async () => void runs.push('whole') },
  ];
  await runSchedules(schedules, parts());
  await runSchedules(schedules, parts());
  expect(runs).toEqual(['broken', 'whole', 'broken']);
});
