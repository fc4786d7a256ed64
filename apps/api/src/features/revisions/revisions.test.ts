import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accountStatus, type Account } from '@mandat/domain';
import type { Actor } from '@mandat/policies';
import { askingServer, type AskingServer } from '../../testing/graphql/asking.ts';
import { asking, headIn, person } from '../../testing/heads.ts';
import { sampleDay, sampleRegister, type TestRegister } from '../../testing/register.ts';
import { approveRevision, refuseRevision } from './decide-revision.ts';
import { proposeRevision, type ProposeRevisionInput } from './propose-revision.ts';
import { withdrawRevision } from './withdraw-revision.ts';

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

const entityId = (): string => register.sample.scenario.entityId;
const colleague = (skip: number): Actor => {
  const head = headIn(register).personId;
  const { holdings, people } = register.sample;
  const free = people.filter(({ id }) => id !== head && !holdings.some((each) => each.personId === id));
  return person(free[skip]?.id ?? '', { roles: ['focal-point', 'staff'], focalPointOf: [entityId()] });
};
/** Official accounts of the entity that its head may decide on. */
const accounts = (): readonly Account[] => {
  const head = headIn(register).personId;
  return register.sample.accounts.filter(
    (each) =>
      each.entityId === entityId() &&
      accountStatus(each, '') === 'authorized' &&
      !register.sample.holdings.some((held) => held.accountId === each.id && held.personId === head),
  );
};
const known = (found: Account | undefined): Account => {
  if (!found) throw new Error('the sample has no such account');
  return found;
};
const account = (place: number): Account => known(accounts()[place]);
/** One that no other test changes. */
const accountOnX = (): Account => known(accounts().findLast(({ platform }) => platform === 'x'));

type Row = Readonly<Record<string, unknown>>;
const rows = (text: string, ...values: unknown[]): Promise<Row[]> => register.database.source.query(text, values);
const recordOf = async (id: string): Promise<Row | undefined> =>
  (await rows('select * from account where id = $1', id))[0];
const latest = async (id: string): Promise<string> =>
  String(
    (await rows('select id from account_revision where account_id = $1 order by number desc limit 1', id))[0]?.['id'],
  );

const propose = (actor: Actor, input: ProposeRevisionInput) => proposeRevision(asking(register, actor), input);
const proposed = async (actor: Actor, input: ProposeRevisionInput): Promise<string> => {
  expect(await propose(actor, input)).toMatchObject({ ok: true });
  return latest(input.accountId);
};
const head = () => asking(register, headIn(register));

test('the approved record stays what everybody reads, until the head approves what was proposed', async () => {
  const { id, title, version } = account(0);
  const before = await recordOf(id);
  const revision = await proposed(colleague(0), {
    accountId: id,
    base: 0,
    title: 'Another title',
    changedOn: '2020-02-03',
  });
  expect(await recordOf(id)).toEqual(before);
  expect(await approveRevision(head(), { id: revision, reason: 'As agreed.' })).toMatchObject({ ok: true });
  expect(await recordOf(id)).toEqual({ ...before, title: 'Another title', version: version + 1 });
  const told = await rows(
    'select type, reason, changes from audit_entry where subject_id = $1 order by at, type desc',
    revision,
  );
  const changes = [{ field: 'title', before: title, after: 'Another title' }];
  expect(told).toEqual([
    { type: 'revision-proposed', reason: null, changes },
    { type: 'revision-approved', reason: 'As agreed.', changes },
  ]);
});

