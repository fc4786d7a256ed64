import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accountStatus, addDays, dayIn, startOfDayIn, type Account } from '@mandat/domain';
import type { Actor } from '@mandat/policies';
import { askingServer, type AskingServer } from '../testing/graphql/asking.ts';
import { asking, headIn, person, versionOf } from '../testing/heads.ts';
import { newId, sampleDay, sampleRegister, type TestRegister } from '../testing/register.ts';
import { recordStableId } from './accounts/record-stable-id.ts';
import { dueSchedules } from './due-items/schedules/due-schedules.ts';
import { approveRevision } from './revisions/decide-revision.ts';
import { proposeRevision, type ProposeRevisionInput } from './revisions/propose-revision.ts';

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

const entityId = (): string => register.sample.scenario.entityId;
const colleague = (skip: number): Actor => {
  const head = headIn(register).personId;
  const { holdings, people } = register.sample;
  const free = people.filter(({ id }) => id !== head && !holdings.some((each) => each.personId === id));
  return person(free[skip]?.id ?? '', { roles: ['focal-point', 'staff'], focalPointOf: [entityId()] });
};
/** Official accounts of the entity that its head may decide on. */
const accounts = (): readonly Account[] => {
  const head = headIn(register).personId;
  return register.sample.accounts.filter(
    (each) =>
      each.entityId === entityId() &&
      accountStatus(each, '') === 'authorized' &&
      !register.sample.holdings.some((held) => held.accountId === each.id && held.personId === head),
  );
};
const known = (found: Account | undefined): Account => {
  if (!found) throw new Error('the sample has no such account');
  return found;
};
const account = (place: number): Account => known(accounts()[place]);
type Row = Readonly<Record<string, unknown>>;
const rows = (text: string, ...values: unknown[]): Promise<Row[]> => register.database.source.query(text, values);
const recordOf = async (id: string): Promise<Row | undefined> =>
  (await rows('select * from account where id = $1', id))[0];
const latest = async (id: string): Promise<string> =>
  String(
    (await rows('select id from account_revision where account_id = $1 order by number desc limit 1', id))[0]?.['id'],
  );

const propose = (actor: Actor, input: ProposeRevisionInput) => proposeRevision(asking(register, actor), input);
const proposed = async (actor: Actor, input: ProposeRevisionInput): Promise<string> => {
  expect(await propose(actor, input)).toMatchObject({ ok: true });
  return latest(input.accountId);
};
const head = () => asking(register, headIn(register));

test('a renamed account stays the one of its id: under another handle its key is the same', async () => {
  const { id } = known(
    accounts()
      .filter(({ platform, stableId }) => platform === 'x' && stableId === null)
      .at(-2),
  );
  const stableId = '9900000000000000091';
  const version = await versionOf(register, 'account', id);
  const recorded = await recordStableId(head(), { id, version, platformIdentifier: stableId });
  expect(recorded.ok ? 'recorded' : recorded.code).toBe('recorded');
  const revision = await proposed(colleague(0), { accountId: id, base: 0, url: 'https://x.com/mandat_again' });
  expect(await approveRevision(head(), { id: revision })).toMatchObject({ ok: true });
  const key = `x:${stableId}`;
  expect(await recordOf(id)).toMatchObject({ handle: 'mandat_again', stable_id: stableId, canonical_key: key });
  const live = await rows('select kind, value from account_alias where account_id = $1 and valid_until is null', id);
  expect(live).toEqual(
    expect.arrayContaining([
      { kind: 'key', value: key },
      { kind: 'handle', value: 'x:mandat_again' },
    ]),
  );
});

test('a change that is proposed is due by 3.6 and done when it is approved: its three times are read, and no later one', async () => {
  const { id } = account(7);
  const zone = register.sample.entities.find((each) => each.id === entityId())?.timeZone ?? 'UTC';
  const changedOn = addDays(dayIn(zone, sampleDay), -3);
  const at = (minutes: number): Date => new Date(sampleDay.getTime() + minutes * 60_000);
  const ask = async (actor: Actor, minutes: number, query: string, variables: object) => {
    const answer = await server.ask(
      { actor: { ...actor, secondFactorAt: at(minutes) }, now: at(minutes) },
      { query, variables },
    );
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };
  const seenAt = async (minutes: number) => {
    const world = { now: () => at(minutes), newId };
    for (const { name, run } of dueSchedules(register.database, world)) if (name !== 'send-digests') await run();
    const query = `{ dueItems(first: 100, filter: { kind: [RECORD_CHANGE] }) { nodes {
      account { id } startOn dueOn status changedAt detectedAt recordedAt doneAt outcome } } }`;
    const found = (await ask(headIn(register), minutes, query, {}))?.['dueItems'] as unknown;
    const { nodes } = found as { nodes: readonly { account: { id: string } }[] };
    return nodes.filter((item) => item.account.id === id);
  };
  const input = { accountId: id, base: 0, purpose: 'Alerts of the delta.', changedOn };
  await ask(colleague(0), 1, 'mutation ($input: ProposeRevisionInput!) { proposeRevision(input: $input) { id } }', {
    input,
  });
  const changedAt = startOfDayIn(zone, changedOn).toISOString();
  const open = { startOn: changedOn, dueOn: addDays(changedOn, 10), changedAt, detectedAt: null };
  expect(await seenAt(2)).toMatchObject([{ ...open, status: 'OPEN', recordedAt: null, doneAt: null }]);
  const approval = { input: { id: await latest(id), reason: 'So it is.' } };
  await ask(
    headIn(register),
    3,
    'mutation ($input: ApproveRevisionInput!) { approveRevision(input: $input) { id } }',
    approval,
  );
  const recordedAt = at(3).toISOString();
  expect(await seenAt(20 * 24 * 60)).toMatchObject([
    { ...open, status: 'DONE', outcome: 'recorded', recordedAt, doneAt: recordedAt },
  ]);
});

test('an approved change of which nobody said when it happened happened when it was approved, and was recorded then', async () => {
  const { id } = account(8);
  const revision = await proposed(colleague(0), { accountId: id, base: 0, audience: 'Everybody on the delta.' });
  const round = async (): Promise<void> => {
    for (const { name, run } of dueSchedules(register.database, { now: () => sampleDay, newId }))
      if (name !== 'send-digests') await run();
  };
  const changes = () =>
    rows('select changed_at, detected_at, recorded_at from record_change where revision_id = $1', revision);
  await round();
  expect(await changes()).toEqual([]);
  await approveRevision(head(), { id: revision });
  await round();
  expect(await changes()).toEqual([{ changed_at: sampleDay, detected_at: null, recorded_at: sampleDay }]);
});
