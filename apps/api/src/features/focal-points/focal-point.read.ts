import type { FocalPoint } from '@mandat/domain';
import { columns, toOne, value, type ReadShape } from '../../platform/graphql/read-compiler/read-shape.ts';
import { todayIn } from '../read-conditions.ts';

const focalPointShape: ReadShape = {
  type: 'FocalPoint',
  table: 'focal_point',
  subject: { entityIds: (row, ids) => `${row}.entity_id = any(${ids})` },
  fields: {
    ...columns<FocalPoint>('id', 'fromOn', 'untilOn', 'version'),
    person: toOne('person_id'),
    entity: toOne('entity_id'),
    canEnd: value((call) => {
      const may = call.may('focal-point:end');
      const { row, sql } = call;
      const over = `coalesce(${row}.until_on < ${todayIn(sql, `${row}.entity_id`)}, false)`;
      return may === 'false' ? may : `((${may}) and not ${over})`;
    }),
  },
};

export const focalPointShapes: readonly ReadShape[] = [focalPointShape];
