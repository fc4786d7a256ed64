import type { Hold, JointDecision } from '@mandat/domain';
import { defaultGuardLimits } from '@mandat/policies';
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
import { isLaterFact, isPrivilegeLoss, lossesOf, stillStands } from '../loss-conditions.ts';
import { ability, anyOf, byId, byIds, isOpen, isPrivilege, uuidOrNull } from '../read-conditions.ts';

/** What is in question: what is held, and once it was answered all that it was. */
const inQuestion = (hold: string, signal: string): string =>
  `${signal}.hold_id = ${hold}.id and (${signal}.state = 'held' or ${hold}.answered_at is not null)`;

const privilegesOf = (signal: string): string =>
  `(select count(*) from ${lossesOf(signal)} loss where ${isPrivilegeLoss('loss')})`;

const overSignals = (
  expression: (signal: string) => string,
  when = (signal: string, hold: string) => inQuestion(hold, signal),
) =>
  value(({ row, sql }) => {
    const signal = sql.alias();
    return `(select ${expression(signal)} from signal ${signal} where ${when(signal, row)})`;
  });

const inState = (state: string) => (signal: string, hold: string) =>
  `${signal}.hold_id = ${hold}.id and ${signal}.state = '${state}'`;

/** Of what the held plans would take, what has not ended since by something else. */
const privilegesStanding = ({ row, sql }: FieldCall): string => {
  const signal = sql.alias();
  return `(select count(*) from signal ${signal} cross join ${lossesOf(signal)} loss
    where ${inQuestion(row, signal)} and ${isPrivilegeLoss('loss')} and ${stillStands(sql, 'loss')})`;
};

const peopleWithLaterFacts = ({ row, sql }: FieldCall): string => {
  const [signal, later] = [sql.alias(), sql.alias()];
  return `(select count(distinct ${signal}.person_id) from signal ${signal} where ${inQuestion(row, signal)}
    and exists (select from signal ${later} where ${isLaterFact(later, signal)}))`;
};

/** All plans together: an account whose official and alternate both leave has nobody, though each plan alone leaves one. */
const accountsWithoutHolder = ({ row, sql }: FieldCall): string => {
  const [signal, held] = [sql.alias(), sql.alias()];
  return `(with lost as (
      select (loss ->> 'accountId')::uuid as account_id, (loss ->> 'holdingId')::uuid as holding_id
      from signal ${signal} cross join ${lossesOf(signal)} loss where ${inQuestion(row, signal)}
    )
    select count(distinct lost.account_id) from lost where not exists (
      select from holding ${held} where ${held}.account_id = lost.account_id and ${held}.capacity in ('authorized-official', 'alternate')
        and ${isPrivilege(sql, held)} and ${held}.id not in (select holding_id from lost)))`;
};

const groups = ({ row, sql }: FieldCall, target: string): string => {
  const signal = sql.alias();
  return `(select ${signal}.type as cause, ${signal}.state, coalesce(${signal}.plan ->> 'rule', ${signal}.rule) as rule,
      count(distinct ${signal}.person_id) as people, coalesce(sum(${privilegesOf(signal)}), 0)::bigint as privileges
    from signal ${signal} where ${signal}.hold_id = ${row}.id group by 1, 2, 3) ${target}`;
};

const holdShape: ReadShape = {
  type: 'Hold',
  table: 'hold',
  fields: {
    ...columns<Hold>('id', 'reference', 'dimension', 'cause', 'openedAt', 'windowHours', 'counted', 'denominator'),
    ...columns<Hold>('limitCount', 'limitPercent', 'outcome', 'answeredAt', 'version'),
    source: toOne('source_id'),
    entity: toOne('entity_id'),
    people: overSignals(
      (signal) => `count(distinct ${signal}.person_id)`,
      (signal, hold) => `${signal}.hold_id = ${hold}.id`,
    ),
    held: overSignals(() => 'count(*)', inState('held')),
    applied: overSignals(() => 'count(*)', inState('applied')),
    groups: many(
      () => 'true',
      (target) =>
        `${target}.people desc, ${target}.cause collate "C", ${target}.state collate "C", ${target}.rule collate "C"`,
      groups,
    ),
    privileges: overSignals((signal) => `coalesce(sum(${privilegesOf(signal)}), 0)::bigint`),
    privilegesStanding: value(privilegesStanding),
    privilegesTaken: overSignals((signal) => `coalesce(sum(${privilegesOf(signal)}), 0)::bigint`, inState('applied')),
    peopleWithLaterFacts: value(peopleWithLaterFacts),
    accountsWithoutHolder: value(accountsWithoutHolder),
    handOvers: overSignals(
      (signal) => `coalesce(sum(coalesce(jsonb_array_length(${signal}.plan -> 'handOvers'), 0)), 0)::bigint`,
    ),
    jointDecisions: many(
      ({ row }, target) => `${target}.hold_id = ${row}.id`,
      (target) => `${target}.proposed_at desc, ${target}.id`,
    ),
    signals: connection(({ row }, target) => `${target}.hold_id = ${row}.id`),
    can: part,
  },
  order: [{ field: 'opened-at', direction: 'desc' }],
  sorts: { 'opened-at': { type: 'timestamptz', sql: (row) => `${row}.opened_at` } },
  filters: { open: isOpen('answered_at'), ids: byIds },
};

