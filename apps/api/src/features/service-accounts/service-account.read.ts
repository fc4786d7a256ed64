import type { ServiceAccount } from '@mandat/domain';
import { settings } from '@mandat/domain';
import {
  columns,
  connection,
  one,
  part,
  toOne,
  value,
  type FieldCall,
  type ReadShape,
} from '../../platform/graphql/read-compiler/read-shape.ts';
import { ability, byId, byIds, uuidOrNull } from '../read-conditions.ts';

const todaySql = ({ sql }: Pick<FieldCall, 'sql'>): string => `(${sql.now()} at time zone 'utc')::date`;

/** `serviceAccountState` of the domain in SQL, its tests in the same order. */
export const serviceAccountStateSql = (call: Pick<FieldCall, 'row' | 'sql'>): string => `(case
    when ${call.row}.suspended_at is not null then 'suspended'
    when ${call.row}.expires_on < ${todaySql(call)} then 'expired'
    when ${call.row}.expires_on <= ${todaySql(call)} + ${settings.serviceAccountNoticeDays} then 'expiring'
    else 'active' end)`;

const awaitsOwner = ({ row, sql }: FieldCall): string => {
  const item = sql.alias();
  return `exists (select from due_item ${item} where ${item}.kind = 'service-account-owner'
    and ${item}.key = ${row}.id::text and ${item}.done_at is null)`;
};

const isSuspended = ({ row }: FieldCall): string => `${row}.suspended_at is not null`;

const ownerIsHere = ({ row, sql }: FieldCall): string => {
  const standing = sql.alias();
  return `not exists (select from person_standing ${standing}
    where ${standing}.person_id = ${row}.owner_id and ${standing}.departed_at is not null)`;
};

const canResume = (call: FieldCall): string =>
  `${isSuspended(call)} and not ${awaitsOwner(call)} and ${ownerIsHere(call)}`;

export const serviceAccountShapes: readonly ReadShape[] = [
  {
    type: 'ServiceAccount',
    table: 'service_account',
    fields: {
      ...columns<ServiceAccount>('id', 'provider', 'purpose', 'expiresOn', 'suspendedAt', 'version'),
      client: value(({ row }) => `${row}.client_id`),
      state: value(serviceAccountStateSql),
      awaitsOwner: value(awaitsOwner),
      owner: toOne('owner_id'),
      can: part,
    },
    order: [{ field: 'expires-on', direction: 'asc' }],
    sorts: { 'expires-on': { type: 'date', sql: (row) => `${row}.expires_on` } },
    filters: {
      state: (call) => `${serviceAccountStateSql(call)} = any(${call.arg('state', 'text[]')})`,
      owner: byId('owner', 'owner_id'),
      ids: byIds,
    },
  },
  {
    type: 'ServiceAccountAbilities',
    fields: {
      nameOwner: value((call) => ability(call, 'service-account:name-owner', 'true')),
      renew: value((call) => ability(call, 'service-account:renew', 'true')),
      stop: value((call) => ability(call, 'service-account:stop', `not (${isSuspended(call)})`)),
      resume: value((call) => ability(call, 'service-account:resume', canResume(call))),
    },
  },
];

export const serviceAccountReads = {
  serviceAccount: one(({ arg }, target) => `${target}.id = ${arg('id', 'uuid', uuidOrNull)}`),
  serviceAccounts: connection(),
} as const;
