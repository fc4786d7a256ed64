import type { CaseByIdResult } from '../graphql/generated/cases.ts';

export type ShownCase = NonNullable<CaseByIdResult['case']>;
export type ShownTask = ShownCase['tasks'][number];
export type ShownOrphan = ShownCase['orphans'][number];
export type ShownDelivery = ShownCase['deliveries'][number];
