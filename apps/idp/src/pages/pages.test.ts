import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { officialLanguages } from '@mandat/domain';
import { freePorts } from '../../../../tools/testing/free-port.ts';
import { createTestDatabase, type TestDatabase } from '../../../../tools/testing/test-database.ts';
import { Browser, type Answer } from '../testing/browser.ts';
import { PracticeRun } from '../testing/practice-run.ts';
import { head } from '../testing/sample-people.ts';
import { wordsOf } from '../words/choose-language.ts';

let database: TestDatabase;
let run: PracticeRun;

beforeAll(async () => {
  database = await createTestDatabase({ label: 'idp' });
  run = await PracticeRun.start(await freePorts(), database.url);
});
afterAll(async () => {
  await run.stop();
  await database.drop();
});

const secondFactor = { acr_values: 'urn:mandat:acr:second-factor' };

/** Every page that this provider can show, as a browser in one language sees it. */
const everyPage = async (language: string): Promise<Readonly<Record<string, Answer>>> => {
  const browser = new Browser(language);
  const { issuer } = run.config;
  const signIn = await browser.open((await run.register.begin()).address);
  const wrongPassword = await browser.open(signIn.address, { login: 'nobody', password: 'x' });
  const stepUp = await browser.open((await run.register.begin(secondFactor)).address);
  const code = await browser.open(stepUp.address, { person: head.login });
  const wrongCode = await browser.open(stepUp.address, { code: '000000' });
  await run.signIn([{ person: head.login }], { browser });
  return {
    signIn,
    wrongPassword,
    code,
    wrongCode,
    signOut: await browser.open(`${issuer}/session/end`),
    signedOut: await browser.open(`${issuer}/session/end/success`),
    refused: await browser.open(`${issuer}/auth?client_id=unknown`),
    ended: await browser.open(`${issuer}/interaction/unknown`),
    missing: await browser.open(`${issuer}/nowhere`),
    home: await browser.open(`${issuer}/`),
    desk: await browser.open(`${issuer}/desk`),
    deskRefusal: await browser.open(`${issuer}/desk`, { act: 'leavers', count: 'x' }),
    deskNobody: await browser.open(`${issuer}/desk?q=nobody-at-all`),
    person: await browser.open(`${issuer}/desk/person?login=${head.login}`),
    personActed: await browser.open(`${issuer}/desk/person?login=${head.login}`, { act: 'unlock' }),
    elsewhere: await new Browser(language, 'http://localhost:1').open(`${issuer}/desk`, { act: 'leavers' }),
    mailbox: await browser.open(`${issuer}/mailbox`),
    noMail: await browser.open(`${issuer}/mailbox/mail?id=none`),
  };
};

describe.each(officialLanguages)('in %s', (language) => {
  test('every page says that it is a practice tool, in its language and direction, and runs no script', async () => {
    for (const [name, { text, headers }] of Object.entries(await everyPage(language))) {
      const page = `${name}: ${text}`;
      expect(page).toContain(wordsOf[language].warning);
      expect(page).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
      expect(page).not.toContain('<script');
      expect(page).not.toMatch(/\{\w+\}|undefined|\[object/);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-type')).toContain('text/html');
    }
  });
});

const found = (markup: string, pattern: RegExp): readonly string[] =>
  [...markup.matchAll(pattern)].map(([whole, part]) => part ?? whole);

const idsIn = (markup: string): readonly string[] => found(markup, /\sid="([^"]+)"/g);

const everyPageHolds = async (check: (markup: string) => unknown, expected: unknown): Promise<void> => {
  for (const [name, { text }] of Object.entries(await everyPage('en'))) {
    expect([name, check(text)]).toEqual([name, expected]);
  }
};

test('every page has one title and one main part, and no id twice', async () => {
  await everyPageHolds((markup) => found(markup, /<(?:h1|main)[\s>]/g).length, 2);
  await everyPageHolds((markup) => idsIn(markup).filter((id, index, ids) => ids.indexOf(id) !== index), []);
});

test('every field has a label, every button a name, and what is named by another part finds it', async () => {
  await everyPageHolds((markup) => {
    const labelled = found(markup, /<label for="([^"]+)"/g);
    const fields = found(markup, /<(?:input|select)\b[^>]*>/g).filter((field) => !field.includes('type="hidden"'));
    return fields.filter((field) => !labelled.includes(idsIn(field)[0] ?? ''));
  }, []);
  await everyPageHolds((markup) => found(markup, /<button[^>]*>([^]*?)<\/button>/g).filter((name) => !name.trim()), []);
  await everyPageHolds((markup) => {
    const named = found(markup, /aria-(?:labelledby|describedby)="([^"]+)"/g).flatMap((ids) => ids.split(' '));
    return named.filter((id) => !idsIn(markup).includes(id));
  }, []);
});

test('one filled button stands on each page of the desk', async () => {
  const { desk, person, mailbox } = await everyPage('en');
  for (const page of [desk, person, mailbox]) expect(page?.text.match(/class="button main"/g)).toHaveLength(1);
});

test('faults answer with the status that fits', async () => {
  const pages = await everyPage('en');
  const statuses = Object.fromEntries(Object.entries(pages).map(([name, { status }]) => [name, status]));
  expect(statuses).toEqual({
    signIn: 200,
    wrongPassword: 401,
    code: 200,
    wrongCode: 401,
    signOut: 200,
    signedOut: 200,
    refused: 400,
    ended: 400,
    missing: 404,
    home: 200,
    desk: 200,
    deskRefusal: 422,
    deskNobody: 200,
    person: 200,
    personActed: 422,
    elsewhere: 403,
    mailbox: 200,
    noMail: 404,
  });
});

test('the language of the application goes before the one of the browser, and the reader’s choice before both', async () => {
  const browser = new Browser('ru');
  const page = await browser.open((await run.register.begin({ ui_locales: 'zh-Hans fr' })).address);
  expect(page.text).toContain('<html lang="zh"');
  expect(page.text).toContain(`${page.address.pathname}?lang=es`);
  const chosen = await browser.open(`${page.address.href}?lang=es`);
  expect(chosen.text).toContain('<html lang="es"');
});

test('names are shown as text, whatever signs they hold', async () => {
  const { text } = await new Browser().open((await run.register.begin()).address);
  expect(text).toContain('<bdi>Otto &lt;Admin&gt; &amp; Co</bdi>');
});

test('a form larger than 16 kB is refused', async () => {
  const browser = new Browser();
  const { address } = await browser.open((await run.register.begin()).address);
  const answer = await browser.open(address, { login: 'x'.repeat(20_000) });
  expect(answer.status).toBe(413);
});
