import type { PersonStanding, Suspension } from '@mandat/domain';
import { columns, value, type ReadShape } from '../../platform/graphql/read-compiler/read-shape.ts';
import { throughPerson, withItsWhole } from '../read-conditions.ts';

export const standingShapes: readonly ReadShape[] = [
  {
    type: 'PersonStanding',
    table: 'person_standing',
    subject: throughPerson,
    fields: columns<PersonStanding>('departedAt', 'lockedAt', 'lastDay', 'changedAt'),
  },
  {
    type: 'Suspension',
    table: 'suspension',
    subject: withItsWhole,
    fields: {
      ...columns<Suspension>('id', 'cause', 'since', 'revokeAt'),
      sourceName: value(({ row, sql }) => {
        const source = sql.alias();
        return `(select ${source}.name from signal_source ${source} where ${source}.id = ${row}.source_id)`;
      }),
    },
  },
];
