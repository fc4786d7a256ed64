import { expect, test } from '@jest/globals';
import { nobody, type Actor } from '@mandat/policies';
import { maySee, type LiveRow } from './may-see.ts';

const person = (more: Partial<Actor>): Actor => ({
  ...nobody,
  kind: 'person',
  personId: 'me',
  roles: ['staff'],
  ...more,
});
const row = (about: Partial<LiveRow>): LiveRow => ({
  position: 1,
  type: 'account-authorized',
  subjectKind: 'account',
  subjectId: 'x',
  accountId: null,
  entityId: null,
  personId: null,
  ...about,
});

test.each([
  ['an administrator hears of everything', person({ roles: ['dgc-administrator'] }), {}, true],
  ['an analyst hears of everything', person({ roles: ['dgc-analyst'] }), {}, true],
  ['an auditor hears of everything', person({ roles: ['auditor'] }), {}, true],
  ['others do not hear of what concerns nobody', person({}), {}, false],
  ['a person hears of what concerns them', person({}), { personId: 'me' }, true],
  ['and not of what concerns another', person({}), { personId: 'other' }, false],
  ['a head hears of their entity', person({ headOf: ['e'] }), { entityId: 'e' }, true],
  ['and of an entity below it', person({ headReads: ['below'] }), { entityId: 'below' }, true],
  ['and not of another entity', person({ headOf: ['e'] }), { entityId: 'f' }, false],
  ['a focal point hears of their entity', person({ focalPointOf: ['e'] }), { entityId: 'e' }, true],
  ['an official hears of their account', person({ officialOf: ['a'] }), { accountId: 'a' }, true],
  ['an alternate hears of their account', person({ alternateOf: ['a'] }), { accountId: 'a' }, true],
  ['a publisher hears of their account', person({ publisherOf: ['a'] }), { accountId: 'a' }, true],
  ['who decides instead of the head hears of the account', person({ replacing: ['a'] }), { accountId: 'a' }, true],
  ['and not of another account', person({ officialOf: ['a'] }), { accountId: 'b' }, false],
  ['without a person there is nothing to hear', { ...person({ roles: ['auditor'] }), personId: null }, {}, false],
])('%s', (_title, actor, about, expected) => {
  expect(maySee(actor, row(about))).toBe(expected);
});
