import type { Database } from '../database/transaction.ts';
import { performPersonAct } from './perform-person-act.ts';

/** Whoever's last day is over leaves by itself, as the life cycle of a real directory has it. True: somebody did. */
export const leaveOnTime = async (database: Database): Promise<boolean> => {
  const { rows } = await database.query<{ login: string }>(
    `select login from person where active and deleted_at is null and last_day < (now() at time zone 'UTC')::date`,
  );
  for (const { login } of rows) await performPersonAct(database, { act: 'leave', login, value: '' });
  return rows.length > 0;
};
