import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Actor } from '@mandat/policies';
import { asking, person, versionOf } from '../testing/heads.ts';
import { headOf, inDays, rowsIn } from '../testing/one-authorized.ts';
import { newId, sampleDay, sampleRegister, type TestRegister } from '../testing/register.ts';
import { withdrawAccount } from './accounts/decide-account.ts';
import { withdrawAuthorization } from './offboarding/withdraw-authorization.ts';
import { approveRevision, refuseRevision } from './revisions/decide-revision.ts';
import { proposeRevision } from './revisions/propose-revision.ts';

let register: TestRegister;
let [giving, receiving, third]: Office[] = [];
let accounts: readonly string[] = [];

type Office = { readonly entityId: string; readonly headId: string; readonly code: string };

/** Offices whose heads hold nothing, and nobody stands in for them. */
const offices = `
select e.id as "entityId", e.code, h.person_id as "headId" from entity e
join headship h on h.entity_id = e.id and h.capacity = 'head' and h.confirmed_at is not null and h.until_on is null
where e.headed and e.ended_on is null and e.code <> 'DGC'
  and not exists (select from holding x where x.person_id = h.person_id)
  and not exists (select from headship o where o.entity_id = e.id and o.capacity <> 'head')
  and not exists (select from headship o where o.person_id = h.person_id and o.id <> h.id)
  and (select count(*) from account a where a.entity_id = e.id and a.authorized_at is not null and a.withdrawn_at is null
    and a.closed_at is null and a.parked_at is null) >= 4
order by e.code limit 3`;

const rows = <T>(text: string, ...values: unknown[]): Promise<T[]> => rowsIn<T>(register, text, values);
const given = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('the sample has no such thing');
  return found;
};

beforeAll(async () => {
  register = await sampleRegister();
  [giving, receiving, third] = await rows<Office>(offices);
  const found = await rows<{ id: string }>(
    `select id from account where entity_id = $1 and authorized_at is not null and withdrawn_at is null and closed_at is null
       and parked_at is null order by reference`,
    given(giving).entityId,
  );
  accounts = found.map(({ id }) => id);
}, 60_000);
afterAll(() => register.close());

const headAt = (office: Office | undefined, more: Partial<Actor> = {}): Actor => ({
  ...headOf(given(office)),
  ...more,
});
const focalPoint = (): Actor => {
  const free = register.sample.people.find(
    ({ id }) => !register.sample.holdings.some((held) => held.personId === id) && id !== given(giving).headId,
  );
  return person(given(free).id, { roles: ['focal-point', 'staff'], focalPointOf: [given(giving).entityId] });
};
const account = (place: number): string => given(accounts[place]);

type Told = { readonly topic: string; readonly to: string };
const told = (revisionId: string): Promise<Told[]> =>
  rows<Told>(
    `select o.topic, o.recipient_id as to from outbox o join audit_entry e on e.id = o.audit_id
     where o.channel = 'mail' and e.subject_id = $1 order by e.at, o.topic`,
    revisionId,
  );
const proposed = async (actor: Actor, input: Omit<Parameters<typeof proposeRevision>[1], 'base'>): Promise<string> => {
  expect(await proposeRevision(asking(register, actor), { base: 0, ...input })).toMatchObject({ ok: true });
  const [revision] = await rows<{ id: string }>(
    'select id from account_revision where account_id = $1 order by number desc limit 1',
    input.accountId,
  );
  return given(revision).id;
};
const waitingFor = async (personId: string): Promise<readonly string[]> =>
  given((await rows<{ ids: string[] }>('select replaced_decisions($1, $2) as ids', personId, sampleDay))[0]).ids;

test('who decides hears that a change waits, and who proposed it what became of it', async () => {
  const asker = focalPoint();
  const refused = await proposed(asker, { accountId: account(0), title: 'Another' });
  expect(await told(refused)).toEqual([{ topic: 'revision-proposed', to: given(giving).headId }]);
  const input = { id: refused, reason: 'Not now.' };
  expect(await refuseRevision(asking(register, headAt(giving)), input)).toMatchObject({ ok: true });
  expect(await told(refused)).toContainEqual({ topic: 'revision-refused', to: asker.personId });
  const approved = await proposed(asker, { accountId: account(0), title: 'Another' });
  expect(await approveRevision(asking(register, headAt(giving)), { id: approved })).toMatchObject({ ok: true });
  expect(await told(approved)).toContainEqual({ topic: 'revision-approved', to: asker.personId });
});

