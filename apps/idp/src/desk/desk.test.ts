import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { freePorts } from '../../../../tools/testing/free-port.ts';
import { createTestDatabase, type TestDatabase } from '../../../../tools/testing/test-database.ts';
import { connect } from '../database/connect.ts';
import { Browser } from '../testing/browser.ts';
import { PracticeRun } from '../testing/practice-run.ts';
import { administrator, head } from '../testing/sample-people.ts';

let database: TestDatabase;
let run: PracticeRun;
let own: Awaited<ReturnType<typeof connect>>;

beforeAll(async () => {
  database = await createTestDatabase({ label: 'idp' });
  run = await PracticeRun.start(await freePorts(), database.url);
  own = await connect(database.url);
});
afterAll(async () => {
  await own.end();
  await run.stop();
  await database.drop();
});
beforeEach(async () => {
  await until(async () => !(await waits()));
  await own.query(`update person set active = true, locked_at = null, deleted_at = null, last_day = null`);
  await own.query(`update person set groups = '{mandat-dgc-administrators}' where login = $1`, [administrator.login]);
  await own.query(`update person set unit = case login when $1 then $2 else $3 end`, [
    head.login,
    head.unit,
    administrator.unit,
  ]);
  await own.query('delete from setting');
  run.scim.heard = [];
  run.scim.replies.length = 0;
  run.register.logoutTokens.length = 0;
});

const waits = async (): Promise<boolean> =>
  (await own.query<{ waits: boolean }>('select exists (select from delivery where done_at is null) as waits')).rows[0]
    ?.waits ?? false;

const until = async (holds: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await holds())) await sleep(20);
};

const speakAsOkta = () => new Browser().open(`${run.config.issuer}/desk`, { act: 'choose-dialect', dialect: 'okta' });

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const departure = 'urn:mandat:params:scim:schemas:extension:departure:2.0:User';
const lastOperations = () => run.scim.changes.at(-1)?.body?.Operations;

describe('what a provider sends by SCIM', () => {
  test('leaves: whoever is not known yet is looked up and made, then disabled as Entra does, with the token of the file', async () => {
    const page = await run.press(head.login, { act: 'leave' });
    expect(page.status).toBe(200);
    expect(page.text).toContain('<bdi>Amina Head</bdi></a> left.');
    const [lookUp, create, disable, ...rest] = run.scim.heard;
    expect(decodeURIComponent(lookUp?.path.replaceAll('+', ' ') ?? '')).toBe(
      `/Users?filter=userName eq "${head.login}"`,
    );
    expect(create).toMatchObject({
      method: 'POST',
      path: '/Users',
      body: {
        externalId: head.subject,
        userName: head.login,
        displayName: head.name,
        active: true,
        emails: [{ primary: true, type: 'work', value: head.email }],
        [enterprise]: { employeeNumber: head.staffNumber, department: head.unit },
      },
    });
    expect(disable).toMatchObject({
      method: 'PATCH',
      authorization: 'Bearer practice-token',
      body: { Operations: [{ op: 'Replace', path: 'active', value: 'False' }] },
    });
    expect(rest).toEqual([]);
    expect(page.text).toContain(`<code dir="ltr">PATCH ${disable?.path}</code>`);
    expect(page.text).toContain('1 of 1 accepted');
    expect(page.text).toMatch(/Location: http:\/\/localhost:\d+\/scim\/v2\/Users\/users-\d+/);
  });

  test('a person who is known is not looked up again; returns is sent as active', async () => {
    await run.press(head.login, { act: 'leave' });
    run.scim.heard = [];
    await run.press(head.login, { act: 'return' });
    expect(run.scim.heard).toHaveLength(1);
    expect(lastOperations()).toEqual([{ op: 'Replace', path: 'active', value: 'True' }]);
  });

  test('moves is the department of the enterprise extension; the ID token of the next sign-in carries the new unit', async () => {
    await run.press(head.login, { act: 'move', value: 'ESCAP' });
    expect(lastOperations()).toEqual([{ op: 'Replace', path: `${enterprise}:department`, value: 'ESCAP' }]);
    const { tokens } = await run.signIn([{ person: head.login }]);
    expect(await run.register.claims(tokens)).toMatchObject({ organizational_unit: 'ESCAP' });
  });

  test('a departure is scheduled and called off as its extension', async () => {
    await run.press(head.login, { act: 'schedule', value: '2027-03-31' });
    expect(lastOperations()).toEqual([{ op: 'Replace', path: `${departure}:lastDay`, value: '2027-03-31' }]);
    await run.press(head.login, { act: 'call-off' });
    expect(lastOperations()).toEqual([{ op: 'Remove', path: `${departure}:lastDay` }]);
  });

  test('groups are made with their members, and left by a PATCH of the group', async () => {
    await run.press(administrator.login, { act: 'leave-groups' });
    const made = run.scim.changes.map(({ method, path }) => `${method} ${path.replace(/-\d+$/, '')}`);
    expect(made).toEqual(['POST /Users', 'POST /Groups', 'PATCH /Groups/groups', 'PATCH /Groups/groups']);
    expect(lastOperations()).toEqual([
      { op: 'Remove', path: 'members', value: [{ $ref: null, value: expect.stringMatching(/^users-/) }] },
    ]);
  });

  test('deleted is a DELETE, and a later return makes a new user', async () => {
    await run.press(head.login, { act: 'delete' });
    expect(run.scim.changes.at(-1)).toMatchObject({ method: 'DELETE' });
    run.scim.heard = [];
    await run.press(head.login, { act: 'return' });
    expect(run.scim.changes.map(({ method }) => method)).toEqual(['POST', 'PATCH']);
  });

  test('as Okta: active without a path, the whole user for a move and for a date, no DELETE, members by filter', async () => {
    await speakAsOkta();
    await run.press(head.login, { act: 'move', value: 'ECE' });
    expect(run.scim.changes.at(-1)).toMatchObject({ method: 'PUT', body: { [enterprise]: { department: 'ECE' } } });
    await run.press(head.login, { act: 'schedule', value: '2027-01-31' });
    expect(run.scim.changes.at(-1)).toMatchObject({ method: 'PUT', body: { [departure]: { lastDay: '2027-01-31' } } });
    await run.press(head.login, { act: 'call-off' });
    expect(run.scim.changes.at(-1)).toMatchObject({ method: 'PUT', body: { [departure]: { lastDay: null } } });
    await run.press(head.login, { act: 'leave' });
    expect(lastOperations()).toEqual([{ op: 'replace', value: { active: false } }]);
    await run.press(head.login, { act: 'delete' });
    expect(lastOperations()).toEqual([{ op: 'replace', value: { active: false } }]);
    await run.press(administrator.login, { act: 'leave-groups' });
    expect(lastOperations()).toEqual([
      { op: 'remove', path: expect.stringMatching(/^members\[value eq "users-\d+"\]$/) },
    ]);
  });

  test('locked out, unlocked and a new password are no words of SCIM', async () => {
    for (const act of ['lock', 'unlock', 'reset-password']) await run.press(head.login, { act });
    expect(run.scim.heard).toEqual([]);
    expect((await run.press(head.login, { act: 'lock' })).text).toContain('A provider sends nothing here');
  });
});

