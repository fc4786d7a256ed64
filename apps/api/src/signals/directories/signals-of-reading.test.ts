import { expect, test } from '@jest/globals';
import type { SignalFact } from '@mandat/domain';
import type { DirectoryFacts } from './directory-facts.ts';
import { signalsOfReading } from './signals-of-reading.ts';

const here: DirectoryFacts = {
  presence: 'enabled',
  locked: false,
  units: ['UN-Habitat'],
  roles: ['auditor'],
  name: 'Huda Marchetti-Saleh',
  email: 'huda@example.org',
  functionTitle: null,
  lastDay: null,
};
const disabled: DirectoryFacts = { ...here, presence: 'disabled' };
const deleted: DirectoryFacts = { ...here, presence: 'deleted' };
const locked: DirectoryFacts = { ...here, locked: true };

type Case = readonly [rule: string, before: DirectoryFacts | null, now: DirectoryFacts, said: readonly SignalFact[]];

const cases: readonly Case[] = [
  ['at first sight somebody who is there is only known from now on', null, here, []],
  ['somebody disabled at first sight has departed', null, disabled, [{ type: 'person-departed', how: 'disabled' }]],
  ['somebody deleted before they were seen has departed', null, deleted, [{ type: 'person-departed', how: 'deleted' }]],
  ['somebody locked at first sight is locked out', null, locked, [{ type: 'person-locked-out' }]],
  [
    'a last day at first sight is scheduled',
    null,
    { ...here, lastDay: '2027-01-31' },
    [{ type: 'departure-scheduled', lastDay: '2027-01-31' }],
  ],
  ['what did not change says nothing', here, here, []],
  ['disabled is a departure', here, disabled, [{ type: 'person-departed', how: 'disabled' }]],
  ['deleted is a departure', here, deleted, [{ type: 'person-departed', how: 'deleted' }]],
  [
    'deleted after disabled is a departure of its own',
    disabled,
    deleted,
    [{ type: 'person-departed', how: 'deleted' }],
  ],
  ['disabled still is no second departure', disabled, disabled, []],
  ['enabled again is a return', disabled, here, [{ type: 'person-returned' }]],
  ['there again after a deletion is a return', deleted, here, [{ type: 'person-returned' }]],
  ['a lock is a lock-out and no departure', here, locked, [{ type: 'person-locked-out' }]],
  ['a lock that goes on says nothing', locked, locked, []],
  ['a lock that ends is told', locked, here, [{ type: 'person-unlocked' }]],
  [
    'disabled while locked ends the lock as well, so that a return finds no lock that nobody lifts',
    locked,
    disabled,
    [{ type: 'person-departed', how: 'disabled' }, { type: 'person-unlocked' }],
  ],
  ['a deleted person is not unlocked', locked, deleted, [{ type: 'person-departed', how: 'deleted' }]],
  ['another unit is a move', here, { ...here, units: ['ECE'] }, [{ type: 'person-moved', units: ['ECE'] }]],
  [
    'a second unit is told with the first one',
    here,
    { ...here, units: ['ECE', 'UN-Habitat'] },
    [{ type: 'person-moved', units: ['ECE', 'UN-Habitat'] }],
  ],
  ['no unit any more is told', here, { ...here, units: [] }, [{ type: 'person-moved', units: [] }]],
  ['the same units in another order are the same', { ...here, units: ['A', 'B'] }, { ...here, units: ['B', 'A'] }, []],
  [
    'a group that is gone names the roles that remain',
    here,
    { ...here, roles: [] },
    [{ type: 'groups-changed', roles: [] }],
  ],
  [
    'another address changes the contact and nothing else',
    here,
    { ...here, email: 'h@example.org' },
    [{ type: 'contact-changed', contact: { email: 'h@example.org' } }],
  ],
  [
    'another title is another post',
    { ...here, functionTitle: 'Chief' },
    { ...here, functionTitle: 'Adviser' },
    [{ type: 'contact-changed', contact: { functionTitle: 'Adviser' }, moved: ['post'] }],
  ],
  [
    'a first title is none',
    { ...here, functionTitle: null },
    { ...here, functionTitle: 'Adviser' },
    [{ type: 'contact-changed', contact: { functionTitle: 'Adviser' } }],
  ],
  [
    'no title any more is none either',
    { ...here, functionTitle: 'Chief' },
    { ...here, functionTitle: null },
    [{ type: 'contact-changed', contact: { functionTitle: null } }],
  ],
  ['a name that the directory no longer has takes none away', here, { ...here, name: null }, []],
  [
    'a departure that is called off is told',
    { ...here, lastDay: '2027-01-31' },
    here,
    [{ type: 'departure-scheduled', lastDay: null }],
  ],
  [
    'several changes of one reading are several facts',
    here,
    { ...disabled, units: ['ECE'], roles: [] },
    [
      { type: 'person-departed', how: 'disabled' },
      { type: 'person-moved', units: ['ECE'] },
      { type: 'groups-changed', roles: [] },
    ],
  ],
];

test.each(cases)('%s', (_rule, before, now, said) => {
  expect(signalsOfReading(before, now)).toEqual(said);
});
