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
