import { unitAttributes } from '../../platform/providers/provider-settings.ts';
import { describe, expect, test } from '@jest/globals';
import { departureUrn, enterpriseUrn, type Attributes } from './attributes.ts';
import { rolesLost } from './roles-lost.ts';
import { signalsOf } from './signals-of.ts';

const user = (more: Attributes = {}) => ({ attributes: { userName: 'ada', active: true, ...more } });
const inUnit = (department?: string) => user(department === undefined ? {} : { [enterpriseUrn]: { department } });
const managed = (value?: string, more: object = {}) =>
  user(value === undefined ? {} : { [enterpriseUrn]: { manager: { value, ...more } } });
const leaving = (lastDay?: string) => user(lastDay === undefined ? {} : { [departureUrn]: { lastDay } });
const mail = (...emails: object[]) => user({ emails });

type Row = readonly [string, Parameters<typeof signalsOf>[0], Parameters<typeof signalsOf>[1], readonly object[]];

const rows: readonly Row[] = [
  ['a new one says nothing', null, user({ title: 'x', [enterpriseUrn]: { department: 'A' } }), []],
  ['a new inactive one', null, user({ active: false }), [{ type: 'person-departed', how: 'disabled' }]],
  ['a new one with a last day', null, leaving('2027-03-31'), [{ type: 'departure-scheduled', lastDay: '2027-03-31' }]],
  ['disabled', user(), user({ active: false }), [{ type: 'person-departed', how: 'disabled' }]],
  ['enabled', user({ active: false }), user(), [{ type: 'person-returned' }]],
  ['no word of active is active', { attributes: {} }, user(), []],
  ['deleted', user(), null, [{ type: 'person-departed', how: 'deleted' }]],
  ['deleted while inactive', user({ active: false }), null, [{ type: 'person-departed', how: 'deleted' }]],
  ['never there', null, null, []],
  ['another department', inUnit('A'), inUnit('B'), [{ type: 'person-moved', units: ['B'] }]],
  ['a first department', inUnit(), inUnit('B'), [{ type: 'person-moved', units: ['B'] }]],
  ['a cleared department', inUnit('A'), inUnit(), []],
  ['the same department', inUnit('A'), inUnit('A'), []],
  ['a last day', leaving(), leaving('2027-03-31'), [{ type: 'departure-scheduled', lastDay: '2027-03-31' }]],
  ['called off', leaving('2027-03-31'), leaving(), [{ type: 'departure-scheduled', lastDay: null }]],
  [
    'another name',
    user({ displayName: 'A' }),
    user({ displayName: 'B' }),
    [{ type: 'contact-changed', contact: { name: 'B' } }],
  ],
  [
    'a name in parts',
    user(),
    user({ name: { givenName: 'A', familyName: 'L' } }),
    [{ type: 'contact-changed', contact: { name: 'A L' } }],
  ],
  ['a cleared name', user({ displayName: 'A' }), user(), []],
  ['a title', user(), user({ title: 'Chief' }), [{ type: 'contact-changed', contact: { functionTitle: 'Chief' } }]],
  [
    'a cleared title',
    user({ title: 'Chief' }),
    user(),
    [{ type: 'contact-changed', contact: { functionTitle: null } }],
  ],
  [
    'another title',
    user({ title: 'Chief' }),
    user({ title: 'Adviser' }),
    [{ type: 'contact-changed', contact: { functionTitle: 'Adviser' }, moved: ['post'] }],
  ],
  ['another manager', managed('m-1'), managed('m-2'), [{ type: 'contact-changed', contact: {}, moved: ['manager'] }]],
  ['a first manager', managed(), managed('m-2'), []],
  ['a cleared manager', managed('m-1'), managed(), []],
  ['the same manager by another name', managed('m-1'), managed('m-1', { displayName: 'B' }), []],
  ['a manager without an id', managed('m-1'), user({ [enterpriseUrn]: { manager: { displayName: 'B' } } }), []],
  [
    'another title and another manager at once',
    user({ title: 'Chief', [enterpriseUrn]: { manager: { value: 'm-1' } } }),
    user({ title: 'Adviser', [enterpriseUrn]: { manager: { value: 'm-2' } } }),
    [{ type: 'contact-changed', contact: { functionTitle: 'Adviser' }, moved: ['post', 'manager'] }],
  ],
  [
    'a home address beside the one for work',
    mail({ type: 'work', value: 'w' }),
    mail({ type: 'home', value: 'h' }, { type: 'work', value: 'w' }),
    [],
  ],
  [
    'another primary address',
    mail({ value: 'w', type: 'work' }),
    mail({ value: 'w', type: 'work' }, { value: 'p', primary: true }),
    [{ type: 'contact-changed', contact: { email: 'p' } }],
  ],
  [
    'a telephone',
    user(),
    user({ phoneNumbers: [{ value: '1' }] }),
    [{ type: 'contact-changed', contact: { phone: '1' } }],
  ],
  ['what grants nothing says nothing', user(), user({ userType: 'staff', roles: ['x'], entitlements: ['x'] }), []],
  [
    'several facts at once, each by itself',
    inUnit('A'),
    { attributes: { active: false, title: 'T', [enterpriseUrn]: { department: 'B' } } },
    [
      { type: 'person-departed', how: 'disabled' },
      { type: 'person-moved', units: ['B'] },
      { type: 'contact-changed', contact: { functionTitle: 'T' } },
    ],
  ],
];

