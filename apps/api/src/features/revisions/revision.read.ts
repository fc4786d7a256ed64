import { decidingCapacities, type Revision } from '@mandat/domain';
import {
  columns,
  many,
  one,
  part,
  toOne,
  value,
  type FieldCall,
  type ReadShape,
} from '../../platform/graphql/read-compiler/read-shape.ts';
import { ability, throughAccount, withItsWhole } from '../read-conditions.ts';
import { awaitsDecision, isStaleSql, ofRevisable, revisionDeciders } from '../revision-conditions.ts';

const deciding = `array[${decidingCapacities.map((capacity) => `'${capacity}'`).join(', ')}]`;

const statusSql = ({ row }: FieldCall): string =>
  `case when ${row}.approved_at is not null then 'approved' when ${row}.refused_at is not null then 'refused'
    when ${row}.withdrawn_at is not null then 'withdrawn' else 'proposed' end`;

const me = ({ sql }: FieldCall): string => sql.param('reader', 'uuid', ({ reader }) => reader.actor.personId);

const isDecider = (call: FieldCall): string => {
  const able = call.sql.alias();
  return `exists (select from ${revisionDeciders(call)} ${able} where ${able}.person_id = ${me(call)})`;
};

/** Whose it is to decide is the dearer question: it is asked only about what waits. */
const isMine = (call: FieldCall, waits: string): string => `case when ${waits} then ${isDecider(call)} else false end`;

const revisionShape: ReadShape = {
  type: 'Revision',
  table: 'account_revision',
  subject: throughAccount,
  fields: {
    ...columns<Revision>('id', 'number', 'base', 'changedOn', 'proposedAt', 'withdrawnAt', 'capacity', 'reason'),
    status: value(statusSql),
    isInConflict: value((call) => `(${awaitsDecision(call.row)} and ${isStaleSql(call)})`),
    differences: many(
      () => 'true',
      (target) => `${target}.place`,
      ({ row, sql }, target) => {
        const account = sql.alias();
        return `lateral (select given.item, given.place, to_jsonb(${account}) as record
          from account ${account}, jsonb_array_elements(${row}.changes) with ordinality given(item, place)
          where ${account}.id = ${row}.account_id) ${target}`;
      },
    ),
    movesTo: one(({ row }, target) => `${target}.id = moves_to(${row}.changes)`),
    proposedBy: toOne('proposed_by_id'),
    decidedAt: value(({ row }) => `coalesce(${row}.approved_at, ${row}.refused_at)`),
    decidedBy: toOne('decided_by_id'),
    decider: one(({ row }) => awaitsDecision(row), {
      from: (call, target) => `${revisionDeciders(call)} ${target}`,
      order: (target) => `array_position(${deciding}, ${target}.capacity), ${target}.headship_id`,
    }),
    can: part,
  },
};

const columnOf = (item: string): string =>
  String.raw`lower(regexp_replace(${item} ->> 'field', '([A-Z])', '_\1', 'g'))`;

const differenceShape: ReadShape = {
  type: 'RevisionDifference',
  subject: withItsWhole,
  fields: {
    field: value(({ row }) => `(${row}.item ->> 'field')`),
    before: value(({ row }) => `(${row}.item -> 'before')::text`),
    after: value(({ row }) => `(${row}.item -> 'after')::text`),
    approved: value(({ row }) => `(${row}.record -> ${columnOf(`${row}.item`)})::text`),
  },
};

const abilitiesShape: ReadShape = {
  type: 'RevisionAbilities',
  subject: throughAccount,
  fields: {
    approve: value((call) => {
      const waits = `${awaitsDecision(call.row)} and ${ofRevisable(call)} and not ${isStaleSql(call)}`;
      return ability(call, 'revision:approve', isMine(call, waits));
    }),
    refuse: value((call) => ability(call, 'revision:refuse', isMine(call, awaitsDecision(call.row)))),
    withdraw: value((call) =>
      ability(
        call,
        'revision:withdraw',
        `${awaitsDecision(call.row)} and coalesce(${call.row}.proposed_by_id = ${me(call)}, false)`,
      ),
    ),
  },
};

export const revisionShapes: readonly ReadShape[] = [revisionShape, differenceShape, abilitiesShape];
