import type { Page } from 'playwright-core';
import type { Say } from './words.ts';

/** A form that was sent empty shows its errors; one that is half filled shows what it recognizes. */
export const refusedForm = async (page: Page, say: Say): Promise<void> => {
  await page.getByRole('radio', { name: say('request.scope.institutional') }).check();
  await page.getByRole('radio', { name: say('request.kind.existing') }).check();
  await page.getByRole('textbox', { name: say('request.address') }).fill('https://x.com/search?q=un');
  await page.getByRole('button', { name: say('request.continue'), exact: true }).click();
  await page.locator('.m-summary').waitFor();
};

/** While an address is typed, what looks alike stands beside it. */
export const typedAlike = async (page: Page, say: Say): Promise<void> => {
  await page.getByRole('radio', { name: say('request.scope.institutional') }).check();
  await page.getByRole('radio', { name: say('request.kind.existing') }).check();
  await page.getByRole('textbox', { name: say('request.address') }).fill('https://x.com/mandat_coast');
  await page.getByText(say('overlap.likeness.same-key')).first().waitFor();
};

/** Where intake ends, with all that is asked there. */
export const outOfScopeForm = async (page: Page, say: Say): Promise<void> => {
  await page.getByRole('radio', { name: say('request.scope.personal') }).check();
  await page.getByRole('textbox', { name: say('request.address') }).fill('https://x.com/mandat_demo_own');
  await page.getByRole('button', { name: say('request.scope.record'), exact: true }).click();
  await page.locator('.m-summary').waitFor();
};

/** A file that is kept, beside one that was refused. */
export const evidenceForm = async (page: Page, say: Say): Promise<void> => {
  const field = page.locator('input[type=file]').first();
  const buffer = Buffer.from('Study of existing accounts\n');
  await field.setInputFiles({ name: 'study-of-existing-accounts.txt', mimeType: 'text/plain', buffer });
  await page.getByRole('link', { name: 'study-of-existing-accounts.txt' }).waitFor();
  await field.setInputFiles({ name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) });
  await page
    .getByRole('alert')
    .filter({ hasText: say('error.file-empty') })
    .waitFor();
};
