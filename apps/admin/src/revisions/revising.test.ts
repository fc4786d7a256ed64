import { expect, test } from '@jest/globals';
import { absorb, changedWords, choose, startRevising, type Words } from './revising.ts';

const record: Words = {
  title: 'Demo',
  languages: ['en'],
  purpose: 'Alerts',
  audience: 'Residents',
  languageStatement: 'English alone.',
  url: 'https://x.com/mandat_demo',
};
const difference = (field: keyof Words, before: unknown, after: unknown) => ({
  field,
  before: JSON.stringify(before),
  after: JSON.stringify(after),
  approved: null,
});

test('only what differs from the approved record is sent', () => {
  const start = startRevising(record, null);
  expect(changedWords(start)).toEqual({});
  expect(changedWords({ ...start, mine: { ...record, title: 'Mine', languages: ['en', 'fr'] } })).toEqual({
    title: 'Mine',
    languages: ['en', 'fr'],
  });
});

test('while somebody writes, another change is approved: theirs is taken over, the same field waits for a choice', () => {
  const start = startRevising(record, null);
  const typed = { ...start, mine: { ...record, title: 'Mine' } };
  const now = { ...record, title: 'Theirs', purpose: 'Another purpose' };
  const both = absorb(typed, now);
  expect(both.conflicts).toEqual(['title']);
  expect(both.was.title).toBe('Demo');
  expect(both.mine).toEqual({ ...now, title: 'Mine' });
  expect(choose(both, 'title', 'theirs')).toMatchObject({ conflicts: [], mine: now });
  expect(changedWords(choose(both, 'title', 'mine'))).toEqual({ title: 'Mine' });
});

test('a conflict that waits is still one when the record changes again, and shows where the writing began', () => {
  const typed = { ...startRevising(record, null), mine: { ...record, title: 'Mine' } };
  const again = absorb(absorb(typed, { ...record, title: 'Theirs' }), { ...record, title: 'Theirs anew' });
  expect(again).toMatchObject({ conflicts: ['title'], was: { title: 'Demo' }, now: { title: 'Theirs anew' } });
  expect(absorb(again, { ...record, title: 'Mine' }).conflicts).toEqual([]);
});

test('one’s own waiting proposal opens as it was written, with what changed since as a conflict', () => {
  const own = { differences: [difference('title', 'Former', 'Mine'), difference('languages', ['en'], ['en', 'fr'])] };
  expect(startRevising(record, own)).toEqual({
    was: { ...record, title: 'Former' },
    mine: { ...record, title: 'Mine', languages: ['en', 'fr'] },
    now: record,
    conflicts: ['title'],
  });
});

test('reading the same record again changes nothing', () => {
  const start = startRevising(record, null);
  expect(absorb(start, { ...record })).toBe(start);
});
