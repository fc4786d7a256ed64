import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  accountKey,
  importColumns,
  lookUpKey,
  mapRow,
  planAccountRow,
  planAccountRows,
  type AccountRowContext,
  type MappedRow,
} from '../index.ts';

const dgc = 'id-of-dgc';
const escap = 'id-of-escap';
const context: AccountRowContext = {
  today: '2026-11-27',
  publishedOn: '2019-06-24',
  entities: new Map([
    [lookUpKey('DGC'), [dgc]],
    [lookUpKey('Département de la communication globale'), [dgc]],
    [lookUpKey('ESCAP'), [escap]],
    [lookUpKey('Office'), [dgc, escap]],
  ]),
  importable: new Set([dgc]),
  accounts: new Map(),
  people: {
    byIdentifier: new Map([
      ['100001', ['amina']],
      ['100002', ['bruno']],
      ['100003', ['chen', 'daria']],
    ]),
    byEmail: new Map([
      ['amina@example.org', ['amina']],
      ['bruno@example.org', ['bruno']],
      ['desk@example.org', ['chen', 'daria']],
    ]),
  },
};

const least = { entity: 'DGC', title: 'Mandat demo', url: 'https://twitter.com/Mandat_Demo' };
const row = (cells: Record<string, string>, number = 2): MappedRow => ({ number, cells, faults: [] });
const plan = (cells: Record<string, string>) => planAccountRow(row({ ...least, ...cells }), context);
const faults = (cells: Record<string, string>) => {
  const planned = plan(cells);
  return planned.outcome === 'faulty'
    ? planned.faults.map(({ columnKey, code }) => `${columnKey}: ${code}`)
    : planned.outcome;
};
const change = (cells: Record<string, string>) => {
  const planned = plan(cells);
  if (planned.outcome === 'faulty') throw new Error(JSON.stringify(planned.faults));
  return planned.change;
};

test('entity, title and address make an account', () => {
  expect(change({})).toMatchObject({
    entityId: dgc,
    title: 'Mandat demo',
    found: { platform: 'x', key: 'x:mandat_demo', url: 'https://x.com/mandat_demo' },
    createdOn: null,
    beforeBulletin: false,
    people: [],
  });
});

test.each([
  ['the platform and the handle', { platform: 'Twitter', handle: '@Mandat_Demo' }],
  ['the platform in Russian', { platform: 'Твиттер', handle: 'mandat_demo' }],
  ['user and server', { handle: '@mandat_demo@social.example.org' }],
])('an account without an address is named by %s', (_, cells) => {
  const { url: _url, ...others } = least;
  const planned = planAccountRow(row({ ...others, ...cells }), context);
  expect(planned.outcome).toBe('new');
});

test('an entity is found by its code or by its whole name in any language, and by nothing else', () => {
  expect(change({ entity: ' dgc ' }).entityId).toBe(dgc);
  expect(change({ entity: 'département de la  communication globale' }).entityId).toBe(dgc);
  expect(faults({ entity: 'Département de la communication' })).toEqual(['entity: entity-unknown']);
  expect(faults({ entity: 'Office' })).toEqual(['entity: entity-of-several']);
});

test('nobody imports for an entity that is not theirs', () => {
  expect(faults({ entity: 'ESCAP' })).toEqual(['entity: entity-of-others']);
});

test.each([
  ['2019-06-24', '2019-06-24', true],
  ['2019-06-25', '2019-06-25', false],
  ['24.06.2019', '2019-06-24', true],
  ['2019/6/4', '2019-06-04', true],
  ['2019年6月4日', '2019-06-04', true],
  ['٢٠١٩-٠٦-٠٤', '2019-06-04', true],
  ['25/12/2020', '2020-12-25', false],
  ['12/25/2020', '2020-12-25', false],
  ['05/05/2020', '2020-05-05', false],
])('a day is read where it can mean one day alone: %s', (text, createdOn, beforeBulletin) => {
  expect(change({ createdOn: text })).toMatchObject({ createdOn, beforeBulletin });
});

