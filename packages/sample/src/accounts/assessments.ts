import {
  criterionNames,
  type Account,
  type AccountDecision,
  type Assessment,
  type CriterionName,
} from '@mandat/domain';
import { minutesBefore } from '../dates.ts';
import type { Authority } from '../people/authority.ts';
import { strategyIn } from '../texts/strategies.ts';
import { phrasesOf } from '../texts/write.ts';
import type { World } from '../world.ts';

export type Study = {
  readonly account: Account;
  readonly assessedById: string;
  readonly startedAt: Date;
  readonly completedAt: Date | null;
  /** How many of the five are answered; all, unless the request is still being prepared. */
  readonly answered?: number;
};

const writeAnswer = (
  world: World,
  assessment: Assessment,
  answer: { account: Account; criterion: CriterionName },
): void => {
  const random = world.random('answers');
  const { account, criterion } = answer;
  const reason = random.pick(phrasesOf(account.languages[0] ?? 'en').criteria[criterion]);
  const url = criterion === 'purpose' ? `https://mandat-demo.example/strategy/${account.platform}` : null;
  world.records.criterionAnswers.push({
    id: world.nextId('criterion-answer'),
    assessmentId: assessment.id,
    criterion,
    met: true,
    reason,
    strategy: criterion === 'purpose' ? strategyIn(account.languages[0] ?? 'en') : null,
    evidence: url !== null || random.chance(0.3) ? [{ text: reason.split(/[;；؛.。]/)[0] ?? reason, url }] : [],
  });
};

export const writeAssessment = (world: World, study: Study): Assessment => {
  const { account, assessedById, startedAt, completedAt, answered = criterionNames.length } = study;
  const earlier = world.studies.get(account.id) ?? 0;
  world.studies.set(account.id, earlier + 1);
  const assessment: Assessment = {
    id: world.nextId('assessment'),
    accountId: account.id,
    number: earlier + 1,
    assessedById,
    startedAt,
    completedAt,
  };
  world.records.assessments.push(assessment);
  for (const criterion of criterionNames.slice(0, answered)) writeAnswer(world, assessment, { account, criterion });
  return assessment;
};

export type Verdict = {
  readonly account: Account;
  readonly kind: AccountDecision['kind'];
  readonly authority: Authority;
  readonly assessmentId: string | null;
  readonly reason: string | null;
};

/** A recorded strategic decision (2.1), with the second factor a few minutes earlier. */
export const writeDecision = (world: World, verdict: Verdict): void => {
  const { headship, at } = verdict.authority;
  world.records.decisions.push({
    id: world.nextId('decision'),
    accountId: verdict.account.id,
    kind: verdict.kind,
    decidedById: headship.personId,
    capacity: headship.capacity,
    headshipId: headship.id,
    assessmentId: verdict.assessmentId,
    reason: verdict.reason,
    secondFactorAt: minutesBefore(at, world.random('second-factors').between(1, 4)),
    decidedAt: at,
  });
};
