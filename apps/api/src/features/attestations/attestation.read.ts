import type { Attestation } from '@mandat/domain';
import { columns, value, type ReadShape } from '../../platform/graphql/read-compiler/read-shape.ts';
import { dueOnSql } from '../duty-conditions.ts';
import { throughPerson } from '../read-conditions.ts';

export const attestationShapes: readonly ReadShape[] = [
  {
    type: 'Attestation',
    table: 'attestation',
    subject: throughPerson,
    fields: {
      ...columns<Attestation>('id', 'attestedAt', 'attestedOn', 'obligations'),
      dueOn: value(({ row }) => dueOnSql(row)),
    },
  },
];
