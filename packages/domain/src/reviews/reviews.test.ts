import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Review } from '../records/review.ts';
import { officialLanguages, type Translated } from '../records/language.ts';
import { campaignFigures } from './campaign-figures.ts';
import { endCampaign, openCampaign, type OpeningCampaign } from './campaign.ts';
import { isReviewLate, reviewStatus } from './review-status.ts';
import { answerOf, endReview, escalateReview, prepareReview, reassignReview, type Preparing } from './review.ts';

const now = new Date('2026-11-27T12:00:00Z');
const day = 86_400_000;
const at = (days: number): Date => new Date(now.getTime() + days * day);
const clock = { now, today: '2026-11-27' };
const names = Object.fromEntries(officialLanguages.map((code) => [code, ` Name ${code} `])) as Translated;

const opening = (more: Partial<OpeningCampaign> = {}): OpeningCampaign => ({
  id: 'c',
  names,
  dueOn: '2026-12-27',
  openedById: 'dgc',
  entityId: null,
  platforms: [],
  languages: [],
  decidedBefore: null,
  criteria: [],
  includesPending: true,
  ...more,
});

const review = (more: Partial<Review> = {}): Review => ({
  id: 'r',
  campaignId: 'c',
  accountId: 'a',
  entityId: 'e',
  openedAt: at(-10),
  dueOn: '2026-12-27',
  dueAt: at(30),
  preparerId: null,
  givenReason: null,
  preparedById: null,
  preparedAt: null,
  assessmentId: null,
  lastPostOn: null,
  hoursPerWeek: null,
  finding: null,
  recommendation: null,
  escalatedAt: null,
  endedAt: null,
  outcome: null,
  decisionId: null,
  version: 1,
  ...more,
});

describe('a campaign', () => {
  test('opens with its names as they are written, by a day to come', () => {
    expect(openCampaign(opening(), 3, clock)).toMatchObject({
      ok: true,
      next: { names: { fr: 'Name fr' }, endedAt: null },
      events: [{ type: 'campaign-opened', changes: [{ after: '2026-12-27' }, { field: 'accounts', after: 3 }] }],
    });
  });

  test.each([
    [
      'without its name in a language',
      opening({ names: { ...names, ru: ' ' } }),
      3,
      'campaign-name-missing',
      'names.ru',
    ],
    ['for today', opening({ dueOn: '2026-11-27' }), 3, 'date-in-the-past', 'dueOn'],
    ['for a day that is none', opening({ dueOn: '2026-02-30' }), 3, 'date-form', 'dueOn'],
    ['for a day in another age', opening({ dueOn: '2300-01-01' }), 3, 'date-out-of-range', 'dueOn'],
    [
      'about decisions of tomorrow',
      opening({ decidedBefore: '2026-11-28' }),
      3,
      'date-in-the-future',
      'scope.decidedBefore',
    ],
    ['about nothing', opening(), 0, 'campaign-without-accounts', 'scope'],
  ])('is not opened %s', (_title, asked, accounts, code, field) => {
    expect(openCampaign(asked, accounts, clock)).toMatchObject({ ok: false, code, field });
  });

  test('ends once, with a reason, and says how many had no answer', () => {
    const opened = openCampaign(opening(), 3, clock);
    if (!opened.ok) throw new Error(opened.code);
    const ending = { byId: 'dgc', reason: ' Enough ', now, open: 2 };
    expect(endCampaign(opened.next, { ...ending, reason: ' ' })).toMatchObject({ code: 'reason-missing' });
    const ended = endCampaign(opened.next, ending);
    expect(ended).toMatchObject({
      next: { endedReason: 'Enough', endedById: 'dgc' },
      events: [{ changes: [{ field: 'unanswered', after: 2 }] }],
    });
    if (ended.ok) expect(endCampaign(ended.next, ending)).toMatchObject({ code: 'campaign-ended' });
  });
});

const preparing: Preparing = {
  assessmentId: 's',
  lastPostOn: '2026-11-27',
  hoursPerWeek: 12,
  recommendation: 'maintain',
  finding: ' Reaches residents. ',
  byId: 'official',
};

