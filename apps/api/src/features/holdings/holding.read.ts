import type { Holding } from '@mandat/domain';
import {
  columns,
  many,
  toOne,
  value,
  type FieldCall,
  type ReadShape,
} from '../../platform/graphql/read-compiler/read-shape.ts';
import { throughEither } from '../read-conditions.ts';

/** `holdingStatus` of the domain in SQL, its tests in the same order. */
export const holdingStatusSql = ({ row, sql }: Pick<FieldCall, 'row' | 'sql'>): string => {
  const [authorization, now] = [sql.alias(), sql.now()];
  return `(case
    when ${row}.ended_at is not null then 'ended'
    when ${row}.removal_awaited_at is not null then 'removal-awaited'
    when ${row}.interim then 'interim-custody'
    when ${row}.capacity = 'none' or ${row}.authorization_id is null then 'unauthorized'
    else (select case
        when ${authorization}.withdrawn_at is not null then 'unauthorized'
        when ${authorization}.replaced_at < ${authorization}.valid_until then 'unauthorized'
        when ${authorization}.valid_until <= ${now} then 'unauthorized'
        when ${authorization}.suspended_at is not null then 'suspended'
        when ${authorization}.valid_from > ${now} then 'unauthorized'
        else 'authorized' end
      from written_authorization ${authorization} where ${authorization}.id = ${row}.authorization_id) end)`;
};

export const holdingShapes: readonly ReadShape[] = [
  {
    type: 'Holding',
    table: 'holding',
    subject: throughEither,
    fields: {
      ...columns<Holding>('id', 'capacity', 'platformRole', 'holdsSharedSecret', 'isRecoveryContact', 'fromAt'),
      ...columns<Holding>('removalAwaitedAt', 'endedAt', 'version'),
      status: value(holdingStatusSql),
      person: toOne('person_id'),
      account: toOne('account_id'),
      authorization: toOne('authorization_id'),
      suspensions: many(
        ({ row }, target) => `${target}.authorization_id = ${row}.authorization_id and ${target}.lifted_at is null`,
        (target) => `${target}.since, ${target}.id`,
      ),
    },
  },
];
