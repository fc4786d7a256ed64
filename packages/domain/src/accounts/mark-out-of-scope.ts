import { accept, refuse, type Decision } from '../decision.ts';
import { outOfScopeKinds, type Account, type OutOfScopeKind } from '../records/account.ts';
import { accountStatus } from '../status/account-status.ts';

/** Why an account is none of an entity's, who found that, and when (1.1 (a)). */
export type ScopeFinding = {
  readonly as: OutOfScopeKind;
  readonly reason: string;
  readonly by: string | null;
  readonly now: Date;
};

/** Personal accounts and those of staff representative bodies end here: a documented outcome that nothing leaves again. */
export const markOutOfScope = (account: Account, finding: ScopeFinding): Decision<Account> => {
  // The day decides only between two statuses after an authorization: none of them is open here.
  const status = accountStatus(account, '');
  if (status === 'out-of-scope') return refuse('account-out-of-scope');
  if (status !== 'requested' && status !== 'under-review') return refuse('request-already-decided');
  if (!outOfScopeKinds.includes(finding.as)) return refuse('scope-kind-missing', { field: 'as' });
  const reason = finding.reason.trim();
  if (reason === '') return refuse('reason-missing', { field: 'reason' });
  const found = {
    outOfScopeAt: finding.now,
    outOfScopeAs: finding.as,
    outOfScopeReason: reason,
    outOfScopeById: finding.by,
  };
  return accept(
    { ...account, ...found, version: account.version + 1 },
    {
      type: 'account-marked-out-of-scope',
      subject: { kind: 'account', id: account.id },
      accountId: account.id,
      entityId: account.entityId,
      reason,
      changes: [{ field: 'outOfScopeAs', before: null, after: finding.as }],
    },
  );
};
