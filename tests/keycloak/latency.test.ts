import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { officials, type Official } from './people.ts';
import { openRegister, until, type Register } from './register.ts';

const defaultPollSeconds = 2;
const measured = 20;

let register: Register;
let leavers: readonly Official[];

beforeAll(async () => {
  register = await openRegister(defaultPollSeconds);
  await register.knowsEverybody();
  leavers = officials(measured);
  for (const leaver of leavers) await register.realm.hire(leaver);
  await until(
    () => register.rows(`select from directory_person where facts ->> 'name' like 'Practice %'`),
    (rows) => rows.length === leavers.length,
  );
}, 120_000);
afterAll(() => register.close());

const at = (sorted: readonly number[], share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;

test('disabled in Keycloak is revoked here by the default poll; how long it takes is printed', async () => {
  const asked = new Map<string, number>();
  for (const { username, employeeNumber } of leavers) {
    asked.set(employeeNumber, Date.now());
    await register.realm.change(username, { enabled: false });
    // Not in step with the poll.
    await sleep(370);
  }
  const rows = await until(
    () =>
      register.rows<{ number: string; decided: Date; state: string }>(
        `select i.value as number, s.decided_at as decided, s.state from signal s
         join person_identifier i on i.person_id = s.person_id and i.kind = 'staff-number'
         where s.type = 'person-departed' and s.decided_at is not null`,
      ),
    (found) => found.length === leavers.length,
  );
  expect(rows.map(({ state }) => state)).toEqual(leavers.map(() => 'applied'));
  const took = rows
    .map(({ number, decided }) => decided.getTime() - (asked.get(number) ?? 0))
    .toSorted((a, b) => a - b);
  process.stdout.write(
    `disabled in Keycloak → revoked here, ${took.length} people, poll ${defaultPollSeconds} s: p50 ${at(took, 0.5)} ms, p95 ${at(took, 0.95)} ms\n`,
  );
}, 120_000);
