import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  accountStatus,
  accountStatuses,
  authorizationStatus,
  dayIn,
  deliveryState,
  deliveryStates,
  dueItemStatus,
  dueItemStatuses,
  headshipStatus,
  holdingStatus,
  isOfficial,
  isReviewOverdue,
  sourceHealth,
  sourceHealths,
  type AccountFacts,
  type AuthorizationFacts,
  type HeadshipFacts,
  type HoldingFacts,
} from '@mandat/domain';
import fc from 'fast-check';
import { createStatement } from '../platform/graphql/read-compiler/statement.ts';
import { createRun } from '../platform/graphql/read-compiler/run.ts';
import { administrator } from '../testing/graphql/asking.ts';
import { openBoth, type Both } from '../testing/naive/both.ts';
import { accountStatusSql, isOfficialSql, isReviewOverdueSql } from './accounts/account-status.read.ts';
import { authorizationStatusSql } from './authorizations/authorization.read.ts';
import { deliveryStateSql } from './deliveries/delivery.read.ts';
import { dueItemStatusSql } from './due-items/due-item.read.ts';
import { headshipStatusSql } from './headships/headship.read.ts';
import { holdingStatusSql } from './holdings/holding.read.ts';
import { sourceHealthSql } from './case-conditions.ts';

let both: Both;
beforeAll(async () => {
  both = await openBoth();
}, 60_000);
afterAll(() => both.close());

const now = new Date('2026-11-21T23:30:00.000Z');
const rows = 400;
type Sql = ReturnType<typeof createStatement>;
type Facts = Readonly<Record<string, unknown>>;

const near = fc.integer({ min: -2, max: 2 });
const instant = near.map((hours) => new Date(now.getTime() + hours * 3_600_000));
const day = near.map((days) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10));
const seldom = fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: instant });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const snake = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

/** What SQL says of records that are only in the statement: a values list in the shape of the table. */
const said = async (
  records: readonly Facts[],
  types: Readonly<Record<string, string>>,
  write: (sql: Sql, row: string) => string,
) => {
  const run = createRun({ actor: administrator, language: 'en', now, sessionId: null }, {});
  const sql = createStatement(run);
  const expression = write(sql, 'given');
  const parameters = sql.slots().map((slot) => slot(run));
  const columns = Object.entries(types).map(([name, type]) => `${snake(name)} ${type}`);
  const json = JSON.stringify(
    records.map((record) => Object.fromEntries(Object.entries(record).map(([k, v]) => [snake(k), v]))),
  );
  const text = `select ${expression} as said from json_to_recordset($${parameters.length + 1}::json) as given(${columns.join(', ')})`;
  const { rows: found } = await both.database.reads.query<{ said: unknown }>(text, [...parameters, json]);
  return found.map((row) => row.said);
};

const zones = async (): Promise<ReadonlyMap<string, string>> => {
  const { rows: found } = await both.database.reads.query<{ id: string; time_zone: string }>(
    'select id, time_zone from entity',
  );
  return new Map(found.map(({ id, time_zone }) => [id, time_zone]));
};

const accountFacts = (entities: readonly string[]) =>
  fc.record({
    entityId: fc.constantFrom(...entities),
    requestKind: fc.constantFrom('new' as const, 'existing' as const),
    submittedAt: maybe(instant),
    createdOn: maybe(day),
    authorizedAt: maybe(instant),
    creationDueOn: maybe(day),
    reviewDueOn: maybe(day),
    refusedAt: seldom,
    undoneAt: seldom,
    outOfScopeAt: seldom,
    withdrawnAt: seldom,
    parkedAt: seldom,
    closedAt: seldom,
  });

const accountTypes = {
  entityId: 'uuid',
  requestKind: 'text',
  submittedAt: 'timestamptz',
  createdOn: 'date',
  authorizedAt: 'timestamptz',
  creationDueOn: 'date',
  reviewDueOn: 'date',
  refusedAt: 'timestamptz',
  undoneAt: 'timestamptz',
  outOfScopeAt: 'timestamptz',
  withdrawnAt: 'timestamptz',
  parkedAt: 'timestamptz',
  closedAt: 'timestamptz',
};

test('the status of an account, and whether it is official or its review late, is the same in SQL', async () => {
  const zoneOf = await zones();
  const facts = fc.sample(accountFacts([...zoneOf.keys()]), { numRuns: rows * 10, seed: 1 });
  const today = (each: { entityId: string }) => dayIn(zoneOf.get(each.entityId) ?? 'UTC', now);
  const expected = facts.map((each) => accountStatus(each as AccountFacts, today(each)));
  expect(await said(facts, accountTypes, (sql, row) => accountStatusSql({ sql, row }))).toEqual(expected);
  expect(new Set(expected)).toEqual(new Set(accountStatuses));
  expect(await said(facts, accountTypes, (sql, row) => isOfficialSql({ sql, row }))).toEqual(
    facts.map((each) => isOfficial(each as AccountFacts, today(each))),
  );
  expect(await said(facts, accountTypes, (sql, row) => isReviewOverdueSql({ sql, row }))).toEqual(
    facts.map((each) => isReviewOverdue(each as AccountFacts, today(each))),
  );
});

