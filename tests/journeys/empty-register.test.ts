import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { openBrowser } from '../../tools/testing/browser.ts';
import { type RunningMandat, startMandat } from '../../tools/testing/start-mandat.ts';
import { ask } from './browser/ask.ts';
import { byMouse } from './browser/hand.ts';
import { heading } from './browser/page-facts.ts';
import { confirmSecondFactor } from './browser/session.steps.ts';
import { told } from './browser/told.ts';
import { begin, type Visitor } from './browser/visitor.ts';

let mandat: RunningMandat;
let browser: Browser;
beforeAll(async () => {
  [mandat, browser] = await Promise.all([startMandat({ empty: true }), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await mandat?.stop();
});

const names = {
  'name-ar': 'مكتب التجربة',
  'name-zh': '演示办公室',
  'name-en': 'Office of the Demonstration',
  'name-fr': 'Bureau de la démonstration',
  'name-ru': 'Бюро демонстрации',
  'name-es': 'Oficina de la demostración',
};
const headName = 'Amara Lindqvist-Toure';

const administrator = (at: number): Promise<Visitor> =>
  begin({ browser, mandat, handOf: byMouse, locale: 'en' }, { role: 'dgc-administrator', at });

const field = ({ page }: Visitor, id: string): Locator => page.locator(`[id="${id}"]`);

const goTo = async (visitor: Visitor, item: string): Promise<void> => {
  const { page, say } = visitor;
  await page
    .getByRole('navigation', { name: say('kit.mainNavigation') })
    .getByRole('link', { name: say(`nav.${item}`) })
    .click();
  await heading(visitor, say(`${item}.title`));
};

const send = async ({ page, say }: Visitor, key: string): Promise<void> =>
  page.getByRole('button', { name: say(key), exact: true }).click();

const addEntity = async (visitor: Visitor): Promise<void> => {
  const { page, say } = visitor;
  await goTo(visitor, 'entities');
  await page
    .getByRole('link', { name: say('entities.add') })
    .first()
    .click();
  await heading(visitor, say('entities.add'));
  await field(visitor, 'code').fill('DEMO');
  await field(visitor, 'kind').selectOption('OFFICE');
  await field(visitor, 'headTitle').fill('Director');
  for (const [id, name] of Object.entries(names)) await field(visitor, id).fill(name);
  await send(visitor, 'entities.add');
  await heading(visitor, names['name-en']);
};

const recordPerson = async (visitor: Visitor): Promise<void> => {
  const { page, say, hand } = visitor;
  await goTo(visitor, 'people');
  await page
    .getByRole('link', { name: say('people.record') })
    .first()
    .click();
  await heading(visitor, say('people.record'));
  await field(visitor, 'name').fill(headName);
  await hand.find(field(visitor, 'entityId'), 'DEMO', names['name-en']);
  await field(visitor, 'functionTitle').fill('Director');
  await field(visitor, 'staffNumber').fill('90000001');
  await field(visitor, 'source').fill('practice');
  await send(visitor, 'people.record');
  await heading(visitor, headName);
};

const recordHeadship = async (visitor: Visitor): Promise<void> => {
  const { page, say, hand } = visitor;
  await goTo(visitor, 'entities');
  await page.getByRole('link', { name: names['name-en'] }).first().click();
  await heading(visitor, names['name-en']);
  await page.getByText(say('headship.vacant')).first().waitFor();
  await page.getByRole('link', { name: say('headship.record') }).click();
  await heading(visitor, say('headship.record'));
  await hand.find(field(visitor, 'personId'), 'Amara', headName);
  await field(visitor, 'documentReference').fill('Letter of appointment 1/2026');
  await send(visitor, 'headship.record');
  await heading(visitor, names['name-en']);
  await page.getByText(say('headship.waits.administrator')).first().waitFor();
};

const confirm = async (visitor: Visitor): Promise<void> => {
  const { page, say } = visitor;
  await page
    .getByRole('button', { name: say('headship.decide') })
    .first()
    .click();
  await page
    .getByRole('dialog', { name: say('headship.confirmTitle') })
    .getByText(headName)
    .waitFor();
  await send(visitor, 'headship.confirm');
  await confirmSecondFactor(visitor);
  await page.getByText(say('headship.confirmed')).waitFor();
};

test('an empty register is filled by hand: one administrator adds an entity, a person and a headship, the other confirms it with the second factor, and the head appears', async () => {
  const [first, second] = [await administrator(0), await administrator(1)];
  expect(second.who.login).not.toBe(first.who.login);
  const steps = [addEntity, recordPerson, recordHeadship];
  await told(first, async () => {
    for (const step of steps) await step(first);
    const own = await ask<{ headships: { nodes: { can: { confirm: boolean } }[] } }>(
      first.page,
      '{ headships(first: 5) { nodes { can { confirm } } } }',
    );
    expect(own.headships.nodes).toEqual([{ can: { confirm: false } }]);
  });
  await told(second, async () => {
    await second.page.goto(`${mandat.url}/`);
    await confirm(second);
    await goTo(second, 'entities');
    await second.page.getByRole('row').filter({ hasText: names['name-en'] }).getByText(headName).waitFor();
  });
  expect([...first.faults, ...second.faults]).toEqual([]);
  console.log(`an empty register filled by hand: ${steps.length + 1} steps of two administrators`);
}, 120_000);
