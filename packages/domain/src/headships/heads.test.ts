import { expect, test } from '@jest/globals';
import { decidersOf, nearestHeaded, type Office, type Offices } from './heads.ts';

const today = '2026-11-21';
type InOffice = {
  person: string;
  capacity?: 'head' | 'officer-in-charge';
  from?: string;
  until?: string | null;
  confirmed?: boolean;
};

const office = (entityId: string, ...holders: readonly InOffice[]): Office => ({
  entityId,
  headships: holders.map(({ person, capacity = 'head', from = '2024-01-01', until = null, confirmed = true }) => ({
    id: `${entityId}-${person}`,
    personId: person,
    capacity,
    fromOn: from,
    untilOn: until,
    confirmedAt: confirmed ? new Date('2024-01-01') : null,
    rejectedAt: null,
  })),
});

const offices = (...line: readonly Office[]): Offices => ({ line, dgc: office('DGC', { person: 'dgc-head' }) });
const who = (line: Offices, concerned: readonly string[]) =>
  decidersOf(line, new Set(concerned), today).map(({ personId, capacity }) => `${personId} as ${capacity}`);

const rows: readonly [rule: string, line: Offices, concerned: readonly string[], expected: readonly string[]][] = [
  ['the head decides', offices(office('A', { person: 'h' })), [], ['h as head']],
  [
    'during the dates of an officer-in-charge both may decide',
    offices(office('A', { person: 'h' }, { person: 'o', capacity: 'officer-in-charge', until: '2026-11-21' })),
    [],
    ['h as head', 'o as officer-in-charge'],
  ],
  [
    'an officer-in-charge whose dates have passed does not decide',
    offices(office('A', { person: 'h' }, { person: 'o', capacity: 'officer-in-charge', until: '2026-11-20' })),
    [],
    ['h as head'],
  ],
  [
    'the head does not decide on their own case: the officer-in-charge does',
    offices(office('A', { person: 'h' }, { person: 'o', capacity: 'officer-in-charge', until: '2026-12-01' })),
    ['h'],
    ['o as officer-in-charge'],
  ],
  [
    'without an officer-in-charge the head of the nearest headed entity above decides on the own case of a head',
    offices(office('A', { person: 'h' }), office('B', { person: 'above' })),
    ['h'],
    ['above as head-above'],
  ],
  [
    'the head of DGC is the recorded exception where the entity above has no head',
    offices(office('A', { person: 'h' }), office('B')),
    ['h'],
    ['dgc-head as head-of-dgc'],
  ],
  [
    'without an entity above it is the head of DGC',
    offices(office('A', { person: 'h' })),
    ['h'],
    ['dgc-head as head-of-dgc'],
  ],
  [
    'where the replacement is the same person, the case waits',
    offices(office('A', { person: 'dgc-head' }), office('B', { person: 'dgc-head' })),
    ['dgc-head'],
    [],
  ],
  [
    'a vacant office decides nothing and passes nothing upwards',
    offices(office('A'), office('B', { person: 'above' })),
    [],
    [],
  ],
  ['a headship that nobody confirmed does not count', offices(office('A', { person: 'h', confirmed: false })), [], []],
  ['a headship that begins tomorrow does not count', offices(office('A', { person: 'h', from: '2026-11-22' })), [], []],
];

test.each(rows)('%s', (_rule, line, concerned, expected) => {
  expect(who(line, concerned)).toEqual(expected);
});

test('the head of an entity without a head of its own is the head of the nearest headed entity above', () => {
  const entities = new Map([
    ['dgc', { id: 'dgc', parentId: null, headed: true }],
    ['centres', { id: 'centres', parentId: 'dgc', headed: false }],
    ['cairo', { id: 'cairo', parentId: 'centres', headed: false }],
  ]);
  expect(nearestHeaded('cairo', entities)).toBe('dgc');
  expect(nearestHeaded('dgc', entities)).toBe('dgc');
  expect(nearestHeaded('nowhere', entities)).toBeNull();
});
