import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { platformCodes, type Platform, type PlatformCode } from '../platforms/platform.ts';
import { platforms } from '../platforms/platforms.ts';
import { recognizeAccount } from '../platforms/recognize-account.ts';
import type { Account } from '../records/account.ts';
import { accountById, platformsWithStableId, recordStableId } from './record-stable-id.ts';

const today = '2026-11-27';
const at = new Date('2026-11-20T00:00:00Z');

const official: Account = {
  id: 'a',
  reference: 'R-2026-0001',
  entityId: 'e',
  platform: 'x',
  title: 'Mandat demo',
  handle: 'mandat_demo',
  url: 'https://x.com/mandat_demo',
  stableId: null,
  canonicalKey: 'x:mandat_demo',
  languages: ['en'],
  purpose: 'News',
  audience: 'Everybody',
  languageStatement: 'One language.',
  requestKind: 'existing',
  requestedById: 'p',
  requestedAt: new Date('2026-01-01T00:00:00Z'),
  submittedAt: new Date('2026-01-02T00:00:00Z'),
  submittedById: 'p',
  createdOn: '2020-01-01',
  authorizedAt: new Date('2026-01-03T00:00:00Z'),
  creationDueOn: null,
  reviewDueOn: '2027-01-03',
  refusedAt: null,
  undoneAt: null,
  outOfScopeAt: null,
  outOfScopeAs: null,
  outOfScopeReason: null,
  outOfScopeById: null,
  withdrawnAt: null,
  parkedAt: null,
  closedAt: null,
  parkedOn: null,
  parkedEvidence: null,
  closedOn: null,
  closedEvidence: null,
  reopensId: null,
  successorId: null,
  version: 3,
};

test('the id of an account that has none is recorded, becomes its key, and its handle and address stay', () => {
  expect(recordStableId(official, ' 9900000000000000077 ', today)).toMatchObject({
    ok: true,
    next: {
      stableId: '9900000000000000077',
      canonicalKey: 'x:9900000000000000077',
      handle: 'mandat_demo',
      url: 'https://x.com/mandat_demo',
      version: 4,
    },
    events: [
      { type: 'stable-id-recorded', changes: [{ field: 'stableId', before: null, after: '9900000000000000077' }] },
    ],
  });
});

const refusals: readonly (readonly [string, Partial<Account>, string, string])[] = [
  ['that has one already', { stableId: '1' }, '2', 'stable-id-known'],
  ['on a platform that has none', { platform: 'viber' }, '2', 'stable-id-unknown-there'],
  ['that is closed', { withdrawnAt: at, closedAt: at }, '2', 'stable-id-not-now'],
  ['that was refused', { authorizedAt: null, refusedAt: at }, '2', 'stable-id-not-now'],
  ['out of scope', { outOfScopeAt: at }, '2', 'stable-id-not-now'],
  ['of an undone import', { undoneAt: at }, '2', 'stable-id-not-now'],
  ['that is still to be created', { requestKind: 'new', createdOn: null }, '2', 'stable-id-not-now'],
  [
    'that is asked for and not created',
    { requestKind: 'new', createdOn: null, authorizedAt: null },
    '2',
    'stable-id-not-now',
  ],
  ['with a handle in place of an id', {}, 'mandat_demo', 'stable-id-form'],
  ['with nothing', {}, ' ', 'stable-id-form'],
];
test.each(refusals)('no id is recorded for an account %s', (_title, more, id, code) => {
  expect(recordStableId({ ...official, ...more }, id, today)).toMatchObject({ ok: false, code });
});

/** Of an address with the id in it, the platform knows no handle. */
const namesHandle = (code: PlatformCode, id: string): boolean =>
  accountById(code, id).aliases.some((alias) => {
    const found = alias.startsWith('http') ? recognizeAccount(alias, code) : null;
    return found?.ok === true && found.handle !== undefined;
  });

test('on every platform with ids, an id claims nothing that could be the handle of somebody else', () => {
  for (const code of platformsWithStableId) {
    const rule: Platform['stableId'] = platforms[code].stableId;
    if (!rule) throw new Error(`${code} is listed and has no ids`);
    fc.assert(
      fc.property(fc.stringMatching(rule.pattern), (id) =>
        expect([code, id, namesHandle(code, id)]).toEqual([code, id, false]),
      ),
      { numRuns: 20 },
    );
  }
  const others = platformCodes.filter((code) => !platformsWithStableId.includes(code));
  expect(others.toSorted()).toEqual(['line', 'mastodon', 'other', 'snapchat', 'viber']);
});