const authorizationFacts = fc.record({
  validFrom: instant,
  validUntil: instant,
  suspendedAt: maybe(instant),
  replacedAt: seldom,
  withdrawnAt: seldom,
});

test('the status of a written authorization is the same in SQL', async () => {
  const facts = fc.sample(authorizationFacts, { numRuns: rows, seed: 2 });
  const types = {
    validFrom: 'timestamptz',
    validUntil: 'timestamptz',
    suspendedAt: 'timestamptz',
    replacedAt: 'timestamptz',
    withdrawnAt: 'timestamptz',
  };
  const expected = facts.map((each) => authorizationStatus(each as AuthorizationFacts, now));
  expect(await said(facts, types, (sql, row) => authorizationStatusSql({ sql, row }))).toEqual(expected);
  expect(new Set(expected).size).toBe(6);
});

test('the status of a headship is the same in SQL', async () => {
  const zoneOf = await zones();
  const arbitrary = fc.record({
    entityId: fc.constantFrom(...zoneOf.keys()),
    fromOn: day,
    untilOn: maybe(day),
    confirmedAt: maybe(instant),
    rejectedAt: seldom,
  });
  const facts = fc.sample(arbitrary, { numRuns: rows, seed: 3 });
  const types = {
    entityId: 'uuid',
    fromOn: 'date',
    untilOn: 'date',
    confirmedAt: 'timestamptz',
    rejectedAt: 'timestamptz',
  };
  const expected = facts.map((each) =>
    headshipStatus(each as HeadshipFacts, dayIn(zoneOf.get(each.entityId) ?? 'UTC', now)),
  );
  expect(await said(facts, types, (sql, row) => headshipStatusSql({ sql, row }))).toEqual(expected);
  expect(new Set(expected).size).toBe(5);
});

test('the status of a holding is the same in SQL, whatever the authorization on which it rests', async () => {
  const { rows: found } = await both.database.reads.query<Facts>(
    `select id, valid_from as "validFrom", valid_until as "validUntil", suspended_at as "suspendedAt", withdrawn_at as "withdrawnAt", replaced_at as "replacedAt" from written_authorization`,
  );
  const arbitrary = fc.record({
    authorizationId: maybe(fc.constantFrom(...found.map(({ id }) => String(id)))),
    capacity: fc.constantFrom('authorized-official', 'alternate', 'publisher', 'none'),
    endedAt: seldom,
    removalAwaitedAt: seldom,
    interim: fc.boolean(),
  });
  const facts = fc.sample(arbitrary, { numRuns: rows, seed: 4 });
  const types = {
    authorizationId: 'uuid',
    capacity: 'text',
    endedAt: 'timestamptz',
    removalAwaitedAt: 'timestamptz',
    interim: 'boolean',
  };
  const authorizationOf = (id: string | null) =>
    (found.find((each) => each['id'] === id) ?? null) as AuthorizationFacts | null;
  const expected = facts.map((each) => holdingStatus(each as HoldingFacts, authorizationOf(each.authorizationId), now));
  expect(await said(facts, types, (sql, row) => holdingStatusSql({ sql, row }))).toEqual(expected);
  expect(new Set(expected).size).toBe(6);
});

test('the status of a due item is the same in SQL', async () => {
  const facts = fc.sample(fc.record({ dueAt: instant, doneAt: maybe(instant) }), { numRuns: rows, seed: 5 });
  const types = { dueAt: 'timestamptz', doneAt: 'timestamptz' };
  const expected = facts.map((each) => dueItemStatus(each, now));
  expect(await said(facts, types, (sql, row) => dueItemStatusSql({ sql, row }))).toEqual(expected);
  expect(new Set(expected)).toEqual(new Set(dueItemStatuses));
});

test('the health of a source is the same in SQL', async () => {
  const arbitrary = fc.record({
    alarmedAt: seldom,
    lastHeardAt: maybe(instant),
    silentAfterSeconds: maybe(fc.constantFrom(5, 3600, 7200)),
  });
  const facts = fc.sample(arbitrary, { numRuns: rows, seed: 6 });
  const types = { alarmedAt: 'timestamptz', lastHeardAt: 'timestamptz', silentAfterSeconds: 'integer' };
  const expected = facts.map((each) => sourceHealth(each, now));
  expect(await said(facts, types, (sql, row) => sourceHealthSql({ sql, row }))).toEqual(expected);
  expect(new Set(expected)).toEqual(new Set(sourceHealths));
});

test('the state of a notice is the same in SQL', async () => {
  const arbitrary = fc.record({ deliveredAt: seldom, deadAt: seldom, attempts: fc.constantFrom(0, 1, 16) });
  const facts = fc.sample(arbitrary, { numRuns: rows, seed: 7 });
  const types = { deliveredAt: 'timestamptz', deadAt: 'timestamptz', attempts: 'integer' };
  const expected = facts.map(deliveryState);
  expect(await said(facts, types, (_, row) => deliveryStateSql({ row }))).toEqual(expected);
  expect(new Set(expected)).toEqual(new Set(deliveryStates));
});