test('what was proposed is read field by field, with what is approved now and who decides', async () => {
  const { id, title } = account(1);
  const [mine, theirs] = [colleague(0), colleague(1)];
  const first = await proposed(mine, { accountId: id, base: 0, title: 'Mine', languages: ['fr'] });
  await proposed(theirs, { accountId: id, base: 0, title: 'Theirs' });
  await approveRevision(head(), { id: await latest(id) });
  const query = `query ($id: ID!) { account(id: $id) { title approvedRevision can { proposeRevision } revisions {
    number base status isInConflict changedOn decider { capacity } differences { field before after approved }
    can { approve refuse withdraw } } } }`;
  const asked = async (actor: Actor) =>
    (await server.ask({ actor, now: sampleDay }, { query, variables: { id } })).data?.['account'];
  const languages = JSON.stringify(account(1).languages);
  expect(await asked(mine)).toMatchObject({
    title: 'Theirs',
    approvedRevision: 2,
    can: { proposeRevision: true },
    revisions: [
      { number: 2, status: 'APPROVED', isInConflict: false, decider: null, can: { withdraw: false } },
      {
        number: 1,
        base: 0,
        status: 'PROPOSED',
        isInConflict: true,
        differences: [
          { field: 'title', before: JSON.stringify(title), after: '"Mine"', approved: '"Theirs"' },
          { field: 'languages', before: languages, after: '["fr"]', approved: languages },
        ],
        can: { approve: false, refuse: false, withdraw: true },
      },
    ],
  });
  expect(await asked(headIn(register))).toMatchObject({
    revisions: [{}, { can: { approve: false, refuse: true, withdraw: false } }],
  });
  // Whoever only reads the register reads what was approved, and nothing of what is proposed.
  const staff = person(colleague(2).personId ?? '', { roles: ['staff'] });
  const read = (fields: string) =>
    server.ask({ actor: staff }, { query: `query ($id: ID!) { account(id: $id) { ${fields} } }`, variables: { id } });
  expect((await read('title')).data).toEqual({ account: { title: 'Theirs' } });
  expect((await read('title revisions { number }')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect(await approveRevision(head(), { id: first })).toMatchObject({ code: 'revision-conflict' });
  const again = { accountId: id, title: 'Ours', replaces: first };
  expect(await propose(mine, { ...again, base: 0 })).toMatchObject({ code: 'revision-conflict' });
  const next = await proposed(mine, { ...again, base: 2 });
  expect(await approveRevision(head(), { id: next })).toMatchObject({ ok: true });
  expect(await asked(mine)).toMatchObject({ title: 'Ours', approvedRevision: 3 });
});

test('a refused proposal and one that was taken back change nothing, and nothing is decided twice', async () => {
  const { id } = account(2);
  const before = await recordOf(id);
  const refused = await proposed(colleague(0), { accountId: id, base: 0, purpose: 'Another purpose' });
  expect(await refuseRevision(head(), { id: refused, reason: '' })).toMatchObject({ code: 'reason-missing' });
  expect(await refuseRevision(head(), { id: refused, reason: 'Not now.' })).toMatchObject({ ok: true });
  expect(await approveRevision(head(), { id: refused })).toMatchObject({ code: 'revision-already-decided' });
  const taken = await proposed(colleague(0), { accountId: id, base: 0, purpose: 'A third' });
  const withdraw = (actor: Actor) => withdrawRevision(asking(register, actor), { id: taken });
  expect(await withdraw(colleague(1))).toMatchObject({ code: 'revision-of-another' });
  expect(await withdraw(colleague(0))).toMatchObject({ ok: true });
  expect(await approveRevision(head(), { id: taken })).toMatchObject({ code: 'revision-already-decided' });
  expect(await recordOf(id)).toEqual(before);
});

test('nobody decides on their own proposal: the head above does, and finds it among what waits', async () => {
  const { id } = account(3);
  const own = headIn(register);
  const revision = await proposed(own, { accountId: id, base: 0, title: 'The head’s own' });
  expect(await approveRevision(asking(register, own), { id: revision })).toMatchObject({ code: 'own-case' });
  const deciders = await rows('select * from revision_deciders($1, $2)', revision, sampleDay);
  expect(deciders).not.toContainEqual(expect.objectContaining({ person_id: own.personId }));
  const [decider] = deciders;
  const waiting = await rows('select replaced_decisions($1, $2) as ids', decider?.['person_id'], sampleDay);
  const above = person(String(decider?.['person_id']), { roles: ['head-of-entity', 'staff'], replacing: [id] });
  const isOfOffice = ['head', 'officer-in-charge'].includes(String(decider?.['capacity']));
  expect(waiting).toEqual([{ ids: isOfOffice ? expect.not.arrayContaining([id]) : expect.arrayContaining([id]) }]);
  expect(await approveRevision(asking(register, above), { id: revision })).toMatchObject({ ok: true });
  expect(await rows('select decided_by_id, capacity from account_revision where id = $1', revision)).toEqual([
    { decided_by_id: decider?.['person_id'], capacity: decider?.['capacity'] },
  ]);
});

test('a decision asks for a fresh second factor, and for the head who may', async () => {
  const { id } = account(4);
  const revision = await proposed(colleague(0), { accountId: id, base: 0, title: 'Another' });
  const stale = asking(register, headIn(register, { secondFactorAt: null }));
  expect(await approveRevision(stale, { id: revision })).toMatchObject({ code: 'step-up-required' });
  expect(await approveRevision(asking(register, colleague(1)), { id: revision })).toMatchObject({ code: 'FORBIDDEN' });
  const stranger = person(colleague(5).personId ?? '', { roles: ['staff'] });
  expect(await propose(stranger, { accountId: id, base: 0, title: 'Mine' })).toMatchObject({ code: 'FORBIDDEN' });
  const dgc = person(colleague(6).personId ?? '', { roles: ['dgc-administrator', 'staff'] });
  expect(await approveRevision(asking(register, dgc), { id: revision })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await propose(colleague(0), { accountId: id, base: 0, title: 'Again' })).toMatchObject({
    code: 'revision-already-proposed',
  });
});

const nextMonth = new Date(sampleDay.getTime() + 30 * 86_400_000).toISOString().slice(0, 10);

test.each<[string, Partial<ProposeRevisionInput>, object]>([
  [
    'an address on another platform',
    { url: 'https://www.instagram.com/mandat_demo_other' },
    { code: 'other-platform', field: 'url' },
  ],
  ['an address that is none', { url: 'not an address' }, { field: 'url' }],
  [
    'a title that turns round',
    { title: 'Turned \u202E round' },
    { code: 'text-with-control-characters', field: 'title' },
  ],
  ['a title of 10,000 characters', { title: 'a'.repeat(10_000) }, { code: 'text-too-long', field: 'title' }],
  ['a language that is none', { languages: ['Klingon!'] }, { code: 'language-form', field: 'languages' }],
  [
    'a change of next month',
    { changedOn: nextMonth, title: 'Another' },
    { code: 'date-in-the-future', field: 'changedOn' },
  ],
  ['a day that no month has', { changedOn: '2026-02-30', title: 'Another' }, { code: 'date-form', field: 'changedOn' }],
  [
    'a proposal that there is not',
    { replaces: '00000000-0000-4000-8000-000000000000', title: 'Another' },
    { code: 'not-found', field: 'replaces' },
  ],
  ['nothing that differs', {}, { code: 'nothing-changed' }],
])('a proposal with %s is refused with a code and its field, and nothing is stored', async (_, input, refusal) => {
  const { id: accountId } = accountOnX();
  const count = () => rows('select count(*)::int as count from account_revision');
  const before = await count();
  expect(await propose(colleague(8), { accountId, base: 0, ...input })).toMatchObject({ ok: false, ...refusal });
  expect(await count()).toEqual(before);
});

test('an approved address is claimed as any other: nobody else registers it afterwards', async () => {
  const { id: accountId } = accountOnX();
  const taken = register.sample.accounts.find((each) => each.platform === 'x' && each.id !== accountId && each.url);
  expect(await propose(colleague(0), { accountId, base: 0, url: taken?.url })).toMatchObject({
    code: 'account-already-registered',
    field: 'url',
  });
  const revision = await proposed(colleague(0), { accountId, base: 0, url: 'https://x.com/mandat_renamed' });
  expect(await approveRevision(head(), { id: revision })).toMatchObject({ ok: true });
  expect(await recordOf(accountId)).toMatchObject({ handle: 'mandat_renamed', canonical_key: 'x:mandat_renamed' });
  const live = await rows(
    `select value from account_alias where account_id = $1 and valid_until is null and kind = 'key'`,
    accountId,
  );
  expect(live).toEqual([{ value: 'x:mandat_renamed' }]);
});

test('of two decisions at once on one record one is taken, and the other is in conflict', async () => {
  const { id } = account(5);
  const first = await proposed(colleague(0), { accountId: id, base: 0, title: 'First' });
  const second = await proposed(colleague(1), { accountId: id, base: 0, purpose: 'Second' });
  const decided = await Promise.all([first, second].map((each) => approveRevision(head(), { id: each })));
  expect(decided.map((each) => (each.ok ? 'approved' : each.code)).sort()).toEqual(['approved', 'revision-conflict']);
});

test('what was proposed and decided is kept: no row is changed afterwards, none is deleted', async () => {
  const { id } = account(6);
  const revision = await proposed(colleague(0), { accountId: id, base: 0, title: 'Another' });
  const kept = /kept as they were/u;
  await expect(rows(`update account_revision set changes = '[1]' where id = $1`, revision)).rejects.toThrow(kept);
  await refuseRevision(head(), { id: revision, reason: 'No.' });
  await expect(rows(`update account_revision set reason = 'Yes.' where id = $1`, revision)).rejects.toThrow(kept);
  await expect(rows('delete from account_revision where id = $1', revision)).rejects.toThrow(kept);
  await expect(rows('truncate account_revision cascade')).rejects.toThrow(kept);
});
