import { accept, refuse, type Decision } from '../decision.ts';
import type { Account } from '../records/account.ts';

/** The record that ended, why it is taken up again, and the new request for the same account. */
export type Reopening = { readonly found: Account; readonly reason: string };

/**
 * What is out of scope or closed stays so; a finding that was a mistake (1.1 (a)), or an account that is wanted again (3.8), is
 * taken up by a new request. Both records stay, and each tells of the other.
 */
export const reopenAccount = (request: Account, { found, reason }: Reopening): Decision<Account> => {
  if (!found.outOfScopeAt && !found.closedAt) return refuse('not-out-of-scope');
  const why = reason.trim();
  if (why === '') return refuse('reason-missing', { field: 'reason' });
  return accept(
    { ...request, reopensId: found.id },
    {
      type: found.outOfScopeAt ? 'account-reopened' : 'account-asked-again',
      subject: { kind: 'account', id: found.id },
      accountId: found.id,
      entityId: found.entityId,
      reason: why,
      changes: [{ field: 'reopenedBy', before: null, after: request.reference }],
    },
  );
};
