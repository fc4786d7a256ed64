import { expect, test } from '@jest/globals';
import { mailCatalogueOf, type MailKey } from '@mandat/messages/server';
import type { Locale } from '@mandat/messages';
import type { Page } from 'playwright-core';
import { accountFor, ask } from './browser/ask.ts';
import { checkVariants } from './browser/axe.ts';
import { openStage } from './browser/stage.ts';
import { told } from './browser/told.ts';
import { button, pressWithFactor } from './browser/two-people.steps.ts';
import { openContext, type Person, type Visitor } from './browser/visitor.ts';
import { watch } from './browser/watch.ts';

const stage = openStage();

const words = (key: MailKey, language: Locale = 'en'): string => mailCatalogueOf(language)[key];

/** In the console's form: who, in what capacity, and with the second factor. */
const authorize = async (head: Visitor, accountId: string, person: Person): Promise<void> => {
  const { page, say, hand } = head;
  await page.goto(`${stage.mandat().url}/accounts/${accountId}/people/new`);
  await hand.find(page.getByRole('combobox', { name: say('field.personId') }), person.name, person.name);
  await hand.press(page.getByRole('radio', { name: say('capacity.publisher') }));
  const done = page.getByText(say('accountAction.authorizePerson.done', { person: person.name }));
  await pressWithFactor(head, button(head, 'accountAction.authorizePerson.confirm'), done);
};

type Letter = { readonly id: string; readonly letterNumber: string; readonly version: number };

const letterOf = async ({ page }: Visitor, accountId: string, person: Person): Promise<Letter> => {
  const { account } = await ask<{
    account: { holdings: readonly { person: { name: string }; authorization: Letter | null }[] };
  }>(
    page,
    'query ($id: ID!) { account(id: $id) { holdings { person { name } authorization { id letterNumber version } } } }',
    { id: accountId },
  );
  const found = account.holdings.find((held) => held.person.name === person.name)?.authorization;
  if (!found) throw new Error(`${person.name} has no authorization`);
  return found;
};

/** On their own page, with one press. */
const acknowledge = async (person: Visitor, { letterNumber }: Letter): Promise<void> => {
  const { me } = await ask<{ me: { id: string } }>(person.page, '{ me { id } }');
  await person.page.goto(`${stage.mandat().url}/people/${me.id}`);
  await person.page.getByText(person.say('letters.number', { number: letterNumber })).waitFor();
  await person.hand.press(button(person, 'letters.acknowledge').first());
  await person.page.getByText(person.say('letters.acknowledged')).first().waitFor();
};

const fetchPdf = async ({ page }: Visitor, { id }: Letter, query = ''): Promise<Buffer> => {
  const answer = await page.request.get(`${stage.mandat().url}/letters/${id}.pdf${query}`);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
  return answer.body();
};

const verdictOf = async (page: Page, pdf: Buffer, name = 'letter.pdf'): Promise<string | null> => {
  await page.locator('#result').evaluate((place) => place.replaceChildren());
  await page.locator('#file').setInputFiles({ name, mimeType: 'application/pdf', buffer: pdf });
  const verdict = page.locator('[data-verdict]');
  await verdict.waitFor();
  return verdict.getAttribute('data-verdict');
};

test('a head authorizes a person, who acknowledges the letter; anybody verifies the PDF without a connection, and with one learns of the withdrawal', async () => {
  const head = await stage.someone('head-of-entity', 'UN-Habitat');
  const person = await stage.someone('staff', 'UN-Habitat');
  const { url } = stage.mandat();
  await told(person, () =>
    told(head, async () => {
      const account = await accountFor(head.page, 'AUTHORIZED', ({ can }) => can.authorizePerson);
      await authorize(head, account.id, person.who);
      const letter = await letterOf(head, account.id, person.who);
      await acknowledge(person, letter);
      const pdf = await fetchPdf(person, letter, '?language=ar');
      const browser = person.context.browser();
      if (!browser) throw new Error('the browser is gone');
      const context = await openContext(browser);
      const faults = watch(context);
      const page = await context.newPage();
      const refused = await page.request.get(`${url}/letters/${letter.id}.pdf`);
      expect(refused.status()).toBe(401);
      const unknown = await person.page.request.get(`${url}/letters/${letter.id}.pdf?language=xx`);
      expect(unknown.status()).toBe(400);
      await page.goto(`${url}/verify/letter?language=en`);
      await context.setOffline(true);
      expect(await verdictOf(page, pdf)).toBe('genuine');
      await page.getByText(words('verifyLetter.couldNotAsk')).waitFor();
      await page.getByText(person.who.name).waitFor();
      expect(await verdictOf(page, Buffer.from(pdf).fill('x', 900, 901))).not.toBe('genuine');
      await page.locator('#language').selectOption('ar');
      await page.getByRole('heading', { name: words('verifyLetter.title', 'ar') }).waitFor();
      await context.setOffline(false);
      expect(await verdictOf(page, pdf)).toBe('genuine');
      await page.getByText(words('verifyLetter.asked', 'ar')).waitFor();
      await ask(
        head.page,
        'mutation ($input: WithdrawAuthorizationInput!) { withdrawAuthorization(input: $input) { id } }',
        {
          input: { id: letter.id, version: letter.version, reason: 'Another task from now on.' },
        },
      );
      expect(await verdictOf(page, pdf)).toBe('withdrawn');
      expect((await checkVariants(page, 'the verifier in ar')).faults).toEqual([]);
      // Without a connection the browser notes that the register could not be asked, as the page says.
      expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
      await context.close();
    }),
  );
}, 120_000);