test('an account moves when the head of the receiving entity approves it, and the giving head is told both times', async () => {
  const [accountId, to] = [account(1), given(receiving)];
  await rows(
    `insert into due_item (id, kind, key, addressee, entity_id, account_id, opened_at, due_at, level, version)
     values ($1, 'answer-overlap', $2::text, 'head', $3, $2::text::uuid, $4, $4, 0, 1)`,
    newId(),
    accountId,
    given(giving).entityId,
    sampleDay,
  );
  const id = await proposed(focalPoint(), { accountId, entityId: to.entityId });
  expect(await told(id)).toEqual([
    { topic: 'move-proposed', to: given(giving).headId },
    { topic: 'revision-proposed', to: to.headId },
  ]);
  const own = asking(register, headAt(giving));
  expect(await approveRevision(own, { id })).toMatchObject({ code: 'not-the-deciding-head' });
  const stranger = asking(register, headAt(third));
  expect((await approveRevision(stranger, { id })).ok).toBe(false);
  expect(await waitingFor(to.headId)).toContain(accountId);
  const taker = asking(register, headAt(receiving, { replacing: await waitingFor(to.headId) }));
  expect(await approveRevision(taker, { id })).toMatchObject({ ok: true });
  expect(await rows('select entity_id from account where id = $1', accountId)).toEqual([{ entity_id: to.entityId }]);
  expect(await rows('select entity_id from due_item where key = $1', accountId)).toEqual([{ entity_id: to.entityId }]);
  expect(await waitingFor(to.headId)).not.toContain(accountId);
  const moved = await rows<{ entity: string; changes: object }>(
    `select entity_id as entity, changes from audit_entry where account_id = $1 and type = 'account-moved'`,
    accountId,
  );
  const changes = [{ field: 'entityId', before: given(giving).code, after: to.code }];
  expect(moved).toEqual([{ entity: given(giving).entityId, changes }]);
  expect((await told(id)).map(({ topic }) => topic)).toEqual(
    expect.arrayContaining(['revision-approved', 'account-moved']),
  );
});

test('a head for whom a move waits decides on nothing else of the account', async () => {
  const [accountId, to] = [account(2), given(receiving)];
  await proposed(focalPoint(), { accountId, entityId: to.entityId });
  const taker = asking(register, headAt(receiving, { replacing: await waitingFor(to.headId) }));
  const [authorization] = await rows<{ id: string; version: number }>(
    'select id, version from written_authorization where account_id = $1 and withdrawn_at is null and replaced_at is null',
    accountId,
  );
  const version = await versionOf(register, 'account', accountId);
  const withdrawals = [
    await withdrawAccount(taker, { id: accountId, version, reason: 'Ours now.', confirmed: true }),
    await withdrawAuthorization(taker, { ...given(authorization), reason: 'Ours now.' }),
  ];
  for (const each of withdrawals) expect(each).toMatchObject({ ok: false, code: 'not-the-deciding-head' });
});

test.each<[string, () => Promise<object> | object, object]>([
  ['an entity that there is not', () => ({ entityId: newId() }), { code: 'entity-unknown', field: 'entityId' }],
  ['the entity that has it', () => ({ entityId: given(giving).entityId }), { code: 'nothing-changed' }],
  [
    'an entity that ended',
    async () => {
      await rows('update entity set ended_on = $2 where id = $1', given(third).entityId, inDays(-1));
      return { entityId: given(third).entityId };
    },
    { code: 'entity-unknown', field: 'entityId' },
  ],
])('a move to %s is refused with a code and its field', async (_, edit, refusal) => {
  const input = { accountId: account(3), base: 0, ...(await edit()) };
  expect(await proposeRevision(asking(register, focalPoint()), input)).toMatchObject({ ok: false, ...refusal });
});
