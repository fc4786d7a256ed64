import type { Account } from '../../records/account.ts';
import { criterionNames, type CriterionName } from '../../records/assessment.ts';
import type { AccountCase } from '../account-case.ts';
import { requestAccount, type AccountRequest } from '../request-account.ts';

export const now = new Date('2026-11-21T12:00:00Z');
export const clock = { now, today: '2026-11-21', creationDays: 60, reviewMonths: 12 };
export const deciding = {
  id: 'd',
  decidedById: 'head',
  capacity: 'head' as const,
  headshipId: 'h',
  assessmentId: null,
  reason: 'because',
  secondFactorAt: now,
};

export const asked = (more: Partial<AccountRequest> = {}): AccountRequest => ({
  id: 'a',
  reference: 'R-2026-0001',
  kind: 'existing',
  entityId: 'e',
  platform: 'x',
  handle: 'mandat_demo',
  url: 'https://x.com/mandat_demo',
  stableId: null,
  canonicalKey: 'x:mandat_demo',
  title: 'Demo',
  languages: ['en'],
  purpose: 'alerting',
  audience: 'residents',
  languageStatement: 'English only: the residents read it.',
  createdOn: null,
  requestedById: 'staff',
  ...more,
});

export const accountOf = (more: Partial<AccountRequest> = {}): Account => {
  const decision = requestAccount(asked(more), clock);
  if (!decision.ok) throw new Error(decision.code);
  return decision.next;
};

export const whole: AccountCase = {
  answers: criterionNames.map((criterion) => ({
    criterion,
    met: true,
    reason: 'shown',
    strategy: criterion === 'purpose' ? 'Communication strategy 2030' : null,
  })),
  overlaps: [],
  questions: [],
  nominations: [
    {
      personId: 'official',
      capacity: 'authorized-official',
      scopes: ['create', 'administer'],
      staffType: 'staff-member',
    },
  ],
};
export const answering = (
  criterion: CriterionName,
  answer: { met: boolean | null; reason?: string; strategy?: string | null },
): AccountCase => ({
  ...whole,
  answers: whole.answers.map((each) => (each.criterion === criterion ? { ...each, ...answer } : each)),
});

export const submitted = (more: Partial<AccountRequest> = {}): Account => ({ ...accountOf(more), submittedAt: now });
