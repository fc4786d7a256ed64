import type { SignalSource } from '@mandat/domain';
import {
  columns,
  many,
  value,
  type FieldCall,
  type ReadShape,
} from '../../platform/graphql/read-compiler/read-shape.ts';
import { sourceHealthSql } from '../case-conditions.ts';

const countSignals = (when: (signal: string, call: FieldCall) => string) =>
  value((call) => {
    const signal = call.sql.alias();
    return `(select count(*) from signal ${signal} where ${signal}.source_id = ${call.row}.id and ${when(signal, call)})`;
  });

/** The newest ones by the index of source and time, before anything is read of them. */
const newest = ({ row, sql }: FieldCall, target: string): string => {
  const recent = sql.alias();
  return `(select ${recent}.* from signal ${recent} where ${recent}.source_id = ${row}.id
    order by ${recent}.received_at desc, ${recent}.id limit 10) ${target}`;
};

export const signalSourceShapes: readonly ReadShape[] = [
  {
    type: 'SignalSource',
    table: 'signal_source',
    fields: {
      ...columns<SignalSource>('id', 'name', 'provider', 'channel', 'trust', 'scope', 'silentAfterSeconds'),
      ...columns<SignalSource>('configuredAt', 'lastHeardAt', 'lastSignalAt', 'alarmedAt', 'alarmReason'),
      health: value(sourceHealthSql),
      signalsLastDay: countSignals((signal, { sql }) => `${signal}.received_at > ${sql.now()} - interval '24 hours'`),
      unlinked: countSignals((signal) => `${signal}.state = 'unlinked'`),
      held: countSignals((signal) => `${signal}.state = 'held'`),
      lastSignals: many(
        () => 'true',
        (target) => `${target}.received_at desc, ${target}.id`,
        newest,
      ),
    },
  },
];

export const signalSourceReads = {
  signalSources: many(
    () => 'true',
    (target) => `${target}.name collate "C", ${target}.id`,
  ),
} as const;
