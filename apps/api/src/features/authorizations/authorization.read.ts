import type { Authorization, Nomination } from '@mandat/domain';
import type { Action } from '@mandat/policies';
import {
  columns,
  part,
  toOne,
  value,
  type FieldCall,
  type ReadShape,
} from '../../platform/graphql/read-compiler/read-shape.ts';
import { ability, throughAccount, throughEither, throughPerson } from '../read-conditions.ts';

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

/** Their own letter is the person's to acknowledge, whoever else may read the authorization. */
const subject = (action: Action) => (action === 'letter:acknowledge' ? throughPerson : throughEither(action));

const acknowledgement = (row: string): string =>
  `(select acknowledged_at from letter_acknowledgement where authorization_id = ${row}.id)`;

/** `acknowledgeLetter` of the domain in SQL. */
const canAcknowledge = (call: FieldCall): string =>
  ability(
    call,
    'letter:acknowledge',
    `${authorizationStatusSql(call)} not in ('withdrawn', 'lapsed') and ${acknowledgement(call.row)} is null
     and exists (select from letter where authorization_id = ${call.row}.id)`,
  );

export const authorizationShapes: readonly ReadShape[] = [
  {
    type: 'Authorization',
    table: 'written_authorization',
    subject,
    fields: {
      ...columns<Authorization>('id', 'scopes', 'validFrom', 'validUntil', 'authorizedAt', 'authorizedAs'),
      ...columns<Authorization>('suspendedAt', 'withdrawnAt', 'withdrawnReason', 'version'),
      status: value(authorizationStatusSql),
      person: toOne('person_id'),
      account: toOne('account_id'),
      authorizedBy: toOne('authorized_by_id'),
      letterNumber: value(({ row }) => `(select number from letter where authorization_id = ${row}.id)`),
      letterAcknowledgedAt: value(({ row }) => acknowledgement(row)),
      can: part,
    },
  },
  { type: 'AuthorizationAbilities', subject, fields: { acknowledgeLetter: value(canAcknowledge) } },
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
