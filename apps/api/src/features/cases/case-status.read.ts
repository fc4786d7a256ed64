import type { FieldCall } from '../../platform/graphql/read-compiler/read-shape.ts';
import type { SubjectSql } from '../../platform/graphql/read-compiler/subject.ts';

type Call = Pick<FieldCall, 'row' | 'sql'>;

export const tasksOpenSql = ({ row, sql }: Call): string => {
  const task = sql.alias();
  return `(select count(*) from case_task ${task} where ${task}.case_id = ${row}.id and ${task}.done_at is null and ${task}.cancelled_at is null)`;
};

/** When the nearest open step is due: an overdue one is nearer than any. */
export const nextDueSql = ({ row, sql }: { readonly row: string; readonly sql: SubjectSql }): string => {
  const task = sql.alias();
  return `(select min(${task}.due_at) from case_task ${task} where ${task}.case_id = ${row}.id and ${task}.done_at is null and ${task}.cancelled_at is null)`;
};

export const tasksDoneSql = ({ row, sql }: Call): string => {
  const task = sql.alias();
  return `(select count(*) from case_task ${task} where ${task}.case_id = ${row}.id and ${task}.done_at is not null and ${task}.cancelled_at is null)`;
};

/** A signal of the case that fits. */
export const someSignal = ({ row, sql }: Call, fits: (signal: string) => string): string => {
  const signal = sql.alias();
  return `exists (select from signal ${signal} where ${signal}.case_id = ${row}.id and ${fits(signal)})`;
};

const isTakenBack = (signal: string): string => `${signal}.state in ('undone', 'rejected')`;

const isProposed = ({ sql }: Call, signal: string): string => {
  const joint = sql.alias();
  return `exists (select from joint_decision ${joint} where ${joint}.signal_id = ${signal}.id and ${joint}.answered_at is null)`;
};

/** `caseStatus` of the domain in SQL, its tests in the same order. */
export const caseStatusSql = (call: Call): string => `(case
    when ${someSignal(call, () => 'true')} and not ${someSignal(call, (signal) => `not ${isTakenBack(signal)}`)} then 'undone'
    when ${someSignal(call, (signal) => isProposed(call, signal))} then 'second-person-awaited'
    when ${someSignal(call, (signal) => `${signal}.state = 'held'`)} then 'held'
    when ${tasksOpenSql(call)} > 0 then 'proof-awaited'
    when ${call.row}.closed_at is not null or ${tasksDoneSql(call)} > 0 then 'proven'
    else 'open' end)`;
