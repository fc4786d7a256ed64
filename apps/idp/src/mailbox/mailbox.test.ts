import { connect as connectSocket } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freePorts } from '../../../../tools/testing/free-port.ts';
import { createTestDatabase, type TestDatabase } from '../../../../tools/testing/test-database.ts';
import { connect } from '../database/connect.ts';
import { Browser } from '../testing/browser.ts';
import { PracticeRun } from '../testing/practice-run.ts';

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

type Sent = { readonly to?: readonly string[]; readonly headers?: readonly string[]; readonly body?: string };

/** SMTP by hand: what the last line of the conversation before QUIT was answered. */
const send = async ({
  to = ['amina.head@mandat-demo.example'],
  headers = [],
  body = 'Hello.',
}: Sent): Promise<string> => {
  const socket = connectSocket(run.config.mailPort ?? 0, '127.0.0.1').setEncoding('utf8');
  const answer = async (): Promise<string> => String((await once(socket, 'data'))[0]);
  const say = (line: string): Promise<string> => {
    socket.write(`${line}\r\n`);
    return answer();
  };
  await answer();
  await say('EHLO test');
  await say('MAIL FROM:<register@mandat-demo.example>');
  for (const each of to) await say(`RCPT TO:<${each}>`);
  await say('DATA');
  const last = await say([`From: Mandat <register@mandat-demo.example>`, ...headers, '', body, '.'].join('\r\n'));
  socket.end('QUIT\r\n');
  return last;
};

const open = async (path: string, language = 'en') => new Browser(language).open(`${run.config.issuer}${path}`);

const mailAddress = (id: string): string => `/mailbox/mail?${new URLSearchParams({ id })}`;

test('a mail is taken and shown: recipient, subject, text', async () => {
  const headers = [
    'To: amina.head@mandat-demo.example',
    'Subject: =?utf-8?B?2KXZhNmJ?= case 1',
    'Message-ID: <one@mandat>',
  ];
  expect(await send({ headers, body: 'Privileges were suspended.' })).toMatch(/^250/);
  const list = await open('/mailbox');
  expect(list.text).toContain('إلى case 1');
  expect(list.text).toContain('amina.head@mandat-demo.example');
  const mail = await open(mailAddress('<one@mandat>'));
  expect(mail.text).toContain('Privileges were suspended.');
  expect(mail.text).toContain('Mandat');
});

test('a repeated Message-ID is taken, shown once, and counted', async () => {
  const headers = ['Subject: Twice', 'Message-ID: <two@mandat>'];
  for (const to of [['First@mandat-demo.example'], ['second@mandat-demo.example']]) {
    expect(await send({ headers, to })).toMatch(/^250/);
  }
  const { text } = await open('/mailbox');
  expect(text.match(/Twice/g)).toHaveLength(1);
  const mail = (await open(mailAddress('<two@mandat>'))).text;
  expect(mail).toContain('Received 2 times');
  expect(mail).toContain('first@mandat-demo.example, second@mandat-demo.example');
  const own = await connect(database.url);
  const { rows } = await own.query(`select received from mail where message_id = '<two@mandat>'`);
  await own.end();
  expect(rows).toEqual([{ received: 2 }]);
});

test('twenty senders of one Message-ID at once leave one mail', async () => {
  const headers = ['Subject: Raced', 'Message-ID: <raced@mandat>'];
  const answers = await Promise.all(Array.from({ length: 20 }, () => send({ headers })));
  expect(answers.every((answer) => answer.startsWith('250'))).toBe(true);
  expect((await open(mailAddress('<raced@mandat>'))).text).toContain('Received 20 times');
});

test('markup in a mail is shown as text and never run', async () => {
  const headers = ['Subject: <b>bold</b>', 'Message-ID: <three@mandat>', 'Content-Type: text/html; charset=utf-8'];
  await send({ headers, body: '<p>Read <a href="https://x.example/">this</a></p><script>alert(1)</script>' });
  await send({ headers: ['Subject: plain', 'Message-ID: <four@mandat>'], body: '<script>alert(2)</script>' });
  for (const path of ['/mailbox', mailAddress('<three@mandat>'), mailAddress('<four@mandat>')]) {
    const { text } = await open(path);
    expect(text).not.toContain('<script');
    expect(text).not.toContain('<b>bold');
  }
  expect((await open(mailAddress('<four@mandat>'))).text).toContain('&lt;script&gt;alert(2)&lt;/script&gt;');
});

test('the list is filtered by recipient, in any case', async () => {
  await send({ to: ['only.me@mandat-demo.example'], headers: ['Subject: For one', 'Message-ID: <five@mandat>'] });
  const { text } = await open('/mailbox?to=Only.Me%40mandat-demo.example');
  expect(text).toContain('For one');
  expect(text).not.toContain('Twice');
  expect((await open('/mailbox?to=nobody%40mandat-demo.example')).text).toContain('No mail is here');
});

test('a mail without a Message-ID, and one without anything, are kept as well', async () => {
  expect(await send({ headers: ['Subject: Nameless'] })).toMatch(/^250/);
  expect(await send({ headers: [], body: 'a\u0000b' })).toMatch(/^250/);
  const { text } = await open('/mailbox');
  expect(text).toContain('Nameless');
  expect(text).toContain('(without a subject)');
});

test('a mail that is too large is refused and not kept', async () => {
  const headers = ['Subject: Huge', 'Message-ID: <huge@mandat>'];
  expect(await send({ headers, body: 'x'.repeat(998).concat('\r\n').repeat(2_300) })).toMatch(/^552/);
  expect((await open('/mailbox')).text).not.toContain('Huge');
});

test.each(['ar', 'zh', 'fr', 'ru', 'es'])('the mailbox speaks %s', async (language) => {
  const page = await open('/mailbox', language);
  expect(page.text).toContain(`<html lang="${language}"`);
  expect(page.text).not.toContain('Show these mails');
});
