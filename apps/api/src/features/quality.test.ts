import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nobody, type Actor } from '@mandat/policies';
import { accountDecisionTable, accountTable, nominationTable } from './accounts/account.table.ts';
import { authorizationTable } from './authorizations/authorization.table.ts';
import { withdrawAuthorization } from './offboarding/withdraw-authorization.ts';
import { declareDeparture } from './offboarding/declare-departure.ts';
import { holdingTable } from './holdings/holding.table.ts';
import { orphanTable } from './orphans/orphan.table.ts';
import { approveRevision } from './revisions/decide-revision.ts';
import { proposeRevision } from './revisions/propose-revision.ts';
import { revisionTable } from './revisions/revision.table.ts';
import { administrator, askingServer, type AskingServer } from '../testing/graphql/asking.ts';
import { asking, headIn, person } from '../testing/heads.ts';
import { naiveQuality, type QualityRows } from '../testing/naive/quality.ts';
import { headOf, oneAuthorized, rowsIn } from '../testing/one-authorized.ts';
import { sampleDay, sampleRegister, type TestRegister } from '../testing/register.ts';
import { qualitySchedules, takeMonth } from './quality/schedules/take-quality.ts';

let register: TestRegister;
let server: AskingServer;
beforeAll(async () => {
  register = await sampleRegister();
  server = await askingServer(register.database);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await register.close();
});

const auditor: Actor = { ...nobody, kind: 'person', label: 'An auditor', roles: ['auditor', 'staff'] };
const fields = `entityId known complete official twoHolders reviewed registered onTime medianDelayDays orphanDays changes changesOnTime`;

type Quality = { readonly entityId: string; readonly orphanDays: number } & Readonly<Record<string, unknown>>;

const asked = async (actor: Actor, now = sampleDay): Promise<readonly Quality[]> => {
  const { data, errors } = await server.ask({ actor, now }, { query: `{ registerQuality { ${fields} } }` });
  if (!data) throw new Error(JSON.stringify(errors));
  return (data as unknown as { registerQuality: readonly Quality[] }).registerQuality;
};

const wholeRegister = (): Promise<QualityRows> =>
  register.database.transaction(async (tx) => ({
    accounts: (await tx.find(accountTable.schema)) as never,
    holdings: (await tx.find(holdingTable.schema)) as never,
    authorizations: (await tx.find(authorizationTable.schema)) as never,
    nominations: (await tx.find(nominationTable.schema)) as never,
    decisions: (await tx.find(accountDecisionTable.schema)) as never,
    revisions: (await tx.find(revisionTable.schema)) as never,
    orphans: (await tx.find(orphanTable.schema)) as never,
  }));

/** The sample has no change that was recorded late. */
const changeLate = async (): Promise<void> => {
  const { scenario, accounts, people } = register.sample;
  const [account] = accounts.filter(
    (each) => each.entityId === scenario.entityId && each.authorizedAt && !each.withdrawnAt,
  );
  const accountId = account?.id ?? '';
  const focalPoint = { roles: ['focal-point', 'staff'], focalPointOf: [scenario.entityId] } as const;
  const colleague = person(people.at(-1)?.id ?? '', focalPoint);
  await proposeRevision(asking(register, colleague), { accountId, base: 0, title: 'Late', changedOn: '2020-02-03' });
  const found = 'select id from account_revision where account_id = $1';
  const [revision] = await rowsIn<{ id: string }>(register, found, [accountId]);
  const id = revision?.id ?? '';
  expect(await approveRevision(asking(register, headIn(register)), { id })).toMatchObject({ ok: true });
};

/** Nor an account that somebody left alone. */
const leaveAlone = async (): Promise<void> => {
  const dgc = { ...administrator, personId: register.sample.people.at(-2)?.id ?? null, secondFactorAt: sampleDay };
  const alone = await rowsIn<{ personId: string }>(
    register,
    `select min(h.person_id::text) as "personId" from holding h join account a on a.id = h.account_id
     where h.ended_at is null and a.authorized_at is not null and a.withdrawn_at is null
     group by h.account_id having count(*) = 1 and min(h.capacity) = 'authorized-official' order by 1 limit 1`,
  );
  const left = { personId: alone[0]?.personId ?? '', reason: 'Left.' };
  expect(await declareDeparture(asking(register, dgc), left)).toMatchObject({ ok: true });
};

