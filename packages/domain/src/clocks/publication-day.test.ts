import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isCalendarDay } from '../calendar.ts';
import { changePublicationDay, readPublicationDay, usualPublicationDay } from './publication-day.ts';

const today = '2026-03-03';
const changed = (publishedOn: string, reason = 'The text came later.') =>
  changePublicationDay(usualPublicationDay, { publishedOn, reason, today });

test.each([
  ['no day', 'soon', 'date-form'],
  ['a day that no calendar has', '2019-02-30', 'date-form'],
  ['a day before there was a Charter', '1918-11-11', 'date-out-of-range'],
  ['a day to come', '2026-03-04', 'date-in-the-future'],
  ['the day of now', usualPublicationDay.publishedOn, 'publication-day-the-same'],
])('the day of publication is not changed to %s', (_title, day, code) => {
  expect(changed(day)).toMatchObject({ ok: false, code, field: 'publishedOn' });
});

test('whoever changes the day of publication says why, and what it was stays in the record', () => {
  expect(changed('2019-07-01', ' ')).toMatchObject({ ok: false, code: 'reason-missing', field: 'reason' });
  expect(changed('2019-07-01')).toMatchObject({
    next: { publishedOn: '2019-07-01' },
    events: [{ changes: [{ field: 'publishedOn', before: '2019-06-24', after: '2019-07-01' }] }],
  });
});

test('whatever was stored, a day is read from which people can count', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ publishedOn: fc.anything() })), (value) => {
      expect(isCalendarDay(readPublicationDay(value).publishedOn)).toBe(true);
    }),
  );
  expect(readPublicationDay({ publishedOn: '2019-07-01' })).toEqual({ publishedOn: '2019-07-01' });
});
