import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '@mandat/domain';
import { administrator } from '../testing/graphql/asking.ts';
import { headIn, person } from '../testing/heads.ts';
import { newId, sampleDay, sampleRegister, type TestRegister } from '../testing/register.ts';
import { dayOf, reviewScene, type AskedReview } from '../testing/review-scene.ts';
import { maintainAccount } from './accounts/decide-account.ts';
import { endCampaign } from './reviews/end-campaign.ts';
import { prepareReview } from './reviews/prepare-review.ts';
import { saveReviewDraft } from './reviews/save-review-draft.ts';
import { reassignReview } from './reviews/reassign-review.ts';
import { escalateDueItems } from './offboarding/schedules/escalate-due-items.ts';

let register: TestRegister;
let scene: ReturnType<typeof reviewScene>;
beforeAll(async () => {
  register = await sampleRegister();
  scene = reviewScene(register);
}, 60_000);
afterAll(() => register.close());

const itemsOf = (reviewId: string) =>
  scene.rows(
    `select addressee, person_id, due_on::text, outcome from due_item where kind = 'prepare-review' and key = $1
     order by done_at nulls last`,
    [reviewId],
  );
const prepared = (review: AskedReview) => ({
  id: review.id,
  version: review.version,
  answers: [],
  finding: 'It reaches residents.',
  recommendation: 'maintain' as const,
});
const mailed = (template: string) =>
  scene.rows('select recipient_id, payload from outbox where topic = $1', [template]);

test('who holds an account is asked to prepare its review a week before the head answers, and told once for all of them', async () => {
  const campaignId = await scene.openedBy({ entityId: await scene.unasked(), includesPending: false });
  const reviews = await scene.ofCampaign(campaignId);
  const held = reviews.filter(({ preparerId }) => preparerId !== null);
  expect(held.length).toBeGreaterThan(1);
  const items = await scene.rows(
    `select d.key, d.person_id, d.addressee, d.due_on::text from due_item d join review r on r.id::text = d.key
     where d.kind = 'prepare-review' and d.done_at is null and r.campaign_id = $1 order by d.key`,
    [campaignId],
  );
  expect(items).toEqual(
    reviews
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .map(({ id, preparerId }) => ({
        key: id,
        person_id: preparerId,
        addressee: 'official',
        due_on: addDays(dayOf(30), -7),
      })),
  );
  const mails = await mailed('reviews-to-prepare');
  const told = new Map(mails.map(({ recipient_id: to, payload }) => [to, payload]));
  expect(told.size).toBe(mails.length);
  for (const asked of new Set(held.map(({ preparerId }) => preparerId))) {
    const count = held.filter(({ preparerId }) => preparerId === asked).length;
    expect(told.get(asked)).toMatchObject({ count, lastDay: addDays(dayOf(30), -7), reviewId: null });
  }
});

test('what is prepared, decided on or ended is asked of nobody any more', async () => {
  // The sample has prepared some: which of them come first is another with every day that it is made for.
  const [first, second, third] = (await scene.decidable(40)).filter(({ isPrepared }) => !isPrepared);
  if (!first || !second || !third) throw new Error('three reviews are needed');
  expect(await prepareReview(scene.as(headIn(register)), prepared(first))).toMatchObject({ ok: true });
  expect((await itemsOf(first.id)).at(-1)).toMatchObject({ outcome: 'prepared' });
  const [account] = await scene.rows('select version from account where id = $1', [second.accountId]);
  const maintaining = { id: second.accountId, version: Number(account?.['version']), reason: 'Needed.' };
  expect(await maintainAccount(scene.as(headIn(register)), maintaining)).toMatchObject({ ok: true });
  expect((await itemsOf(second.id)).map(({ outcome }) => outcome)).not.toContain(null);
  const ending = { id: third.campaignId, version: 1, reason: 'Enough.' };
  expect(await endCampaign(scene.as(administrator), ending)).toMatchObject({ ok: true });
  const [left] = await scene.rows(
    `select count(*)::int as n from due_item d join review r on r.id::text = d.key
     where d.kind in ('prepare-review', 'review-account') and d.done_at is null and r.campaign_id = $1`,
    [third.campaignId],
  );
  expect(left).toEqual({ n: 0 });
});

const ofSomebodyElse = async (): Promise<AskedReview | undefined> =>
  (await scene.decidable(40)).find(({ preparerId }) => preparerId !== null && preparerId !== headIn(register).personId);

/** An open one that somebody else than the head of the scenario is asked to prepare. */
const givenReview = async (): Promise<AskedReview> => {
  if (!(await ofSomebodyElse()))
    await scene.openedBy({ entityId: register.sample.scenario.entityId, includesPending: false });
  const review = await ofSomebodyElse();
  if (!review) throw new Error('a review is needed');
  return review;
};

