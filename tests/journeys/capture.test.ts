import { expect, test } from '@jest/globals';
import writeXlsxFile from 'write-excel-file/node';
import { ask } from './browser/ask.ts';
import { openStage } from './browser/stage.ts';
import { told } from './browser/told.ts';
import type { Visitor } from './browser/visitor.ts';

const stage = openStage();
const wanted = 200;

const header = ['Entity code', 'Account title', 'Link', 'Language', 'Purpose', 'Target audience', 'Date created'];
const rowOf = (at: number): readonly string[] => [
  'UN-Habitat',
  `Captured account ${at}`,
  `https://x.com/mandat_dc${at}`,
  at % 3 === 0 ? 'fr' : 'en',
  `To tell of the work in town ${at}.`,
  'Everybody who lives there',
  '2018-03-05',
];

/** What people who copy 200 accounts out of their papers get wrong, each in one column of one row. */
const slips: Readonly<Record<number, readonly [column: number, text: string]>> = {
  11: [1, ''],
  48: [2, 'https://social.invalid/mandat_dc48'],
  97: [2, 'https://x.com/mandat_dc96'],
  150: [3, 'Klingon'],
  199: [6, 'in spring'],
};

const tableOf = (change: (row: readonly string[], at: number) => readonly string[]): Promise<Buffer> => {
  const rows = Array.from({ length: wanted }, (_, index) => change(rowOf(index + 1), index + 1));
  const cells = [header, ...rows].map((row) => row.map((value) => ({ value, type: String })));
  return writeXlsxFile(cells, { sheet: 'Accounts' }).toBuffer();
};

const button = ({ page, say }: Visitor, key: string) => page.getByRole('button', { name: say(key), exact: true });

/** From the list of imports to what each row of the file would do. */
const checked = async (visitor: Visitor, name: string, buffer: Buffer): Promise<void> => {
  const { page, hand, say } = visitor;
  await page.goto(`${stage.mandat().url}/imports/new`);
  await button(visitor, 'imports.choose').waitFor();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
  await page.getByRole('heading', { name }).waitFor();
  await hand.press(button(visitor, 'imports.check'));
  await page.getByRole('heading', { name: say('imports.result') }).waitFor();
};

const started = async (visitor: Visitor, added: number): Promise<void> => {
  const { page, hand, say } = visitor;
  await hand.press(button(visitor, 'imports.start'));
  await page.getByText(say('imports.done.accounts', { count: added })).waitFor();
};

const errorsOf = async ({ page, say }: Visitor): Promise<readonly string[]> => {
  const lines = page.getByRole('table', { name: say('imports.errors') }).getByRole('row');
  await lines.nth(1).waitFor();
  return (await lines.allInnerTexts()).slice(1);
};

type Captured = { readonly accounts: { readonly totalCount: number } };

const capturedAs = async ({ page }: Visitor, filter: object): Promise<number> => {
  const text = 'query ($filter: AccountFilter) { accounts(first: 1, filter: $filter) { totalCount } }';
  return (await ask<Captured>(page, text, { filter: { search: 'Captured account', ...filter } })).accounts.totalCount;
};

test('a focal point captures 200 existing accounts by a workbook with five errors: each is shown in its row and column, and the corrected file brings the five that were missing', async () => {
  const focalPoint = await stage.someone('focal-point', 'UN-Habitat');
  const { page, say } = focalPoint;
  await told(focalPoint, async () => {
    const slipped = await tableOf((row, at) => {
      const [column, text] = slips[at] ?? [-1, ''];
      return column < 0 ? row : row.with(column, text);
    });
    await checked(focalPoint, 'accounts.xlsx', slipped);
    const errors = await errorsOf(focalPoint);
    expect(errors).toHaveLength(Object.keys(slips).length);
    for (const [index, [at, [column]]] of Object.entries(slips).entries()) {
      // The heading is row 1 of the sheet.
      expect(errors[index]).toContain(`${Number(at) + 1}`);
      expect(errors[index]).toContain(header[column]);
    }
    const file = page.waitForEvent('download');
    await page.getByRole('link', { name: say('imports.errorsFile') }).click();
    expect((await file).suggestedFilename()).toMatch(/\.csv$/u);
    expect(await capturedAs(focalPoint, {})).toBe(0);
    await started(focalPoint, wanted - errors.length);
    await checked(focalPoint, 'corrected.xlsx', await tableOf((row) => row));
    await page.getByText(say('imports.sameCount', { count: wanted - errors.length })).waitFor();
    await started(focalPoint, errors.length);
  });
  expect(await capturedAs(focalPoint, {})).toBe(wanted);
  // None of them is official before the head decides (3.3).
  expect(await capturedAs(focalPoint, { status: ['UNDER_REVIEW'] })).toBe(wanted);
}, 120_000);