describe('a review', () => {
  test('is prepared with what it does for its purpose, and prepared again, the last one counts', () => {
    const first = prepareReview(review(), preparing, clock);
    expect(first).toMatchObject({ next: { finding: 'Reaches residents.', preparedAt: now, version: 2 } });
    if (!first.ok) throw new Error(first.code);
    expect(prepareReview(first.next, { ...preparing, recommendation: 'withdraw' }, clock)).toMatchObject({
      next: { recommendation: 'withdraw', version: 3 },
    });
  });

  test.each([
    ['a post of tomorrow', { lastPostOn: '2026-11-28' }, 'date-in-the-future', 'lastPostOn'],
    ['a post before there was a network', { lastPostOn: '1900-01-01' }, 'date-out-of-range', 'lastPostOn'],
    ['hours that are owed', { hoursPerWeek: -1 }, 'hours-out-of-range', 'hoursPerWeek'],
    ['parts of an hour', { hoursPerWeek: 1.5 }, 'hours-out-of-range', 'hoursPerWeek'],
    ['nothing said of its purpose', { finding: ' ' }, 'finding-missing', 'finding'],
    ['no recommendation', { recommendation: null }, 'recommendation-missing', 'recommendation'],
  ])('is not prepared with %s', (_title, more, code, field) => {
    expect(prepareReview(review(), { ...preparing, ...more }, clock)).toMatchObject({ ok: false, code, field });
  });

  test('is given to somebody else, not to the same person again', () => {
    expect(reassignReview(review({ preparerId: 'p' }), { preparerId: 'q', reason: ' Away. ' })).toMatchObject({
      next: { preparerId: 'q', givenReason: 'Away.' },
      events: [{ reason: 'Away.' }],
    });
    expect(reassignReview(review({ preparerId: 'p' }), { preparerId: 'q', reason: ' ' })).toMatchObject({
      code: 'reason-missing',
      field: 'reason',
    });
    expect(reassignReview(review({ preparerId: 'p' }), { preparerId: 'p', reason: 'x' })).toMatchObject({
      code: 'preparer-is-the-same',
    });
  });

  test('that has ended is neither prepared, nor given away, nor ended once more', () => {
    const ended = review({ endedAt: now, outcome: 'released' });
    expect(prepareReview(ended, preparing, clock)).toMatchObject({ code: 'review-ended' });
    expect(reassignReview(ended, { preparerId: 'q', reason: 'x' })).toMatchObject({ code: 'review-ended' });
    expect(endReview(ended, { outcome: 'maintained', decisionId: 'd' }, now)).toMatchObject({ code: 'review-ended' });
  });

  test.each([
    ['establish', 'maintained'],
    ['maintain', 'maintained'],
    ['refuse', 'withdrawn'],
    ['withdraw', 'withdrawn'],
    ['send-back', null],
  ] as const)('is answered by the decision %s: %s', (kind, outcome) => {
    expect(answerOf(kind)).toBe(outcome);
  });

  test.each([
    ['nobody has prepared', {}, 'to-prepare', false],
    ['somebody has prepared', { preparedAt: now }, 'to-decide', false],
    ['is due at this moment', { dueAt: now }, 'withdrawal-proposed', true],
    ['was maintained in time', { outcome: 'maintained', endedAt: at(-1), dueAt: now }, 'maintained', false],
    ['was withdrawn too late', { outcome: 'withdrawn', endedAt: at(-1), dueAt: at(-2) }, 'withdrawn', true],
  ] as const)('which %s stands so', (_title, more, status, late) => {
    expect(reviewStatus(review(more), now)).toBe(status);
    expect(isReviewLate(review(more), now)).toBe(late);
  });
});

test('a withdrawal is proposed from the due moment on, once, and not of what was answered', () => {
  expect(escalateReview(review(), at(29))).toBeNull();
  const proposed = escalateReview(review(), at(30));
  expect(proposed).toMatchObject({ next: { escalatedAt: at(30), outcome: null, endedAt: null } });
  expect(proposed && escalateReview(proposed.next, at(31))).toBeNull();
  expect(escalateReview(review({ outcome: 'maintained', endedAt: at(1) }), at(31))).toBeNull();
});