describe('sessions of the provider', () => {
  test.each(['leave', 'delete', 'lock', 'reset-password'])(
    'end at %s: a valid logout token with the session, no refresh, and a new sign-in is asked for',
    async (act) => {
      const browser = new Browser();
      const { tokens } = await run.signIn([{ person: head.login }], { browser });
      const { sid } = await run.register.claims(tokens);
      await run.press(head.login, { act });
      await until(() => run.register.logoutTokens.length > 0);
      const { payload, protectedHeader } = await run.register.verify(run.register.logoutTokens[0] ?? '');
      expect(protectedHeader.typ).toBe('logout+jwt');
      expect(payload).toMatchObject({
        sub: head.subject,
        sid,
        events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
      });
      const form = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token };
      expect(await (await run.register.post('token_endpoint', form)).json()).toMatchObject({ error: 'invalid_grant' });
      expect((await browser.open((await run.register.begin()).address)).text).toContain('name="login"');
    },
  );

  test('a person who is locked out cannot sign in until the lock is lifted', async () => {
    await run.press(head.login, { act: 'lock' });
    const browser = new Browser();
    const { address } = await browser.open((await run.register.begin()).address);
    expect((await browser.open(address, { person: head.login })).text).toContain('no longer active');
    await run.press(head.login, { act: 'unlock' });
    expect((await browser.open(address, { person: head.login })).location?.searchParams.has('code')).toBe(true);
  });

  test('a back channel that is closed for a while is told afterwards', async () => {
    await run.signIn([{ person: head.login }]);
    await run.register.close();
    await run.press(head.login, { act: 'lock' });
    expect(await waits()).toBe(true);
    await run.register.open(Number(new URL(run.register.url).port));
    await until(() => run.register.logoutTokens.length > 0);
    expect((await run.register.verify(run.register.logoutTokens[0] ?? '')).payload.sub).toBe(head.subject);
  });
});

