import { expect, test } from '@jest/globals';
import type { Authorization } from '../records/holding.ts';
import { acknowledgeLetter } from './acknowledge-letter.ts';

const now = new Date('2026-11-27T12:00:00Z');
const authorization: Authorization = {
  id: 'a',
  accountId: 'c',
  personId: 'p',
  scopes: ['publish'],
  validFrom: new Date('2026-11-01T00:00:00Z'),
  validUntil: new Date('2028-11-01T00:00:00Z'),
  authorizedById: 'h',
  authorizedAs: 'head',
  headshipId: 's',
  authorizedAt: new Date('2026-11-01T00:00:00Z'),
  suspendedAt: null,
  withdrawnAt: null,
  withdrawnReason: null,
  replacedAt: null,
  renewsId: null,
  version: 1,
};
const letter = { number: 'L-2026-000001', acknowledgedAt: null };

test('a person acknowledges their letter once, with the number of the letter in the record', () => {
  const decision = acknowledgeLetter(authorization, letter, now);
  expect(decision).toMatchObject({
    ok: true,
    next: { authorizationId: 'a', accountId: 'c', personId: 'p', acknowledgedAt: now },
    events: [{ type: 'letter-acknowledged', changes: [{ field: 'letter', before: null, after: letter.number }] }],
  });
  const again = acknowledgeLetter(authorization, { ...letter, acknowledgedAt: now }, now);
  expect(again).toMatchObject({ ok: false, code: 'letter-already-acknowledged' });
});

test('what was never signed, and what has ended, is not acknowledged', () => {
  expect(acknowledgeLetter(authorization, null, now)).toMatchObject({ code: 'letter-missing' });
  for (const ended of [{ withdrawnAt: now }, { validUntil: now }, { replacedAt: now }]) {
    const decision = acknowledgeLetter({ ...authorization, ...ended }, letter, now);
    expect(decision).toMatchObject({ ok: false, code: 'authorization-already-ended' });
  }
});
