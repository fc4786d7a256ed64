import { Client, DatabaseError, escapeIdentifier, Pool, type PoolConfig } from 'pg';
import { createTables } from './tables.ts';
import { inTransaction, type Database } from './transaction.ts';

const databaseMissing = '3D000';
const databaseExists = '42P04';

const carries = (fault: unknown, code: string): boolean => fault instanceof DatabaseError && fault.code === code;

const createDatabase = async (url: string): Promise<void> => {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  const client = new Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    await client.query(`create database ${escapeIdentifier(name)}`);
  } catch (fault) {
    if (!carries(fault, databaseExists)) throw fault;
  } finally {
    await client.end();
  }
};

const reachable = async (url: string): Promise<boolean> => {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch (fault) {
    if (carries(fault, databaseMissing)) return false;
    throw fault;
  } finally {
    await client.end();
  }
};

const openPool = (url: string, more: PoolConfig): Database => {
  const database = new Pool({ connectionString: url, ...more });
  database.on('error', (fault) =>
    console.error(`practice identity provider: database connection lost: ${fault.message}`),
  );
  return database;
};

/** The provider's own database beside the register's on the same server, made when it is not there yet. */
export const connect = async (url: string): Promise<Database> => {
  if (!(await reachable(url))) await createDatabase(url);
  const database = openPool(url, { max: 5 });
  await inTransaction(database, createTables);
  return database;
};

/**
 * For the notes of what was sent, which need not wait for the disk: a note that a crash takes away is a message that is
 * sent again, and the other side takes it again.
 */
export const connectForNotes = (url: string): Database =>
  openPool(url, { max: 12, options: '-c synchronous_commit=off' });
