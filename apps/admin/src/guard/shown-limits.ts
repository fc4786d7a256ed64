import type { GuardLimitsResult } from '../graphql/generated/holds.ts';

export type ShownLimits = GuardLimitsResult['guardLimits'];
