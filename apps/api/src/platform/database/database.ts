import pg from 'pg';
import { DataSource, type EntityManager, type EntitySchema } from 'typeorm';
import { failAt } from '../fail-point.ts';
import { inOneBreath } from './one-breath.ts';
import { sqlOfClient, type Sql } from './sql.ts';
import { createTogether, type Together } from './together.ts';
import { keepDaysAsText } from './types.ts';

/** One transaction: what every repository function takes first. */
export type Transaction = EntityManager;

export type Database = {
  /** Compiled reads: a pool whose connections stay open, since with them go the prepared plans. */
  readonly reads: pg.Pool;
  readonly source: DataSource;
  /** A transaction without an object mapper, for what comes often: signals. */
  readonly hot: <T>(run: (sql: Sql) => Promise<T>) => Promise<T>;
  /** The same, shared with whatever else of a lane comes at once. */
  readonly together: Together;
  readonly transaction: <T>(run: (tx: Transaction) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

export type DatabaseSettings = {
  readonly url: string;
  readonly tables: readonly EntitySchema[];
  readonly migrations: readonly (new () => object)[];
  readonly poolSize: number;
};

/** Nobody waits longer for a page; what asks for more is stopped before it keeps a connection from others. */
const readMilliseconds = 10_000;

const deadlock = '40P01';
const attempts = 4;

const isDeadlock = (error: unknown): boolean => error instanceof pg.DatabaseError && error.code === deadlock;

/** Of two that wait for each other PostgreSQL ends one: nothing of it stayed, so it begins again. */
const hotTransaction = (pool: pg.Pool) => {
  const once = oneTransaction(pool);
  return async <T>(run: (sql: Sql) => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(run);
      } catch (error) {
        if (attempt >= attempts || !isDeadlock(error)) throw error;
      }
    }
  };
};

const oneTransaction =
  (pool: pg.Pool) =>
  async <T>(run: (sql: Sql) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    // Sent along with what comes first, not waited for: whoever cannot begin cannot do what follows either.
    inOneBreath(client);
    const begun = client.query('begin');
    begun.catch(() => undefined);
    try {
      const result = await run(sqlOfClient(client));
      await begun;
      failAt('hot:before-commit');
      await client.query('commit');
      failAt('hot:after-commit');
      client.release();
      return result;
    } catch (error) {
      // A connection that cannot even roll back is not given to somebody else.
      const broken = await client.query('rollback').then(
        () => false,
        () => true,
      );
      client.release(broken);
      throw error;
    }
  };

/**
 * Statements of signals are long, and the same every time: planning them anew costs more than running them. A plan that is
 * kept must not be one for the tables as they were when it was made: each of these statements looks rows up by an index.
 */
const hotSettings = {
  plan_cache_mode: 'force_generic_plan',
  enable_seqscan: 'off',
  jit: 'off',
};

type PoolSettings = { readonly given?: Readonly<Record<string, string>>; readonly pipeline?: boolean };

const openPool = (
  { url, poolSize }: DatabaseSettings,
  { given = {}, pipeline = false }: PoolSettings = {},
): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    pipeline,
    idleTimeoutMillis: 0,
    statement_timeout: readMilliseconds,
    options: Object.entries(given)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
  });
  // A dropped idle connection is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
};

export const openDatabase = async (settings: DatabaseSettings): Promise<Database> => {
  keepDaysAsText();
  const source = new DataSource({
    type: 'postgres',
    url: settings.url,
    entities: [...settings.tables],
    migrations: [...settings.migrations] as never,
    migrationsTableName: 'applied_migration',
    migrationsTransactionMode: 'each',
    poolSize: settings.poolSize,
    applicationName: 'mandat',
  });
  await source.initialize();
  const reads = openPool(settings);
  const pool = openPool(settings, { given: hotSettings, pipeline: true });
  const hot = hotTransaction(pool);
  return {
    reads,
    source,
    hot,
    together: createTogether(hot),
    transaction: (run) => source.transaction(run),
    close: async () => {
      await Promise.all([source.destroy(), reads.end(), pool.end()]);
    },
  };
};
