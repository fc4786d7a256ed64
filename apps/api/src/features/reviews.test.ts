import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { criterionNames, officialLanguages, type Translated } from '@mandat/domain';
import type { Actor } from '@mandat/policies';
import { administrator } from '../testing/graphql/asking.ts';
import { asking, headIn, person, versionOf } from '../testing/heads.ts';
import { newId, sampleDay, sampleRegister, type TestRegister } from '../testing/register.ts';
import { decideAccounts } from './accounts/decide-accounts.ts';
import { authorizeAccount, maintainAccount, refuseAccount, withdrawAccount } from './accounts/decide-account.ts';
import { endCampaign } from './reviews/end-campaign.ts';
import { openCampaign, type OpenCampaignInput } from './reviews/open-campaign.ts';
import { prepareReview } from './reviews/prepare-review.ts';
import { previewCampaign } from './reviews/preview-campaign.ts';
import { reassignReview } from './reviews/reassign-review.ts';
import { escalateReviews } from './reviews/schedules/escalate-reviews.ts';
import { releaseReviews } from './reviews/schedules/release-reviews.ts';

type Row = Readonly<Record<string, unknown>>;
let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const rows = (text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  register.database.source.query(text, [...values]);
const day = 86_400_000;
const dayOf = (days: number): string => new Date(sampleDay.getTime() + days * day).toISOString().slice(0, 10);
const names = Object.fromEntries(officialLanguages.map((code) => [code, `Name ${code}`])) as Translated;
const dgc = () => asking(register, administrator);
const head = (more: Partial<Actor> = {}) => asking(register, headIn(register, more));
const open = (scope: OpenCampaignInput['scope'], dueOn = dayOf(30)) => openCampaign(dgc(), { names, dueOn, scope });

const openedBy = async (scope: OpenCampaignInput['scope'], dueOn?: string): Promise<string> => {
  const opened = await open(scope, dueOn);
  if (!opened.ok) throw new Error(opened.code);
  return opened.next.id;
};

/** Open reviews of authorized accounts on which the head of the scenario decides, and is no official. */
const mine = async (limit: number): Promise<Row[]> =>
  rows(
    `select r.id, r.version, r.account_id, r.preparer_id, r.campaign_id from review r join account a on a.id = r.account_id
     where r.ended_at is null and a.entity_id = $1 and a.authorized_at is not null and a.withdrawn_at is null
       and exists (select from account_deciders(a.id, $2) d where d.person_id = $3) order by r.id limit $4`,
    [register.sample.scenario.entityId, sampleDay, headIn(register).personId, limit],
  );
const reviewOf = async (id: unknown): Promise<Row> => (await rows('select * from review where id = $1', [id]))[0] ?? {};
const seen = async (accountId: unknown) => ({
  id: String(accountId),
  version: await versionOf(register, 'account', String(accountId)),
});
const official = (personId: unknown, accountId: unknown): Actor =>
  person(String(personId), { roles: ['authorized-official', 'staff'], officialOf: [String(accountId)] });

test('a preview and the campaign ask about the same accounts, each once, and its head hears of it once', async () => {
  const [other] = await rows(
    `select a.entity_id as id from account a where a.authorized_at is not null and a.entity_id <> $1
       and nearest_headed(a.entity_id) is not null group by 1 order by count(*) desc limit 1`,
    [register.sample.scenario.entityId],
  );
  const scope = { entityId: String(other?.['id']), includesPending: false };
  const preview = await previewCampaign(dgc(), scope);
  const id = await openedBy(scope);
  const [counted] = await rows(
    `select count(*)::int as asked, count(distinct r.account_id)::int as accounts, count(d.id)::int as items
     from review r left join due_item d on d.kind = 'review-account' and d.key = r.id::text and d.done_at is null
     where r.campaign_id = $1`,
    [id],
  );
  const asked = preview.ok ? preview.next.accounts : -1;
  expect(asked).toBeGreaterThan(3);
  expect(counted).toEqual({ asked, accounts: asked, items: asked });
  const told = await rows(
    `select recipient_id, count(*)::int as mails from outbox where topic = 'reviews-asked' group by 1`,
  );
  expect(told.length).toBeGreaterThan(0);
  expect(new Set(told.map(({ mails }) => mails))).toEqual(new Set([1]));
  const again = await previewCampaign(dgc(), scope);
  expect(again).toMatchObject({ next: { accounts: 0, alreadyAsked: asked } });
  expect(await open(scope)).toMatchObject({ ok: false, code: 'campaign-without-accounts' });
});

test('of two campaigns opened at once over one scope each account is asked about by one', async () => {
  const [left] = await rows(
    `select a.entity_id as id from account a where a.authorized_at is not null and a.withdrawn_at is null and a.closed_at is null
       and not exists (select from review r where r.account_id = a.id) group by 1 order by count(*) desc limit 1`,
  );
  const scope = { entityId: String(left?.['id']) };
  const both = await Promise.all([open(scope), open(scope)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const refused = both.find(({ ok }) => !ok);
  // Whether the second one saw the first or met it.
  expect(['version-conflict', 'campaign-without-accounts']).toContain(refused && !refused.ok && refused.code);
});

test('twenty maintained at once are twenty reviews answered, each by its own decision', async () => {
  // Of the Department itself, which has information centres without a head of their own.
  const entities = await rows(
    `select id from entity where nearest_headed(id) = (select id from entity where code = 'DGC')`,
  );
  const [office] = await rows(
    `select i.person_id from entity e, in_office(e.id, $1::date) i where e.code = 'DGC' and i.capacity = 'head'`,
    [sampleDay],
  );
  const heads = entities.map(({ id }) => String(id));
  const decider = person(String(office?.['person_id']), { roles: ['head-of-entity'], headOf: heads, headReads: heads });
  await open({ platforms: ['x', 'facebook'], includesPending: false });
  const reviews = await rows(
    `select r.id, r.account_id from review r join account a on a.id = r.account_id
     where r.ended_at is null and a.entity_id = any($1)
       and exists (select from account_deciders(a.id, $2) d where d.person_id = $3) order by r.id limit 20`,
    [heads, sampleDay, decider.personId],
  );
  expect(reviews).toHaveLength(20);
  const accounts = await Promise.all(reviews.map((each) => seen(each['account_id'])));
  const decided = await decideAccounts(asking(register, decider), {
    kind: 'maintain',
    accounts,
    reason: 'Still needed.',
  });
  expect(decided.ok && decided.next.map(({ refusal }) => refusal)).toEqual(reviews.map(() => null));
  const ended = await rows(
    `select r.outcome, d.kind, d.account_id = r.account_id as own, i.outcome as item from review r
     join account_decision d on d.id = r.decision_id
     join due_item i on i.kind = 'review-account' and i.key = r.id::text where r.id = any($1)`,
    [reviews.map(({ id }) => id)],
  );
  expect(ended).toEqual(
    reviews.map(() => ({ outcome: 'maintained', kind: 'maintain', own: true, item: 'maintained' })),
  );
  // Decided once more, the account has no open review: nothing is answered twice.
  const [first] = accounts;
  const again = await seen(first?.id);
  expect(await maintainAccount(asking(register, decider), { ...again, reason: 'Again.' })).toMatchObject({ ok: true });
  const [count] = await rows('select count(*)::int as n from review where account_id = $1 and outcome is not null', [
    first?.id,
  ]);
  expect(count).toEqual({ n: 1 });
});

test('whoever holds the account prepares its review: what is answered otherwise is the next version, on which the head decides', async () => {
  const review = (await mine(30)).find((each) => each['preparer_id'] !== null);
  const accountId = review?.['account_id'];
  const context = asking(register, official(review?.['preparer_id'], accountId));
  const input = {
    id: String(review?.['id']),
    version: Number(review?.['version']),
    answers: [],
    finding: 'It reaches residents.',
    recommendation: 'maintain' as const,
    lastPostOn: dayOf(-1),
    hoursPerWeek: 6,
  };
  const versions = () => rows('select id from assessment where account_id = $1 order by number', [accountId]);
  const before = await versions();
  expect(await prepareReview(context, input)).toMatchObject({ ok: true });
  expect(await versions()).toEqual(before);
  const answers = [{ criterion: 'risk' as const, met: true, reason: 'Looked at again.', evidence: [] }];
  expect(await prepareReview(context, { ...input, version: input.version + 1, answers })).toMatchObject({ ok: true });
  const after = await versions();
  expect(after).toHaveLength(before.length + 1);
  expect(await reviewOf(input.id)).toMatchObject({ assessment_id: after.at(-1)?.['id'], hours_per_week: 6 });
  const [whole] = await rows('select count(*)::int as n from criterion_answer where assessment_id = $1', [
    after.at(-1)?.['id'],
  ]);
  expect(whole).toEqual({ n: criterionNames.length });
  expect(await maintainAccount(head(), { ...(await seen(accountId)), reason: 'Needed.' })).toMatchObject({ ok: true });
  const [decision] = await rows(
    'select d.assessment_id from review r join account_decision d on d.id = r.decision_id where r.id = $1',
    [input.id],
  );
  expect(decision).toEqual({ assessment_id: after.at(-1)?.['id'] });
  const late = { ...input, version: input.version + 3 };
  expect(await prepareReview(context, late)).toMatchObject({ code: 'review-ended' });
});

test('whoever has nothing to do with the account neither prepares its review nor gives it away, nor is given it', async () => {
  const [review] = await mine(1);
  const id = String(review?.['id']);
  const version = Number(review?.['version']);
  const stranger = person(newId(), { roles: ['staff'] });
  const input = { id, version, answers: [], finding: 'x', recommendation: 'maintain' as const };
  expect(await prepareReview(asking(register, stranger), input)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await prepareReview(dgc(), input)).toMatchObject({ code: 'FORBIDDEN' });
  expect(
    await reassignReview(asking(register, stranger), { id, version, personId: newId(), reason: 'Away.' }),
  ).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await reassignReview(head(), { id, version, personId: newId(), reason: 'Away.' })).toMatchObject({
    code: 'preparer-not-concerned',
    field: 'personId',
  });
  expect(await openCampaign(head(), { names, dueOn: dayOf(9), scope: {} })).toMatchObject({ code: 'FORBIDDEN' });
  expect(
    await reassignReview(head(), { id, version, personId: headIn(register).personId ?? '', reason: 'Away.' }),
  ).toMatchObject({
    ok: true,
  });
  expect(await reviewOf(id)).toMatchObject({ preparer_id: headIn(register).personId });
});

test('what waits for its first decision is asked about too: authorizing it maintains, refusing it withdraws, and before that it is not official', async () => {
  const { readyAccountIds, scenario } = { ...register.sample.scenario, scenario: register.sample.scenario };
  await rows(`update account set request_kind = 'existing' where id = any($1)`, [readyAccountIds]);
  const campaignId = await openedBy({ entityId: scenario.entityId, includesPending: true });
  const [yes = '', no = ''] = readyAccountIds;
  const found = () =>
    rows('select account_id, outcome from review where campaign_id = $1 and account_id = any($2) order by outcome', [
      campaignId,
      [yes, no],
    ]);
  expect((await found()).map(({ outcome }) => outcome)).toEqual([null, null]);
  const [before] = await rows('select authorized_at from account where id = $1', [yes]);
  expect(before).toEqual({ authorized_at: null });
  const review = (await rows('select id, version from review where account_id = $1 and ended_at is null', [yes]))[0];
  const early = {
    id: String(review?.['id']),
    version: 1,
    answers: [],
    finding: 'x',
    recommendation: 'maintain',
  } as const;
  expect(await prepareReview(head(), early)).toMatchObject({ code: 'review-of-request' });
  expect(await authorizeAccount(head(), await seen(yes))).toMatchObject({ ok: true });
  expect(await refuseAccount(head(), { ...(await seen(no)), reason: 'No need.' })).toMatchObject({ ok: true });
  expect(await found()).toEqual([
    { account_id: yes, outcome: 'maintained' },
    { account_id: no, outcome: 'withdrawn' },
  ]);
});

test('a due day that passes proposes the withdrawal once, and withdraws nothing', async () => {
  const [review] = await mine(1);
  const id = review?.['id'];
  const [due] = await rows('select due_at from review where id = $1', [id]);
  const later = new Date(String(due?.['due_at'])).getTime();
  const at = (time: number) => ({ now: () => new Date(time), newId });
  await escalateReviews(register.database, at(later - 1));
  expect(await reviewOf(id)).toMatchObject({ escalated_at: null });
  for (const time of [later, later + 90 * day]) await escalateReviews(register.database, at(time));
  await releaseReviews(register.database, at(later + 90 * day));
  expect(await reviewOf(id)).toMatchObject({ escalated_at: new Date(later), outcome: null, ended_at: null });
  const [account] = await rows('select withdrawn_at from account where id = $1', [review?.['account_id']]);
  expect(account).toEqual({ withdrawn_at: null });
  const [told] = await rows(
    `select count(*)::int as n from audit_entry where type = 'review-escalated' and subject_id = $1`,
    [id],
  );
  expect(told).toEqual({ n: 1 });
  const reason = 'Nobody answered, and nobody needs it.';
  const withdrawing = { ...(await seen(review?.['account_id'])), reason, confirmed: true };
  expect(await withdrawAccount(head(), withdrawing)).not.toHaveProperty('code');
  expect(await reviewOf(id)).toMatchObject({ outcome: 'withdrawn' });
});

test('of what is out of scope meanwhile nobody is asked any more', async () => {
  const [review] = await mine(1);
  await rows(
    `update account set closed_at = $2::timestamptz, closed_on = $3, closed_evidence = 'seen', withdrawn_at = $2 where id = $1`,
    [review?.['account_id'], sampleDay, dayOf(0)],
  );
  await releaseReviews(register.database, { now: () => sampleDay, newId });
  expect(await reviewOf(review?.['id'])).toMatchObject({ outcome: 'released', decision_id: null });
  const [item] = await rows(`select outcome from due_item where kind = 'review-account' and key = $1`, [
    review?.['id'],
  ]);
  expect(item).toEqual({ outcome: 'released' });
});

test('a campaign that ends leaves what nobody answered as it is, counted and no longer due', async () => {
  const [review] = await mine(1);
  const id = String(review?.['campaign_id']);
  const [{ n: waiting } = { n: 0 }] = await rows(
    'select count(*)::int as n from review where campaign_id = $1 and ended_at is null',
    [id],
  );
  expect(Number(waiting)).toBeGreaterThan(0);
  const standing = () => rows('select count(*)::int as n from account where withdrawn_at is null');
  const before = await standing();
  expect(await endCampaign(head(), { id, version: 1, reason: 'x' })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await endCampaign(dgc(), { id, version: 1, reason: 'Enough.' })).toMatchObject({ ok: true });
  const [counted] = await rows(
    `select count(*) filter (where r.outcome = 'unanswered')::int as unanswered, count(*) filter (where r.ended_at is null)::int as open,
       count(i.id) filter (where i.done_at is null)::int as due
     from review r left join due_item i on i.kind = 'review-account' and i.key = r.id::text where r.campaign_id = $1`,
    [id],
  );
  expect(counted).toEqual({ unanswered: waiting, open: 0, due: 0 });
  expect(await standing()).toEqual(before);
  expect(await endCampaign(dgc(), { id, version: 2, reason: 'Again.' })).toMatchObject({ code: 'campaign-ended' });
});
