import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SignalFact, Trust } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import { administrator, askingServer, type AskingServer } from '../../testing/graphql/asking.ts';
import { testDoor, type TestDoor } from '../../testing/offboarding/door.ts';
import { sampleRegister, type TestRegister } from '../../testing/register.ts';

let register: TestRegister;
let server: AskingServer;
let door: TestDoor;
type Holder = { readonly id: string; readonly family: string };
let holders: readonly Holder[] = [];
beforeAll(async () => {
  register = await sampleRegister();
  server = await askingServer(register.database);
  door = testDoor(register.database);
  holders = await register.database.source.query(
    `select distinct on (h.person_id) h.person_id as id, nearest_headed(a.entity_id) as family
     from holding h join account a on a.id = h.account_id
     where h.ended_at is null and h.removal_awaited_at is null and h.authorization_id is not null
       and h.person_id not in (select person_id from headship) order by h.person_id limit 5`,
  );
}, 60_000);
afterAll(async () => {
  await server.stop();
  await register.close();
});

const contact = (said: Omit<Extract<SignalFact, { type: 'contact-changed' }>, 'type'>): SignalFact => ({
  type: 'contact-changed',
  ...said,
});
const headOf = ({ family }: Holder): Actor => ({
  ...nobody,
  kind: 'person',
  roles: ['head-of-entity'],
  headOf: [family],
});

const query = `query ($person: ID) { dueItems(filter: { person: $person, open: true }) { nodes { kind moved } } }`;

test.each<readonly [string, Trust, SignalFact, (holder: Holder) => Actor, string, readonly string[] | null]>([
  [
    'a head, of the post and the manager',
    'revoke',
    contact({ contact: {}, moved: ['post', 'manager'] }),
    headOf,
    'CONFIRM_MOVE',
    ['POST', 'MANAGER'],
  ],
  [
    'a head, of the manager alone',
    'revoke',
    contact({ contact: {}, moved: ['manager'] }),
    headOf,
    'CONFIRM_MOVE',
    ['MANAGER'],
  ],
  ['a head, of another unit', 'propose', { type: 'person-moved', units: [] }, headOf, 'CONFIRM_MOVE', ['UNIT']],
  [
    'DGC, of what is only proposed',
    'propose',
    contact({ contact: {}, moved: ['manager'] }),
    () => administrator,
    'CONFIRM_SIGNAL',
    ['MANAGER'],
  ],
  [
    'nothing, where nobody moved',
    'propose',
    contact({ contact: { phone: '1' } }),
    () => administrator,
    'CONFIRM_SIGNAL',
    null,
  ],
])('whoever is asked reads why: %s', async (title, trust, fact, actorOf, kind, moved) => {
  const [holder, ...rest] = holders;
  if (!holder) throw new Error('the sample has five who hold something');
  holders = rest;
  await door.say(await door.source(title, trust), holder.id, fact);
  const { data } = await server.ask({ actor: actorOf(holder) }, { query, variables: { person: holder.id } });
  const { nodes } = (
    data as { dueItems: { nodes: readonly { kind: string; moved: readonly string[] | null }[] } } | null | undefined
  )?.dueItems ?? { nodes: [] };
  expect(nodes).toContainEqual({ kind, moved });
});
