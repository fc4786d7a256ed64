import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accountStatus, type Account } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import { askingServer, type AskingServer } from '../../testing/graphql/asking.ts';
import { sampleRegister, type TestRegister } from '../../testing/register.ts';

let register: TestRegister;
let server: AskingServer;
beforeAll(async () => {
  register = await sampleRegister();
  server = await askingServer(register.database);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await register.close();
});

const waiting = (skip: number): Account => {
  const found = register.sample.accounts.filter((each) => accountStatus(each, '') === 'under-review')[skip];
  if (!found) throw new Error('the sample has no such request');
  return found;
};

const actorOf = (more: Partial<Actor>): Actor => ({
  ...nobody,
  kind: 'person',
  label: 'Somebody',
  personId: register.sample.people[0]?.id ?? null,
  secondFactorAt: new Date(),
  ...more,
});
const focalPointOf = (entityId: string): Actor =>
  actorOf({ roles: ['focal-point', 'staff'], focalPointOf: [entityId] });
const headOf = (entityId: string): Actor =>
  actorOf({ roles: ['head-of-entity', 'staff'], headOf: [entityId], headReads: [entityId] });
const administrator = (): Actor => actorOf({ roles: ['dgc-administrator', 'staff'] });

const mark = async (actor: Actor, account: Account, reason = 'It is her own.') => {
  const input = { id: account.id, version: account.version, as: 'PERSONAL', reason };
  return server.ask(
    { actor },
    {
      query: `mutation ($input: MarkOutOfScopeInput!) { markOutOfScope(input: $input) {
        status isOfficial outOfScopeAs outOfScopeReason outOfScopeAt outOfScopeBy { id } can { edit submit authorize markOutOfScope } } }`,
      variables: { input },
    },
  );
};

const record = async (actor: Actor, url: string, entityId: string) =>
  server.ask(
    { actor },
    {
      query: `mutation ($input: RecordOutOfScopeInput!) { recordOutOfScope(input: $input) { id status title outOfScopeAs } }`,
      variables: { input: { url, entityId, as: 'STAFF_REPRESENTATIVE_BODY', reason: 'It speaks for the union.' } },
    },
  );

test('a request that is none of an entity ends with who found it, when and why, and offers nothing more', async () => {
  const account = waiting(0);
  const actor = focalPointOf(account.entityId);
  const answer = await mark(actor, account);
  expect(answer.errors).toBeUndefined();
  expect(answer.data?.['markOutOfScope']).toEqual({
    status: 'OUT_OF_SCOPE',
    isOfficial: false,
    outOfScopeAs: 'PERSONAL',
    outOfScopeReason: 'It is her own.',
    outOfScopeAt: expect.any(String),
    outOfScopeBy: { id: actor.personId },
    can: { edit: false, submit: false, authorize: false, markOutOfScope: false },
  });
  expect((await mark(actor, { ...account, version: account.version + 1 })).errors?.[0]?.extensions.code).toBe(
    'account-out-of-scope',
  );
});

