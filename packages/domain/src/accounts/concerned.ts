import type { Account } from '../records/account.ts';
import type { Nomination } from '../records/holding.ts';

/** Whose own case it is (3.1 (a)): who asked for the account or sent the request, and whom the decision gives a privilege. */
export const concernedBy = (
  account: Pick<Account, 'requestedById' | 'submittedById'>,
  named: readonly Pick<Nomination, 'personId'>[],
): ReadonlySet<string> => {
  const asked = [account.requestedById, account.submittedById].filter((id) => id !== null);
  return new Set([...asked, ...named.map(({ personId }) => personId)]);
};
