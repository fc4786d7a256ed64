import { expect, test } from '@jest/globals';
import { ask } from './browser/ask.ts';
import { openStage } from './browser/stage.ts';
import { told } from './browser/told.ts';
import { provideSecondFactor, type Visitor } from './browser/visitor.ts';

const stage = openStage();

const button = ({ page, say }: Visitor, key: string) => page.getByRole('button', { name: say(key), exact: true });
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The small window of the provider asks for the second factor, and closes by itself. */
const proven = async (visitor: Visitor): Promise<void> => {
  const popup = visitor.page.waitForEvent('popup');
  await visitor.hand.press(button(visitor, 'stepUp.open'));
  const small = await popup;
  const closed = small.waitForEvent('close');
  await provideSecondFactor(visitor.handOf(small), visitor.who);
  await closed;
};

/** Over a whole entity with all below it, seen first; the id of the campaign. */
const openCampaign = async (administrator: Visitor): Promise<string> => {
  const { page, hand, say } = administrator;
  await page.goto(`${stage.mandat().url}/campaigns/new`);
  expect(await button(administrator, 'campaign.open').isDisabled()).toBe(true);
  await hand.find(page.getByRole('combobox', { name: say('campaign.entity') }), 'DGC', 'DGC');
  await hand.press(button(administrator, 'campaign.preview'));
  await page.getByRole('table', { name: say('campaign.previewTitle') }).waitFor();
  for (const code of ['ar', 'zh', 'en', 'fr', 'ru', 'es']) {
    await hand.write(page.locator(`[id="names.${code}"]`), `Name ${code}`);
  }
  await hand.write(page.locator('#dueOn'), inDays(20));
  await hand.press(button(administrator, 'campaign.open'));
  await page.getByRole('heading', { name: 'Name en' }).waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
};

const figuresOf = `query ($id: ID!) { campaign(id: $id) { figures { maintained answered } } }`;

test('DGC opens a campaign that it has seen first, its head maintains 20 accounts at once, and the report says so', async () => {
  const administrator = await stage.someone('dgc-administrator');
  const id = await told(administrator, () => openCampaign(administrator));
  const head = await stage.someone('head-of-entity', 'DGC');
  await told(head, async () => {
    const { page, hand, say } = head;
    await page.goto(`${stage.mandat().url}/reviews?campaign=${id}`);
    const boxes = page.getByRole('table', { name: say('reviews.title') }).locator('tbody input[type=checkbox]');
    await boxes.first().waitFor();
    for (let at = 0; at < 20; at += 1) await boxes.nth(at).check();
    await hand.press(button(head, 'bulk.decide.maintain').first());
    await page.getByRole('heading', { name: say('bulk.preview.title') }).waitFor();
    await hand.write(page.locator('#bulk-reason'), 'Reviewed, and still needed.');
    await hand.press(button(head, 'bulk.decide.maintain').first());
    await proven(head);
    await page.getByRole('heading', { name: say('bulk.result.title') }).waitFor();
  });
  const { campaign } = await ask<{ campaign: { figures: { maintained: number; answered: number } } }>(
    administrator.page,
    figuresOf,
    { id },
  );
  // Whose own case one of them is, is told so: all the others are answered.
  expect(campaign.figures.maintained).toBeGreaterThanOrEqual(18);
  expect(campaign.figures.answered).toBe(campaign.figures.maintained);
}, 60_000);
