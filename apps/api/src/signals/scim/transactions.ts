import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf, type Sql } from '../../platform/database/sql.ts';
import type { Sharing } from '../../platform/database/together.ts';
import type { Call } from './call.ts';
import { bad, nameTaken, ScimFault } from './fault.ts';

const mostTries = 5;
/** Serialization failure, deadlock; and somebody else recorded the same identifier a moment ago. */
const passing = new Set(['40001', '40P01']);

const factsOf = (error: unknown): { readonly code: string; readonly constraint: string } => {
  const driver: unknown = error instanceof Error && 'driverError' in error ? error.driverError : error;
  const named: Readonly<Record<string, unknown>> = driver instanceof Error ? { ...driver } : {};
  return { code: String(named['code']), constraint: String(named['constraint']) };
};

const isPassing = (error: unknown): boolean => {
  const { code, constraint } = factsOf(error);
  return passing.has(code) || constraint === 'person_identifier_live_unique';
};

/** What the database says that is the sender's fault and not ours: a name that is taken, a value it cannot hold (class 22). */
export const faultOf = (error: unknown): ScimFault | null => {
  if (error instanceof ScimFault) return error;
  const { code, constraint } = factsOf(error);
  if (constraint === 'scim_user_name_live_unique') return nameTaken();
  return code.startsWith('22') ? bad('invalidValue', 'A value cannot be kept') : null;
};

const again = async <T>(run: () => Promise<T>, tries = 1): Promise<T> => {
  try {
    return await run();
  } catch (error) {
    if (tries >= mostTries || !isPassing(error)) throw error;
    return again(run, tries + 1);
  }
};

/** Statements by themselves: a read needs no transaction around it. */
export const plainly =
  ({ database }: Pick<Call, 'database'>): Sql =>
  async <Row>(text: string, values: readonly unknown[] = [], name?: string) => {
    const { rows } = await database.reads.query({ text, values: [...values], ...(name === undefined ? {} : { name }) });
    return rows as readonly Row[];
  };

/** Without an object mapper: for what comes often. */
export const hotly = <T>({ database }: Call, run: (sql: Sql) => Promise<T>): Promise<T> =>
  again(() => database.hot(run));

/** Shared with what the same source sends at the same time. */
export const jointly = <T>({ database, source }: Call, id: string, run: Sharing<T>): Promise<T> =>
  again(() => database.together({ lane: source.id, about: id }, run));

/** With it: for what also writes the register's own records. */
export const fully = <T>({ database }: Call, run: (tx: Transaction, sql: Sql) => Promise<T>): Promise<T> =>
  again(() => database.transaction((tx) => run(tx, sqlOf(tx))));
