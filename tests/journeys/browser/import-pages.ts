import type { Page } from 'playwright-core';
import type { ConsolePage } from './console-page.ts';
import type { Say } from './words.ts';

const table = [
  'Entity code,Account title,Link,Language,Purpose,Target audience,Date created',
  'UN-Habitat,Walked account,https://x.com/mandat_walked,en,To tell.,Everybody,2018-03-05',
  'UN-Habitat,,https://social.invalid/walked,Klingon,To tell.,Everybody,in spring',
].join('\n');

/** A table with a row that is new and one with errors, as far as what each row would do. */
const checkedTable = async (page: Page, say: Say): Promise<void> => {
  const file = { name: 'walked.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('heading', { name: file.name }).waitFor();
  await page.getByRole('button', { name: say('imports.check'), exact: true }).click();
  await page.getByRole('table', { name: say('imports.errors') }).waitFor();
};

/** The list holds the table of the page before it. */
export const importPages: readonly ConsolePage[] = [
  { path: '/imports/new' },
  { path: '/imports/new', open: checkedTable, what: 'a table with errors' },
  { path: '/imports' },
];
