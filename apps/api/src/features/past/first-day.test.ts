import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nobody, type Actor } from '@mandat/policies';
import { contextOf } from '../../testing/graphql/asking.ts';
import { rowsIn } from '../../testing/one-authorized.ts';
import { sampleDay, sampleRegister, type TestRegister } from '../../testing/register.ts';
import { heldBetween } from './held-between.ts';
import { holdingsAsOf } from './past-holdings.repository.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
  await register.database.source.query(`update entity set time_zone = 'Pacific/Kiritimati'`);
}, 60_000);
afterAll(() => register.close());

const auditor: Actor = { ...nobody, kind: 'person', label: 'An auditor', roles: ['auditor', 'staff'] };

test('who looks at an account as of the first day of a stretch finds it held, also where the day begins before that of UTC', async () => {
  const context = contextOf(register.database, { actor: auditor, now: sampleDay });
  const holders = 'select distinct person_id as id from holding where ended_at is null order by 1 limit 12';
  const people = await rowsIn<{ id: string }>(register, holders);
  const held = await Promise.all(
    people.map(({ id }) => heldBetween(context, { personId: id, from: '2000-01-01', until: '2099-12-31' })),
  );
  const spans = held.flat();
  expect(new Set(spans.map(({ holdingId }) => holdingId)).size).toBeGreaterThanOrEqual(people.length);
  expect(spans.filter(({ fromAt, fromOn }) => fromAt.toISOString().slice(0, 10) < fromOn)).not.toEqual([]);
  for (const { accountId, holdingId, fromOn } of spans) {
    const holdings = await holdingsAsOf(context, { accountId, moment: { on: fromOn, at: null } });
    expect({ fromOn, ids: holdings.map(({ id }) => id) }).toEqual({ fromOn, ids: expect.arrayContaining([holdingId]) });
  }
});