type Act = { readonly days: number; readonly what: 'prepare' | 'maintain' | 'withdraw' | 'look' | 'release' | 'close' };
const anAct: fc.Arbitrary<Act> = fc.record({
  days: fc.integer({ min: -5, max: 60 }),
  what: fc.constantFrom('prepare', 'maintain', 'withdraw', 'look', 'release', 'close'),
});

const done = (before: Review, { what }: Act, when: Date): Review => {
  if (what === 'look') return escalateReview(before, when)?.next ?? before;
  if (what === 'prepare') {
    const prepared = prepareReview(before, preparing, { now: when, today: '2027-12-31' });
    return prepared.ok ? prepared.next : before;
  }
  const ending = {
    maintain: { outcome: 'maintained', decisionId: `d ${what}` },
    withdraw: { outcome: 'withdrawn', decisionId: `d ${what}` },
    release: { outcome: 'released', decisionId: null },
    close: { outcome: 'unanswered', decisionId: null },
  } as const;
  const ended = endReview(before, ending[what], when);
  return ended.ok ? ended.next : before;
};

test('whatever happens in whatever order, a review ends once, by the first that ended it', () => {
  fc.assert(
    fc.property(fc.array(anAct, { maxLength: 12 }), (acts) => {
      const inOrder = acts.toSorted((one, other) => one.days - other.days);
      let known = review();
      for (const act of inOrder) {
        const before = known;
        known = done(before, act, at(act.days));
        if (before.endedAt) expect(known).toEqual(before);
        expect(known.version - before.version).toBeLessThanOrEqual(1);
        if (before.escalatedAt) expect(known.escalatedAt).toEqual(before.escalatedAt);
      }
    }),
  );
});

test('an unanswered one never withdraws by itself: a withdrawal names the decision that made it', () => {
  fc.assert(
    fc.property(fc.array(anAct, { maxLength: 12 }), fc.integer({ min: 0, max: 4_000 }), (acts, days) => {
      let known = review();
      for (const act of acts.toSorted((one, other) => one.days - other.days)) known = done(known, act, at(act.days));
      const status = reviewStatus(known, at(days));
      const decided = acts.some(({ what }) => what === 'withdraw');
      if (status === 'withdrawn') expect(decided).toBe(true);
      expect(known.decisionId !== null).toBe(status === 'withdrawn' || status === 'maintained');
      if (!known.endedAt && known.dueAt <= at(days)) expect(status).toBe('withdrawal-proposed');
    }),
  );
});

const facts = fc.record({
  dueAt: fc.integer({ min: -9, max: 9 }).map(at),
  preparedAt: fc.option(fc.constant(at(-12))),
  ended: fc.option(
    fc.record({
      outcome: fc.constantFrom('maintained', 'withdrawn', 'released', 'unanswered' as const),
      endedAt: fc.integer({ min: -9, max: 0 }).map(at),
    }),
  ),
});

test('the figures of a campaign add up, and so do those of its entities', () => {
  fc.assert(
    fc.property(fc.array(facts, { maxLength: 30 }), fc.nat(30), (all, cut) => {
      const reviews = all.map(({ ended, ...more }) => review({ ...more, ...ended }));
      const whole = campaignFigures(reviews, now);
      const { asked, answered, maintained, withdrawn, released, unanswered, toPrepare, toDecide, proposed } = whole;
      expect(asked).toBe(reviews.length);
      expect(answered).toBe(maintained + withdrawn);
      expect(answered + released + unanswered + toPrepare + toDecide + proposed).toBe(asked);
      expect(whole.late).toBeLessThanOrEqual(asked);
      const parts = [campaignFigures(reviews.slice(0, cut), now), campaignFigures(reviews.slice(cut), now)];
      for (const name of Object.keys(whole) as (keyof typeof whole)[]) {
        expect(parts.reduce((sum, part) => sum + part[name], 0)).toBe(whole[name]);
      }
    }),
  );
});
