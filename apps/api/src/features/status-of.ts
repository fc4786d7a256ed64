import { accountStatusSql, missingElementsSql } from './accounts/account-status.read.ts';
import { headshipStatusSql } from './headships/headship.read.ts';
import { holdingStatusSql } from './holdings/holding.read.ts';

/** What the domain says of a record, in SQL, for whoever asks it of other rows than those of today. */
export const statusOf = {
  account: accountStatusSql,
  holding: holdingStatusSql,
  headship: headshipStatusSql,
  missing: missingElementsSql,
} as const;
