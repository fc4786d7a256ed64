import type { PoolClient } from 'pg';
import type { Database } from '../../platform/database/database.ts';

export type SourceLock = {
  /** Held from now on, or by somebody else. */
  readonly take: () => Promise<boolean>;
  readonly release: () => void;
};

/** One process at a time polls a source: the lock lives as long as its connection. */
export const openSourceLock = (database: Database, name: string): SourceLock => {
  let held: PoolClient | null = null;
  const drop = (client: PoolClient): void => {
    if (held === client) held = null;
    client.release(true);
  };
  const take = async (): Promise<boolean> => {
    if (held) return true;
    const client = await database.reads.connect();
    try {
      const { rows } = await client.query<{ taken: boolean }>(
        'select pg_try_advisory_lock(hashtextextended($1, 0)) as taken',
        [`directory ${name}`],
      );
      if (!rows[0]?.taken) {
        client.release();
        return false;
      }
    } catch (error) {
      client.release(true);
      throw error;
    }
    client.once('error', () => drop(client));
    held = client;
    return true;
  };
  return {
    take,
    release: () => {
      if (held) drop(held);
    },
  };
};
