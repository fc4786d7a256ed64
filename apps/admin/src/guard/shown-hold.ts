import type { HoldByIdResult } from '../graphql/generated/holds.ts';

export type ShownHold = NonNullable<HoldByIdResult['hold']>;
export type PlanGroup = ShownHold['groups'][number];
/** What a group of the plan is called by. */
export type GroupKey = Pick<PlanGroup, 'cause' | 'state'>;
