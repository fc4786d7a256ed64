import { expect, test } from '@jest/globals';
import { lookUpKey, planHeadshipRows, type Headship, type HeadshipRowContext, type MappedRow } from '../index.ts';

const held: Headship = {
  id: 'held',
  entityId: 'dgc',
  personId: 'amina',
  capacity: 'head',
  fromOn: '2024-01-01',
  untilOn: '2025-12-31',
  documentReference: 'SG/A/1',
  recordedById: 'x',
  recordedAt: new Date('2024-01-01T00:00:00Z'),
  confirmedById: null,
  confirmedAt: null,
  rejectedAt: null,
  version: 1,
};

const context: HeadshipRowContext = {
  recordedById: 'importer',
  recordedAt: new Date('2026-11-27T12:00:00Z'),
  entities: new Map([
    [lookUpKey('DGC'), ['dgc']],
    [lookUpKey('UNIC Nairobi'), ['unic']],
  ]),
  headedIds: new Set(['dgc']),
  people: {
    byIdentifier: new Map([
      ['1', ['amina']],
      ['2', ['bruno']],
      ['3', ['importer']],
    ]),
    byEmail: new Map([
      ['bruno@example.org', ['bruno']],
      ['office@example.org', ['amina', 'bruno']],
    ]),
  },
  headships: new Map([['dgc', [held]]]),
};

const least = { entity: 'DGC', identifier: '2', fromOn: '2026-01-01', documentReference: 'SG/A/2' };

const plan = (...cells: readonly Readonly<Record<string, string>>[]) => {
  const rows: readonly MappedRow[] = cells.map((each, at) => ({
    number: at + 2,
    cells: Object.fromEntries(Object.entries({ ...least, ...each }).filter(([, text]) => text !== '')),
    faults: [],
  }));
  return planHeadshipRows(rows, context);
};

test('entity, person, first day and document make a headship', () => {
  expect(plan({})).toEqual([
    {
      outcome: 'new',
      number: 2,
      change: {
        entityId: 'dgc',
        personId: 'bruno',
        capacity: 'head',
        fromOn: '2026-01-01',
        untilOn: null,
        documentReference: 'SG/A/2',
        email: null,
      },
      notes: [],
    },
  ]);
});

test.each([
  [{ acting: 'oui' }, 'untilOn: end-date-missing'],
  [{ acting: 'so so' }, 'acting: answer-not-yes-or-no'],
  [{ entity: 'UNIC Nairobi' }, 'entity: entity-has-no-head-of-its-own'],
  [{ entity: 'nowhere' }, 'entity: entity-unknown'],
  [{ identifier: '9' }, 'identifier: identifier-of-nobody'],
  [{ identifier: '3' }, 'identifier: own-case'],
  [{ fromOn: '2025-06-01' }, 'fromOn: office-already-held'],
  [{ fromOn: '04/05/2026' }, 'fromOn: date-ambiguous'],
  [{ untilOn: '2025-12-31' }, 'untilOn: dates-reversed'],
  [{ documentReference: '' }, 'documentReference: column-empty'],
  [{ identifier: '' }, 'identifier: column-empty'],
  [{ identifier: '', email: 'nobody@example.org' }, 'email: mail-unknown'],
  [{ identifier: '', email: 'office@example.org' }, 'email: mail-of-several-people'],
  [{ identifier: '', email: 'bruno' }, 'email: mail-address-form'],
  [{ identifier: '1', email: 'bruno@example.org' }, 'email: mail-of-another-person'],
])('%j is refused as when somebody records it, with its column', (cells, fault) => {
  const [planned] = plan(cells);
  const said =
    planned?.outcome === 'faulty' ? planned.faults.map(({ columnKey, code }) => `${columnKey}: ${code}`) : [];
  expect(said).toEqual([fault]);
});

test('an e-mail address only proposes who it is', () => {
  expect(plan({ identifier: '', email: 'Bruno@example.org' })).toMatchObject([
    {
      outcome: 'new',
      change: { personId: 'bruno', email: 'bruno@example.org' },
      notes: [{ columnKey: 'email', code: 'person-only-proposed' }],
    },
  ]);
});

test('a headship that the register has is known', () => {
  expect(plan({ identifier: '1', fromOn: '2024-01-01', untilOn: '31.12.2025' })).toMatchObject([
    { outcome: 'known', id: 'held' },
  ]);
});

test('what an earlier row records counts for the later ones', () => {
  expect(
    plan(
      { untilOn: '2026-06-30' },
      { identifier: '1', fromOn: '2026-06-30' },
      { identifier: '1', fromOn: '2026-07-01' },
      { untilOn: '2026-06-30' },
    ),
  ).toMatchObject([
    { outcome: 'new' },
    { outcome: 'faulty', faults: [{ columnKey: 'fromOn', code: 'office-already-held' }] },
    { outcome: 'new' },
    { outcome: 'faulty', faults: [{ code: 'headship-twice-in-file', values: { row: 2 } }] },
  ]);
});
