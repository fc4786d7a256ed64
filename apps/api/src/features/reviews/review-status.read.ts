import type { FieldCall } from '../../platform/graphql/read-compiler/read-shape.ts';

type Row = Pick<FieldCall, 'row' | 'sql'>;

/** `reviewStatus` of the domain in SQL, its tests in the same order. */
export const reviewStatusSql = ({ row, sql }: Row): string => `(case
    when ${row}.outcome is not null then ${row}.outcome
    when ${row}.due_at <= ${sql.now()} then 'withdrawal-proposed'
    when ${row}.prepared_at is not null then 'to-decide'
    else 'to-prepare' end)`;

/** `isReviewLate` of the domain in SQL. */
export const isLateSql = ({ row, sql }: Row): string => `(coalesce(${row}.ended_at, ${sql.now()}) >= ${row}.due_at)`;