describe('a register that does not answer', () => {
  test('loses nothing while it is down, over a restart of the provider too, and each person’s order is kept', async () => {
    await run.press(head.login, { act: 'move', value: 'ECE' });
    const port = Number(new URL(run.scim.url).port);
    await run.scim.close();
    run.scim.heard = [];
    const page = await run.press(head.login, { act: 'move', value: 'ESCAP' });
    expect(page.text).toContain('Trying again');
    expect(page.headers.get('refresh')).toBe('2');
    await run.press(head.login, { act: 'leave' });
    await run.press(head.login, { act: 'return' });
    await run.press(administrator.login, { act: 'move', value: 'OIOS' });
    await run.pause();
    await run.resume();
    await run.scim.open(port);
    await until(async () => !(await waits()));
    const operations = run.scim.changes.map(({ body }) => /"value":"([^"]*)"/.exec(JSON.stringify(body))?.[1]);
    expect(operations.filter((value) => value !== 'OIOS')).toEqual(['ESCAP', 'False', 'True']);
    expect(operations).toContain('OIOS');
  });

  test.each([429, 503, 500, 401])('with %i is asked again until it accepts', async (status) => {
    await run.press(head.login, { act: 'leave' });
    run.scim.heard = [];
    run.scim.replies.push({ status, headers: { 'retry-after': '0' } }, { status });
    await run.press(head.login, { act: 'return' });
    await until(async () => !(await waits()));
    expect(run.scim.heard).toHaveLength(3);
  });

  test('a refusal is shown with its status, and is not repeated', async () => {
    await run.press(head.login, { act: 'leave' });
    run.scim.heard = [];
    run.scim.replies.push({ status: 400, body: { detail: 'no such value' } });
    const page = await run.press(head.login, { act: 'return' });
    expect(page.text).toContain('1 refused');
    expect(page.text).toContain('answered 400: no such value');
    expect(run.scim.heard).toHaveLength(1);
  });

  test('one that forgot a person is given the person again', async () => {
    await run.press(head.login, { act: 'leave' });
    run.scim.forgetEverybody();
    run.scim.heard = [];
    await run.press(head.login, { act: 'return' });
    await until(async () => !(await waits()));
    expect(run.scim.heard.map(({ method }) => method)).toEqual(['PATCH', 'GET', 'POST', 'PATCH']);
  });

  test('without a token nothing is sent, and what waits goes out once there is one', async () => {
    const file = run.config.scimTokenFile ?? '';
    await writeFile(file, '');
    const page = await run.press(head.login, { act: 'leave' });
    expect(page.text).toContain('there is no token');
    expect(run.scim.heard).toEqual([]);
    await writeFile(file, 'renewed-token');
    await until(() => run.scim.heard.length > 0);
    expect(run.scim.heard[0]?.authorization).toBe('Bearer renewed-token');
    await writeFile(file, 'practice-token');
  });
});

describe('many at once', () => {
  const openDesk = (form: Readonly<Record<string, string>>) => new Browser().open(`${run.config.issuer}/desk`, form);

  test('a unit is renamed by the new department of each of its people', async () => {
    const page = await openDesk({ act: 'rename-unit', from: head.unit, to: 'HABITAT' });
    expect(page.text).toContain('for <bdi>1</bdi> people');
    expect(lastOperations()).toEqual([{ op: 'Replace', path: `${enterprise}:department`, value: 'HABITAT' }]);
  });

  test('leavers are chosen at random, officials first if asked, never whom the sign-in page shows', async () => {
    await own.query(
      `insert into person (subject, login, password, code, name, email, language, staff_number, staff_type, unit, groups,
         holds_accounts)
       select 'crowd-' || n, 'crowd.' || n, 'x', '1', 'Crowd ' || n, n || '@mandat-demo.example', 'en', 'c' || n,
         'staff-member', 'CROWD', '{}', n <= 5 from generate_series(1, 40) n`,
    );
    await openDesk({ act: 'leavers', count: '5', whose: 'officials-first' });
    const gone = async () =>
      (await own.query<{ login: string }>('select login from person where not active order by length(login), login'))
        .rows;
    expect((await gone()).map(({ login }) => login)).toEqual([1, 2, 3, 4, 5].map((n) => `crowd.${n}`));
    await openDesk({ act: 'leavers', count: '500', whose: 'anybody' });
    expect(await gone()).toHaveLength(40);
    await until(async () => !(await waits()));
    expect(run.scim.heard.filter(({ method }) => method === 'PATCH')).toHaveLength(40);
    await own.query(`delete from person where unit = 'CROWD'`);
  });

  test('one single act does not wait behind everybody', async () => {
    await own.query(
      `insert into person (subject, login, password, code, name, email, language, staff_number, staff_type, unit, groups)
       select 'mass-' || n, 'mass.' || n, 'x', '1', 'Mass ' || n, 'm' || n || '@mandat-demo.example', 'en', 'm' || n,
         'staff-member', 'MASS', '{}' from generate_series(1, 300) n`,
    );
    const port = Number(new URL(run.scim.url).port);
    await run.scim.close();
    await openDesk({ act: 'provision' });
    await run.press('mass.299', { act: 'leave' });
    await run.scim.open(port);
    await until(async () => !(await waits()));
    const order = run.scim.changes.map(({ method }) => method);
    expect(order.filter((method) => method === 'POST').length).toBeGreaterThanOrEqual(300);
    expect(order.indexOf('PATCH')).toBeLessThan(60);
    await own.query(`delete from person where unit = 'MASS'`);
  });

  test.each([
    [{ act: 'leavers', count: '0' }, 'from 1 to 20,000'],
    [{ act: 'leavers', count: 'many' }, 'from 1 to 20,000'],
    [{ act: 'leavers' }, 'from 1 to 20,000'],
    [{ act: 'rename-unit', from: 'NOBODY-HERE', to: 'X' }, 'another unit'],
    [{ act: 'explode' }, 'cannot do this'],
    [{ act: 'choose-dialect', dialect: 'klingon' }, 'cannot do this'],
  ])('%j is refused with a sentence, and changes nothing', async (form, sentence) => {
    const page = await openDesk(form as Readonly<Record<string, string>>);
    expect(page.status).toBe(422);
    expect(page.text).toContain(sentence);
    expect(run.scim.heard).toEqual([]);
  });
});

