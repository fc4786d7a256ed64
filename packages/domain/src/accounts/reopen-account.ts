import { accept, refuse, type Decision } from '../decision.ts';
import type { Account } from '../records/account.ts';

/** The record that was found out of scope, why that was a mistake, and the new request for the same account. */
export type Reopening = { readonly found: Account; readonly reason: string };

/**
 * What is out of scope stays so; a finding that was a mistake is taken up again by a new request (1.1 (a)). Both records stay,
 * and each tells of the other.
 */
export const reopenAccount = (request: Account, { found, reason }: Reopening): Decision<Account> => {
  if (!found.outOfScopeAt) return refuse('not-out-of-scope');
  const why = reason.trim();
  if (why === '') return refuse('reason-missing', { field: 'reason' });
  return accept(
    { ...request, reopensId: found.id },
    {
      type: 'account-reopened',
      subject: { kind: 'account', id: found.id },
      accountId: found.id,
      entityId: found.entityId,
      reason: why,
      changes: [{ field: 'reopenedBy', before: null, after: request.reference }],
    },
  );
};
