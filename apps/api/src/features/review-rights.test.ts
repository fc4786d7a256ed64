import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Decision } from '@mandat/domain';
import type { Actor } from '@mandat/policies';
import { administrator } from '../testing/graphql/asking.ts';
import { headIn, person, versionOf } from '../testing/heads.ts';
import { newId, sampleRegister, type TestRegister } from '../testing/register.ts';
import { campaignNames, dayOf, reviewScene, type AskedReview } from '../testing/review-scene.ts';
import { maintainAccount, withdrawAccount } from './accounts/decide-account.ts';
import { campaignReport } from './reviews/campaign-report.ts';
import { endCampaign } from './reviews/end-campaign.ts';
import { openCampaign } from './reviews/open-campaign.ts';
import { prepareReview } from './reviews/prepare-review.ts';
import { previewCampaign } from './reviews/preview-campaign.ts';
import { reassignReview } from './reviews/reassign-review.ts';
import { saveReviewDraft } from './reviews/save-review-draft.ts';

let register: TestRegister;
let scene: ReturnType<typeof reviewScene>;
beforeAll(async () => {
  register = await sampleRegister();
  scene = reviewScene(register);
}, 60_000);
afterAll(() => register.close());

/** Open reviews of the entity of the scenario; asked for anew where those before are answered. */
const some = async (count: number): Promise<readonly AskedReview[]> => {
  const found = await scene.decidable(count);
  if (found.length >= count) return found;
  await scene.openedBy({ entityId: register.sample.scenario.entityId, includesPending: false });
  return scene.decidable(count);
};

describe('who may do what', () => {
  let review: AskedReview;
  beforeEach(async () => {
    const [first] = await some(1);
    if (!first) throw new Error('a review is needed');
    review = first;
  });

  const roles = {
    administrator: () => administrator,
    analyst: () => person(newId(), { roles: ['dgc-analyst', 'staff'] }),
    auditor: () => person(newId(), { roles: ['auditor', 'staff'] }),
    'its head': () => headIn(register),
    'another head': () =>
      person(newId(), { roles: ['head-of-entity', 'staff'], headOf: [newId()], headReads: [newId()] }),
    'its focal point': () => person(newId(), { roles: ['focal-point', 'staff'], focalPointOf: [review.entityId] }),
    'another focal point': () => person(newId(), { roles: ['focal-point', 'staff'], focalPointOf: [newId()] }),
    'its official': () => scene.official(review),
    'its alternate': () => person(newId(), { roles: ['alternate', 'staff'], alternateOf: [review.accountId] }),
    'another official': () => person(newId(), { roles: ['authorized-official', 'staff'], officialOf: [newId()] }),
    publisher: () => person(newId(), { roles: ['publisher', 'staff'], publisherOf: [review.accountId] }),
    'a member of staff': () => person(newId(), { roles: ['staff'] }),
  } as const satisfies Record<string, () => Actor>;
  type Role = keyof typeof roles;

  /** Whoever may is refused for the next reason only, so that nothing changes here: a version that nobody saw, a day gone by. */
  const unseen = 99;
  const actions = {
    preview: (actor) => previewCampaign(scene.as(actor), {}),
    open: (actor) => openCampaign(scene.as(actor), { names: campaignNames, dueOn: dayOf(-1), scope: {} }),
    end: (actor) => endCampaign(scene.as(actor), { id: review.campaignId, version: unseen, reason: 'Enough.' }),
    prepare: (actor) =>
      prepareReview(scene.as(actor), {
        id: review.id,
        version: unseen,
        answers: [],
        finding: 'x',
        recommendation: 'maintain',
      }),
    draft: (actor) =>
      saveReviewDraft(scene.as(actor), {
        id: review.id,
        version: unseen,
        answers: [],
        lastPostOn: '',
        hoursPerWeek: '',
        finding: '',
      }),
    reassign: (actor) =>
      reassignReview(scene.as(actor), { id: review.id, version: unseen, personId: newId(), reason: 'Away.' }),
    report: async (actor): Promise<Decision<unknown>> =>
      (await campaignReport(scene.as(actor), { id: review.campaignId, table: 'reviews', form: 'csv' }))
        ? { ok: true, next: null, events: [] }
        : { ok: false, code: 'FORBIDDEN' },
  } as const satisfies Record<string, (actor: Actor) => Promise<Decision<unknown>>>;
  type Action = keyof typeof actions;

  const keepers: readonly Role[] = ['its head', 'its focal point'];
  const holders: readonly Role[] = ['its official', 'its alternate'];
  const may = {
    preview: ['administrator'],
    open: ['administrator'],
    end: ['administrator'],
    prepare: [...keepers, ...holders],
    draft: [...keepers, ...holders],
    reassign: [...keepers, 'administrator'],
    report: ['administrator', 'analyst', 'auditor'],
  } as const satisfies Record<Action, readonly Role[]>;

  const cases = (Object.keys(actions) as Action[]).flatMap((action) =>
    (Object.keys(roles) as Role[]).map((role) => {
      const allowed = (may[action] as readonly Role[]).includes(role);
      return { action, role, allowed, verb: allowed ? 'may' : 'may not' };
    }),
  );

  test.each(cases)('$role $verb $action', async ({ action, role, allowed }) => {
    const done = await actions[action](roles[role]());
    const code = done.ok ? null : done.code;
    expect([code, code === 'FORBIDDEN']).toEqual([
      allowed ? (done.ok ? null : expect.stringMatching(/^(?:version-conflict|date-in-the-past)$/u)) : 'FORBIDDEN',
      !allowed,
    ]);
  });
});