test.each([
  [{ createdOn: '03/04/2020' }, 'createdOn: date-ambiguous'],
  [{ createdOn: '2021-02-29' }, 'createdOn: date-form'],
  [{ createdOn: 'last spring' }, 'createdOn: date-form'],
  [{ createdOn: '1944-12-31' }, 'createdOn: date-out-of-range'],
  [{ createdOn: '2026-11-28' }, 'createdOn: date-in-the-future'],
  [{ url: 'https://x.com/mandat_demo/status/12' }, 'url: address-post'],
  [{ url: 'https://x.com/mandаt_demo' }, 'url: address-mixed-scripts'],
  [{ url: 'https://x.com/mandat\u200b_demo' }, 'url: address-invisible-characters'],
  [{ platform: 'Orkut' }, 'platform: platform-unknown'],
  [{ platform: 'Facebook' }, 'platform: platform-contradicts-address'],
  [{ handle: '@somebody_else' }, 'handle: handle-contradicts-address'],
  [{ languages: 'Klingonese!' }, 'languages: language-form'],
  [{ title: 'One\ntwo' }, 'title: text-with-control-characters'],
  [{ title: 'One \u202etwo' }, 'title: text-with-control-characters'],
  [{ title: 'One \u200btwo' }, 'title: text-with-invisible-characters'],
  [{ title: 'x'.repeat(301) }, 'title: text-too-long'],
  [{ purpose: 'x '.repeat(2_501) }, 'purpose: text-too-long'],
  [{ purpose: 'Password: Tr0ub4dor&3x!' }, 'purpose: looks-like-a-secret'],
])('%j is refused with its column', (cells, fault) => {
  expect(faults(cells)).toEqual([fault]);
});

test('everything that is wrong is said at once, once for each column', () => {
  const planned = planAccountRow(row({ entity: 'nowhere', createdOn: 'never', officialIdentifier: '9' }), context);
  expect(planned).toEqual({
    outcome: 'faulty',
    number: 2,
    faults: [
      { columnKey: 'title', code: 'column-empty', values: {} },
      { columnKey: 'entity', code: 'entity-unknown', values: {} },
      { columnKey: 'url', code: 'address-missing', values: {} },
      { columnKey: 'createdOn', code: 'date-form', values: {} },
      { columnKey: 'officialIdentifier', code: 'identifier-of-nobody', values: {} },
    ],
  });
});

test('content languages are read by code and by their names in the six languages', () => {
  expect(change({ languages: 'français; 中文, EN / العربية; pt-BR' }).languages).toEqual([
    'fr',
    'zh',
    'en',
    'ar',
    'pt-BR',
  ]);
});

describe('people', () => {
  test('a declared identifier is one person', () => {
    expect(change({ officialIdentifier: '100001', officialEmail: 'Amina@example.org' }).people).toEqual([
      {
        columnKey: 'officialIdentifier',
        capacity: 'authorized-official',
        identifier: '100001',
        email: 'Amina@example.org',
        personId: 'amina',
        proposedPersonId: null,
      },
    ]);
  });

  test('an e-mail address proposes a person and decides nothing', () => {
    const planned = plan({ officialEmail: 'amina@example.org' });
    expect(planned).toMatchObject({
      outcome: 'new',
      change: { people: [{ personId: null, proposedPersonId: 'amina' }] },
      notes: [{ columnKey: 'officialEmail', code: 'person-only-proposed' }],
    });
  });

  test.each([
    ['nobody@example.org', 'mail-of-nobody'],
    ['desk@example.org', 'mail-of-several-people'],
  ])('an address of nobody or of several people names nobody, which is said: %s', (officialEmail, code) => {
    expect(plan({ officialEmail })).toMatchObject({
      outcome: 'new',
      change: { people: [{ personId: null, proposedPersonId: null }] },
      notes: [{ code }],
    });
  });

  test.each([
    [{ officialIdentifier: '999999' }, 'officialIdentifier: identifier-of-nobody'],
    [{ officialIdentifier: '100003' }, 'officialIdentifier: identifier-of-several-people'],
    [{ officialIdentifier: '100001', officialEmail: 'bruno@example.org' }, 'officialEmail: mail-of-another-person'],
    [{ officialEmail: 'amina' }, 'officialEmail: mail-address-form'],
    [{ officialIdentifier: '100001', alternateIdentifiers: '100002; 100001' }, 'alternateIdentifiers: person-twice'],
  ])('%j is refused', (cells, fault) => {
    expect(faults(cells)).toEqual([fault]);
  });
});

