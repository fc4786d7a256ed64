import type { CaseTask, OffboardingCase } from '@mandat/domain';
import {
  columns,
  connection,
  many,
  one,
  part,
  toOne,
  value,
  type FieldCall,
  type ReadShape,
} from '../../platform/graphql/read-compiler/read-shape.ts';
import type { Subject } from '../../platform/graphql/read-compiler/subject.ts';
import { caseSubject, isUndoable } from '../case-conditions.ts';
import { ability, byId, byIds, isOpen, milliseconds, uuidOrNull } from '../read-conditions.ts';
import { caseStatusSql, nextDueSql, someSignal, tasksDoneSql, tasksOpenSql } from './case-status.read.ts';

const ofCase = (order: (target: string) => string) => many(({ row }, target) => `${target}.case_id = ${row}.id`, order);

/** What the signals of the case say together. */
const overSignals = (expression: (signal: string) => string) =>
  value(({ row, sql }) => {
    const signal = sql.alias();
    return `(select ${expression(signal)} from signal ${signal} where ${signal}.case_id = ${row}.id)`;
  });

const overTasks = (expression: (task: string) => string) =>
  value(({ row, sql }) => {
    const task = sql.alias();
    return `(select ${expression(task)} from case_task ${task} where ${task}.case_id = ${row}.id and ${task}.cancelled_at is null)`;
  });

/** From the first signal that the case is about: what happened before belongs to another one. */
const sinceItBegan = ({ row, sql }: FieldCall, entry: string): string => {
  const signal = sql.alias();
  const began = `(select min(${signal}.received_at) from signal ${signal} where ${signal}.case_id = ${row}.id)`;
  return `${entry}.person_id = ${row}.person_id and ${entry}.at >= least(${row}.opened_at, ${began})
    and (${row}.closed_at is null or ${entry}.at <= ${row}.closed_at)`;
};

const caseShape: ReadShape = {
  type: 'OffboardingCase',
  table: 'offboarding_case',
  subject: caseSubject,
  fields: {
    ...columns<OffboardingCase>('id', 'reference', 'cause', 'openedAt', 'closedAt', 'version'),
    status: value(caseStatusSql),
    tasksOpen: value(tasksOpenSql),
    tasksDone: value(tasksDoneSql),
    accountCount: overTasks((task) => `count(distinct ${task}.account_id)`),
    firstSignalAt: overSignals((signal) => `min(${signal}.received_at)`),
    decidedAt: overSignals((signal) => `min(${signal}.decided_at)`),
    decisionMilliseconds: overSignals(
      (signal) =>
        `min(${milliseconds(`${signal}.received_at`, `${signal}.decided_at`)}) filter (where jsonb_array_length(${signal}.plan -> 'losses') > 0)`,
    ),
    nextDueAt: value(nextDueSql),
    effectDueAt: overTasks((task) => `max(${task}.due_at)`),
    effectProvenAt: overTasks(
      (task) => `case when count(*) filter (where ${task}.done_at is null) = 0 then max(${task}.done_at) end`,
    ),
    person: toOne('person_id'),
    entity: toOne('entity_id'),
    signals: ofCase((target) => `${target}.received_at, ${target}.id`),
    tasks: ofCase((target) => `${target}.account_id, ${target}.holding_id, ${target}.position, ${target}.id`),
    orphans: ofCase((target) => `${target}.opened_at, ${target}.id`),
    dueItems: ofCase((target) => `${target}.due_at, ${target}.id`),
    deliveries: many(
      ({ row }, target) => `${target}.case_id = ${row}.id and ${target}.channel = 'mail'`,
      (target) => `${target}.created_at, ${target}.id`,
    ),
    jointDecisions: many(
      ({ row, sql }, target) => {
        const signal = sql.alias();
        return `${target}.signal_id in (select ${signal}.id from signal ${signal} where ${signal}.case_id = ${row}.id)`;
      },
      (target) => `${target}.proposed_at desc, ${target}.id`,
    ),
    timeline: connection(sinceItBegan),
    can: part,
  },
  order: [{ field: 'opened-at', direction: 'desc' }],
  sorts: {
    'next-due': { type: 'timestamptz', sql: (row, sql) => nextDueSql({ row, sql }) },
    'opened-at': { type: 'timestamptz', sql: (row) => `${row}.opened_at` },
    reference: { type: 'text', sql: (row) => `${row}.reference` },
    person: {
      type: 'text',
      collated: true,
      sql: (row) => `(select named.name from person named where named.id = ${row}.person_id)`,
    },
  },
  filters: {
    status: (call) => `${caseStatusSql(call)} = any(${call.arg('status', 'text[]')})`,
    open: isOpen('closed_at'),
    person: byId('person', 'person_id'),
    entity: byId('entity', 'entity_id'),
    openSince: ({ row, arg }) => `${row}.opened_at >= ${arg('openSince', 'timestamptz')}`,
    ids: byIds,
  },
};

const abilitiesShape: ReadShape = {
  type: 'OffboardingCaseAbilities',
  subject: caseSubject,
  fields: {
    recordEvidence: value((call) => ability(call, 'case:record-evidence', openTaskReached(call))),
    proposeUndo: value((call) => ability(call, 'undo:propose', someSignal(call, isUndoable))),
  },
};

/** Through its account, or as a step of a case of the entity that was left. */
const taskSubject: Subject = {
  entityIds: (row, ids, sql) => {
    const [account, found] = [sql.alias(), sql.alias()];
    return `(exists (select from account ${account} where ${account}.id = ${row}.account_id and ${account}.entity_id = any(${ids}))
      or exists (select from offboarding_case ${found} where ${found}.id = ${row}.case_id and ${found}.entity_id = any(${ids})))`;
  },
  accountIds: (row, ids) => `${row}.account_id = any(${ids})`,
  personId: (row, id, sql) => {
    const found = sql.alias();
    return `exists (select from offboarding_case ${found} where ${found}.id = ${row}.case_id and ${found}.person_id = ${id})`;
  },
};

const isTaskOpen = (task: string): string => `${task}.done_at is null and ${task}.cancelled_at is null`;

function openTaskReached({ row, sql }: FieldCall): string {
  const task = sql.alias();
  const reached = sql.reached('case:record-evidence', taskSubject, task);
  return `exists (select from case_task ${task} where ${task}.case_id = ${row}.id and ${isTaskOpen(task)} and ${reached})`;
}

const taskShape: ReadShape = {
  type: 'CaseTask',
  table: 'case_task',
  subject: taskSubject,
  fields: {
    ...columns<CaseTask>('id', 'step', 'custodyModel', 'capacity', 'position', 'openedAt', 'dueAt', 'doneAt'),
    ...columns<CaseTask>('evidence', 'evidenceUrl', 'cancelledAt', 'version'),
    doneBy: toOne('done_by_id'),
    account: toOne('account_id'),
    holding: toOne('holding_id'),
    case: toOne('case_id'),
    can: part,
  },
};

const taskAbilitiesShape: ReadShape = {
  type: 'CaseTaskAbilities',
  subject: taskSubject,
  fields: { recordEvidence: value((call) => ability(call, 'case:record-evidence', isTaskOpen(call.row))) },
};

export const caseShapes: readonly ReadShape[] = [caseShape, abilitiesShape, taskShape, taskAbilitiesShape];

export const caseReads = {
  case: one(({ arg }, target) => `${target}.id = ${arg('id', 'uuid', uuidOrNull)}`),
  cases: connection(),
} as const;
