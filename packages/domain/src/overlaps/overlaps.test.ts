import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareForOverlap, type Compared } from './compare-accounts.ts';
import { compareNames } from './compare-names.ts';
import { strongestFirst } from './overlap-kinds.ts';
import { readCsv } from './read-csv.ts';
import { readReferences } from './read-references.ts';

describe('two names are', () => {
  test.each([
    ['UN-Habitat Arab States', 'UN-Habitat Arab States', 'equal', 100],
    ['UN-Habitat Arab States', ' un habitat ARAB states ', 'folded', 97],
    ['Mandat Démo', 'mandat demo', 'folded', 97],
    ['mandat_demo', 'Mandat.Demo', 'folded', 97],
    ['موئل الدول العربيّة', 'موئل الدول العربية', 'folded', 97],
    ['全球传播部', '全球传播部', 'equal', 100],
    ['mandat_demo', 'mаndat_dеmo', 'look-alike', 94],
    ['mandat_demo', 'rnandat_dem0', 'look-alike', 94],
    ['ΜΑΝDΑΤ', 'mandat', 'look-alike', 94],
  ])('“%s” and “%s”: %s', (one, other, likeness, score) => {
    expect(compareNames(one, other)).toEqual({ likeness, score });
  });

  test.each([
    ['United Nations Information Centre Ankara', 'United Nations Information Centre Ankarra'],
    ['United Nations Information Centre Ankara', 'United Nations Infromation Centre Ankara'],
    ['Канцелярия координатора', 'Канцелярия координатара'],
    ['mandat_habitat', 'mandat_habitats'],
  ])('near when a word slipped: “%s” and “%s”', (one, other) => {
    const alike = compareNames(one, other);
    expect(alike?.likeness).toBe('near');
    expect(alike?.score).toBeGreaterThanOrEqual(70);
    expect(alike?.score).toBeLessThanOrEqual(90);
  });

  test.each([
    ['Office of the Resident Coordinator in Kyrgyzstan', 'Office of the Resident Coordinator in Kazakhstan'],
    ['Office of the Special Envoy for Syria', 'Office of the Special Envoy for Yemen'],
    ['Office in Iran', 'Office in Iraq'],
    ['Office in Niger', 'Office in Nigeria'],
    ['UNEP: youth', 'UNEP: events'],
    ['Office in Kenya', 'Office in Kenya: youth'],
    ['mandat_demo_am', 'mandat_demo_an'],
    ['', ''],
    ['🙂', '🙃'],
  ])('different though most letters are shared: “%s” and “%s”', (one, other) => {
    expect(compareNames(one, other)).toBeNull();
  });
});

const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 24 }),
  fc
    .array(
      fc.constantFrom('office', 'offices', 'officе', 'Démo', 'demo', 'مكتب', '全球', 'mandat', 'rnandat', '-', ' '),
      {
        maxLength: 5,
      },
    )
    .map((words) => words.join(' ')),
);

test('likeness is the same both ways, and never above 100 nor below 0', () => {
  fc.assert(
    fc.property(name, name, (one, other) => {
      const alike = compareNames(one, other);
      expect(compareNames(other, one)).toEqual(alike);
      expect(alike === null || (alike.score > 0 && alike.score <= 100)).toBe(true);
    }),
  );
});

test('a name is wholly like itself, and like its capitals at least as much as any near name', () => {
  fc.assert(
    fc.property(name, name, (one, other) => {
      fc.pre(one.trim() !== '');
      expect(compareNames(one, one)?.score).toBe(100);
      const near = compareNames(one, other);
      const folded = compareNames(one, `${one}!`);
      if (near?.likeness === 'near' && folded) expect(folded.score).toBeGreaterThan(near.score);
    }),
  );
});

const account = (more: Partial<Compared> = {}): Compared => ({
  entityId: 'habitat',
  platform: 'x',
  title: 'UN-Habitat alerts',
  handle: 'mandat_alerts',
  languages: ['ar'],
  audience: 'Residents of affected cities',
  ...more,
});

