import type { Account } from '../records/account.ts';
import type { Nomination } from '../records/holding.ts';

/** Whose own case it is (3.1 (a)): who asked for the account, and everybody whom the decision would give a privilege. */
export const concernedBy = (
  account: Pick<Account, 'requestedById'>,
  named: readonly Pick<Nomination, 'personId'>[],
): ReadonlySet<string> =>
  new Set([...(account.requestedById ? [account.requestedById] : []), ...named.map(({ personId }) => personId)]);
