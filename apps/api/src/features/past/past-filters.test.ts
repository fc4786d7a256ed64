import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nobody, type Actor } from '@mandat/policies';
import { contextOf } from '../../testing/graphql/asking.ts';
import { sampleDay, sampleRegister, type TestRegister } from '../../testing/register.ts';
import { accountsAsOf, type PastAccount, type PastAccountFilter } from './past-accounts.repository.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const auditor: Actor = { ...nobody, kind: 'person', label: 'An auditor', roles: ['auditor', 'staff'] };
const moment = { on: null, at: new Date(sampleDay.getTime() - 90 * 86_400_000) };

const found = (filter: PastAccountFilter, page = { first: 10_000, offset: 0 }) =>
  accountsAsOf(contextOf(register.database, { actor: auditor, now: sampleDay }), { moment, filter }, page);

const fits = (account: PastAccount, { entity, status, platform, search }: PastAccountFilter): boolean =>
  (!entity || account.entityId === entity) &&
  (!status || status.includes(account.status)) &&
  (!platform || platform.includes(account.platform)) &&
  (!search || [account.title, account.handle, account.reference].some((text) => text?.toLowerCase().includes(search)));

test('of each set of filters the accounts are those of the whole register of then that fit, and are counted', async () => {
  const { nodes: all, totalCount } = await found({});
  expect(all).toHaveLength(totalCount);
  const [one] = all.filter(({ status }) => status === 'authorized');
  if (!one) throw new Error('nothing was official then');
  const parts = [
    { entity: one.entityId },
    { status: ['authorized', 'closed'] },
    { platform: [one.platform] },
    { search: one.title.slice(0, 12).toLowerCase() },
  ];
  for (let chosen = 1; chosen < 2 ** parts.length; chosen += 1) {
    const filter = Object.assign({}, ...parts.filter((_, place) => (chosen >> place) % 2 === 1)) as PastAccountFilter;
    const expected = all.filter((account) => fits(account, filter));
    const answer = await found(filter);
    const [ids, expectedIds] = [answer.nodes, expected].map((accounts) => accounts.map(({ id }) => id));
    expect({ filter, ids, count: answer.totalCount }).toEqual({ filter, ids: expectedIds, count: expected.length });
    expect(ids).toContain(one.id);
  }
});

test('beyond the last page there is no account, and the count stays', async () => {
  const { totalCount } = await found({});
  expect(await found({}, { first: 25, offset: totalCount })).toEqual({ nodes: [], totalCount });
});
