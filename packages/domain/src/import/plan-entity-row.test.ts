import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lookUpKey, planEntityRows, type KnownEntity, type MappedRow } from '../index.ts';

const known = (
  id: string,
  code: string,
  ...names: readonly string[]
): readonly (readonly [string, readonly KnownEntity[]])[] =>
  [code, ...names].map((text) => [lookUpKey(text), [{ id, code }]] as const);

const register: ReadonlyMap<string, readonly KnownEntity[]> = new Map([
  ...known('id-dgc', 'DGC', 'Department of Global Communications', 'Département de la communication globale'),
  [
    lookUpKey('Office'),
    [
      { id: 'a', code: 'A' },
      { id: 'b', code: 'B' },
    ],
  ],
]);

const standing = { entities: register, endedCodes: new Set([lookUpKey('OLD')]) };

const names = {
  'name.ar': 'الف',
  'name.zh': '实体',
  'name.en': 'One',
  'name.fr': 'Un',
  'name.ru': 'Один',
  'name.es': 'Uno',
};
const least = { code: 'ONE', kind: 'office', timeZone: 'Africa/Nairobi', ...names };

const rowsOf = (...cells: readonly Readonly<Record<string, string>>[]): readonly MappedRow[] =>
  cells.map((each, at) => ({
    number: at + 2,
    cells: Object.fromEntries(Object.entries({ ...least, ...each }).filter(([, text]) => text !== '')),
    faults: [],
  }));

/** Names of its own for each, so that none is found under another's. */
const named = (code: string, more: Readonly<Record<string, string>> = {}) => ({
  code,
  ...Object.fromEntries(Object.entries(names).map(([key, name]) => [key, `${name} ${code}`])),
  ...more,
});

const faults = (...cells: readonly Readonly<Record<string, string>>[]) =>
  planEntityRows(rowsOf(...cells), standing).map((plan) =>
    plan.outcome === 'faulty' ? plan.faults.map(({ columnKey, code }) => `${columnKey}: ${code}`) : plan.outcome,
  );

test('code, kind, time zone and six names make an entity, which has a head of its own unless it is said', () => {
  expect(planEntityRows(rowsOf({}), standing)).toMatchObject([
    { outcome: 'new', change: { code: 'ONE', kind: 'office', headed: true, parentId: null, parentCode: null } },
  ]);
});

test.each([
  'regional commission',
  'Commission régionale',
  'COMISIÓN REGIONAL',
  'региональная комиссия',
  'لجنة إقليمية',
  '区域委员会',
])('a kind is read in every language: %s', (kind) => {
  expect(planEntityRows(rowsOf({ kind }), standing)).toMatchObject([{ change: { kind: 'regional-commission' } }]);
});

test('the entity above is one of the register, by code or whole name, or one of the same file in any order', () => {
  const plans = planEntityRows(
    rowsOf(
      named('ONE', { parent: 'two', headed: 'non' }),
      named('TWO', { parent: 'département de la communication globale' }),
    ),
    standing,
  );
  expect(plans).toMatchObject([
    { outcome: 'new', change: { parentCode: 'TWO', parentId: null, headed: false } },
    { outcome: 'new', change: { parentCode: null, parentId: 'id-dgc' } },
  ]);
});

test('an entity that the register has is known by its code', () => {
  expect(planEntityRows(rowsOf({ ...names, code: 'dgc' }), standing)).toMatchObject([
    { outcome: 'known', id: 'id-dgc' },
  ]);
});

test('what a row says otherwise of a known entity is told, and an empty cell says nothing', () => {
  const facts = {
    kind: 'office',
    parentId: null,
    headed: true,
    country: 'KE',
    timeZone: 'Africa/Nairobi',
    names: { ar: 'الف', zh: '实体', en: 'One', fr: 'Un', ru: 'Один', es: 'Uno' },
    headTitle: 'Director',
  } as const;
  const told = { ...standing, entities: new Map([[lookUpKey('ONE'), [{ id: 'one', code: 'ONE', facts }]]]) };
  const differs = (cells: Readonly<Record<string, string>>) =>
    planEntityRows(rowsOf(cells), told).flatMap((plan) => (plan.outcome === 'known' ? plan.differs : [plan.outcome]));
  expect(differs({})).toEqual([]);
  expect(differs({ headed: 'no', parent: 'one' })).toEqual(['faulty']);
  expect(differs({ timeZone: 'UTC', 'name.fr': 'Deux', country: 'KE', headTitle: 'Chief' })).toEqual([
    'timeZone',
    'headTitle',
    'name.fr',
  ]);
});

test.each([
  [{ code: 'ÉÉ' }, 'code: entity-code-form'],
  [{ code: 'old' }, 'code: entity-code-taken'],
  [{ kind: 'club' }, 'kind: entity-kind-unknown'],
  [{ timeZone: '+03:00' }, 'timeZone: time-zone-unknown'],
  [{ country: 'Kenya' }, 'country: country-form'],
  [{ 'name.ru': '' }, 'name.ru: column-empty'],
  [{ 'name.en': 'department of global communications' }, 'name.en: entity-name-taken'],
  [{ parent: 'nowhere' }, 'parent: entity-unknown'],
  [{ parent: 'Office' }, 'parent: entity-of-several'],
  [{ parent: 'one' }, 'parent: entity-below-itself'],
  [{ headed: 'perhaps' }, 'headed: answer-not-yes-or-no'],
  [{ headed: 'no' }, 'parent: parent-missing'],
])('%j is refused with its column', (cells, fault) => {
  expect(faults(cells)).toEqual([[fault]]);
});

describe('in one file', () => {
  test('a code stands once: the second row names the first', () => {
    expect(planEntityRows(rowsOf({}, { code: 'one' }), standing)[1]).toMatchObject({
      outcome: 'faulty',
      faults: [{ columnKey: 'code', code: 'entity-twice-in-file', values: { row: 2 } }],
    });
  });

  test('no entities stand below each other in a circle', () => {
    expect(faults(named('A', { parent: 'B' }), named('B', { parent: 'C' }), named('C', { parent: 'A' }))).toEqual([
      ['parent: entity-below-itself'],
      ['parent: entity-below-itself'],
      ['parent: entity-below-itself'],
    ]);
  });

  test('below an entity that is refused none is accepted, however far', () => {
    expect(faults(named('A', { parent: 'B' }), named('B', { parent: 'C' }), named('C', { kind: 'club' }))).toEqual([
      ['parent: entity-above-refused'],
      ['parent: entity-above-refused'],
      ['kind: entity-kind-unknown'],
    ]);
  });

  test('whatever stands above what, from each accepted entity the line above ends', () => {
    const code = fc.constantFrom('A', 'B', 'C', 'D', 'E');
    fc.assert(
      fc.property(fc.array(fc.tuple(code, fc.option(code, { nil: '' })), { maxLength: 8 }), (lines) => {
        const plans = planEntityRows(rowsOf(...lines.map(([each, parent]) => named(each, { parent }))), standing);
        const accepted = plans.flatMap((plan) => (plan.outcome === 'new' ? [plan.change] : []));
        const above = new Map(accepted.map((change) => [change.code, change.parentCode]));
        for (const { code: start } of accepted) {
          let steps = 0;
          for (let at = above.get(start); at && steps <= 5; at = above.get(at)) steps += 1;
          expect(steps).toBeLessThanOrEqual(5);
        }
        expect(new Set(accepted.map((change) => change.code)).size).toBe(accepted.length);
      }),
    );
  });
});
