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
    when ${row}.replaced_at < ${row}.valid_until then 'replaced'
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
    `${authorizationStatusSql(call)} not in ('withdrawn', 'replaced', 'lapsed') and ${acknowledgement(call.row)} is null
     and exists (select from letter where authorization_id = ${call.row}.id)`,
  );

/** Withdrawn by whoever heads the account, while there is something to withdraw. */
const canWithdraw = (call: FieldCall): string =>
  ability(call, 'authorization:withdraw', `${call.row}.withdrawn_at is null and ${call.row}.replaced_at is null`);

/** `renewAuthorization` of the domain in SQL: in force, with what rests on it, and nobody renews on their own account. */
const canRenew = (call: FieldCall): string => {
  const [held, account] = [call.sql.alias(), call.sql.alias()];
  const me = call.sql.param('reader', 'uuid', ({ reader }) => reader.actor.personId);
  return ability(
    call,
    'authorization:renew',
    `${authorizationStatusSql(call)} = 'in-force'
     and exists (select from holding ${held} where ${held}.authorization_id = ${call.row}.id and ${held}.capacity <> 'none'
       and ${held}.ended_at is null and ${held}.removal_awaited_at is null)
     and exists (select from account ${account} where ${account}.id = ${call.row}.account_id
       and ${account}.authorized_at is not null and ${account}.withdrawn_at is null)
     and exists (select from account_deciders(${call.row}.account_id, ${call.sql.now()}) able where able.person_id = ${me})`,
  );
};

export const authorizationShapes: readonly ReadShape[] = [
  {
    type: 'Authorization',
    table: 'written_authorization',
    subject,
    fields: {
      ...columns<Authorization>('id', 'scopes', 'validFrom', 'validUntil', 'authorizedAt', 'authorizedAs'),
      ...columns<Authorization>('suspendedAt', 'withdrawnAt', 'withdrawnReason', 'replacedAt', 'version'),
      status: value(authorizationStatusSql),
      person: toOne('person_id'),
      account: toOne('account_id'),
      authorizedBy: toOne('authorized_by_id'),
      renews: toOne('renews_id'),
      letterNumber: value(({ row }) => `(select number from letter where authorization_id = ${row}.id)`),
      letterAcknowledgedAt: value(({ row }) => acknowledgement(row)),
      can: part,
    },
  },
  {
    type: 'AuthorizationAbilities',
    subject,
    fields: { acknowledgeLetter: value(canAcknowledge), renew: value(canRenew), withdraw: value(canWithdraw) },
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
