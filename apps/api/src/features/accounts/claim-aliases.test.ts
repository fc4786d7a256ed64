import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dayIn, recognizeAccount, type Decision, type RecognizedAccount } from '@mandat/domain';
import { sqlOf } from '../../platform/database/sql.ts';
import { tellTime } from '../../platform/database/tell-time.ts';
import { asking, headIn, person } from '../../testing/heads.ts';
import { newId, sampleRegister, type TestRegister } from '../../testing/register.ts';
import { lockAccount, saveAccount } from './account.repository.ts';
import { claimAliases } from './claim-aliases.repository.ts';
import { recordStableId } from './record-stable-id.ts';
import { requestAccount } from './request-account.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const context = () => asking(register, headIn(register));
const existing = (url: string) =>
  requestAccount(context(), {
    kind: 'existing',
    entityId: register.sample.scenario.entityId,
    url,
    title: 'Demo',
    languages: ['en'],
    purpose: 'News',
    audience: 'Everybody',
    languageStatement: 'English only.',
  });
const codeOf = async (asked: Promise<Decision<unknown>>): Promise<string> => {
  const decision = await asked;
  return decision.ok ? 'accepted' : decision.code;
};
const found = (url: string): RecognizedAccount => {
  const recognized = recognizeAccount(url);
  if (!recognized.ok) throw new Error(recognized.reason);
  return recognized;
};
const now = () => context().now;
const endings = {
  get closedAt() {
    const day = dayIn('UTC', now());
    return { withdrawnAt: now(), authorizedAt: now(), closedAt: now(), closedOn: day, closedEvidence: 'Seen.' };
  },
  get refusedAt() {
    return { refusedAt: now() };
  },
  get outOfScopeAt() {
    return { outOfScopeAt: now(), outOfScopeAs: 'personal' as const, outOfScopeReason: 'Personal.' };
  },
};
const aliasesOf = (accountId: string): Promise<{ kind: string; value: string; live: boolean }[]> =>
  register.database.source.query(
    `select kind, value, valid_until is null as live from account_alias where account_id = $1 order by live, kind, value`,
    [accountId],
  );

test('of many who claim one account at once, however it is spelt, one has it', async () => {
  const name = `mandat_${newId().slice(0, 6)}`;
  const spelt = [
    `https://x.com/${name}`,
    `https://twitter.com/${name.toUpperCase()}`,
    `http://m.twitter.com/@${name}?s=20`,
    `https://fr.twitter.com/#!/${name}`,
    `x.com/intent/user?screen_name=${name}`,
    `https://x.com/${name}/media`,
  ];
  const codes = await Promise.all(spelt.map((url) => codeOf(existing(url))));
  expect(codes.toSorted()).toEqual(['accepted', ...spelt.slice(1).map(() => 'account-already-registered')]);
});

test('when the id of an account becomes known its key is another one, and its handle and addresses stay its own', async () => {
  const name = `mandat_${newId().slice(0, 6)}`;
  const requested = await existing(`https://x.com/${name}`);
  const id = requested.ok ? String(requested.next.id) : '';
  const recognized = found('https://x.com/i/user/9900000000000000077');
  const claim = { account: { id }, recognized, field: 'url', sameAccount: true };
  await register.database.transaction((tx) => claimAliases(tx, context(), claim));
  const aliases = await aliasesOf(id);
  expect(aliases.filter(({ live }) => live).map(({ kind, value }) => [kind, value])).toEqual([
    ['handle', `x:${name}`],
    ['key', 'x:9900000000000000077'],
    ['url', 'https://x.com/i/user/9900000000000000077'],
    ['url', `https://x.com/${name}`],
  ]);
  expect(aliases.filter(({ live }) => !live).map(({ kind, value }) => [kind, value])).toEqual([
    ['key', `x:${name}`],
    ['url', `https://x.com/${name}`],
  ]);
  for (const url of [`https://twitter.com/${name}`, 'https://twitter.com/intent/user?user_id=9900000000000000077'])
    expect([url, await codeOf(existing(url))]).toEqual([url, 'account-already-registered']);
});

test.each(['closedAt', 'refusedAt', 'outOfScopeAt'] as const)(
  'a record that has its %s blocks nobody',
  async (ended) => {
    const url = `https://x.com/mandat_${newId().slice(0, 6)}`;
    const requested = await existing(url);
    const id = requested.ok ? String(requested.next.id) : '';
    expect(await codeOf(existing(url))).toBe('account-already-registered');
    await register.database.transaction(async (tx) => {
      await tellTime(sqlOf(tx), context().now);
      const account = await lockAccount(tx, id);
      const submitted = { submittedAt: context().now };
      if (account) await saveAccount(tx, { ...account, ...endings[ended], ...submitted }, context().now);
    });
    expect(await codeOf(existing(url))).toBe('accepted');
  },
);

const versionNow = async (id: string): Promise<number> =>
  Number((await register.database.source.query('select version from account where id = $1', [id]))[0]?.version);

test('whoever keeps an account records its id once; the id of another live account, and whoever does not keep it, is refused', async () => {
  const [first, second] = [
    await existing(`https://x.com/mandat_${newId().slice(0, 6)}`),
    await existing(`https://x.com/mandat_${newId().slice(0, 6)}`),
  ];
  const [id, other] = [first, second].map((each) => (each.ok ? String(each.next.id) : ''));
  if (!id || !other) throw new Error('the accounts were not asked for');
  const stableId = '9900000000000000078';
  const record = async (account: string, more = {}) =>
    codeOf(
      recordStableId(
        { ...context(), ...more },
        { id: account, version: await versionNow(account), platformIdentifier: stableId },
      ),
    );
  expect(
    await record(id, { actor: person(register.sample.people[0]?.id ?? '', { roles: ['staff', 'auditor'] }) }),
  ).toBe('FORBIDDEN');
  expect(await record(id)).toBe('accepted');
  expect(await record(id)).toBe('stable-id-known');
  expect(await record(other)).toBe('account-already-registered');
  const [kept] = await register.database.source.query(
    `select a.stable_id, a.canonical_key, a.url, e.changes, e.actor_id from account a
     join audit_entry e on e.subject_id = a.id and e.type = 'stable-id-recorded' where a.id = $1`,
    [id],
  );
  expect(kept).toEqual({
    stable_id: stableId,
    canonical_key: `x:${stableId}`,
    url: expect.stringContaining('https://x.com/mandat_'),
    changes: [{ field: 'stableId', before: null, after: stableId }],
    actor_id: context().actor.personId,
  });
  expect(await codeOf(existing(`https://x.com/i/user/${stableId}`))).toBe('account-already-registered');
  expect(await codeOf(existing(kept.url))).toBe('account-already-registered');
});
