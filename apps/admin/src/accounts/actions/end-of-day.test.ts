import { expect, test } from '@jest/globals';
import { endOfDay } from './end-of-day.ts';

test('a day ends where the entity is', () => {
  expect(endOfDay('2027-12-31', 'UTC').toISOString()).toBe('2027-12-31T23:59:59.999Z');
  expect(endOfDay('2027-12-31', 'Africa/Nairobi').toISOString()).toBe('2027-12-31T20:59:59.999Z');
  expect(endOfDay('2027-12-31', 'America/New_York').toISOString()).toBe('2028-01-01T04:59:59.999Z');
  expect(endOfDay('2027-12-31', 'Pacific/Kiritimati').toISOString()).toBe('2027-12-31T09:59:59.999Z');
});