describe('what a change of a user says', () => {
  test.each(rows)('%s', (_, before, after, facts) => {
    expect(signalsOf(before, after, 'department')).toEqual(facts);
  });
  test.each(unitAttributes)(
    'of a source whose unit is the %s, that attribute alone says where somebody works',
    (unit) => {
      const before = { attributes: { [enterpriseUrn]: Object.fromEntries(unitAttributes.map((each) => [each, 'A'])) } };
      const changed = (name: string) => ({
        attributes: { [enterpriseUrn]: { ...before.attributes[enterpriseUrn], [name]: 'B' } },
      });
      const said = unitAttributes.map((each) => signalsOf(before, changed(each), unit).length);
      expect(said).toEqual(unitAttributes.map((each) => (each === unit ? 1 : 0)));
      expect(signalsOf(before, changed(unit), unit)).toEqual([{ type: 'person-moved', units: ['B'] }]);
    },
  );
});

describe('who loses a role by a change of a group', () => {
  const roles = { admins: 'dgc-administrator', 'group-7': 'auditor' };
  const group = (displayName: string, ids: readonly string[], more: object = {}) => ({
    attributes: { displayName, members: ids.map((value) => ({ value })), ...more },
  });
  type Case = readonly [string, Parameters<typeof rolesLost>[0], Parameters<typeof rolesLost>[1], object | null];
  const cases: readonly Case[] = [
    ['nobody in a new group', null, group('admins', ['a']), null],
    [
      'whoever left',
      group('admins', ['b', 'a', 'c']),
      group('admins', ['c', 'd']),
      { role: 'dgc-administrator', userIds: ['a', 'b'] },
    ],
    [
      'everybody when it is deleted',
      group('admins', ['b', 'a']),
      null,
      { role: 'dgc-administrator', userIds: ['a', 'b'] },
    ],
    [
      'everybody when it is renamed',
      group('admins', ['a']),
      group('others', ['a', 'b']),
      { role: 'dgc-administrator', userIds: ['a'] },
    ],
    ['nobody of a group without a role', group('others', ['a']), null, null],
    ['nobody by a name of every object', group('constructor', ['a']), null, null],
    [
      'by the identifier of the provider',
      group('x', ['a'], { externalId: 'group-7' }),
      null,
      { role: 'auditor', userIds: ['a'] },
    ],
    ['nobody who is added', group('admins', ['a']), group('admins', ['a', 'b']), null],
  ];
  test.each(cases)('%s', (_, before, after, lost) => {
    expect(rolesLost(before, after, roles)).toEqual(lost);
  });
});
