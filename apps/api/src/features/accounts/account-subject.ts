import type { Account, Refusal } from '@mandat/domain';
import { refuse } from '@mandat/domain';
import { anySubject, can, type Action, type Actor, type Subject } from '@mandat/policies';

export const accountSubject = (
  account: Pick<Account, 'id' | 'entityId' | 'requestedById' | 'submittedAt' | 'authorizedAt'>,
): Subject => ({
  ...anySubject,
  accountId: account.id,
  entityIds: [account.entityId],
  requestedById: account.requestedById,
  decided: account.authorizedAt !== null,
  published: account.submittedAt !== null || account.authorizedAt !== null,
});

/** Null when the actor may; a record that they may not even read is not found. */
export const refusedOnAccount = (actor: Actor, action: Action, account: Account): Refusal | null => {
  const subject = accountSubject(account);
  if (can(actor, action, subject)) return null;
  return can(actor, 'account:read', subject) ? refuse('FORBIDDEN') : refuse('not-found');
};
