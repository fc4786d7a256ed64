import { expect, test } from '@jest/globals';
import { ask } from './browser/ask.ts';
import { pressAtDesk } from './browser/leavers.ts';
import { openStage } from './browser/stage.ts';
import { told } from './browser/told.ts';
import { button } from './browser/two-people.steps.ts';
import type { Visitor } from './browser/visitor.ts';

const stage = openStage();

type Known = { readonly id: string; readonly email: string | null };

const personOf = async ({ page }: Visitor, name: string): Promise<Known> => {
  const { people } = await ask<{ people: { nodes: readonly Known[] } }>(
    page,
    'query ($name: String) { people(first: 1, filter: { search: $name }) { nodes { id email } } }',
    { name },
  );
  const [person] = people.nodes;
  if (!person) throw new Error(`the register knows nobody called ${name}`);
  return person;
};

const giveAddress = async (administrator: Visitor, { id }: Known, email: string): Promise<void> => {
  const { page, say, hand } = administrator;
  await page.goto(`${stage.mandat().url}/people/${id}/edit`);
  await hand.write(page.getByRole('textbox', { name: say('field.email') }), email);
  await hand.press(button(administrator, 'people.save'));
  await page.getByText(say('people.changed')).waitFor();
};

const mailsTo = async (email: string): Promise<string> =>
  (await fetch(`${stage.mandat().mailbox}?${new URLSearchParams({ to: email, lang: 'en' })}`)).text();

const untilMail = async (email: string): Promise<void> => {
  while (!(await mailsTo(email)).includes('/mailbox/mail?')) await new Promise((resolve) => setTimeout(resolve, 50));
};

test('a notice to somebody without an address stands among those that did not arrive; with the address put right it is sent again and arrives', async () => {
  const administrator = await stage.someone('dgc-administrator');
  const { page, say, hand } = administrator;
  const official = stage.mandat().people.find(({ role }) => role === 'authorized-official');
  if (!official) throw new Error('the sample has no official');
  await told(administrator, async () => {
    const person = await personOf(administrator, official.name);
    await giveAddress(administrator, person, '');
    await page.goto(`${stage.mandat().url}/deliveries`);
    await page.getByText(say('deliveries.none')).waitFor();
    await pressAtDesk(stage.mandat(), { login: official.login, act: 'leave' });
    // Nobody reloads this page: it hears of it.
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: official.name }) });
    await row.first().waitFor();
    expect(await mailsTo(person.email ?? '')).not.toContain('/mailbox/mail?');
    await giveAddress(administrator, person, person.email ?? '');
    await page.goto(`${stage.mandat().url}/deliveries`);
    await hand.press(row.first().getByRole('button'));
    await page.getByText(say('deliveries.none')).waitFor();
    await untilMail(person.email ?? '');
    expect(await mailsTo(person.email ?? '')).toContain('/mailbox/mail?');
  });
}, 90_000);
