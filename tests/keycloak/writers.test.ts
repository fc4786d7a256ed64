import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { officials, type Official } from './people.ts';
import { openRegister, until, type Register } from './register.ts';

let register: Register;
let registered: readonly Official[];

beforeAll(async () => {
  register = await openRegister();
  await register.knowsEverybody();
}, 120_000);
afterAll(() => register.close());

type Seen = { readonly enabled: boolean; readonly entity: string; readonly email: string };

/** What Keycloak says of everybody now, and what the register last saw of them. */
const said = async (): Promise<ReadonlyMap<string, Seen>> => {
  type User = { id: string; enabled: boolean; email?: string; attributes?: { entity?: string[] } };
  const users = (await register.realm.ask('GET', '/users?max=1000&briefRepresentation=false&search=writer-')) as User[];
  return new Map(
    users.map(({ id, enabled, email = '', attributes }) => [
      id,
      { enabled, email, entity: attributes?.entity?.[0] ?? '' },
    ]),
  );
};

const kept = async (): Promise<ReadonlyMap<string, Seen>> => {
  const rows = await register.rows<{ id: string; seen: Seen }>(
    `select external_id as id, json_build_object('enabled', facts ->> 'presence' = 'enabled', 'email', facts ->> 'email',
       'entity', coalesce(facts -> 'units' ->> 0, '')) as seen
     from directory_person where facts ->> 'presence' <> 'deleted' and facts ->> 'name' like 'Practice writer-%'`,
  );
  return new Map(rows.map(({ id, seen }) => [id, seen]));
};

const differences = async (): Promise<readonly string[]> => {
  const [there, here] = await Promise.all([said(), kept()]);
  const ids = new Set([...there.keys(), ...here.keys()]);
  return [...ids].filter((id) => JSON.stringify(there.get(id)) !== JSON.stringify(here.get(id)));
};

const places = ['DSS', 'OIOS', 'ECE'] as const;

/** A whole person each time, as Keycloak's own console sends it. */
const stateOf = (username: string, round: number) => ({
  username,
  firstName: 'Practice',
  lastName: username,
  email: `${username}-${round % 7}@mandat-demo.example`,
  enabled: round % 4 !== 0,
  attributes: { entity: [places[round % places.length]] },
});

test('sixteen writers at once lose no event: in the end the register knows of everybody what Keycloak says', async () => {
  const writers = Array.from({ length: 16 }, (_, at) => `writer-${String(at).padStart(2, '0')}`);
  const ids = await Promise.all(writers.map((username) => register.realm.hire({ username, entity: 'DSS' })));
  await until(differences, (found) => found.length === 0);
  await Promise.all(
    ids.map(async (id, at) => {
      for (let round = 0; round < 30; round += 1) {
        await register.realm.ask('PUT', `/users/${id}`, stateOf(writers[at] ?? '', round + at));
      }
    }),
  );
  expect(await until(differences, (found) => found.length === 0)).toEqual([]);
  const events = (await register.realm.ask(
    'GET',
    '/admin-events?max=2000&operationTypes=UPDATE&resourceTypes=USER',
  )) as unknown[];
  expect(events.length).toBeGreaterThanOrEqual(480);
}, 120_000);

test('what happened while Mandat was down is caught up when it is there again', async () => {
  registered = officials(3);
  for (const person of registered) await register.realm.hire(person);
  await until(
    () =>
      register.rows(`select from directory_person where facts ->> 'name' = any($1)`, [
        registered.map(({ username }) => `Practice ${username}`),
      ]),
    (rows) => rows.length === registered.length,
  );
  await register.stop();
  const [disabled, deleted] = registered;
  if (!disabled || !deleted) throw new Error('no official is left');
  await register.realm.change(disabled.username, { enabled: false });
  await register.realm.ask('DELETE', `/users/${await register.realm.idOf(deleted.username)}`);
  await register.start();
  for (const { employeeNumber } of [disabled, deleted]) {
    await until(
      () => register.privileges(employeeNumber),
      ({ live, suspended }) => live + suspended === 0,
    );
  }
  const rows = await register.rows<{ how: string }>(
    `select s.fact ->> 'how' as how from signal s join person_identifier i on i.person_id = s.person_id
     where s.type = 'person-departed' and i.kind = 'staff-number' and i.value = any($1) order by 1`,
    [registered.map(({ employeeNumber }) => employeeNumber)],
  );
  expect(rows).toEqual([{ how: 'deleted' }, { how: 'disabled' }]);
});

test('when the events were cleared meanwhile, everybody is read again and whoever is missing is asked for', async () => {
  const [, , gone] = registered;
  if (!gone) throw new Error('no official is left');
  expect((await register.privileges(gone.employeeNumber)).live).toBeGreaterThan(0);
  await register.stop();
  await register.realm.ask('DELETE', `/users/${await register.realm.idOf(gone.username)}`);
  await register.realm.ask('DELETE', '/admin-events');
  await register.start();
  await until(
    () => register.privileges(gone.employeeNumber),
    ({ live, suspended }) => live + suspended === 0,
  );
});
