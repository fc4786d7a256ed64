import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { people } from './people.ts';
import { openRegister, until, type Register } from './register.ts';

let register: Register;

beforeAll(async () => {
  register = await openRegister();
  await register.knowsEverybody();
}, 120_000);
afterAll(() => register.close());

const standing = async (staffNumber: string) => {
  const [row] = await register.rows<{ departed: boolean; locked: boolean }>(
    `select s.departed_at is not null as departed, s.locked_at is not null as locked from person_standing s
     join person_identifier i on i.person_id = s.person_id where i.kind = 'staff-number' and i.value = $1`,
    [staffNumber],
  );
  return row ?? { departed: false, locked: false };
};

test('whoever is disabled in Keycloak loses every privilege here', async () => {
  const { username, staffNumber } = people.official;
  expect((await register.privileges(staffNumber)).live).toBeGreaterThan(0);
  await register.realm.change(username, { enabled: false });
  await until(
    () => register.privileges(staffNumber),
    ({ live, suspended }) => live + suspended === 0,
  );
  expect(await standing(staffNumber)).toEqual({ departed: true, locked: false });
});

test('the signal keeps when it happened by Keycloak’s clock, when it was read, and that the confirming reading decided', async () => {
  const [signal] = await register.rows<{ state: string; key: string; ordered: boolean }>(
    `select state, key, occurred_at <= effective_at and effective_at <= received_at as ordered
     from signal where type = 'person-departed'`,
  );
  expect(signal).toMatchObject({ state: 'applied', ordered: true });
  expect(signal?.key).toMatch(/^[0-9a-f-]{36}:[0-9a-f-]{36}:person-departed$/u);
});

test('whoever is enabled again is back, and no privilege comes back by itself', async () => {
  const { username, staffNumber } = people.official;
  await register.realm.change(username, { enabled: true });
  await until(
    () => standing(staffNumber),
    ({ departed }) => !departed,
  );
  expect(await register.privileges(staffNumber)).toEqual({ live: 0, suspended: 0 });
});

test('whoever is deleted in Keycloak loses every privilege here', async () => {
  const { username, staffNumber } = people.alternate;
  expect((await register.privileges(staffNumber)).live).toBeGreaterThan(0);
  await register.realm.ask('DELETE', `/users/${await register.realm.idOf(username)}`);
  await until(
    () => register.privileges(staffNumber),
    ({ live, suspended }) => live + suspended === 0,
  );
  const [signal] = await register.rows<{ fact: unknown }>(
    `select fact from signal where type = 'person-departed' order by received_at desc limit 1`,
  );
  expect(signal?.fact).toEqual({ type: 'person-departed', how: 'deleted' });
});