describe('an account that the register has', () => {
  const described = {
    id: 'known',
    entityId: dgc,
    title: 'Mandat demo',
    languages: ['en'],
    purpose: 'p',
    audience: '',
    languageStatement: '',
    createdOn: null,
  };
  const knowing = (entityId: string): AccountRowContext => ({
    ...context,
    accounts: new Map([['x:mandat_demo', { ...described, entityId }]]),
  });

  test('is known, under any form of its address, and what the file says otherwise is named', () => {
    const planned = planAccountRow(
      row({ ...least, url: 'x.com/@MANDAT_demo', purpose: 'other', languages: 'English' }),
      knowing(dgc),
    );
    expect(planned).toMatchObject({ outcome: 'known', id: 'known', differs: ['purpose'] });
  });

  test('is refused for another entity', () => {
    expect(planAccountRow(row(least), knowing(escap))).toMatchObject({
      outcome: 'faulty',
      faults: [{ columnKey: 'url', code: 'account-of-another-entity' }],
    });
  });
});

test('two rows for one account are one account and a fault that names the first row', () => {
  const plans = planAccountRows(
    [
      row(least, 2),
      row({ ...least, title: 'Another' }, 3),
      row({ ...least, url: 'https://x.com/MANDAT_DEMO?lang=fr' }, 9),
    ],
    context,
  );
  expect(plans.map(({ outcome }) => outcome)).toEqual(['new', 'faulty', 'faulty']);
  expect(plans[2]).toMatchObject({ faults: [{ columnKey: 'url', code: 'account-twice-in-file', values: { row: 2 } }] });
});

test('a row that is refused does not stand in the way of a good one', () => {
  const plans = planAccountRows(
    [row({ ...least, title: '' }, 2), row(least, 3)].map((each) => ({
      ...each,
      cells: Object.fromEntries(Object.entries(each.cells).filter(([, text]) => text !== '')),
    })),
    context,
  );
  expect(plans.map(({ outcome }) => outcome)).toEqual(['faulty', 'new']);
});

test('a date that the spreadsheet made is a fault where no day is asked for, and none where nothing is imported', () => {
  const read = {
    number: 4,
    cells: ['2026-03-03', '2019-01-02', ' DGC ', '2026-01-01', ''],
    faults: [0, 1, 3].map((column) => ({ column, code: 'cell-date' as const })),
  };
  expect(mapRow('accounts', ['handle', 'createdOn', 'entity', null, 'title'], read)).toEqual({
    number: 4,
    cells: { handle: '2026-03-03', createdOn: '2019-01-02', entity: 'DGC' },
    faults: [{ columnKey: 'handle', code: 'cell-date', values: { column: 1 } }],
  });
});

test('a formula is a fault in every column that is imported, one of days too', () => {
  const read = {
    number: 4,
    cells: ['', ''],
    faults: [0, 1].map((column) => ({ column, code: 'cell-formula' as const })),
  };
  expect(mapRow('accounts', ['createdOn', null], read).faults).toEqual([
    { columnKey: 'createdOn', code: 'cell-formula', values: { column: 1 } },
  ]);
});

test('whatever a file holds, every row has one plan, and each account is planned once at most', () => {
  const keys = importColumns.accounts.map(({ key }) => key);
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'DGC',
      'X',
      '@a',
      '@b',
      'https://x.com/a',
      'https://x.com/b',
      '2019-01-01',
      '100001',
      'amina@example.org',
      'A title',
    ),
  );
  const cells = fc.dictionary(
    fc.constantFrom(...keys),
    cell.filter((text) => text.trim() !== ''),
  );
  const rows = fc.array(fc.record({ likely: fc.boolean(), cells }), { maxLength: 12 });
  fc.assert(
    fc.property(rows, (made) => {
      const mapped = made.map(({ likely, cells: some }, at) =>
        row(likely ? { ...some, ...least, url: `https://x.com/a${at % 3}` } : some, at + 2),
      );
      const plans = planAccountRows(mapped, context);
      const planned = plans.flatMap((each) => (each.outcome === 'faulty' ? [] : [each.change.found]));
      expect(plans.map(({ number }) => number)).toEqual(mapped.map(({ number }) => number));
      expect(new Set(planned.map(({ platform, ...name }) => accountKey(platform, name))).size).toBe(planned.length);
      for (const each of plans) if (each.outcome === 'faulty') expect(each.faults.length).toBeGreaterThan(0);
    }),
  );
});