describe('an account and another are compared', () => {
  const elsewhere = { entityId: 'ocha', audience: 'Donors', languages: ['fr'] };
  test.each([
    ['by title', { ...elsewhere, handle: 'other' }, 'title', 'title-equal', 100],
    ['by handle', { ...elsewhere, title: 'Quite another' }, 'handle', 'handle-equal', 100],
    [
      'by a handle in other letters',
      { ...elsewhere, title: 'Quite another', handle: 'mаndat_аlerts' },
      'handle',
      'handle-look-alike',
      94,
    ],
    [
      'by entity, platform, language and audience',
      { title: 'Quite another', handle: 'other', languages: ['en', 'ar'] },
      'audience',
      'same-audience',
      85,
    ],
    ['below what needs an answer, as one name on two platforms', { platform: 'youtube' }, 'title', 'title-equal', 60],
    [
      'by what reads the same without accents',
      { ...elsewhere, title: 'UN Habitat: Álerts', handle: null },
      'title',
      'title-folded',
      97,
    ],
  ] as const)('%s', (_, more, matchedOn, likeness, score) => {
    expect(compareForOverlap(account(), account(more))).toEqual({ matchedOn, likeness, score });
  });

  test.each([
    ['another audience', { title: 'Another', handle: 'other', audience: 'Donors and ministries' }],
    ['no language in common', { title: 'Another', handle: 'other', languages: ['fr'] }],
    ['no entity on either side', { title: 'Another', handle: 'other', entityId: null }],
  ])('not at all with %s', (_, more) => {
    expect(compareForOverlap(account(), account(more))).toBeNull();
  });
});

test('the strongest hits come first, ten at most, in one order whenever the search runs', () => {
  const hits = Array.from({ length: 14 }, (_, n) => ({ id: `hit ${String(n).padStart(2, '0')}`, score: 80 + (n % 2) }));
  const first = strongestFirst(hits);
  expect(first.map(({ id }) => id).slice(0, 3)).toEqual(['hit 01', 'hit 03', 'hit 05']);
  expect(first).toHaveLength(10);
  expect(strongestFirst(hits.toReversed())).toEqual(first);
});

test('a list of other organisations is read as CSV: quotes, commas and line ends in a field, a mark at the start', () => {
  const text =
    '\uFEFForganisation,title,url,languages\r\n"Demo, Agency","The ""Coast""\nWatch",https://x.com/mandat_ref,en fr\r\n\r\n';
  const { references, faults } = readReferences(text);
  expect(faults).toEqual([]);
  expect(references).toMatchObject([
    {
      organisation: 'Demo, Agency',
      title: 'The "Coast"\nWatch',
      languages: ['en', 'fr'],
      found: { key: 'x:mandat_ref' },
    },
  ]);
});

test.each([
  ['a Cyrillic а', 'https://x.com/mаndat_demo', 'address-mixed-scripts'],
  ['a zero-width space', 'https://x.com/mandat\u200bdemo', 'address-invisible-characters'],
  ['an override', 'https://x.com/mandat\u202eomed', 'address-invisible-characters'],
  ['letters in full width', 'https://youtube.com/@ｍandat-demo', 'address-handle-form'],
  ['an imitated host', 'https://twltter.com/mandat_demo', 'address-look-alike-host'],
])('a line of the list with %s is refused with its reason, and with it the whole list', (_, url, code) => {
  expect(readReferences(`organisation,title,url\nDemo,Title,${url}`)).toEqual({
    references: [],
    faults: [{ line: 2, code }],
  });
});

test.each([
  ['an unclosed quote', 'organisation,title,url\n"Demo,a,b', [{ line: 0, code: 'csv-form' }]],
  ['another header', 'name,title,url\n', [{ line: 1, code: 'csv-header' }]],
  ['nothing', '', [{ line: 1, code: 'csv-header' }]],
  [
    'an address that is none',
    'organisation,title,url\nDemo,Title,nope',
    [{ line: 2, code: 'address-platform-missing' }],
  ],
  ['no title', 'organisation,title,url\nDemo,,https://x.com/mandat_ref', [{ line: 2, code: 'title-missing' }]],
  [
    'one account twice',
    'organisation,title,url\nDemo,One,https://x.com/mandat_ref\nDemo,Two,https://twitter.com/Mandat_Ref',
    [{ line: 3, code: 'account-twice' }],
  ],
  [
    'a language that is none',
    'organisation,title,url,languages\nDemo,One,https://x.com/mandat_ref,English',
    [{ line: 2, code: 'language-form' }],
  ],
  [
    'a column too many',
    'organisation,title,url,languages\nDemo,One,https://x.com/mandat_ref,en,?',
    [{ line: 2, code: 'too-many-columns' }],
  ],
])('a list with %s is refused by its record and a code', (_, text, faults) => {
  expect(readReferences(text).faults).toEqual(faults);
});

test('any fields come back as they were written in quotes', () => {
  const fields = fc.array(
    fc.array(
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
      { minLength: 1 },
    ),
    {
      minLength: 1,
    },
  );
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fields, (rows) => {
      const text = rows.map((row) => row.map(quoted).join(',')).join('\n');
      expect(readCsv(text)).toEqual(rows);
    }),
  );
});