test('head, focal point and DGC may find it; staff alone, another entity and an auditor may not', async () => {
  const account = waiting(1);
  const { entityId } = account;
  const elsewhere = register.sample.entities.find(({ id }) => id !== entityId)?.id ?? '';
  for (const actor of [
    actorOf({ roles: ['staff'] }),
    actorOf({ roles: ['staff'], personId: account.requestedById }),
    actorOf({ roles: ['auditor', 'staff'] }),
    focalPointOf(elsewhere),
  ]) {
    expect((await mark(actor, account)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
  expect((await mark(headOf(entityId), account, ' ')).errors?.[0]?.extensions).toMatchObject({
    code: 'reason-missing',
    field: 'reason',
  });
  expect((await mark(headOf(entityId), account)).errors).toBeUndefined();
  expect((await mark(administrator(), waiting(2))).errors).toBeUndefined();
});

test('at intake it is recorded at once, found again by its address and by the list, and not recorded twice', async () => {
  const entityId = register.sample.entities[0]?.id ?? '';
  const url = 'https://x.com/demo_union';
  const recorded = await record(administrator(), url, entityId);
  expect(recorded.errors).toBeUndefined();
  expect(recorded.data?.['recordOutOfScope']).toMatchObject({
    status: 'OUT_OF_SCOPE',
    title: 'demo_union',
    outOfScopeAs: 'STAFF_REPRESENTATIVE_BODY',
  });
  const again = await record(administrator(), 'https://twitter.com/Demo_Union', entityId);
  expect(again.errors?.[0]?.extensions).toMatchObject({ code: 'account-out-of-scope', field: 'url' });
  const listed = await server.ask(
    { actor: administrator() },
    { query: '{ accounts(first: 50, filter: { status: [OUT_OF_SCOPE], search: "demo_union" }) { totalCount } }' },
  );
  expect(listed.data?.['accounts']).toEqual({ totalCount: 1 });
});

test('whoever asks for an account hears that it was examined before, and nothing else of its record', async () => {
  const query = 'query ($text: String!) { recognizeAccount(text: $text) { ok outOfScopeAt outOfScopeAs } }';
  const heard = async (text: string) =>
    (await server.ask({ actor: actorOf({ roles: ['staff'] }) }, { query, variables: { text } })).data?.[
      'recognizeAccount'
    ];
  expect(await heard('https://x.com/Demo_Union')).toEqual({
    ok: true,
    outOfScopeAt: expect.any(String),
    outOfScopeAs: 'STAFF_REPRESENTATIVE_BODY',
  });
  expect(await heard('https://x.com/demo_never_seen')).toEqual({ ok: true, outOfScopeAt: null, outOfScopeAs: null });
});

test.each([
  ['authorized', 'account_out_of_scope_undecided', 'authorized_at = now(), creation_due_on = current_date'],
  [
    'in scope again',
    'account_out_of_scope_stays',
    'out_of_scope_at = null, out_of_scope_as = null, out_of_scope_reason = null',
  ],
  ['without its reason', 'account_out_of_scope_documented', 'out_of_scope_reason = null'],
  ['of a kind that is none', 'account_out_of_scope_as_known', `out_of_scope_as = 'private'`],
])('the database refuses that what is out of scope is %s', async (_what, constraint, change) => {
  const outcome = await register.database.reads
    .query(`update account set ${change} where out_of_scope_at is not null`)
    .catch((error: { constraint?: string }) => error.constraint);
  expect(outcome).toBe(constraint);
});

const reopen = (
  actor: Actor,
  account: { readonly id: string; readonly version: number },
  reason = 'It is the team’s.',
) =>
  server.ask(
    { actor },
    {
      query: `mutation ($input: ReopenAccountInput!) { reopenAccount(input: $input) {
        id reference status reopens { id } overlaps { other { id } } } }`,
      variables: { input: { id: account.id, version: account.version, reason } },
    },
  );

const refusedWith = async (...asked: Parameters<typeof reopen>): Promise<string | undefined> =>
  (await reopen(...asked)).errors?.[0]?.extensions.code;

type Reopened = {
  readonly id: string;
  readonly reference: string;
  readonly status: string;
  readonly reopens: { readonly id: string } | null;
  readonly overlaps: readonly { readonly other: { readonly id: string } | null }[];
};

test('a finding that was a mistake is taken up again by a new request, once; both records stay and show each other', async () => {
  const account = waiting(3);
  const actor = focalPointOf(account.entityId);
  expect(await refusedWith(actor, account)).toBe('not-out-of-scope');
  await mark(actor, account);
  const found = { id: account.id, version: account.version + 1 };
  expect(await refusedWith(actor, found, ' ')).toBe('reason-missing');
  expect(await refusedWith(actor, account)).toBe('version-conflict');
  const answer = await reopen(actor, found);
  expect(answer.errors).toBeUndefined();
  const made = answer.data?.['reopenAccount'] as unknown as Reopened;
  expect(made).toMatchObject({ status: 'REQUESTED', reopens: { id: account.id } });
  // The study still meets the old record, and has to answer it.
  expect(made.overlaps.map(({ other }) => other?.id)).toContain(account.id);
  expect(await refusedWith(actor, found)).toBe('account-already-reopened');
  const { data } = await server.ask(
    { actor },
    {
      query: `query ($id: ID!) { account(id: $id) { status outOfScopeReason reopenedBy { id } can { reopen }
        timeline { edges { node { type reason } } } } }`,
      variables: { id: account.id },
    },
  );
  const old = data?.['account'] as unknown as {
    readonly timeline: { readonly edges: readonly { readonly node: object }[] };
  };
  expect(old).toMatchObject({
    status: 'OUT_OF_SCOPE',
    outOfScopeReason: 'It is her own.',
    reopenedBy: { id: made.id },
    can: { reopen: false },
  });
  expect(old.timeline.edges.map(({ node }) => node)).toContainEqual({
    type: 'account-reopened',
    reason: 'It is the team’s.',
  });
});

test('who may not read the old record does not take it up again, and nobody outside asks for anything', async () => {
  const account = waiting(3);
  await mark(headOf(account.entityId), account);
  const found = { id: account.id, version: account.version + 1 };
  for (const actor of [actorOf({ roles: ['auditor'] }), { ...nobody }]) {
    const code = (await refusedWith(actor, found)) ?? '';
    expect(['FORBIDDEN', 'UNAUTHENTICATED', 'not-found']).toContain(code);
  }
});
