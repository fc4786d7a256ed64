import { clearanceKinds, type PlatformClearance } from '@mandat/domain';
import {
  columns,
  many,
  toOne,
  value,
  type FieldCall,
  type ReadShape,
} from '../../platform/graphql/read-compiler/read-shape.ts';
import type { PlatformRow } from './platform.table.ts';

const kinds = clearanceKinds.map((kind) => `'${kind}'`).join(', ');

/** Clearances are the Organisation's: their days are those of UTC. */
const today = ({ sql }: FieldCall): string => `(${sql.now()} at time zone 'UTC')::date`;

const state = (call: FieldCall): string => `(case when ${call.row}.ended_at is not null then 'ended'
  when ${call.row}.cleared_on > ${today(call)} then 'to-come'
  when ${call.row}.valid_until < ${today(call)} then 'lapsed' else 'in-force' end)`;

const missing = (call: FieldCall): string => {
  const [kind, held] = [call.sql.alias(), call.sql.alias()];
  return `array(select ${kind}.name from unnest(array[${kinds}]) with ordinality ${kind} (name, position)
    where not exists (select from platform_clearance ${held} where ${held}.platform = ${call.row}.code
      and ${held}.kind = ${kind}.name and ${state({ ...call, row: held })} = 'in-force')
    order by ${kind}.position)`;
};

const accountCount = ({ row, sql, require }: FieldCall): string => {
  const account = sql.alias();
  const reached = require('account:read', account, 'Account');
  return `(select count(*) from account ${account} where ${account}.platform = ${row}.code and ${account}.closed_at is null
    and ${account}.refused_at is null and ${account}.out_of_scope_at is null and ${reached})`;
};

const clearanceShape: ReadShape = {
  type: 'PlatformClearance',
  table: 'platform_clearance',
  fields: {
    ...columns<PlatformClearance>('id', 'kind', 'clearedOn', 'validUntil', 'documentReference', 'recordedAt'),
    ...columns<PlatformClearance>('endedAt', 'endedReason'),
    state: value(state),
    proposedBy: toOne('proposed_by_id'),
    clearedBy: toOne('cleared_by_id'),
  },
};

export const platformShapes: readonly ReadShape[] = [
  {
    type: 'Platform',
    table: 'platform',
    fields: {
      ...columns<PlatformRow>('code', 'label', 'tile', 'custodyModel', 'audiovisual'),
      missingClearances: value(missing),
      clearances: many(
        ({ row }, target) => `${target}.platform = ${row}.code`,
        (target) =>
          `${target}.ended_at desc nulls first, array_position(array[${kinds}], ${target}.kind), ${target}.id`,
      ),
      accountCount: value(accountCount),
    },
  },
  clearanceShape,
];

export const platformReads = {
  platforms: many(
    () => 'true',
    (row) => `${row}.position, ${row}.code`,
  ),
} as const;
