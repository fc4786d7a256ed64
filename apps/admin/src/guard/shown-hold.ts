import type { HoldByIdResult } from '../graphql/generated/holds.ts';

export type ShownHold = NonNullable<HoldByIdResult['hold']>;
export type PlanGroup = ShownHold['groups'][number];
