import type { Appointment, Person } from '@mandat/domain';
import {
  columns,
  connection,
  many,
  one,
  part,
  toOne,
  value,
  type FieldCall,
  type Filter,
  type ReadShape,
} from '../../platform/graphql/read-compiler/read-shape.ts';
import { attestationStatusSql, isToAcknowledge, peopleWhoHaveToAcknowledge } from '../duty-conditions.ts';
import {
  ability,
  anywhere,
  coversDay,
  isPrivilege,
  personSubject,
  throughAccount,
  throughPerson,
  todayIn,
  uuidOrNull,
  uuidsOf,
} from '../read-conditions.ts';

/** Of several current appointments the latest. */
const currentEntity = ({ row, sql }: FieldCall, target: string): string => {
  const post = sql.alias();
  const current = coversDay(post, todayIn(sql, `${post}.entity_id`));
  return `${target}.id = (select ${post}.entity_id from appointment ${post}
    where ${post}.person_id = ${row}.id and ${current} order by ${post}.from_on desc, ${post}.id limit 1)`;
};

const appointedIn: Filter = ({ row, sql, arg }) => {
  const post = sql.alias();
  const current = coversDay(post, todayIn(sql, `${post}.entity_id`));
  const entity = arg('entity', 'uuid', uuidOrNull);
  return `exists (select from appointment ${post} where ${post}.person_id = ${row}.id and ${post}.entity_id = ${entity} and ${current})`;
};

const isHolder: Filter = ({ row, sql, arg, require }) => {
  const held = sql.alias();
  const found = `exists (select from holding ${held} where ${held}.person_id = ${row}.id and ${isPrivilege(sql, held)})`;
  return `(${require('person:read-holdings', row)}) and ${found} = ${arg('holder', 'boolean')}`;
};

const personShape: ReadShape = {
  type: 'Person',
  table: 'person',
  subject: personSubject,
  fields: {
    ...columns<Person>('id', 'name', 'functionTitle', 'staffType', 'language', 'email', 'phone', 'version'),
    entity: one(currentEntity),
    appointments: many(
      ({ row }, target) => `${target}.person_id = ${row}.id`,
      (target) => `${target}.from_on desc, ${target}.id`,
    ),
    holdings: many(
      ({ row }, target) => `${target}.person_id = ${row}.id`,
      (target) => `${target}.ended_at is not null, ${target}.from_at, ${target}.id`,
    ),
    headships: many(
      ({ row }, target) => `${target}.person_id = ${row}.id and ${target}.undone_at is null`,
      (target) => `${target}.from_on desc, ${target}.id`,
    ),
    standing: one(({ row }, target) => `${target}.person_id = ${row}.id`),
    cases: many(
      ({ row }, target) => `${target}.person_id = ${row}.id`,
      (target) => `${target}.opened_at desc, ${target}.id`,
    ),
    attestation: one(({ row }, target) => `${target}.person_id = ${row}.id`, {
      order: (target) => `${target}.attested_at desc, ${target}.id`,
    }),
    attestationStatus: value(({ row, sql }) => attestationStatusSql(sql, `${row}.id`)),
    guidanceToAcknowledge: many(
      ({ row, sql }, target) => isToAcknowledge(sql, target, `${row}.id`),
      (target) => `${target}.in_force_at, ${target}.id`,
    ),
    can: part,
  },
  order: [{ field: 'name', direction: 'asc' }],
  sorts: {
    name: { type: 'text', collated: true, sql: (row) => `${row}.name` },
    'function-title': { type: 'text', collated: true, sql: (row) => `${row}.function_title` },
  },
  filters: {
    search: ({ row, arg }) => {
      const pattern = arg('search', 'text', anywhere);
      return `(${row}.name ilike ${pattern} or ${row}.function_title ilike ${pattern})`;
    },
    entity: appointedIn,
    staffType: ({ row, arg, require }) =>
      `(${require('person:read-contact', row)}) and ${row}.staff_type = any(${arg('staffType', 'text[]')})`,
    holder: isHolder,
    attestation: ({ row, sql, arg, require }) =>
      `(${require('attestation:read', row)}) and ${attestationStatusSql(sql, `${row}.id`)} = any(${arg('attestation', 'text[]')})`,
    toAcknowledge: ({ row, sql, arg, require }) =>
      `(${require('attestation:read', row)}) and (${row}.id in ${peopleWhoHaveToAcknowledge(sql)}) = ${arg('toAcknowledge', 'boolean')}`,
    ids: ({ row, arg }) => `${row}.id = any(${arg('ids', 'uuid[]', uuidsOf)})`,
  },
};

const hasDeparted = ({ row, sql }: FieldCall): string => {
  const standing = sql.alias();
  return `exists (select from person_standing ${standing} where ${standing}.person_id = ${row}.id and ${standing}.departed_at is not null)`;
};

/** Nobody declares or lifts anything for themselves. */
const isAnother = ({ row, sql }: FieldCall): string =>
  `${row}.id is distinct from ${sql.param('reader', 'uuid', ({ reader }) => reader.actor.personId)}`;

/** Something of theirs stands on an account where the reader may withdraw it. */
const canWithdrawAll = ({ row, sql }: FieldCall): string => {
  const given = sql.alias();
  const reached = sql.reached('authorization:withdraw-all', throughAccount, given);
  return reached === 'false'
    ? 'false'
    : `exists (select from written_authorization ${given} where ${given}.person_id = ${row}.id and ${given}.withdrawn_at is null
        and ${given}.replaced_at is null and ${given}.valid_until > ${sql.now()} and ${reached})`;
};

const abilitiesShape: ReadShape = {
  type: 'PersonAbilities',
  subject: personSubject,
  fields: {
    declareDeparture: value((call) =>
      ability(call, 'departure:declare', `${isAnother(call)} and not ${hasDeparted(call)}`),
    ),
    proposeLift: value((call) => ability(call, 'joint:propose', `${isAnother(call)} and ${hasDeparted(call)}`)),
    withdrawAuthorizations: value(canWithdrawAll),
  },
};

const appointmentShape: ReadShape = {
  type: 'Appointment',
  table: 'appointment',
  subject: throughPerson,
  fields: {
    ...columns<Appointment>('id', 'functionTitle', 'fromOn', 'untilOn'),
    entity: toOne('entity_id'),
  },
};

export const personShapes: readonly ReadShape[] = [personShape, abilitiesShape, appointmentShape];

export const personReads = {
  person: one(({ arg }, target) => `${target}.id = ${arg('id', 'uuid', uuidOrNull)}`),
  people: connection(),
} as const;