const seen = async (accountId: string) => ({
  id: accountId,
  version: await versionOf(register, 'account', accountId),
});
const outcomeOf = async (id: string) =>
  (
    await scene.rows(
      `select r.outcome, d.kind, (select count(*)::int from due_item i where i.key = r.id::text and i.done_at is null) as due,
         (select count(*)::int from review_draft t where t.review_id = r.id) as drafts
       from review r left join account_decision d on d.id = r.decision_id where r.id = $1`,
      [id],
    )
  )[0];
const codesOf = (decisions: readonly Decision<unknown>[]) => decisions.map((each) => (each.ok ? 'done' : each.code));

/** The head maintains one and prepares another, begins a third, and DGC ends the campaign meanwhile. */
const allAtOnce = async (answered: AskedReview, prepared: AskedReview, drafted: AskedReview) => {
  const { campaignId } = answered;
  const head = scene.as(headIn(register));
  const of = await seen(answered.accountId);
  const [campaign] = await scene.rows('select version from review_campaign where id = $1', [campaignId]);
  const work = { answers: [], finding: 'It reaches residents.', recommendation: 'maintain' as const };
  const typed = { answers: [], lastPostOn: '', hoursPerWeek: '', finding: 'x' };
  return Promise.all([
    maintainAccount(head, { ...of, reason: 'Needed.' }),
    endCampaign(scene.as(administrator), {
      id: campaignId,
      version: Number(campaign?.['version']),
      reason: 'Enough.',
    }),
    prepareReview(head, { id: prepared.id, version: prepared.version, ...work }),
    saveReviewDraft(head, { id: drafted.id, version: 0, ...typed }),
  ]);
};

describe('at once', () => {
  test('of two who decide at once one decides, and the review says what that one said', async () => {
    for (const review of await some(4)) {
      const head = scene.as(headIn(register));
      const of = await seen(review.accountId);
      const both = await Promise.all([
        maintainAccount(head, { ...of, reason: 'Needed.' }),
        withdrawAccount(head, { ...of, reason: 'Nobody needs it.', confirmed: true }),
      ]);
      const codes = codesOf(both);
      expect(codes.filter((code) => code === 'done')).toHaveLength(1);
      expect(codes).toContain('version-conflict');
      const [outcome, kind] = codes[0] === 'done' ? ['maintained', 'maintain'] : ['withdrawn', 'withdraw'];
      expect(await outcomeOf(review.id)).toMatchObject({ outcome, kind, due: 0 });
    }
  });

  test('a campaign that ends while somebody answers and another prepares leaves each review with one end, and asks nobody', async () => {
    const [answered, prepared, drafted] = await some(3);
    if (!answered || !prepared || !drafted) throw new Error('three reviews are needed');
    const codes = codesOf(await allAtOnce(answered, prepared, drafted));
    expect(codes.slice(0, 2)).toEqual(['done', 'done']);
    for (const code of codes.slice(2)) expect(['done', 'review-ended', 'version-conflict']).toContain(code);
    const end = await outcomeOf(answered.id);
    expect(['maintained', 'unanswered']).toContain(end?.['outcome']);
    expect(end?.['kind']).toBe(end?.['outcome'] === 'maintained' ? 'maintain' : null);
    for (const { id } of [answered, prepared, drafted])
      expect(await outcomeOf(id)).toMatchObject({ due: 0, drafts: 0, outcome: expect.any(String) });
  });

  test('of two who give a review to somebody else at once, one does, and one person is asked', async () => {
    const [review] = await some(1);
    if (!review) throw new Error('a review is needed');
    const head = headIn(register);
    const input = { id: review.id, version: review.version, personId: String(head.personId), reason: 'Away.' };
    const both = await Promise.all([
      reassignReview(scene.as(head), input),
      reassignReview(scene.as(administrator), input),
    ]);
    expect(codesOf(both).toSorted()).toEqual(['done', 'version-conflict']);
    const asked = await scene.rows(
      `select person_id from due_item where kind = 'prepare-review' and key = $1 and done_at is null`,
      [review.id],
    );
    expect(asked).toEqual([{ person_id: head.personId }]);
  });
});
