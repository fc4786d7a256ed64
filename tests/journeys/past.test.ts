import { expect, test } from '@jest/globals';
import { ask } from './browser/ask.ts';
import { byKeyboard } from './browser/keyboard.ts';
import { openStage } from './browser/stage.ts';

const stage = openStage();

type Register = {
  readonly registerAsOf: {
    readonly nodes: readonly { readonly id: string; readonly reference: string; readonly title: string }[];
  };
};
type Held = { readonly heldOn: readonly { readonly personName: string; readonly capacity: string }[] };

/** The last day of March that is over. */
const lastMarch = (): string => {
  const now = new Date();
  const year = now.getUTCMonth() >= 3 ? now.getUTCFullYear() : now.getUTCFullYear() - 1;
  return `${year}-03-31`;
};

test('an auditor answers who held an account last March, by keyboard', async () => {
  const { page, say } = await stage.someone('auditor');
  const hand = byKeyboard(page);
  const on = lastMarch();
  const register = `query ($on: Day!) { registerAsOf(moment: { on: $on }, filter: { status: [AUTHORIZED] }, first: 12) { nodes { id reference title } } }`;
  const { registerAsOf } = await ask<Register>(page, register, { on });
  const held = `query ($id: ID!, $on: Day!) { heldOn(id: $id, moment: { on: $on }) { personName capacity } }`;
  const found = await Promise.all(
    registerAsOf.nodes.map(async (account) => ({ account, ...(await ask<Held>(page, held, { id: account.id, on })) })),
  );
  const wanted = found.find(({ heldOn }) => heldOn.some(({ capacity }) => capacity === 'AUTHORIZED_OFFICIAL'));
  const official = wanted?.heldOn.find(({ capacity }) => capacity === 'AUTHORIZED_OFFICIAL');
  if (!wanted || !official) throw new Error('nobody held anything last March');

  await page.goto(stage.mandat().url);
  await hand.press(page.getByRole('link', { name: say('nav.past'), exact: true }));
  await page.getByRole('heading', { name: say('past.title'), level: 1 }).waitFor();
  await hand.write(page.locator('#on'), on);
  await hand.press(page.getByRole('button', { name: say('past.show') }));
  await page.getByText('31 March').first().waitFor();
  await hand.write(page.getByRole('searchbox'), wanted.account.reference);
  await page.getByText(say('references.count', { count: 1 })).waitFor();
  await hand.press(page.getByRole('rowheader').getByRole('link', { name: wanted.account.title }));

  const holders = page.getByRole('table', { name: say('past.heldOn') });
  await holders.getByRole('link', { name: official.personName }).waitFor();
  expect(new URL(page.url()).searchParams.get('on')).toBe(on);
  await page.getByText('31 March').first().waitFor();

  await hand.press(holders.getByRole('link', { name: official.personName }));
  await page.getByRole('heading', { name: say('past.person', { name: official.personName }), level: 1 }).waitFor();
  await page
    .getByRole('table', { name: say('past.spans') })
    .getByRole('link', { name: wanted.account.title })
    .waitFor();
}, 60_000);
