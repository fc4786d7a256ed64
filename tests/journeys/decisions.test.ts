import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Client } from 'pg';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../tools/testing/browser.ts';
import { type RunningMandat, startMandat } from '../../tools/testing/start-mandat.ts';
import { ask } from './browser/ask.ts';
import { byMouse } from './browser/hand.ts';
import { byKeyboard } from './browser/keyboard.ts';
import { told } from './browser/told.ts';
import { begin, provideSecondFactor, type Visitor } from './browser/visitor.ts';

let mandat: RunningMandat;
let browser: Browser;
let open: Visitor[] = [];
beforeAll(async () => {
  [mandat, browser] = await Promise.all([startMandat(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await mandat?.stop();
});
beforeEach(() => {
  open = [];
});
afterEach(() => Promise.all(open.map(({ context }) => context.close())));

const someone = async (role: string, entity: string): Promise<Visitor> => {
  const visitor = await begin({ browser, mandat, handOf: byMouse, locale: 'en' }, { role, entity });
  open.push(visitor);
  return visitor;
};

type Waiting = { readonly id: string; readonly title: string };

/** What this head may decide on, from their own list. */
const waitingFor = async ({ page }: Visitor): Promise<readonly Waiting[]> => {
  const found = await ask<{ accounts: { nodes: readonly (Waiting & { can: { authorize: boolean } })[] } }>(
    page,
    '{ accounts(first: 50, filter: { attention: MINE_TO_DECIDE }) { nodes { id title can { authorize } } } }',
  );
  return found.accounts.nodes.filter(({ can }) => can.authorize);
};

const statusOf = async ({ page }: Visitor, id: string): Promise<string> => {
  const text = 'query ($id: ID!) { account(id: $id) { status } }';
  return (await ask<{ account: { status: string } }>(page, text, { id })).account.status;
};

/** The small window of the provider asks for the second factor, and closes by itself. */
const proven = async ({ page, hand, handOf, who, say }: Visitor): Promise<void> => {
  const popup = page.waitForEvent('popup');
  await hand.press(page.getByRole('button', { name: say('stepUp.open'), exact: true }));
  const small = await popup;
  const closed = small.waitForEvent('close');
  await provideSecondFactor(handOf(small), who);
  await closed;
};

const press = ({ page, hand, say }: Visitor, key: string): Promise<void> =>
  hand.press(page.getByRole('button', { name: say(key), exact: true }).first());

/** A request of another entity goes to the one that an officer-in-charge answers for. */
const giveTo = async (code: string, id: string): Promise<void> => {
  const client = new Client({ connectionString: mandat.databaseUrl });
  await client.connect();
  await client.query('update account set entity_id = (select id from entity where code = $1) where id = $2', [
    code,
    id,
  ]);
  await client.end();
};

test('a head sends a request back with two questions, the focal point answers each, and the head reads the answers', async () => {
  const head = await someone('head-of-entity', 'UN-Habitat');
  const [waiting] = await waitingFor(head);
  const id = waiting?.id ?? '';
  await told(head, async () => {
    await head.page.goto(`${mandat.url}/accounts/${id}/decision`);
    await press(head, 'action.sendBackAccount');
    const dialog = head.page.getByRole('dialog');
    await head.hand.write(dialog.locator('#decision-reason'), 'Two things are open.');
    await head.hand.write(dialog.locator('#question-1'), 'Who reads it?');
    await head.hand.press(dialog.getByRole('button', { name: head.say('question.add') }));
    await head.hand.write(dialog.locator('#question-2'), 'Who answers at night?');
    await head.hand.press(dialog.getByRole('button', { name: head.say('action.sendBackAccount') }));
    await proven(head);
    await head.page.waitForURL(`${mandat.url}/`);
  });
  expect(await statusOf(head, id)).toBe('REQUESTED');
  const focalPoint = await someone('focal-point', 'UN-Habitat');
  await told(focalPoint, async () => {
    const { page, hand, say } = focalPoint;
    await page.goto(`${mandat.url}/requests/${id}`);
    for (const number of [1, 2]) {
      await hand.write(page.getByRole('textbox', { name: say('question.answer', { number }) }), `Answer ${number}.`);
      const answered = page.waitForResponse(
        (response) => response.request().postData()?.includes('answerQuestion(') ?? false,
      );
      await hand.press(
        page
          .getByRole('listitem')
          .filter({ hasText: number === 1 ? 'Who reads it?' : 'Who answers at night?' })
          .getByRole('button', { name: say('question.save') }),
      );
      await answered;
    }
    await page.getByText(say('question.saved')).first().waitFor();
  });
  await told(head, async () => {
    await head.page.goto(`${mandat.url}/accounts/${id}/decision`);
    await head.page.getByText('Answer 2.').waitFor();
    await head.page.getByText('Answer 1.').waitFor();
  });
}, 90_000);

test('an officer-in-charge decides while the head is away', async () => {
  const head = await someone('head-of-entity', 'UN-Habitat');
  const [waiting] = await waitingFor(head);
  const id = waiting?.id ?? '';
  await giveTo('ECE', id);
  const officer = await someone('head-of-entity', 'ECE');
  await told(officer, async () => {
    await officer.page.goto(`${mandat.url}/accounts/${id}/decision`);
    await press(officer, 'action.authorizeAccount');
    await proven(officer);
    await officer.page.waitForURL(`${mandat.url}/`);
  });
  const { account } = await ask<{ account: { decisions: { kind: string; capacity: string }[] } }>(
    officer.page,
    'query ($id: ID!) { account(id: $id) { decisions { kind capacity } } }',
    { id },
  );
  expect(account.decisions[0]).toEqual({ kind: 'ESTABLISH', capacity: 'OFFICER_IN_CHARGE' });
}, 60_000);

/** So many more official accounts of other entities are given to UN-Habitat: its head is official of none of them. */
const giveOfficial = async (many: number): Promise<void> => {
  const client = new Client({ connectionString: mandat.ownerUrl });
  await client.connect();
  await client.query(
    `update account set entity_id = (select id from entity where code = 'UN-Habitat') where id in (
       select a.id from account a where a.authorized_at is not null and a.withdrawn_at is null and a.closed_at is null
         and a.parked_at is null and a.out_of_scope_at is null and a.request_kind = 'existing'
         and a.entity_id <> (select id from entity where code = 'UN-Habitat') order by a.id limit $1)`,
    [many],
  );
  await client.end();
};

/** Somebody else changes one of them while the head looks at the list. */
const changeBehind = async (id: string): Promise<void> => {
  const client = new Client({ connectionString: mandat.ownerUrl });
  await client.connect();
  await client.query('update account set version = version + 1 where id = $1', [id]);
  await client.end();
};

const rowsOf = ({ page, say }: Visitor, key: string) =>
  page.getByRole('table', { name: say(key), exact: true }).locator('tbody tr');

const chooseAll = async (head: Visitor): Promise<readonly string[]> => {
  const links = rowsOf(head, 'bulk.official').getByRole('link');
  await links.first().waitFor();
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  await head.page.getByRole('checkbox', { name: head.say('kit.table.selectAll') }).check();
  return addresses.map((address) => address.split('/').at(-1) ?? '');
};

/** From the choice to the list of results; what has to be confirmed keeps the button shut until it is. */
const decideChosen = async (head: Visitor, verb: string, prove: boolean): Promise<void> => {
  const { page, hand, say } = head;
  await hand.write(page.locator('#bulk-reason'), 'Reviewed together.');
  const confirm = page.getByRole('checkbox', { name: say('bulk.confirm') });
  if (await confirm.isVisible()) {
    expect(await page.getByRole('button', { name: say(verb), exact: true }).isDisabled()).toBe(true);
    await hand.press(confirm);
  }
  await press(head, verb);
  if (prove) await proven(head);
  await page.getByRole('heading', { name: say('bulk.result.title') }).waitFor();
};

const decidedBy = `query ($ids: [ID!]) { accounts(first: 100, filter: { ids: $ids }) { nodes { decisions { kind reason } } } }`;

type Decided = { readonly decisions: readonly { readonly kind: string; readonly reason: string | null }[] };

type Ended = {
  readonly account: {
    readonly status: string;
    readonly canonicalKey: string | null;
    readonly successor: { readonly id: string } | null;
    readonly holdings: readonly { readonly endedAt: string | null }[];
  };
  readonly dueItems: { readonly nodes: readonly { readonly account: { readonly id: string } | null }[] };
};

const endingOf = ({ page }: Visitor, id: string): Promise<Ended> =>
  ask<Ended>(
    page,
    `query ($id: ID!) { account(id: $id) { status canonicalKey successor { id } holdings { endedAt } }
      dueItems(first: 100, filter: { kind: [CLOSE_OR_PARK], open: true }) { nodes { account { id } } } }`,
    { id },
  );

/** Follows what the account's page offers, and records what was done on the platform. */
const recordEnding = async (head: Visitor, way: 'park' | 'close', successor: string | null): Promise<void> => {
  const { page, hand, say } = head;
  await hand.press(page.getByRole('link', { name: say(`account.${way}`), exact: true }).first());
  await page.getByRole('heading', { name: say(`accountAction.${way}.title`), level: 1 }).waitFor();
  await hand.write(page.locator('#evidence'), `Seen on its profile: ${way}.`);
  if (successor)
    await hand.find(page.getByRole('combobox', { name: say('accountAction.end.successor') }), successor, successor);
  await press(head, `accountAction.${way}.verb`);
  await page.waitForURL((url) => !url.pathname.endsWith(`/${way}`));
  await page.getByText(`Seen on its profile: ${way}.`, { exact: true }).waitFor();
};

test('a head withdraws an account, parks its handle at its successor and closes it, by keyboard; it is due until it is parked', async () => {
  const mouse = await someone('head-of-entity', 'UN-Habitat');
  const head = { ...mouse, hand: byKeyboard(mouse.page) };
  const { page, hand } = head;
  const text = '{ accounts(first: 2, filter: { attention: MINE_TO_MAINTAIN }) { nodes { id title } } }';
  const [account, successor] = (await ask<{ accounts: { nodes: readonly Waiting[] } }>(page, text)).accounts.nodes;
  if (!account || !successor) throw new Error('this head has no two official accounts');
  const { id } = account;
  const isDue = ({ dueItems }: Ended): boolean => dueItems.nodes.some((each) => each.account?.id === id);
  await told(head, async () => {
    await page.goto(`${mandat.url}/accounts/${id}/withdraw`);
    await hand.write(page.locator('#reason'), 'Its purpose is served by another one.');
    await press(head, 'accountAction.withdraw');
    await proven(head);
    await page.waitForURL(`${mandat.url}/accounts/${id}`);
    const withdrawn = await endingOf(head, id);
    expect([withdrawn.account.status, isDue(withdrawn)]).toEqual(['WITHDRAWN', true]);

    await recordEnding(head, 'park', successor.title);
    const parked = await endingOf(head, id);
    expect([parked.account.status, isDue(parked)]).toEqual(['PARKED', false]);
    expect(parked.account.successor?.id).toBe(successor.id);
    expect(parked.account.canonicalKey).toBe(withdrawn.account.canonicalKey);
    expect(parked.account.canonicalKey).not.toBeNull();

    await recordEnding(head, 'close', null);
    const closed = await endingOf(head, id);
    expect(closed.account.status).toBe('CLOSED');
    expect(closed.account.holdings.filter(({ endedAt }) => endedAt === null)).toEqual([]);
    await page.getByText('Seen on its profile: park.', { exact: true }).waitFor();
    // A tombstone offers nothing more to record.
    await page.getByRole('link', { name: head.say('account.close') }).waitFor({ state: 'detached' });
  });
}, 60_000);

test('a head decides 20 in bulk: previewed with the one that cannot be decided and why, confirmed beyond a fifth, and each result is told', async () => {
  const head = await someone('head-of-entity', 'UN-Habitat');
  const { page, say } = head;
  const mine = await ask<{ accounts: { totalCount: number } }>(
    page,
    '{ accounts(first: 1, filter: { attention: MINE_TO_MAINTAIN }) { totalCount } }',
  );
  await giveOfficial(20 - mine.accounts.totalCount);
  await told(head, async () => {
    await page.goto(`${mandat.url}/decisions?of=official`);
    const ids = await chooseAll(head);
    expect(ids).toHaveLength(20);
    await changeBehind(ids[11] ?? '');
    await press(head, 'bulk.decide.maintain');
    await page.getByRole('heading', { name: say('bulk.preview.title') }).waitFor();
    // What cannot be decided stands first, with its reason.
    expect(await rowsOf(head, 'bulk.preview.title').first().innerText()).toContain(say('error.version-conflict'));
    expect(await rowsOf(head, 'bulk.preview.title').count()).toBe(20);
    await decideChosen(head, 'bulk.decide.maintain', true);
    expect(await rowsOf(head, 'bulk.result.title').count()).toBe(19);
    await press(head, 'bulk.again');
    expect(await chooseAll(head)).toHaveLength(20);
    await press(head, 'bulk.decide.withdraw');
    await page.getByText(say('bulk.confirm')).waitFor();
    await decideChosen(head, 'bulk.decide.withdraw', false);
    expect(await rowsOf(head, 'bulk.result.title').count()).toBe(20);
    const { accounts } = await ask<{ accounts: { nodes: readonly Decided[] } }>(page, decidedBy, { ids });
    const kinds = accounts.nodes.map(({ decisions }) =>
      decisions.flatMap(({ kind, reason }) => (reason === 'Reviewed together.' ? [kind] : [])).toSorted(),
    );
    expect(kinds.filter((each) => each.join() === 'MAINTAIN,WITHDRAW')).toHaveLength(19);
    expect(kinds.filter((each) => each.join() === 'WITHDRAW')).toHaveLength(1);
  });
}, 60_000);
