import { officialLanguages } from '@mandat/domain';
import { accounts, assessments, contents, decisions } from './fixture-accounts.ts';
import { entities, people } from './fixture-people.ts';
import { at, idOf, on, type Rows, type Value } from './fixture-values.ts';

const from = (rows: Rows, n: number): string => String(rows[n % rows.length]?.['id']);
const every = (n: number, of: number, value: Value): Value => (n % of === 0 ? null : value);

/** Open, past their due day and ended; two opened at the same moment, and one about nothing. */
export const campaigns: Rows = Array.from({ length: 6 }, (_, n) => ({
  id: idOf(`campaign ${n}`),
  ...Object.fromEntries(officialLanguages.map((code) => [`name_${code}`, ['A "b"', 'Кампания', ''][n % 3] ?? ''])),
  entity_id: every(n, 2, from(entities, n)),
  platforms: n % 2 === 0 ? [] : ['x', 'youtube'],
  languages: n % 3 === 0 ? ['ar', 'fr'] : [],
  decided_before: every(n, 3, on(-100)),
  criteria: n % 2 === 0 ? ['need', 'risk'] : [],
  includes_pending: n % 2 === 0,
  due_on: on(n - 2),
  opened_by_id: every(n, 4, from(people, n)),
  opened_at: at(-10 + Math.floor(n / 2)),
  ended_by_id: n % 3 === 1 ? from(people, n + 1) : null,
  ended_at: n % 3 === 1 ? at(-1) : null,
  ended_reason: n % 3 === 1 ? 'Enough' : null,
  version: 1 + n,
}));

const outcomes = [null, 'maintained', 'withdrawn', 'released', 'unanswered'] as const;

const endOf = (n: number, open: boolean): Readonly<Record<string, Value>> => {
  const outcome = open ? null : (outcomes[1 + (n % 4)] ?? null);
  const decided = outcome === 'maintained' || outcome === 'withdrawn';
  return {
    outcome,
    ended_at: outcome === null ? null : at(-(n % 3) - 0.25),
    decision_id: decided ? from(decisions, n) : null,
  };
};

/** Around the due moment itself, in every state; of one account at most one is open. */
export const reviews: Rows = Array.from({ length: 5 * accounts.length }, (_, n) => {
  const place = n % accounts.length;
  const round = Math.floor(n / accounts.length);
  const prepared = n % 3 !== 0;
  return {
    id: idOf(`review ${n}`),
    campaign_id: idOf(`campaign ${round}`),
    account_id: from(accounts, place),
    entity_id: String(accounts[place]?.['entity_id']),
    opened_at: at(-9),
    due_on: on((n % 5) - 2),
    due_at: at((n % 5) - 2),
    preparer_id: every(n, 4, from(people, n)),
    given_reason: n % 4 === 1 ? 'Away "this" month' : null,
    prepared_by_id: prepared ? every(n, 5, from(people, n + 2)) : null,
    prepared_at: prepared ? at(-3) : null,
    assessment_id: prepared ? every(n, 2, from(assessments, n)) : null,
    last_post_on: every(n, 3, on(-n)),
    hours_per_week: every(n, 4, n),
    finding: prepared ? 'What it does' : null,
    recommendation: prepared ? (['maintain', 'withdraw'][n % 2] ?? null) : null,
    escalated_at: every(n, 2, at(-0.5)),
    version: 1,
    ...endOf(n, round === place % 5),
  };
});

/** Of several people, so that each finds their own and no other. */
export const drafts: Rows = Array.from({ length: 6 * people.length }, (_, n) => ({
  id: idOf(`draft ${n}`),
  review_id: from(reviews, Math.floor(n / people.length) * 7),
  person_id: from(people, n),
  saved_at: at(-1),
  answers: {
    json: n % 2 === 0 ? [] : [{ criterion: 'risk', met: n % 3 === 0 ? null : n % 3 === 1, reason: 'So "far"' }],
  },
  last_post_on: ['', '12 Nov', '2026-11-12'][n % 3] ?? '',
  hours_per_week: ['', 'ten'][n % 2] ?? '',
  finding: 'It reaches',
  recommendation: [null, 'maintain', 'withdraw'][n % 3] ?? null,
  version: 1 + (n % 4),
}));

export const reviewFiles: Rows = Array.from({ length: 30 }, (_, n) => ({
  id: idOf(`review file ${n}`),
  review_id: from(reviews, Math.floor(n / 3) * 7),
  name: ['Study.pdf', 'Étude “finale”.txt', '研究.docx'][n % 3] ?? '',
  media_type: 'application/pdf',
  size: 10 + n,
  sha256: String(contents[n % contents.length]?.['sha256']),
  uploaded_by_id: every(n, 4, from(people, n)),
  uploaded_at: at(-2 + (n % 2)),
  removed_at: n % 5 === 0 ? at(-0.5) : null,
}));
