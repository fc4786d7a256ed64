import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { people } from './people.ts';
import { openRegister, until, type Register } from './register.ts';
import { openVisitor } from './visitor.ts';

let register: Register;

beforeAll(async () => {
  register = await openRegister();
  await register.knowsEverybody();
}, 120_000);
afterAll(() => register.close());

/** Two wrong passwords within a second are enough for Keycloak's quick check. */
const guessPassword = async (username: string): Promise<void> => {
  const visitor = openVisitor();
  let page = await visitor.open(`${register.url}/auth/sign-in?returnTo=%2Faccounts`);
  for (let guess = 0; guess < 6; guess += 1)
    page = await visitor.submit(page, { username, password: `guess-${guess}` });
};

const signalTypes = async (staffNumber: string): Promise<readonly string[]> => {
  const found = await register.rows<{ type: string }>(
    `select s.type from signal s join person_identifier i on i.person_id = s.person_id
     where i.kind = 'staff-number' and i.value = $1 order by s.received_at, s.effective_at`,
    [staffNumber],
  );
  return found.map(({ type }) => type);
};

const suspended = (staffNumber: string, live: number) =>
  until(
    () => register.privileges(staffNumber),
    (now) => now.live === 0 && now.suspended === live,
  );

const restored = (staffNumber: string, live: number) =>
  until(
    () => register.privileges(staffNumber),
    (now) => now.live === live && now.suspended === 0,
  );

test('a lock by guessed passwords suspends and is lifted with the lock: nobody is stripped by guessing', async () => {
  const { username, staffNumber } = people.official;
  const { live } = await register.privileges(staffNumber);
  expect(live).toBeGreaterThan(0);
  await guessPassword(username);
  await suspended(staffNumber, live);
  await register.realm.ask('DELETE', `/attack-detection/brute-force/users/${await register.realm.idOf(username)}`);
  await restored(staffNumber, live);
  expect(await signalTypes(staffNumber)).toEqual(['person-locked-out', 'person-unlocked']);
});

test('a lock that runs out by itself, of which no event tells, is noticed all the same', async () => {
  const { username, staffNumber } = people.publisher;
  const { live } = await register.privileges(staffNumber);
  await register.realm.ask('PUT', '', {
    minimumQuickLoginWaitSeconds: 2,
    waitIncrementSeconds: 2,
    maxFailureWaitSeconds: 2,
  });
  await guessPassword(username);
  await suspended(staffNumber, live);
  await restored(staffNumber, live);
  expect(await signalTypes(staffNumber)).toEqual(['person-locked-out', 'person-unlocked']);
});

test('a permanent lock disables the account in Keycloak and is no departure here', async () => {
  const { username, staffNumber } = people.alternate;
  const { live } = await register.privileges(staffNumber);
  await register.realm.ask('PUT', '', { permanentLockout: true, maxTemporaryLockouts: 0, failureFactor: 2 });
  await guessPassword(username);
  const user = (await register.realm.ask('GET', `/users/${await register.realm.idOf(username)}`)) as object;
  expect(user).toMatchObject({ enabled: false, attributes: { disabledReason: ['permanentLockout'] } });
  await suspended(staffNumber, live);
  await register.realm.change(username, { enabled: true });
  await restored(staffNumber, live);
  expect(await signalTypes(staffNumber)).toEqual(['person-locked-out', 'person-unlocked']);
});
