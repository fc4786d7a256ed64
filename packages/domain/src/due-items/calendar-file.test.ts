import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarFile, type CalendarDate } from './calendar-file.ts';

const date: CalendarDate = {
  uid: '1@mandat.example',
  on: '2028-02-29',
  summary: 'Record a change · Alerts',
  description: 'Due on 29 February 2028',
  url: 'https://mandat.example/accounts/1',
  changedAt: new Date('2026-11-27T10:00:00.123Z'),
  sequence: 3,
};
const written = (change: Partial<CalendarDate> = {}): string =>
  calendarFile({ name: 'Mandat', language: 'en' }, [{ ...date, ...change }]);

/** What a program reads (RFC 5545, 3.1): lines end by CRLF, and one that begins with a space goes on the line before. */
const unfolded = (file: string): readonly string[] => file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const valueOf = (file: string, name: string): string | undefined =>
  unfolded(file)
    .find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    ?.replace(/^[^:]*:/u, '');
const read = (text: string | undefined): string | undefined =>
  text?.replaceAll(/\\([\\;,nN])/gu, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));

test('a due day is a whole day that takes nobody’s time', () => {
  const lines = unfolded(written());
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines).toContain('DTSTART;VALUE=DATE:20280229');
  expect(lines).toContain('DTSTAMP:20261127T100000Z');
  expect(lines).toContain('TRANSP:TRANSPARENT');
  expect(lines.at(-1)).toBe('END:VCALENDAR');
});

test('whatever people wrote, it starts no line of its own, no line is longer than 75 octets, and it is read as it was', () => {
  const written160 = fc.string({ unit: 'grapheme', maxLength: 160 });
  const hostile = fc.constantFrom('a\r\nATTENDEE:x', '\\n;,', 'الحساب '.repeat(20), '账户'.repeat(60), '👩‍🚀'.repeat(30));
  fc.assert(
    fc.property(fc.oneof(written160, hostile), (summary) => {
      const file = written({ summary });
      for (const line of file.split('\r\n'))
        expect(encodeURIComponent(line).replaceAll(/%[\dA-F]{2}/gu, 'x').length).toBeLessThanOrEqual(75);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
      expect(unfolded(file).filter((line) => line.startsWith('BEGIN:'))).toHaveLength(2);
      expect(unfolded(file).some((line) => line.startsWith('ATTENDEE'))).toBe(false);
      const plain = summary.replaceAll(/\r\n|\r|\n|\u2028|\u2029/gu, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '');
      // A comma or semicolon that stands bare would part the value in two.
      expect(valueOf(file, 'SUMMARY')).not.toMatch(/(?<!\\)(?:\\\\)*[;,]/u);
      expect(read(valueOf(file, 'SUMMARY'))).toBe(plain);
    }),
  );
});