test('whoever’s last day is over leaves by itself', async () => {
  await own.query(`update person set last_day = current_date - 2 where login = $1`, [head.login]);
  await run.pause();
  await run.resume();
  await until(async () => !(await waits()));
  expect(lastOperations()).toEqual([{ op: 'Replace', path: 'active', value: 'False' }]);
  const page = await new Browser().open(`${run.config.issuer}/desk/person?login=${head.login}`);
  expect(page.text).toContain('Has left');
});

describe('the desk', () => {
  test('finds people by name, sign-in name and unit, whom the sign-in page shows first', async () => {
    const found = async (text: string) =>
      (await new Browser().open(`${run.config.issuer}/desk?q=${encodeURIComponent(text)}`)).text;
    expect(await found('')).toMatch(/amina\.head[^]*otto\.admin/);
    for (const text of ['amina', 'AMINA.HEAD', 'un-habitat']) {
      expect(await found(text)).toContain('login=amina.head');
      expect(await found(text)).not.toContain('login=otto.admin');
    }
    for (const text of ['%', '_', '\\', "'; drop table person; --", '<b>']) {
      expect(await found(text)).toContain('Nobody here matches');
    }
  });

  test.each(['https://elsewhere.example', 'null', 'http://localhost:1'])(
    'refuses a form that comes from %s, and does nothing',
    async (origin) => {
      for (const address of ['/desk', `/desk/person?login=${head.login}`]) {
        const page = await new Browser('en', origin).open(`${run.config.issuer}${address}`, { act: 'leave' });
        expect(page.status).toBe(403);
        expect(page.text).toContain('sent from another place');
      }
      expect(run.scim.heard).toEqual([]);
    },
  );

  test('refuses a form that does not say where it comes from', async () => {
    const response = await fetch(`${run.config.issuer}/desk/person?login=${head.login}`, {
      method: 'POST',
      body: new URLSearchParams({ act: 'leave' }),
    });
    expect(response.status).toBe(403);
  });

  test.each([
    [{ act: 'unlock' }, 'it is so already'],
    [{ act: 'move', value: '' }, 'another unit'],
    [{ act: 'move', value: head.unit }, 'another unit'],
    [{ act: 'schedule', value: '2027-02-30' }, 'another day'],
    [{ act: 'schedule', value: 'soon' }, 'another day'],
    [{ act: 'constructor' }, 'cannot do this'],
  ])('refuses %j with a sentence, and changes nothing', async (form, sentence) => {
    const page = await run.press(head.login, form as Readonly<Record<string, string>>);
    expect(page.status).toBe(422);
    expect(page.text).toContain(sentence);
    expect(run.scim.heard).toEqual([]);
  });

  test('is Arabic from right to left, with dates as they are written there', async () => {
    const page = await run.press(head.login, { act: 'schedule', value: '2027-03-31' }, new Browser('ar'));
    expect(page.text).toContain('dir="rtl"');
    expect(page.text).toContain('آذار/مارس');
  });

  test('an act on nobody is refused', async () => {
    const page = await run.press('nobody.here', { act: 'leave' });
    expect(page.text).toContain('Find the person again');
  });
});
