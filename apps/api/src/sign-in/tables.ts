import { rateLimitTable } from '../platform/http/rate-limit.table.ts';
import { signInAttemptTable } from './attempt.table.ts';
import { refusedLinkTable, seenTokenTable } from './refusals.table.ts';
import { rolesAtSignInTable } from './roles-at-sign-in.table.ts';
import { sessionTable } from './session.table.ts';

export const signInTables = [
  sessionTable,
  signInAttemptTable,
  refusedLinkTable,
  seenTokenTable,
  rateLimitTable,
  rolesAtSignInTable,
] as const;
