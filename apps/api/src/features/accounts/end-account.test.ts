import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accountStatus, dayIn, type Account } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import { askingServer, type AskingServer } from '../../testing/graphql/asking.ts';
import { asking, headIn } from '../../testing/heads.ts';
import { sampleRegister, type TestRegister } from '../../testing/register.ts';
import { withdrawAccount } from './decide-account.ts';

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

const today = dayIn('UTC', new Date());
const yesterday = dayIn('UTC', new Date(Date.now() - 36 * 3_600_000));

const rows = async <Row>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
  (await register.database.reads.query(text, [...values])).rows as Row[];

const oneHeld = async (): Promise<Account> => {
  const [found] = await rows<{ id: string }>(
    `select a.id from account a join holding h on h.account_id = a.id and h.ended_at is null
     join written_authorization w on w.id = h.authorization_id and w.withdrawn_at is null and w.valid_until > now()
     where a.authorized_at is not null and a.withdrawn_at is null and a.closed_at is null and a.created_on is not null and a.entity_id = $1
     order by a.id limit 1`,
    [register.sample.scenario.entityId],
  );
  const account = register.sample.accounts.find(({ id }) => id === found?.id);
  if (!account) throw new Error('the sample has no such account');
  return account;
};

const focalPointOf = (entityId: string): Actor => ({
  ...nobody,
  kind: 'person',
  label: 'Somebody',
  personId: register.sample.people[0]?.id ?? null,
  secondFactorAt: new Date(),
  roles: ['focal-point', 'staff'],
  focalPointOf: [entityId],
});

const end = async (actor: Actor, way: 'park' | 'close', input: object) => {
  const type = way === 'park' ? 'ParkAccountInput' : 'CloseAccountInput';
  return server.ask(
    { actor },
    {
      query: `mutation ($input: ${type}!) { ${way}Account(input: $input) {
        status parkedOn parkedEvidence closedOn closedEvidence successor { id } can { park close } } }`,
      variables: { input },
    },
  );
};

const codeOf = (answer: { readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[] }) =>
  answer.errors?.[0]?.extensions?.code;

const waiting = (id: string) =>
  rows(`select id from due_item where kind = 'close-or-park' and key = $1 and done_at is null`, [id]);

test('a withdrawn account is due until it is parked; closed, nobody holds it and its handle is free', async () => {
  const account = await oneHeld();
  const { id, entityId } = account;
  const actor = focalPointOf(entityId);
  const parking = { id, version: account.version + 1, parkedOn: yesterday, evidence: 'The profile says so.' };
  expect(codeOf(await end(actor, 'park', { ...parking, version: account.version }))).toBe('account-not-withdrawn');

  const withdrawn = await withdrawAccount(asking(register, headIn(register)), {
    id,
    version: account.version,
    reason: 'Over.',
  });
  expect(withdrawn).toMatchObject({ ok: true });
  expect(await waiting(id)).toHaveLength(1);
  const successor = register.sample.accounts.find(
    (each) => accountStatus(each, today) === 'authorized' && each.id !== id,
  );
  const parked = await end(actor, 'park', { ...parking, successorId: successor?.id });
  expect(parked.data?.['parkAccount']).toEqual({
    status: 'PARKED',
    parkedOn: yesterday,
    parkedEvidence: 'The profile says so.',
    closedOn: null,
    closedEvidence: null,
    successor: { id: successor?.id },
    can: { park: false, close: true },
  });
  expect(await waiting(id)).toEqual([]);
  expect(await rows(`select id from holding where account_id = $1 and ended_at is null`, [id])).not.toEqual([]);
  expect(await rows(`select id from account_alias where account_id = $1 and valid_until is null`, [id])).not.toEqual(
    [],
  );

  const closing = { id, version: account.version + 2, closedOn: today, evidence: 'It answers with nothing.' };
  expect(
    codeOf(
      await end(focalPointOf(successor?.entityId === entityId ? 'e' : (successor?.entityId ?? 'e')), 'close', closing),
    ),
  ).toBe('FORBIDDEN');
  expect(codeOf(await end(actor, 'close', { ...closing, version: account.version }))).toBe('version-conflict');
  const closed = await end(actor, 'close', closing);
  expect(closed.data?.['closeAccount']).toMatchObject({
    status: 'CLOSED',
    closedOn: today,
    can: { park: false, close: false },
  });
  expect(await rows(`select id from holding where account_id = $1 and ended_at is null`, [id])).toEqual([]);
  expect(
    await rows(
      `select id from written_authorization where account_id = $1 and withdrawn_at is null and valid_until > now()`,
      [id],
    ),
  ).toEqual([]);
  expect(await rows(`select id from account_alias where account_id = $1 and valid_until is null`, [id])).toEqual([]);
  const told = await rows<{ type: string }>(
    `select type from audit_entry where account_id = $1 and type like any (array['account-withdrawn', 'account-parked', 'account-closed', 'holding-ended', 'authorization-withdrawn'])`,
    [id],
  );
  expect(new Set(told.map(({ type }) => type))).toEqual(
    new Set(['account-withdrawn', 'account-parked', 'account-closed', 'holding-ended', 'authorization-withdrawn']),
  );
});

test.each([
  [
    'a day to come',
    { parkedOn: dayIn('UTC', new Date(Date.now() + 5 * 86_400_000)) },
    'date-in-the-future',
    'parkedOn',
  ],
  ['nothing that shows it', { evidence: '  ' }, 'evidence-missing', 'evidence'],
  [
    'a successor that nobody knows',
    { successorId: '00000000-0000-4000-8000-000000000000' },
    'successor-not-official',
    'successorId',
  ],
] as const)('parking refuses %s and names the field', async (_, wrong, code, field) => {
  const account = await oneHeld();
  await rows(`update account set withdrawn_at = now() where id = $1`, [account.id]);
  const input = { id: account.id, version: account.version, parkedOn: yesterday, evidence: 'Seen.', ...wrong };
  const answer = await end(focalPointOf(account.entityId), 'park', input);
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code, field });
  await rows(`update account set withdrawn_at = null where id = $1`, [account.id]);
});

test('what was closed is asked for again by a new request, once, and both records tell of each other', async () => {
  const [closed] = await rows<{ id: string; version: number; entityId: string; url: string }>(
    `select id, version, entity_id as "entityId", url from account a where closed_at is not null and url is not null
       and not exists (select from account_alias l where l.value = a.canonical_key and l.valid_until is null)
     order by id limit 1`,
  );
  if (!closed) throw new Error('the sample has no closed account');
  const { id, version, entityId, url } = closed;
  const again = () =>
    server.ask(
      { actor: focalPointOf(entityId) },
      {
        query: `mutation ($input: ReopenAccountInput!) { reopenAccount(input: $input) { id url status reopens { id } } }`,
        variables: { input: { id, version, reason: 'It is wanted again.' } },
      },
    );
  expect((await again()).data).toMatchObject({ reopenAccount: { url, status: 'REQUESTED', reopens: { id } } });
  expect(codeOf(await again())).toBe('account-already-reopened');
  expect(await rows('select from account where id = $1 and closed_at is not null', [id])).toHaveLength(1);
});
