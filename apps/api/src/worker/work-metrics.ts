import { Gauge } from 'prom-client';
import type { Database } from '../platform/database/database.ts';
import type { Metrics } from '../platform/metrics/metrics.ts';

const gauges = [
  {
    name: 'mandat_mails_waiting',
    help: 'Mails in the outbox that no server has taken yet',
    rows: `outbox where channel = 'mail' and delivered_at is null and dead_at is null`,
  },
  {
    name: 'mandat_mails_dead',
    help: 'Mails that are tried no more until somebody replays them',
    rows: 'outbox where dead_at is not null',
  },
  {
    name: 'mandat_audit_unsealed',
    help: 'Entries of the audit that wait for their position and hash',
    rows: 'audit_unsealed',
  },
] as const;

const count = async (database: Database, rows: string): Promise<number> => {
  const found = await database.reads.query<{ count: number }>(`select count(*)::int as count from ${rows}`);
  return found.rows[0]?.count ?? 0;
};

/** Counted when they are asked for. While the database does not answer they are not a number, and the other figures still come. */
export const watchWork = ({ registry }: Metrics, database: Database): void => {
  for (const { name, help, rows } of gauges) {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [registry],
      collect: async () => gauge.set(await count(database, rows).catch(() => Number.NaN)),
    });
  }
};
