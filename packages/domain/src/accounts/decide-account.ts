import { addDays, addMonthsToDay } from '../calendar.ts';
import { accept, refuse, type Decision } from '../decision.ts';
import type { Account, AccountDecision, DecisionKind } from '../records/account.ts';
import type { RegisterEvent } from '../records/audit.ts';
import { accountStatus, isLive } from '../status/account-status.ts';
import { caseObstacles, type AccountCase } from './account-case.ts';

export type Decided = { readonly account: Account; readonly decision: AccountDecision };
export type Deciding = Omit<AccountDecision, 'accountId' | 'kind' | 'decidedAt'>;
export type DecisionClock = {
  readonly now: Date;
  readonly today: string;
  readonly creationDays: number;
  readonly reviewMonths: number;
};

const eventOf = (account: Account, type: string, reason: string | null): RegisterEvent => ({
  type,
  subject: { kind: 'account', id: account.id },
  accountId: account.id,
  entityId: account.entityId,
  reason,
});

const decided = (account: Account, decision: Deciding & { readonly kind: DecisionKind }, now: Date): Decided => ({
  account: { ...account, version: account.version + 1 },
  decision: { ...decision, accountId: account.id, decidedAt: now },
});

/** Approval of creation or continuation (3.1 (a)). A new account has a day by which it must exist on the platform. */
export const authorizeAccount = (
  account: Account,
  basis: { readonly study: AccountCase; readonly deciding: Deciding },
  clock: DecisionClock,
): Decision<Decided> => {
  if (accountStatus(account, clock.today) !== 'under-review') return refuse('request-not-waiting');
  const [obstacle] = caseObstacles(account, basis.study);
  if (obstacle) return obstacle;
  const creationDueOn =
    account.requestKind === 'new' && !account.createdOn ? addDays(clock.today, clock.creationDays) : null;
  const next = {
    ...account,
    authorizedAt: clock.now,
    creationDueOn,
    reviewDueOn: addMonthsToDay(clock.today, clock.reviewMonths),
  };
  return accept(
    decided(next, { ...basis.deciding, kind: 'establish' }, clock.now),
    eventOf(account, 'account-authorized', basis.deciding.reason),
  );
};

const reasonMissing = (deciding: Deciding): boolean => (deciding.reason ?? '').trim() === '';

export const refuseAccount = (account: Account, deciding: Deciding, clock: DecisionClock): Decision<Decided> => {
  if (accountStatus(account, clock.today) !== 'under-review') return refuse('request-not-waiting');
  if (reasonMissing(deciding)) return refuse('reason-missing', { field: 'reason' });
  return accept(
    decided({ ...account, refusedAt: clock.now }, { ...deciding, kind: 'refuse' }, clock.now),
    eventOf(account, 'account-refused', deciding.reason),
  );
};

export const sendBackAccount = (account: Account, deciding: Deciding, clock: DecisionClock): Decision<Decided> => {
  if (accountStatus(account, clock.today) !== 'under-review') return refuse('request-not-waiting');
  if (reasonMissing(deciding)) return refuse('reason-missing', { field: 'reason' });
  return accept(
    decided({ ...account, submittedAt: null, submittedById: null }, { ...deciding, kind: 'send-back' }, clock.now),
    eventOf(account, 'account-sent-back', deciding.reason),
  );
};

/** A withdrawn account stops being official at once; closing or parking it is a second step (3.8). */
export const withdrawAccount = (account: Account, deciding: Deciding, clock: DecisionClock): Decision<Decided> => {
  if (!account.authorizedAt || account.withdrawnAt || !isLive(account)) return refuse('account-not-authorized');
  if (reasonMissing(deciding)) return refuse('reason-missing', { field: 'reason' });
  return accept(
    decided({ ...account, withdrawnAt: clock.now }, { ...deciding, kind: 'withdraw' }, clock.now),
    eventOf(account, 'account-withdrawn', deciding.reason),
  );
};
