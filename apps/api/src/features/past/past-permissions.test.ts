import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Role } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import { askingServer, type AskingServer } from '../../testing/graphql/asking.ts';
import { person } from '../../testing/heads.ts';
import { rowsIn } from '../../testing/one-authorized.ts';
import { sampleDay, sampleRegister, type TestRegister } from '../../testing/register.ts';

type Place = { readonly accountId: string; readonly entityId: string; readonly personId: string };

/** An account with its official, and one of another branch of the organisation with its own. */
const places = `
select distinct on (split_part(e.code, '-', 1)) a.id as "accountId", a.entity_id as "entityId", h.person_id as "personId"
from account a join entity e on e.id = a.entity_id join holding h on h.account_id = a.id
where e.headed and h.capacity = 'authorized-official' and h.ended_at is null and a.withdrawn_at is null and a.authorized_at < $1
  and a.requested_by_id <> h.person_id
  and not exists (select from holding o join account b on b.id = o.account_id where o.person_id = h.person_id and b.entity_id <> a.entity_id)
order by split_part(e.code, '-', 1), a.reference limit 2`;

let register: TestRegister;
let server: AskingServer;
let own: Place;
let other: Place;
let visitorId: string;
beforeAll(async () => {
  register = await sampleRegister();
  server = await askingServer(register.database);
  const [one, two] = await rowsIn<Place>(register, places, [sampleDay]);
  const free = 'select p.id from person p where not exists (select from holding h where h.person_id = p.id) limit 1';
  const [visitor] = await rowsIn<{ id: string }>(register, free);
  if (!one || !two || !visitor) throw new Error('the sample has no two such accounts');
  [own, other, visitorId] = [one, two, visitor.id];
}, 60_000);
afterAll(async () => {
  await server.stop();
  await register.close();
});

const as = (role: Role, more: Partial<Actor> = {}): Actor => person(visitorId, { roles: [role, 'staff'], ...more });
const client = (...clientScopes: readonly string[]): Actor => ({
  ...nobody,
  kind: 'client',
  label: 'A reporting tool',
  roles: ['reporting-client'],
  clientScopes,
});

const at = `moment: { at: "${new Date(sampleDay.getTime() - 86_400_000).toISOString()}" }`;
const days = `from: "2019-01-01", until: "${sampleDay.toISOString().slice(0, 10)}"`;
const found = (answer: unknown): unknown => (Array.isArray(answer) ? answer.length > 0 : answer !== null);

/** What somebody gets: everything, something, nothing, or a refusal. */
const gets = async (actor: Actor, query: string): Promise<string> => {
  const { data, errors } = await server.ask({ actor, now: sampleDay }, { query: `{ answer: ${query} }` });
  if (errors) return errors.map(({ extensions: { code } }) => code).join();
  return found(data?.['answer']) ? 'found' : 'nothing';
};

const registered = async (actor: Actor): Promise<string> => {
  const query = `{ registerAsOf(${at}, first: 100) { totalCount nodes { entityId } } }`;
  const { data, errors } = await server.ask({ actor, now: sampleDay }, { query });
  if (errors) return errors.map(({ extensions: { code } }) => code).join();
  const { totalCount, nodes } = (
    data as unknown as { registerAsOf: { totalCount: number; nodes: { entityId: string }[] } }
  ).registerAsOf;
  if (totalCount === 0) return 'nothing';
  if (totalCount > 100) return 'every account';
  return nodes.every(({ entityId }) => entityId === own.entityId) ? 'own alone' : 'others too';
};

type Seen = Readonly<Record<'register' | 'own' | 'other' | 'holders' | 'otherHolders' | 'person' | 'heads', string>>;

const seen = async (actor: Actor): Promise<Seen> => ({
  register: await registered(actor),
  own: await gets(actor, `accountAsOf(id: "${own.accountId}", ${at}) { id officialName }`),
  other: await gets(actor, `accountAsOf(id: "${other.accountId}", ${at}) { id officialName }`),
  holders: await gets(actor, `heldOn(id: "${own.accountId}", ${at}) { personName }`),
  otherHolders: await gets(actor, `heldOn(id: "${other.accountId}", ${at}) { personName }`),
  person: await gets(actor, `heldBetween(personId: "${other.personId}", ${days}) { title }`),
  heads: await gets(actor, `headshipsAsOf(${at}, first: 1) { nodes { personName } }`),
});

