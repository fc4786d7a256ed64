import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { people } from './people.ts';
import { openRegister, until, type Register } from './register.ts';
import { codeOf, openVisitor, signIn, type Visitor } from './visitor.ts';

let register: Register;

beforeAll(async () => {
  register = await openRegister();
  await register.knowsEverybody();
}, 120_000);
afterAll(() => register.close());

type Me = { readonly roles: readonly string[]; readonly secondFactorUntil: string | null };

const me = async (visitor: Visitor): Promise<Me> => {
  const answer = (await visitor.ask(register.url, '{ me { roles secondFactorUntil } }')) as { data?: { me: Me } };
  return answer.data?.me ?? { roles: [], secondFactorUntil: null };
};

const signedIn = async (username: string): Promise<Visitor> => {
  const visitor = openVisitor();
  const landed = await signIn(visitor, register.url, username);
  expect(landed.url).toBe(`${register.url}/accounts`);
  return visitor;
};

test('a person of the realm signs in by a pushed request and is the person of that staff number', async () => {
  const visitor = await signedIn(people.head.username);
  const reader = await me(visitor);
  expect(reader.roles).toContain('HEAD_OF_ENTITY');
  expect(reader.secondFactorUntil).toBeNull();
});

test('a group of the realm gives a role', async () => {
  expect((await me(await signedIn(people.administrator.username))).roles).toContain('DGC_ADMINISTRATOR');
});

test('a step-up asks Keycloak for the second factor, and is fresh for five minutes', async () => {
  const { username } = people.head;
  const visitor = await signedIn(username);
  const page = await visitor.open(`${register.url}/auth/sign-in?stepUp=1&returnTo=%2Faccounts`);
  expect(page.body).toContain('name="otp"');
  const landed = await visitor.submit(page, { otp: codeOf(username, new Date()) });
  expect(landed.url).toBe(`${register.url}/accounts`);
  expect(Date.parse((await me(visitor)).secondFactorUntil ?? '')).toBeGreaterThan(Date.now());
});

test('an administrator who ends somebody’s sessions in Keycloak ends them here', async () => {
  const { username } = people.publisher;
  const visitor = await signedIn(username);
  expect((await me(visitor)).roles).not.toEqual(['PUBLIC']);
  await register.realm.ask('POST', `/users/${await register.realm.idOf(username)}/logout`);
  const { roles } = await until(
    () => me(visitor),
    (reader) => reader.roles.includes('PUBLIC'),
  );
  expect(roles).toEqual(['PUBLIC']);
});

test('whoever is disabled in Keycloak is refused at the next request here, although Keycloak tells nobody', async () => {
  const { username, staffNumber } = people.official;
  const visitor = await signedIn(username);
  await register.realm.change(username, { enabled: false });
  const { roles } = await until(
    () => me(visitor),
    (reader) => reader.roles.includes('PUBLIC'),
  );
  expect(roles).toEqual(['PUBLIC']);
  expect((await register.privileges(staffNumber)).live).toBe(0);
});

test('whoever leaves the group of administrators loses that role in the session that runs', async () => {
  const { username } = people.administrator;
  const visitor = await signedIn(username);
  const [user, group] = await Promise.all([
    register.realm.idOf(username),
    register.realm.groupOf('/mandat/dgc-administrators'),
  ]);
  await register.realm.ask('DELETE', `/users/${user}/groups/${group}`);
  await until(
    () => me(visitor),
    ({ roles }) => !roles.includes('DGC_ADMINISTRATOR'),
  );
  const [signal] = await register.rows<{ fact: unknown }>(`select fact from signal where type = 'groups-changed'`);
  expect(signal?.fact).toEqual({ type: 'groups-changed', roles: [] });
});
