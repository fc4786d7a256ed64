import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { concernedBy, dayIn, decidersOf, nearestHeaded, type Account, type Headship } from '@mandat/domain';
import { sampleDay, sampleRegister, type TestRegister } from '../../testing/register.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const byRule = (account: Account): readonly string[] => {
  const { entities, headships, nominations, holdings } = register.sample;
  const tree = new Map(entities.map((entity) => [entity.id, entity]));
  const officeOf = (entityId: string | null) =>
    entityId === null
      ? null
      : { entityId, headships: headships.filter((each: Headship) => each.entityId === entityId) };
  const own = nearestHeaded(account.entityId, tree);
  const parent = own === null ? null : (tree.get(own)?.parentId ?? null);
  const above = parent === null ? null : nearestHeaded(parent, tree);
  const held = holdings.filter((each) => each.accountId === account.id && !each.endedAt && each.capacity !== 'none');
  const named = nominations.filter((each) => each.accountId === account.id);
  const concerned = account.authorizedAt
    ? concernedBy({ requestedById: null, submittedById: null }, held)
    : concernedBy(account, [...named, ...held]);
  const line = [officeOf(own), officeOf(above)].filter((office) => office !== null);
  const dgc = officeOf(entities.find(({ code }) => code === 'DGC')?.id ?? null);
  const today = dayIn(tree.get(account.entityId)?.timeZone ?? 'UTC', sampleDay);
  return decidersOf({ line, dgc }, concerned, today)
    .map(({ personId, capacity, headshipId }) => `${personId} ${capacity} ${headshipId}`)
    .sort();
};

test('who decides is the same by the rule and by its SQL twin, for every account of the sample', async () => {
  const rows: { id: string; deciders: string[] }[] = await register.database.source.query(
    `select a.id, coalesce(array_agg(d.person_id || ' ' || d.capacity || ' ' || d.headship_id) filter (where d.person_id is not null), '{}') as deciders
     from account a left join lateral account_deciders(a.id, $1) d on true group by a.id`,
    [sampleDay],
  );
  const bySql = new Map(rows.map(({ id, deciders }) => [id, [...deciders].sort()]));
  const capacities = new Set<string>();
  for (const account of register.sample.accounts) {
    const expected = byRule(account);
    expect([account.reference, bySql.get(account.id)]).toEqual([account.reference, expected]);
    for (const line of expected) capacities.add(line.split(' ')[1] ?? '');
  }
  expect(bySql.size).toBe(register.sample.accounts.length);
  expect([...capacities]).toEqual(expect.arrayContaining(['head', 'officer-in-charge', 'head-above']));
}, 60_000);

test('a head finds the own case of the head below among what waits for them', async () => {
  const account = register.sample.accounts.find(({ id }) => id === register.sample.scenario.ownCaseAccountId);
  const [decider] = account ? byRule(account) : [];
  const [personId = '', capacity] = (decider ?? '').split(' ');
  const [row]: { waiting: string[] }[] = await register.database.source.query(
    'select replaced_decisions($1, $2) as waiting',
    [personId, sampleDay],
  );
  expect(capacity).toBe('head-above');
  expect(row?.waiting).toContain(account?.id);
});
