import type { Action } from '@mandat/policies';
import { value } from '../../platform/graphql/read-compiler/read-shape.ts';
import type { Statement } from '../../platform/graphql/read-compiler/statement.ts';
import type { Subject } from '../../platform/graphql/read-compiler/subject.ts';
import { caseSubject, dueItemSubject, sourceHealthSql } from '../case-conditions.ts';
import { throughAccount } from '../read-conditions.ts';

type Counted = {
  readonly action: Action;
  readonly table: string;
  readonly subject?: Subject;
  readonly when: (row: string, sql: Statement) => string;
};

/** How many rows the reader reaches that ask for somebody; none where they may not read such rows at all. */
const count = ({ action, table, subject = {}, when }: Counted) =>
  value(({ sql }) => {
    const row = sql.alias();
    const reached = sql.reached(action, subject, row);
    return reached === 'false' ? '0' : `(select count(*) from ${table} ${row} where ${when(row, sql)} and ${reached})`;
  });

export const openCounts = {
  departuresOpen: count({
    action: 'case:read',
    table: 'offboarding_case',
    subject: caseSubject,
    when: (row) => `${row}.closed_at is null`,
  }),
  dueItemsOpen: count({
    action: 'due-item:read',
    table: 'due_item',
    subject: dueItemSubject,
    when: (row) => `${row}.done_at is null`,
  }),
  orphansOpen: count({
    action: 'orphan:read',
    table: 'orphan',
    subject: throughAccount,
    when: (row) => `${row}.resolved_at is null`,
  }),
  holdsOpen: count({ action: 'hold:read', table: 'hold', when: (row) => `${row}.answered_at is null` }),
  jointDecisionsOpen: count({
    action: 'joint:read',
    table: 'joint_decision',
    when: (row) => `${row}.answered_at is null`,
  }),
  unlinkedSignals: count({ action: 'signal:read', table: 'signal', when: (row) => `${row}.state = 'unlinked'` }),
  deadDeliveries: count({
    action: 'delivery:read',
    table: 'outbox',
    when: (row) => `${row}.channel = 'mail' and ${row}.dead_at is not null and ${row}.delivered_at is null`,
  }),
  sourcesAlarmed: count({
    action: 'source:read',
    table: 'signal_source',
    when: (row, sql) => `${sourceHealthSql({ row, sql })} in ('alarmed', 'silent')`,
  }),
} as const;