const groupShape: ReadShape = {
  type: 'HoldGroup',
  fields: Object.fromEntries(
    ['cause', 'state', 'rule', 'people', 'privileges'].map((name) => [name, value(({ row }) => `${row}.${name}`)]),
  ),
};

const reader = ({ sql }: FieldCall): string => sql.param('reader', 'uuid', ({ reader: { actor } }) => actor.personId);

const openProposal = (call: FieldCall, more = 'true'): string => {
  const joint = call.sql.alias();
  return `exists (select from joint_decision ${joint} where ${joint}.hold_id = ${call.row}.id and ${joint}.answered_at is null
    and ${more.replaceAll('joint', joint)})`;
};

const proposal = (call: FieldCall): string =>
  ability(call, 'hold:decide', `${call.row}.answered_at is null and not ${openProposal(call)}`);

const someApplied = ({ row, sql }: FieldCall): string => {
  const signal = sql.alias();
  return `exists (select from signal ${signal} where ${signal}.hold_id = ${row}.id and ${signal}.state = 'applied')`;
};

const abilitiesShape: ReadShape = {
  type: 'HoldAbilities',
  fields: {
    proposeApproval: value(proposal),
    proposeRejection: value(proposal),
    proposeUndo: value((call) => ability(call, 'undo:propose', `${someApplied(call)} and not ${openProposal(call)}`)),
    answer: value((call) =>
      ability(call, 'joint:answer', openProposal(call, `joint.proposed_by_id <> ${reader(call)}`)),
    ),
  },
};

const jointShape: ReadShape = {
  type: 'JointDecision',
  table: 'joint_decision',
  fields: {
    ...columns<JointDecision>('id', 'kind', 'reason', 'proposedAt', 'answeredAt', 'answer', 'answerReason', 'version'),
    payload: value(({ row }) => `${row}.payload::text`),
    proposedBy: toOne('proposed_by_id'),
    answeredBy: toOne('answered_by_id'),
    hold: toOne('hold_id'),
    signal: toOne('signal_id'),
    person: toOne('person_id'),
    can: part,
  },
  order: [{ field: 'proposed-at', direction: 'desc' }],
  sorts: { 'proposed-at': { type: 'timestamptz', sql: (row) => `${row}.proposed_at` } },
  filters: {
    open: isOpen('answered_at'),
    kind: anyOf('kind', 'kind'),
    person: byId('person', 'person_id'),
    ids: byIds,
  },
};

const jointAbilitiesShape: ReadShape = {
  type: 'JointDecisionAbilities',
  fields: {
    answer: value((call) =>
      ability(
        call,
        'joint:answer',
        `${call.row}.answered_at is null and ${call.row}.proposed_by_id <> ${reader(call)} and ${call.row}.person_id is distinct from ${reader(call)}`,
      ),
    ),
    withdraw: value((call) =>
      ability(
        call,
        'joint:propose',
        `${call.row}.answered_at is null and ${call.row}.proposed_by_id = ${reader(call)}`,
      ),
    ),
  },
};

const limitsShape: ReadShape = {
  type: 'GuardLimits',
  fields: {
    windows: many(
      () => 'true',
      (target) => `${target}.place`,
      ({ row }, target) => `jsonb_array_elements(${row}.value -> 'windows') with ordinality ${target}(item, place)`,
    ),
    suspendWhileHeld: value(({ row }) => `coalesce((${row}.value ->> 'suspendWhileHeld')::boolean, false)`),
  },
};

const windowShape: ReadShape = {
  type: 'GuardWindow',
  fields: Object.fromEntries(
    ['hours', 'people', 'percent'].map((name) => [name, value(({ row }) => `(${row}.item ->> '${name}')::integer`)]),
  ),
};

export const holdShapes: readonly ReadShape[] = [
  holdShape,
  groupShape,
  abilitiesShape,
  jointShape,
  jointAbilitiesShape,
  limitsShape,
  windowShape,
];

export const holdReads = {
  hold: one(({ arg }, target) => `${target}.id = ${arg('id', 'uuid', uuidOrNull)}`),
  holds: connection(),
  jointDecisions: connection(),
  guardLimits: one(() => 'true', {
    from: ({ sql }, target) => {
      const usual = sql.param('guard limits', 'jsonb', () => JSON.stringify(defaultGuardLimits));
      return `(select coalesce((select s.value from register_setting s where s.name = 'guard'), ${usual}) as value) ${target}`;
    },
  }),
} as const;
