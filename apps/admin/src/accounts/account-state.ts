import { wordOf } from '../graphql/words.ts';
import type { AccountRow } from '../graphql/generated/accounts.ts';
import type { StateRef } from '../kit/states.ts';

type Facts = Pick<AccountRow, 'status' | 'isOfficial' | 'isReviewOverdue'>;

/** The state in the console's vocabulary. A late review alone takes nothing away, but it is what one must see. */
export const stateOfAccount = ({ status, isOfficial, isReviewOverdue }: Facts): StateRef => {
  const word = wordOf(status);
  if (word === 'authorized') {
    if (isReviewOverdue) return { of: 'account', state: 'review-overdue' };
    return { of: 'account', state: isOfficial ? 'official' : 'authorized' };
  }
  return { of: 'account', state: word === 'creation-lapsed' ? 'creation-late' : word };
};