test('whoever is asked instead is told why and by when, and nobody else is asked any more', async () => {
  const review = await givenReview();
  const input = { id: review.id, version: review.version, personId: String(headIn(register).personId) };
  const blank = await reassignReview(scene.as(administrator), { ...input, reason: ' ' });
  expect(blank).toMatchObject({ code: 'reason-missing', field: 'reason' });
  const reason = 'On mission, see https://evil.example/.';
  expect(await reassignReview(scene.as(administrator), { ...input, reason })).toMatchObject({ ok: true });
  expect(await itemsOf(review.id)).toEqual([
    { addressee: 'official', person_id: review.preparerId, due_on: addDays(dayOf(30), -7), outcome: 'reassigned' },
    { addressee: 'official', person_id: input.personId, due_on: addDays(dayOf(30), -7), outcome: null },
  ]);
  expect(await mailed('review-given')).toEqual([
    {
      recipient_id: input.personId,
      payload: expect.objectContaining({ reason, reviewId: review.id, lastDay: addDays(dayOf(30), -7) }),
    },
  ]);
  const told = await scene.rows(`select reason from audit_entry where type = 'review-reassigned' and subject_id = $1`, [
    review.id,
  ]);
  expect(told).toEqual([{ reason }]);
  const [kept] = await scene.rows('select given_reason from review where id = $1', [review.id]);
  expect(kept).toEqual({ given_reason: reason });
});

test('whoever prepares is reminded five days before, the focal points or whoever is above hear the day after, then the head', async () => {
  const [item] = await scene.rows(
    `select d.id, d.person_id, d.entity_id, d.due_at, d.time_zone from due_item d
     where d.kind = 'prepare-review' and d.done_at is null and d.person_id is not null and d.level = 0 order by d.due_at desc, d.id limit 1`,
  );
  const due = new Date(String(item?.['due_at'])).getTime();
  const at = (days: number) => ({ now: () => new Date(due + days * 86_400_000 - 3_600_000), newId });
  const hear = async (days: number) => {
    await escalateDueItems(register.database, at(days));
    return scene.rows(
      'select recipient_id from due_notice where due_item_id = $1 order by noticed_at desc, recipient_id',
      [item?.['id']],
    );
  };
  expect(await hear(-7)).toEqual([]);
  expect(await hear(-5)).toEqual([{ recipient_id: item?.['person_id'] }]);
  const heads = await scene.rows('select i.person_id from in_office(nearest_headed($1), $2::date) i', [
    item?.['entity_id'],
    sampleDay,
  ]);
  await hear(1.5);
  const told = (await hear(3.5)).map(({ recipient_id: id }) => id);
  expect(told).toEqual(expect.arrayContaining(heads.map(({ person_id: id }) => id)));
  const [level] = await scene.rows('select level from due_item where id = $1', [item?.['id']]);
  expect(level).toEqual({ level: 5 });
});

const drafted = { answers: [], lastPostOn: '12 No', hoursPerWeek: 'te', finding: 'It rea', recommendation: null };
const draftsOf = (reviewId: string) =>
  scene.rows('select person_id, finding, version from review_draft where review_id = $1 order by version, finding', [
    reviewId,
  ]);

test('what somebody types is kept as it is, for them alone, until they hand it in', async () => {
  const review = await givenReview();
  const [head, official] = [scene.as(headIn(register)), scene.as(scene.official(review))];
  const first = { ...drafted, id: review.id, version: 0 };
  expect(await saveReviewDraft(official, first)).toMatchObject({ ok: true });
  expect(await saveReviewDraft(official, { ...first, version: 1, finding: 'It reaches' })).toMatchObject({ ok: true });
  expect(await saveReviewDraft(official, { ...first, version: 1 })).toMatchObject({ code: 'version-conflict' });
  expect(await saveReviewDraft(head, { ...first, finding: 'Of the head' })).toMatchObject({ ok: true });
  expect(await draftsOf(review.id)).toEqual([
    { person_id: headIn(register).personId, finding: 'Of the head', version: 1 },
    { person_id: review.preparerId, finding: 'It reaches', version: 2 },
  ]);
  const [still] = await scene.rows('select prepared_at, version from review where id = $1', [review.id]);
  expect(still).toEqual({ prepared_at: null, version: review.version });
  const begun = await scene.rows(
    `select actor_id from audit_entry where type = 'review-begun' and subject_id = $1 order by at, id`,
    [review.id],
  );
  expect(begun).toHaveLength(2);
  expect(await prepareReview(official, prepared(review))).toMatchObject({ ok: true });
  expect((await draftsOf(review.id)).map(({ finding }) => finding)).toEqual(['Of the head']);
  const stranger = scene.as(person(newId(), { roles: ['staff'] }));
  expect(await saveReviewDraft(stranger, first)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await endCampaign(scene.as(administrator), { id: review.campaignId, version: 1, reason: 'x' })).toMatchObject({
    ok: true,
  });
  expect(await draftsOf(review.id)).toEqual([]);
  expect(await saveReviewDraft(head, { ...first, version: 1 })).toMatchObject({ code: 'review-ended' });
});

test('of two windows in which one person types at once, one is told that the other was first', async () => {
  const review = await givenReview();
  const official = scene.as(scene.official(review));
  const both = await Promise.all(
    ['one', 'other'].map((finding) => saveReviewDraft(official, { ...drafted, id: review.id, version: 0, finding })),
  );
  expect(both.map((saved) => (saved.ok ? 'kept' : saved.code)).toSorted()).toEqual(['kept', 'version-conflict']);
  expect(await draftsOf(review.id)).toHaveLength(1);
});
