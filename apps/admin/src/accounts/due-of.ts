import { addDays, dayIn, settings } from '@mandat/domain';
import type { AccountRow } from '../graphql/generated/accounts.ts';
import type { ClockProps } from '../kit/Clock.tsx';

type Facts = Pick<AccountRow, 'status' | 'authorizedAt' | 'withdrawnAt' | 'creationDueOn' | 'reviewDueOn' | 'entity'>;

/** The one date that an account waits for, as a clock; null where nothing is due. */
export const dueOf = (account: Facts, today: string): ClockProps | null => {
  const { status, authorizedAt, creationDueOn, reviewDueOn, entity } = account;
  const authorizedOn = authorizedAt ? dayIn(entity.timeZone, new Date(authorizedAt)) : null;
  if ((status === 'TO_BE_CREATED' || status === 'CREATION_LAPSED') && creationDueOn) {
    return {
      since: 'authorized',
      start: authorizedOn ?? addDays(creationDueOn, -settings.creationDays),
      due: creationDueOn,
      today,
    };
  }
  if (status === 'AUTHORIZED' && reviewDueOn) {
    return { since: 'authorized', start: reviewStart(reviewDueOn, authorizedOn), due: reviewDueOn, today };
  }
  return null;
};

const yearOfReview = 365;

/** The review runs from the last decision; who authorized longer ago has decided to maintain since. */
const reviewStart = (due: string, authorizedOn: string | null): string => {
  const start = addDays(due, -yearOfReview);
  return authorizedOn && authorizedOn > start ? authorizedOn : start;
};