test('each figure of each entity is what its words say, counted from the rows one by one', async () => {
  await changeLate();
  await leaveAlone();
  const later = new Date(sampleDay.getTime() + 20 * 86_400_000);
  const [answer, rows] = [await asked(auditor, later), await wholeRegister()];
  const zones = new Map(register.sample.entities.map(({ id, timeZone }) => [id, timeZone]));
  expect(answer.length).toBeGreaterThan(100);
  for (const { orphanDays, ...entity } of answer) {
    const own = rows.accounts.filter(({ entityId }) => entityId === entity.entityId);
    const timeZone = zones.get(entity.entityId) ?? 'UTC';
    expect({ ...entity, orphanDays: Math.round(orphanDays * 1000) / 1000 }).toEqual({
      entityId: entity.entityId,
      ...naiveQuality(rows, own, { at: later, timeZone }),
    });
  }
  expect(answer.some(({ orphanDays }) => Math.abs(orphanDays - 20) < 1)).toBe(true);
  expect(answer.some(({ changes, changesOnTime }) => changes !== changesOnTime)).toBe(true);
}, 60_000);

test('a head sees the figures of their own entity and those below, and why; nobody else does', async () => {
  const head = headIn(register);
  const own = await asked(head);
  expect(own.map(({ entityId }) => entityId)).toEqual([register.sample.scenario.entityId]);
  const query = `query ($id: ID!) { qualityAccounts(figure: CHANGES_ON_TIME, entityId: $id) { title } }`;
  const variables = { id: register.sample.scenario.entityId };
  expect((await server.ask({ actor: head, now: sampleDay }, { query, variables })).data).toEqual({
    qualityAccounts: [{ title: 'Late' }],
  });
  const elsewhere = { ...head, headOf: [], headReads: [register.sample.entities[0]?.id ?? ''] };
  expect((await server.ask({ actor: elsewhere, now: sampleDay }, { query, variables })).data).toEqual({
    qualityAccounts: [],
  });
  const staff = person('', { roles: ['staff'] });
  expect((await server.ask({ actor: staff, now: sampleDay }, { query, variables })).errors?.[0]?.extensions.code).toBe(
    'FORBIDDEN',
  );
});

const month = (): { month: string; on: string } => {
  const last = new Date(Date.UTC(sampleDay.getUTCFullYear(), sampleDay.getUTCMonth(), 0));
  const on = last.toISOString().slice(0, 10);
  return { month: `${on.slice(0, 7)}-01`, on };
};
const snapshots = (of: string) =>
  rowsIn<{ figures: unknown }>(
    register,
    'select entity_id, figures from quality_snapshot where month = $1 order by entity_id',
    [of],
  );

test('a month that is counted again, after other things were recorded, is what it was', async () => {
  await takeMonth(register.database, sampleDay, month());
  const before = await snapshots(month().month);
  expect(before.length).toBeGreaterThan(100);
  const given = await oneAuthorized(register, 100);
  const taken = { id: given.id, version: 1, reason: 'Over.' };
  expect(await withdrawAuthorization(asking(register, headOf(given)), taken)).toMatchObject({ ok: true });
  await takeMonth(register.database, sampleDay, month());
  expect(await snapshots(month().month)).toEqual(before);
}, 60_000);

test('each round counts one month until the year is whole, and then nothing more that day', async () => {
  const [schedule] = qualitySchedules(register.database, { now: () => sampleDay, newId: () => '' });
  for (let round = 0; round < 13; round += 1) await schedule?.run(sampleDay);
  const counted = await rowsIn<{ months: number; rows: number }>(
    register,
    'select count(distinct month)::int as months, count(*)::int as rows from quality_snapshot',
  );
  expect(counted[0]?.months).toBe(12);
  const query = `query ($id: ID!) { qualityMonths(entityId: $id) { month ${fields} } }`;
  const variables = { id: register.sample.scenario.entityId };
  const { data } = await server.ask({ actor: auditor, now: sampleDay }, { query, variables });
  expect((data as unknown as { qualityMonths: unknown[] }).qualityMonths).toHaveLength(12);
}, 60_000);
