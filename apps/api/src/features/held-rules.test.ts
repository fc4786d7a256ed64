import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accountStatus, concernedBy, type Account } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import { contextOf } from '../testing/graphql/asking.ts';
import { newId, sampleDay, sampleRegister, type TestRegister } from '../testing/register.ts';
import { authorizePerson } from './authorizations/authorize-person.ts';
import { withdrawAuthorization } from './offboarding/withdraw-authorization.ts';
import { answerOverlap } from './criteria/answer-overlap.ts';
import { removeNomination } from './accounts/nominate-person.ts';
import { recordCreation } from './accounts/record-creation.ts';
import { requestAccount } from './accounts/request-account.ts';
import { updateRequest } from './accounts/update-request.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const contextFor = (actor: Partial<Actor>) =>
  contextOf(register.database, {
    actor: { ...nobody, kind: 'person', label: 'Somebody', secondFactorAt: sampleDay, ...actor },
    now: sampleDay,
  });
const asFocalPoint = (entityIds: readonly string[], personId: string | null = null) =>
  contextFor({ roles: ['focal-point'], focalPointOf: entityIds, personId });
const read = async <T>(text: string, values: readonly unknown[]): Promise<T> => {
  const { rows } = await register.database.reads.query(text, [...values]);
  return rows[0] as T;
};
const versionOf = async (id: string): Promise<number> =>
  (await read<{ version: number }>('select version from account where id = $1', [id])).version;
const accountOf = (fits: (account: Account) => boolean): Account => {
  const found = register.sample.accounts.find(fits);
  if (!found) throw new Error('the sample has no such account');
  return found;
};
const isOpen = (account: Account): boolean => !account.submittedAt && accountStatus(account, '') === 'requested';

test('a request does not move to an entity where whoever moves it could not work on it, nor to one that has ended', async () => {
  const draft = accountOf(isOpen);
  const [other, ended] = register.sample.entities.filter(({ id }) => id !== draft.entityId);
  const input = { id: draft.id, version: await versionOf(draft.id) };
  const here = asFocalPoint([draft.entityId]);
  expect(await updateRequest(here, { ...input, entityId: other?.id })).toMatchObject({
    ok: false,
    code: 'FORBIDDEN',
    field: 'entityId',
  });
  await register.database.reads.query('update entity set ended_on = $2 where id = $1', [ended?.id, '2020-01-01']);
  const everywhere = asFocalPoint([draft.entityId, other?.id ?? '', ended?.id ?? '']);
  expect(await updateRequest(everywhere, { ...input, entityId: ended?.id })).toMatchObject({ code: 'entity-unknown' });
  expect(await updateRequest(everywhere, { ...input, entityId: other?.id })).toMatchObject({ ok: true });
});

test('what was refused stays as it was: a nomination is not taken out of it', async () => {
  const refused = accountOf((account) => account.refusedAt !== null);
  const [person] = register.sample.people;
  await register.database.reads.query(
    `insert into nomination values ($1, $2, $3, 'alternate', '{publish}', null, $4) on conflict do nothing`,
    [newId(), refused.id, person?.id, sampleDay],
  );
  const input = { accountId: refused.id, version: refused.version, personId: person?.id ?? '' };
  expect(await removeNomination(asFocalPoint([refused.entityId]), input)).toMatchObject({
    code: 'request-already-decided',
  });
});

test('an answer to an overlap makes a new version, so that nobody decides on answers that they did not see', async () => {
  const overlap = register.sample.overlaps.find(({ accountId }) =>
    register.sample.accounts.some((each) => each.id === accountId && !each.authorizedAt && !each.refusedAt),
  );
  const account = accountOf(({ id }) => id === overlap?.accountId);
  const before = await versionOf(account.id);
  const assessor = register.sample.people[0]?.id ?? null;
  const input = { overlapId: overlap?.id ?? '', answer: 'different' as const, reason: 'Another audience.' };
  expect(await answerOverlap(asFocalPoint([account.entityId], assessor), input)).toMatchObject({ ok: true });
  expect(await versionOf(account.id)).toBe(before + 1);
});

type Seat = { readonly account: Account; readonly official: string; readonly head: ReturnType<typeof contextFor> };

