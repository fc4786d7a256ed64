import type { Headship } from '@mandat/domain';
import {
  columns,
  connection,
  part,
  toOne,
  value,
  type FieldCall,
  type ReadShape,
} from '../../platform/graphql/read-compiler/read-shape.ts';
import type { Subject } from '../../platform/graphql/read-compiler/subject.ts';
import { todayIn, uuidOrNull, uuidsOf } from '../read-conditions.ts';

/** `headshipStatus` of the domain in SQL, its tests in the same order. */
export const headshipStatusSql = ({ row, sql }: Pick<FieldCall, 'row' | 'sql'>): string => {
  const today = todayIn(sql, `${row}.entity_id`);
  return `(case
    when ${row}.rejected_at is not null then 'rejected'
    when ${row}.confirmed_at is null then 'to-confirm'
    when ${row}.from_on > ${today} then 'future'
    when ${row}.until_on < ${today} then 'ended'
    else 'current' end)`;
};

const subject: Subject = { entityIds: (row, ids) => `${row}.entity_id = any(${ids})` };

const reader = ({ sql }: FieldCall): string => sql.param('reader', 'uuid', (run) => run.reader.actor.personId);

/** Neither who recorded it nor whom it concerns is the second person. */
const isSecondPerson = (call: FieldCall): string =>
  `${call.row}.person_id is distinct from ${reader(call)} and ${call.row}.recorded_by_id is distinct from ${reader(call)}`;

const headshipShape: ReadShape = {
  type: 'Headship',
  table: 'headship',
  subject,
  fields: {
    ...columns<Headship>('id', 'capacity', 'fromOn', 'untilOn', 'documentReference', 'recordedAt', 'confirmedAt'),
    ...columns<Headship>('rejectedAt', 'undoneAt', 'inheritedAt', 'version'),
    status: value(headshipStatusSql),
    person: toOne('person_id'),
    entity: toOne('entity_id'),
    recordedBy: toOne('recorded_by_id'),
    confirmedBy: toOne('confirmed_by_id'),
    can: part,
  },
  order: [{ field: 'from-on', direction: 'desc' }],
  sorts: { 'from-on': { type: 'date', sql: (row) => `${row}.from_on` } },
  filters: {
    entity: ({ row, arg }) => `${row}.entity_id = ${arg('entity', 'uuid', uuidOrNull)}`,
    person: ({ row, arg }) => `${row}.person_id = ${arg('person', 'uuid', uuidOrNull)}`,
    status: (call) => `${headshipStatusSql(call)} = any(${call.arg('status', 'text[]')})`,
    capacity: ({ row, arg }) => `${row}.capacity = ${arg('capacity', 'text')}`,
    ids: ({ row, arg }) => `${row}.id = any(${arg('ids', 'uuid[]', uuidsOf)})`,
  },
};

const abilitiesShape: ReadShape = {
  type: 'HeadshipAbilities',
  subject,
  fields: {
    confirm: value((call) => {
      const may = call.may('headship:confirm');
      return may === 'false'
        ? may
        : `((${may}) and ${headshipStatusSql(call)} = 'to-confirm' and ${isSecondPerson(call)})`;
    }),
    acknowledge: value((call) => {
      const may = call.may('headship:acknowledge');
      const mine = `${call.row}.person_id = ${reader(call)} and ${call.row}.inherited_at is null`;
      return may === 'false' ? may : `coalesce((${may}) and ${headshipStatusSql(call)} = 'current' and ${mine}, false)`;
    }),
    end: value((call) => {
      const may = call.may('headship:end');
      return may === 'false' ? may : `((${may}) and ${headshipStatusSql(call)} not in ('ended', 'rejected'))`;
    }),
  },
};

export const headshipShapes: readonly ReadShape[] = [headshipShape, abilitiesShape];

export const headshipReads = { headships: connection((_, row) => `${row}.undone_at is null`) } as const;
