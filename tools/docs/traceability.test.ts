import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { inRoot } from '../root.ts';
import { requiredRules } from './required-rules.ts';
import { testTitles } from './test-titles.ts';
import { promiseFaults, readPromises, readTraceability, traceabilityFaults, type Checkout } from './traceability.ts';

const checkout: Checkout = {
  hasFile: (path) => existsSync(inRoot(path)),
  titlesOf: (path) => testTitles(path, readFileSync(inRoot(path), 'utf8')),
};

test('every rule is proven by a test that exists, or stands as open', () => {
  const rules = readTraceability(readFileSync(inRoot('docs/traceability.md'), 'utf8'));
  expect(traceabilityFaults(rules, requiredRules, checkout)).toEqual([]);
});

test('every promise of the architecture is proven by a test that exists', () => {
  const promises = readPromises(readFileSync(inRoot('docs/traceability.md'), 'utf8'));
  expect(promises.length).toBeGreaterThan(5);
  expect(promiseFaults(promises, checkout)).toEqual([]);
});

test('there are 47 rules, each once', () => {
  expect(requiredRules).toHaveLength(47);
  expect(new Set(requiredRules).size).toBe(47);
});

const small: Checkout = {
  hasFile: (path) => ['rule.ts', 'rule.test.ts'].includes(path),
  titlesOf: () => ['the rule holds'],
};

const head = '| id | rule | state | enforced in | proven by | open |\n| --- | --- | --- | --- | --- | --- |\n';
const proof = '`rule.ts` | `rule.test.ts`: “the rule holds”';
const faultsOf = (...rows: readonly string[]): readonly string[] =>
  traceabilityFaults(readTraceability(head + rows.join('\n')), ['B1', 'B2*'], small);

test('a proven row, a partly proven row and an open row are accepted', () => {
  expect(faultsOf(`| B1 | one | proven | ${proof} | |`, '| B2\\* | two | open | | | step 4 |')).toEqual([]);
  expect(faultsOf(`| B1 | one | partly | ${proof} | the rest |`, '| B2* | two | open | | | step 4 |')).toEqual([]);
});

const faulty = [
  ['a missing rule', 'B1 is missing', '| B2* | two | open | | | step 4 |'],
  ['a rule that nobody asked for', 'B9 is not a rule', '| B9 | nine | open | | | step 4 |'],
  ['a rule that is there twice', 'B1 is there twice', '| B1 | a | open | | | s |\n| B1 | b | open | | | s |'],
  ['a row neither proven nor open', 'B1 is neither proven nor open', '| B1 | one | proven | `rule.ts` | | |'],
  ['a proven row that is also open', 'B1 is neither proven nor open', `| B1 | one | proven | ${proof} | more |`],
  [
    'a partly proven row that hides the rest',
    'B1 is partly proven and does not say what is open',
    `| B1 | one | partly | ${proof} | |`,
  ],
  ['an open row without a when', 'B1 is open and does not say until when', '| B1 | one | open | | | |'],
  [
    'an unknown state',
    'B1 has the state "done", which is none of proven, partly, open',
    `| B1 | one | done | ${proof} | |`,
  ],
  [
    'a file that does not exist',
    'B1 names a file that does not exist: gone.ts',
    '| B1 | one | proven | `gone.ts` | `rule.test.ts`: “the rule holds” | |',
  ],
  [
    'a test that does not exist',
    'B1 names a test that rule.test.ts does not have: it holds',
    '| B1 | one | proven | `rule.ts` | `rule.test.ts`: “it holds” | |',
  ],
  [
    'a proof without a title',
    'B1 names no test in "`rule.test.ts`"',
    '| B1 | one | proven | `rule.ts` | `rule.test.ts` | |',
  ],
] as const;

test.each(faulty)('%s is a fault', (_, fault, row) => {
  expect(faultsOf(row)).toContain(fault);
});

test('a promise without a test, or with one that does not exist, is a fault', () => {
  const table = '| promise | proven by |\n| --- | --- |\n';
  const faults = (row: string) => promiseFaults(readPromises(table + row), small);
  expect(faults('| it holds | `rule.test.ts`: “the rule holds” |')).toEqual([]);
  expect(faults('| it holds | |')).toEqual(['"it holds" names no test']);
  expect(faults('| it holds | `rule.test.ts`: “gone” |')).toEqual([
    '"it holds" names a test that rule.test.ts does not have: gone',
  ]);
});

test('titles are those of tests that run, also of tables and in groups; skipped ones do not count', () => {
  const source = `
    describe('a group', () => { test('one', () => {}); });
    const rows: readonly Row[] = [['first rule', 1], ['second rule', 2]] as const;
    test.each(rows)('%s', () => {});
    test.each([['x']])('two %s', () => {});
    it("three", () => {});
    test.skip('four', () => {});
    test.each([1]).skip('five', () => {});
    describe.skip('left out', () => { test('six', () => {}); });
    expect('seven').toBe('seven');`;
  const titles = ['one', 'a group one', '%s', 'first rule', 'second rule', 'two %s', 'two x', 'three'];
  expect(testTitles('any.test.ts', source)).toEqual(titles);
});