const everything: Seen = {
  register: 'every account',
  own: 'found',
  other: 'found',
  holders: 'found',
  otherHolders: 'found',
  person: 'found',
  heads: 'found',
};
const ownAlone: Seen = {
  ...everything,
  register: 'own alone',
  other: 'nothing',
  otherHolders: 'nothing',
  person: 'nothing',
};
const headsAlone: Seen = { ...ownAlone, register: 'nothing', own: 'nothing', holders: 'nothing' };
const refused = 'FORBIDDEN';

const askers: readonly (readonly [string, () => Actor, Seen])[] = [
  ['an administrator of DGC', () => as('dgc-administrator'), everything],
  ['an analyst of DGC', () => as('dgc-analyst'), everything],
  ['an auditor', () => as('auditor'), everything],
  ['the head', () => as('head-of-entity', { headOf: [own.entityId], headReads: [own.entityId] }), ownAlone],
  ['the focal point', () => as('focal-point', { focalPointOf: [own.entityId] }), ownAlone],
  ['the authorized official', () => as('authorized-official', { officialOf: [own.accountId] }), ownAlone],
  ['an alternate', () => as('alternate', { alternateOf: [own.accountId] }), ownAlone],
  ['a publisher', () => as('publisher', { publisherOf: [own.accountId] }), headsAlone],
  ['a security officer', () => as('security-officer'), headsAlone],
  ['a member of the staff', () => as('staff'), headsAlone],
  [
    'a client with every scope',
    () => client('register:read', 'people:read'),
    {
      ...everything,
      register: refused,
      own: refused,
      other: refused,
      holders: refused,
      otherHolders: refused,
    },
  ],
];

test.each(askers)('%s sees of the past what they may see of today', async (_who, actor, wanted) => {
  expect(await seen(actor())).toEqual(wanted);
});

test.each([
  ['somebody who did not sign in', () => nobody],
  ['a client without a scope', () => client()],
  ['a client of the register alone', () => client('register:read')],
])('%s is told nothing of the past', async (_who, actor) => {
  expect([...new Set(Object.values(await seen(actor())))].filter((told) => told === 'found')).toEqual([]);
});

test('whoever held an account then and holds nothing now does not get it back by asking for then', async () => {
  const former = person(own.personId, { roles: ['staff'] });
  expect(await seen(former)).toEqual({ ...headsAlone });
  // What they held themselves they may know.
  expect(await gets(former, `heldBetween(personId: "${own.personId}", ${days}) { title }`)).toBe('found');
});

test('whoever asked for an account reads its past while it is open, and no longer when it was authorized', async () => {
  const [asked] = await rowsIn<{ id: string; by: string }>(
    register,
    `select id, requested_by_id as by from account where authorized_at < $1 and requested_by_id is not null and requested_by_id <> $2 limit 1`,
    [sampleDay, own.personId],
  );
  const requester = person(asked?.by ?? '', { roles: ['staff'] });
  const [before] = await rowsIn<{ at: Date }>(register, 'select requested_at as at from account where id = $1', [
    asked?.id,
  ]);
  const then = `moment: { at: "${before?.at.toISOString()}" }`;
  expect(await gets(as('auditor'), `accountAsOf(id: "${asked?.id}", ${then}) { id }`)).toBe('found');
  expect(await gets(requester, `accountAsOf(id: "${asked?.id}", ${then}) { id }`)).toBe('nothing');
});

test('when an account goes to another entity, its past goes with it', async () => {
  await register.database.source.query('update account set entity_id = $2, version = version + 1 where id = $1', [
    own.accountId,
    other.entityId,
  ]);
  const former = as('head-of-entity', { headOf: [own.entityId], headReads: [own.entityId] });
  const present = as('head-of-entity', { headOf: [other.entityId], headReads: [other.entityId] });
  const query = `accountAsOf(id: "${own.accountId}", ${at}) { entityCode }`;
  expect([await gets(former, query), await gets(present, query)]).toEqual(['nothing', 'found']);
});
