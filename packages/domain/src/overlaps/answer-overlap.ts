import { accept, refuse, type Decision, type Refusal } from '../decision.ts';
import { isLive } from '../status/account-status.ts';
import type { Account } from '../records/account.ts';
import type { Overlap, OverlapAnswerKind } from '../records/assessment.ts';

export type OverlapAnswering = {
  readonly answer: OverlapAnswerKind;
  readonly reason: string;
  readonly by: string | null;
  readonly now: Date;
};

/** Found when it was in use already: the head did not have it before them when they decided. */
export const isFoundSince = (account: Pick<Account, 'authorizedAt'>, overlap: Pick<Overlap, 'answeredAt'>): boolean =>
  account.authorizedAt !== null && (overlap.answeredAt === null || overlap.answeredAt > account.authorizedAt);

const answeringFault = (account: Account, overlap: Overlap, reason: string): Refusal | null => {
  const hasEnded = !isLive(account) || account.withdrawnAt !== null;
  // What the head decided upon stays as they read it.
  const isDecided = account.authorizedAt !== null && !isFoundSince(account, overlap);
  if (hasEnded || isDecided) return refuse('request-already-decided', { field: 'overlapId' });
  return reason === '' ? refuse('reason-missing', { field: 'reason' }) : null;
};

/** The answer to an account that looks alike (3.2 (a)): while nobody has decided, and to what was found since. */
export const answerOverlap = (account: Account, overlap: Overlap, how: OverlapAnswering): Decision<Overlap> => {
  const reason = how.reason.trim();
  const fault = answeringFault(account, overlap, reason);
  if (fault) return fault;
  const { answer, by: answeredById, now: answeredAt } = how;
  return accept(
    { ...overlap, answer, reason, answeredById, answeredAt },
    {
      type: 'overlap-answered',
      subject: { kind: 'account', id: account.id },
      accountId: account.id,
      entityId: account.entityId,
      reason,
      changes: [{ field: 'overlap', before: overlap.answer, after: answer }],
    },
  );
};
