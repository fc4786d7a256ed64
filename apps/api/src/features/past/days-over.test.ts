import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { emptyRegister, type EmptyRegister } from '../../testing/empty-register.ts';
import { daysOfChange, disagreements } from '../../testing/past/days-over.ts';
import { zones } from '../../testing/past/zones.ts';

let register: EmptyRegister;
beforeAll(async () => {
  register = await emptyRegister();
}, 60_000);
afterAll(() => register.close());

test('from -11 to +14 hours, the end of a day on which clocks change is the same in the past as for due days', async () => {
  const days = await daysOfChange(register.database, { zones, from: '2019-01-01', until: '2025-12-31' });
  expect(days.length).toBeGreaterThan(300);
  expect(await disagreements(register.database, days)).toEqual([]);
});

test.each([
  ['where midnight comes twice', 'America/Havana', '2025-11-01'],
  ['where there is no midnight', 'Asia/Beirut', '2025-03-29'],
  ['where the day was left out', 'Pacific/Apia', '2011-12-30'],
  ['where the next day began for a minute before', 'America/St_Johns', '2010-11-06'],
  ['which is a leap day', 'Asia/Kathmandu', '2024-02-29'],
])('so is the end of a day %s', async (_title, zone, day) => {
  expect(await disagreements(register.database, [{ zone, day }])).toEqual([]);
});
