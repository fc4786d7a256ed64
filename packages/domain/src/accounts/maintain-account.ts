import { addMonthsToDay } from '../calendar.ts';
import { criteriaObstacles } from '../criteria/criteria.ts';
import { accept, refuse, type Decision } from '../decision.ts';
import type { Account } from '../records/account.ts';
import type { AccountCase } from './account-case.ts';
import { isOfficial } from '../status/account-status.ts';
import type { Decided, Deciding, DecisionClock } from './decide-account.ts';

/** The assessment that the head read, and the one that the register holds now. */
export type MaintainBasis = {
  readonly answers: AccountCase['answers'];
  readonly latestAssessmentId: string | null;
  readonly deciding: Deciding;
};

/**
 * Continuation (3.1 (a)): a decision for another term, on the version of the assessment that the head had before them. The
 * criteria still have to be met: an account that no longer meets them is withdrawn, not maintained.
 */
export const maintainAccount = (account: Account, basis: MaintainBasis, clock: DecisionClock): Decision<Decided> => {
  const { deciding } = basis;
  if (!isOfficial(account, clock.today)) return refuse('account-not-authorized');
  if ((deciding.reason ?? '').trim() === '') return refuse('reason-missing', { field: 'reason' });
  if (deciding.assessmentId === null || deciding.assessmentId !== basis.latestAssessmentId) {
    return refuse('assessment-superseded', { field: 'assessmentId' });
  }
  const [obstacle] = criteriaObstacles(basis.answers);
  if (obstacle) {
    const { code, criterion } = obstacle;
    return refuse(code, { field: `criteria.${criterion}`, details: { criterion } });
  }
  const reviewDueOn = addMonthsToDay(clock.today, clock.reviewMonths);
  return accept(
    {
      account: { ...account, reviewDueOn, version: account.version + 1 },
      decision: { ...deciding, accountId: account.id, kind: 'maintain', decidedAt: clock.now },
    },
    {
      type: 'account-maintained',
      subject: { kind: 'account', id: account.id },
      accountId: account.id,
      entityId: account.entityId,
      reason: deciding.reason,
      changes: [{ field: 'reviewDueOn', before: account.reviewDueOn, after: reviewDueOn }],
    },
  );
};
