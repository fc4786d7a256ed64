import type { Authorization, Nomination } from '@mandat/domain';
import {
  columns,
  toOne,
  value,
  type FieldCall,
  type ReadShape,
} from '../../platform/graphql/read-compiler/read-shape.ts';
import { throughAccount, throughEither } from '../read-conditions.ts';

/** `authorizationStatus` of the domain in SQL, its tests in the same order. */
export const authorizationStatusSql = ({ row, sql }: Pick<FieldCall, 'row' | 'sql'>): string => {
  const now = sql.now();
  return `(case
    when ${row}.withdrawn_at is not null then 'withdrawn'
    when ${row}.valid_until <= ${now} then 'lapsed'
    when ${row}.suspended_at is not null then 'suspended'
    when ${row}.valid_from > ${now} then 'not-yet'
    else 'in-force' end)`;
};

export const authorizationShapes: readonly ReadShape[] = [
  {
    type: 'Authorization',
    table: 'written_authorization',
    subject: throughEither,
    fields: {
      ...columns<Authorization>('id', 'scopes', 'validFrom', 'validUntil', 'authorizedAt', 'authorizedAs'),
      ...columns<Authorization>('suspendedAt', 'withdrawnAt', 'withdrawnReason', 'version'),
      status: value(authorizationStatusSql),
      person: toOne('person_id'),
      account: toOne('account_id'),
      authorizedBy: toOne('authorized_by_id'),
    },
  },
  {
    type: 'Nomination',
    table: 'nomination',
    subject: throughAccount,
    fields: {
      ...columns<Nomination>('id', 'capacity', 'scopes', 'nominatedAt'),
      person: toOne('person_id'),
      nominatedBy: toOne('nominated_by_id'),
    },
  },
];