/** An authorized account that waits to be created, its official, and the head who decides on it. */
const seat = async (): Promise<Seat> => {
  const row = await read<{ id: string; official: string; head: string }>(
    `select a.id, h.person_id as official, d.person_id as head from account a
     join holding h on h.account_id = a.id and h.capacity = 'authorized-official' and h.ended_at is null and h.removal_awaited_at is null
     cross join lateral account_deciders(a.id, $1) d
     where a.authorized_at is not null and a.request_kind = 'new' and a.created_on is null and a.withdrawn_at is null
       and a.creation_due_on > $1 and d.capacity = 'head' order by a.id limit 1`,
    [sampleDay],
  );
  const account = accountOf(({ id }) => id === row.id);
  expect(concernedBy({ requestedById: null, submittedById: null }, [{ personId: row.official }]).has(row.head)).toBe(
    false,
  );
  const head = contextFor({ roles: ['head-of-entity'], headOf: [account.entityId], personId: row.head });
  return { account, official: row.official, head };
};

test('a narrower authorization replaces the wider one: who may no longer create records no creation', async () => {
  const { account, official, head } = await seat();
  const named = { accountId: account.id, personId: official, capacity: 'authorized-official' as const };
  const narrowed = { ...named, version: await versionOf(account.id), scopes: ['publish' as const, 'publish' as const] };
  expect(await authorizePerson(head, narrowed)).toMatchObject({ ok: true });
  const kept = await read<{ scopes: string[] }>(
    'select scopes from written_authorization where account_id = $1 order by authorized_at desc limit 1',
    [account.id],
  );
  expect(kept.scopes).toEqual(['publish']);
  const entry = await read<{ type: string; entity_id: string }>(
    `select type, entity_id from audit_entry where account_id = $1 and type <> 'letter-signed' order by at desc limit 1`,
    [account.id],
  );
  expect(entry).toEqual({ type: 'authorization-granted', entity_id: account.entityId });
  const input = {
    id: account.id,
    version: await versionOf(account.id),
    url: account.url ?? `https://x.com/mandat_demo_8`,
    createdOn: sampleDay.toISOString().slice(0, 10),
  };
  const actor = contextFor({ roles: ['authorized-official'], officialOf: [account.id], personId: official });
  expect(await recordCreation(actor, input)).toMatchObject({ ok: false, code: 'not-authorized-to-create' });
});

const givenTo = ({ id }: Account, official: string): Promise<{ readonly id: string; readonly version: number }> =>
  read(
    'select a.id, a.version from written_authorization a join holding h on h.authorization_id = a.id where h.account_id = $1 and h.person_id = $2 and h.ended_at is null',
    [id, official],
  );

const somebodyWaits = async (): Promise<void> => {
  const text = `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await read<{ count: number }>(text, [])).count === 0) await setTimeout(5);
};

test('withdrawals and grants on one account at the same time wait for each other and end, none by a deadlock', async () => {
  const { account, official, head } = await seat();
  const given = await givenTo(account, official);
  const version = await versionOf(account.id);
  const person = { accountId: account.id, personId: official, capacity: 'authorized-official' as const, version };
  const answers = await Promise.all([
    withdrawAuthorization(head, { ...given, reason: 'Moved.' }),
    authorizePerson(head, { ...person, scopes: ['publish'] }),
    withdrawAuthorization(head, { ...given, reason: 'Moved again.' }),
    authorizePerson(head, { ...person, scopes: ['create'] }),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
  for (const answer of answers) if (!answer.ok) expect(answer.code).toMatch(/version-conflict/);
});

test('a withdrawal waits for the person before it takes the account, so that whoever took both in this order gets them', async () => {
  const { account, official, head } = await seat();
  const given = await givenTo(account, official);
  const withdrawing = await register.database.source.transaction(async (tx) => {
    await tx.query('select from person where id = $1 for update', [official]);
    const begun = withdrawAuthorization(head, { ...given, reason: 'Moved.' });
    await somebodyWaits();
    await tx.query('select from account where id = $1 for update', [account.id]);
    return { begun };
  });
  expect(await withdrawing.begun).toMatchObject({ ok: true });
});

test('a request for an account that is to exist only tomorrow is refused, by the day of the entity', async () => {
  const [entity] = register.sample.entities;
  const staff = contextFor({ roles: ['staff'], personId: register.sample.people[0]?.id ?? null });
  const input = {
    kind: 'existing' as const,
    entityId: entity?.id ?? '',
    url: 'https://x.com/mandat_demo_9',
    createdOn: '2099-01-01',
    title: 'Late',
    languages: ['en'],
    purpose: '',
    audience: '',
    languageStatement: '',
  };
  expect(await requestAccount(staff, input)).toMatchObject({ ok: false, code: 'date-in-the-future' });
});
