import type { Signal, SignalSource } from '@mandat/domain';
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
import { isUndoable, throughCase } from '../case-conditions.ts';
import { isLaterFact, isPrivilegeLoss, stillStands } from '../loss-conditions.ts';
import {
  ability,
  anyOf,
  byId,
  byIds,
  milliseconds,
  personNamed,
  uuidOrNull,
  withItsWhole,
} from '../read-conditions.ts';

/** As a part of its case, or by whoever reads them all. */
export const signalSubject = (action: string): Subject => (action.startsWith('case:') ? throughCase : {});

const ofSource = (column: keyof SignalSource & string) =>
  value(({ row, sql }) => {
    const source = sql.alias();
    return `(select ${source}.${column} from signal_source ${source} where ${source}.id = ${row}.source_id)`;
  });

/** Units that mean no entity, neither by their code nor since a rename; null where there is none. */
const unknownUnits = ({ row, sql }: FieldCall): string => {
  const [source, unit] = [sql.alias(), sql.alias()];
  return `(select jsonb_agg(${unit}.code order by ${unit}.place)
    from signal_source ${source}, jsonb_array_elements_text(${row}.fact -> 'units') with ordinality ${unit}(code, place)
    where ${source}.id = ${row}.source_id and unit_entity(${source}.provider, ${unit}.code) is null)`;
};

const signalShape: ReadShape = {
  type: 'Signal',
  table: 'signal',
  subject: signalSubject,
  fields: {
    ...columns<Signal>('id', 'type', 'state', 'rule', 'key', 'occurredAt', 'effectiveAt', 'receivedAt', 'decidedAt'),
    sourceName: ofSource('name'),
    channel: ofSource('channel'),
    trust: ofSource('trust'),
    receiptMilliseconds: value(({ row }) => milliseconds(`${row}.occurred_at`, `${row}.received_at`)),
    decisionMilliseconds: value(({ row }) => milliseconds(`${row}.received_at`, `${row}.decided_at`)),
    units: value(({ row }) => `(${row}.fact -> 'units')`),
    unknownUnits: value(unknownUnits),
    roles: value(({ row }) => `(${row}.fact -> 'roles')`),
    lastDay: value(({ row }) => `(${row}.fact ->> 'lastDay')::date`),
    how: value(({ row }) => `(${row}.fact ->> 'how')`),
    person: toOne('person_id'),
    source: toOne('source_id'),
    hold: toOne('hold_id'),
    case: toOne('case_id'),
    laterFact: one(({ row }, target) => isLaterFact(target, row), {
      order: (target) => `${target}.received_at desc, ${target}.id`,
    }),
    plan: one(({ row }) => `${row}.plan is not null`, {
      from: ({ row }, target) => `(select ${row}.plan as plan) ${target}`,
    }),
    namedBy: many(
      () => 'true',
      (target) => `${target}.place`,
      ({ row }, target) => `jsonb_array_elements(${row}.named_by) with ordinality ${target}(item, place)`,
    ),
    jointDecisions: many(
      ({ row }, target) => `${target}.signal_id = ${row}.id`,
      (target) => `${target}.proposed_at desc, ${target}.id`,
    ),
    can: part,
  },
  order: [{ field: 'received-at', direction: 'desc' }],
  sorts: { 'received-at': { type: 'timestamptz', sql: (row) => `${row}.received_at` } },
  filters: {
    search: personNamed('search', 'person_id'),
    state: anyOf('state', 'state'),
    type: anyOf('type', 'type'),
    source: byId('source', 'source_id'),
    person: byId('person', 'person_id'),
    hold: byId('hold', 'hold_id'),
    case: byId('case', 'case_id'),
    receivedFrom: ({ row, arg }) => `${row}.received_at >= ${arg('receivedFrom', 'timestamptz')}`,
    ids: byIds,
  },
};

/** Nobody has proposed anything about it that waits for an answer. */
const notProposed = ({ row, sql }: FieldCall): string => {
  const joint = sql.alias();
  return `not exists (select from joint_decision ${joint} where ${joint}.signal_id = ${row}.id and ${joint}.answered_at is null)`;
};

const abilitiesShape: ReadShape = {
  type: 'SignalAbilities',
  subject: signalSubject,
  fields: {
    proposeUndo: value((call) => ability(call, 'undo:propose', `${isUndoable(call.row)} and ${notProposed(call)}`)),
    proposeLink: value((call) =>
      ability(call, 'joint:propose', `${call.row}.state = 'unlinked' and ${notProposed(call)}`),
    ),
  },
};

const planShape: ReadShape = {
  type: 'SignalPlan',
  subject: withItsWhole,
  fields: {
    state: value(({ row }) => `(${row}.plan ->> 'state')`),
    rule: value(({ row }) => `(${row}.plan ->> 'rule')`),
    losses: many(
      () => 'true',
      (target) => `${target}.place`,
      ({ row }, target) => `jsonb_array_elements(${row}.plan -> 'losses') with ordinality ${target}(item, place)`,
    ),
    orphanAccounts: many(
      ({ row, sql }, target) => {
        const orphan = sql.alias();
        return `${target}.id in (select (${orphan} ->> 'accountId')::uuid from jsonb_array_elements(${row}.plan -> 'orphans') ${orphan})`;
      },
      (target) => `${target}.reference collate "C", ${target}.id`,
    ),
    sessionsEnded: value(({ row }) => `coalesce((${row}.plan ->> 'sessionsEnded')::integer, 0)`),
    handOvers: value(({ row }) => `coalesce(jsonb_array_length(${row}.plan -> 'handOvers'), 0)`),
  },
};

const lossShape: ReadShape = {
  type: 'PlannedLoss',
  subject: withItsWhole,
  fields: {
    act: value(({ row }) => `(${row}.item ->> 'act')`),
    cause: value(({ row }) => `(${row}.item ->> 'cause')`),
    revokeAt: value(({ row }) => `(${row}.item ->> 'revokeAt')::timestamptz`),
    isPrivilege: value(({ row }) => `(${isPrivilegeLoss(`${row}.item`)})`),
    stands: value(({ row, sql }) => stillStands(sql, `${row}.item`)),
    account: one(({ row }, target) => `${target}.id = (${row}.item ->> 'accountId')::uuid`),
    holding: one(({ row }, target) => `${target}.id = (${row}.item ->> 'holdingId')::uuid`),
  },
};

const nameShape: ReadShape = {
  type: 'SignalName',
  subject: withItsWhole,
  fields: {
    kind: value(({ row }) => `(${row}.item ->> 'kind')`),
    value: value(({ row }) => `(${row}.item ->> 'value')`),
  },
};

export const signalShapes: readonly ReadShape[] = [signalShape, abilitiesShape, planShape, lossShape, nameShape];

export const signalReads = {
  signal: one(({ arg }, target) => `${target}.id = ${arg('id', 'uuid', uuidOrNull)}`),
  signals: connection(),
} as const;
