import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Account } from '@mandat/domain';
import type { Actor } from '@mandat/policies';
import { authorizeAccount, withdrawAccount } from './accounts/decide-account.ts';
import { answerOverlap } from './criteria/answer-overlap.ts';
import { settleByFacts } from './offboarding/schedules/settle-by-facts.ts';
import { approveRevision } from './revisions/decide-revision.ts';
import { proposeRevision } from './revisions/propose-revision.ts';
import { asking, headIn, person, versionOf } from '../testing/heads.ts';
import { headOf, rowsIn } from '../testing/one-authorized.ts';
import { newId, sampleDay, sampleRegister, type TestRegister } from '../testing/register.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const rows = <T>(text: string, ...values: unknown[]): Promise<T[]> => rowsIn<T>(register, text, values);
const head = (): Actor => headIn(register);
const [first, second, third] = [0, 1, 2];
const ready = (place: number): string => register.sample.scenario.readyAccountIds[place] ?? '';

type InUse = Pick<Account, 'id' | 'entityId' | 'title'> & { readonly headId: string };
/** In use in other entities, with a head who holds nothing of them and nothing that waits for an answer. */
const elsewhere = async (place: number): Promise<InUse> => {
  const [found] = await rows<InUse>(
    `select a.id, a.entity_id as "entityId", a.title, h.person_id as "headId" from account a join entity e on e.id = a.entity_id and e.headed
     join headship h on h.entity_id = e.id and h.capacity = 'head' and h.confirmed_at is not null and h.until_on is null
     where a.authorized_at is not null and a.withdrawn_at is null and a.closed_at is null and a.parked_at is null
       and a.created_on is not null and e.id <> $1 and h.person_id <> $2
       and not exists (select from holding x where x.person_id = h.person_id)
     order by a.reference offset $3 limit 1`,
    register.sample.scenario.entityId,
    head().personId,
    place,
  );
  if (!found) throw new Error('the sample has no such account');
  return found;
};

type Kept = { id: string; answer: string | null; other: string };
/** The hit, open and alone of its kind. */
const hitOf = async (id: string, other: string): Promise<string> => {
  const [hit] = await besides(id, other);
  if (!hit) throw new Error('nothing was found');
  return hit.id;
};
const besides = (id: string, other: string) =>
  rows<Kept>('select id, answer, other_id as other from overlap where account_id = $1 and other_id = $2', id, other);
const asked = (id: string) =>
  rows<{ outcome: string | null }>(`select outcome from due_item where kind = 'answer-overlap' and key = $1`, id);
const told = (id: string) =>
  rows<{ type: string }>(
    `select type from audit_entry where account_id = $1 and type in ('overlaps-found-since', 'overlap-answered') order by at, type desc`,
    id,
  );

/** A request, ready to be decided, whose assessor answered that it is another than an account in use. */
const authorizedBeside = async (request: string, other: InUse): Promise<void> => {
  await rows(
    `insert into overlap (id, account_id, other_id, matched_on, likeness, score, found_at, answer, reason, answered_at)
     values ($1, $2, $3, 'title', 'title-equal', 100, $4, 'different', 'Another audience.', $4)`,
    newId(),
    request,
    other.id,
    sampleDay,
  );
  const input = { id: request, version: await versionOf(register, 'account', request) };
  expect(await authorizeAccount(asking(register, head()), input)).toMatchObject({ ok: true });
};

const anHourLater = new Date(sampleDay.getTime() + 3_600_000);
const laterBy = (actor: Actor) => asking(register, { ...actor, secondFactorAt: anHourLater }, { now: anHourLater });
const answering = (overlapId: string) => ({ overlapId, answer: 'different' as const, reason: 'For other readers.' });

test('an account in use that a later one looks like has it beside itself: its head is asked, answers, and is asked no more', async () => {
  const known = await elsewhere(first);
  await authorizedBeside(ready(first), known);
  const hit = await hitOf(known.id, ready(first));
  expect(await besides(known.id, ready(first))).toMatchObject([{ answer: null }]);
  expect(await asked(known.id)).toEqual([{ outcome: null }]);
  const owner = headOf(known);
  expect(await answerOverlap(laterBy(owner), { ...answering(hit), reason: ' ' })).toMatchObject({
    code: 'reason-missing',
    field: 'reason',
  });
  expect(await answerOverlap(laterBy(owner), answering(hit))).toMatchObject({ ok: true });
  expect(await besides(known.id, ready(first))).toMatchObject([{ answer: 'different' }]);
  expect(await asked(known.id)).toEqual([{ outcome: 'answered' }]);
  expect((await told(known.id)).map(({ type }) => type)).toEqual(['overlaps-found-since', 'overlap-answered']);
});

test('whoever asked for an account no longer answers for it once it is in use; a focal point of its entity does', async () => {
  const known = await elsewhere(second);
  await authorizedBeside(ready(second), known);
  const hit = await hitOf(known.id, ready(second));
  const [by = ''] = (
    await rows<{ by: string }>('select requested_by_id as by from account where id = $1', known.id)
  ).map((account) => account.by);
  const requester = person(by, { roles: ['staff'] });
  expect((await answerOverlap(laterBy(requester), answering(hit))).ok).toBe(false);
  const stranger = person(newId(), { roles: ['focal-point'], focalPointOf: [register.sample.scenario.entityId] });
  expect((await answerOverlap(laterBy(stranger), answering(hit))).ok).toBe(false);
  const keeper = person(by, { roles: ['focal-point'], focalPointOf: [known.entityId] });
  expect(await answerOverlap(laterBy(keeper), answering(hit))).toMatchObject({ ok: true });
});

test('the answers on which the head decided stay as they were read', async () => {
  const hit = await hitOf(ready(first), (await elsewhere(first)).id);
  expect(await answerOverlap(laterBy(head()), answering(hit))).toMatchObject({
    code: 'request-already-decided',
    field: 'overlapId',
  });
});

test('what a revision makes alike is asked about on both sides, and nobody is asked about what was withdrawn', async () => {
  const known = await elsewhere(third);
  const id = ready(first);
  const focal = person(known.headId, { roles: ['focal-point'], focalPointOf: [register.sample.scenario.entityId] });
  expect(await proposeRevision(asking(register, focal), { accountId: id, base: 0, title: known.title })).toMatchObject({
    ok: true,
  });
  const [revision = ''] = (await rows<{ id: string }>('select id from account_revision where account_id = $1', id)).map(
    (each) => each.id,
  );
  expect(await approveRevision(asking(register, head()), { id: revision })).toMatchObject({ ok: true });
  expect(await besides(id, known.id)).toMatchObject([{ answer: null }]);
  expect(await besides(known.id, id)).toMatchObject([{ answer: null }]);
  expect([await asked(id), await asked(known.id)]).toEqual([[{ outcome: null }], [{ outcome: null }]]);
  const withdrawal = { id, version: await versionOf(register, 'account', id), reason: 'Done.', confirmed: true };
  expect(await withdrawAccount(asking(register, head()), withdrawal)).toMatchObject({ ok: true });
  await settleByFacts(register.database, { now: () => sampleDay, newId });
  expect([await asked(id), await asked(known.id)]).toEqual([[{ outcome: 'settled' }], [{ outcome: null }]]);
});
