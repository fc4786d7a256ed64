import { accept, refuse, type Decision } from '../decision.ts';
import type { Account } from '../records/account.ts';
import { accountStatus } from '../status/account-status.ts';
import { caseObstacles, type AccountCase } from './account-case.ts';

/** A request goes to the head when nothing is left to complete: the head decides with the whole case before them. */
export const submitRequest = (
  account: Account,
  study: AccountCase,
  sent: { readonly by: string | null; readonly now: Date },
): Decision<Account> => {
  if (account.submittedAt) return refuse('request-already-submitted');
  if (accountStatus(account, '') !== 'requested') return refuse('request-already-decided');
  const [obstacle] = caseObstacles(account, study);
  if (obstacle) return obstacle;
  return accept(
    { ...account, submittedAt: sent.now, submittedById: sent.by, version: account.version + 1 },
    {
      type: 'request-submitted',
      subject: { kind: 'account', id: account.id },
      accountId: account.id,
      entityId: account.entityId,
    },
  );
};
