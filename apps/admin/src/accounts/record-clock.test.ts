import { expect, test } from '@jest/globals';
import { recordClock } from './record-clock.ts';

const url = (validFrom: string) => ({ id: 'a', kind: 'URL', validFrom }) as const;
const found = {
  status: 'REQUESTED',
  requestKind: 'EXISTING',
  createdOn: '2015-03-03',
  submittedAt: null,
  authorizedAt: null,
  aliases: [url('2026-03-01T12:00:00.000Z')],
  entity: { timeZone: 'Africa/Nairobi' },
} as const;
const created = {
  ...found,
  status: 'AUTHORIZED',
  requestKind: 'NEW',
  createdOn: '2026-03-03',
  authorizedAt: '2026-02-20T12:00:00.000Z',
} as const;
const now = new Date('2026-03-17T12:00:00.000Z');
const given = { publishedOn: '2019-06-24', now };

test('what was there before the bulletin has sixty days from its publication', () => {
  expect(recordClock({ ...found, submittedAt: '2019-08-24T12:00:00.000Z', status: 'UNDER_REVIEW' }, given)).toEqual({
    since: 'published',
    start: '2019-06-24',
    due: '2019-08-23',
    today: '2026-03-17',
    doneOn: '2019-08-24',
    rule: '3.4',
  });
});

test('the day of publication that DGC set is the one that the sum begins with', () => {
  const set = { publishedOn: '2015-03-03', now };
  expect(recordClock(found, set)).toMatchObject({ since: 'published', start: '2015-03-03', due: '2015-05-02' });
  expect(recordClock(found, { ...set, publishedOn: '2015-03-02' })).toMatchObject({
    since: 'created',
    due: '2015-03-13',
  });
});

test('an existing account that was made since is late after ten days, until it is sent to the head with all five elements', () => {
  const late = { since: 'created', start: '2026-03-03', due: '2026-03-13', today: '2026-03-17', rule: '3.5' };
  expect(recordClock({ ...found, createdOn: '2026-03-03' }, given)).toEqual(late);
  const sent = {
    ...found,
    createdOn: '2026-03-03',
    submittedAt: '2026-03-12T12:00:00.000Z',
    authorizedAt: now.toISOString(),
  };
  expect(recordClock(sent, given)).toEqual({ ...late, doneOn: '2026-03-12' });
});

test('a new account is recorded when its address is, on the day that it was at the entity', () => {
  const aliases = [url('2026-03-13T21:30:00.000Z'), url('2026-03-20T12:00:00.000Z')];
  expect(recordClock({ ...created, aliases }, given)).toMatchObject({ due: '2026-03-13', doneOn: '2026-03-14' });
});

test.each([
  ['still to be created', { ...created, status: 'TO_BE_CREATED', createdOn: null }],
  ['refused before it was in the register', { ...found, status: 'REFUSED' }],
  ['out of scope', { ...found, status: 'OUT_OF_SCOPE' }],
] as const)('an account that is %s has none', (_title, account) => {
  expect(recordClock(account, given)).toBeNull();
});
