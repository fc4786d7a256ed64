import type { Database } from '../database/transaction.ts';

/** The ids that the register gave: looked up once, then remembered. */
export type Links = {
  readonly userId: (subject: string) => Promise<string | undefined>;
  readonly keepUser: (subject: string, id: string) => Promise<void>;
  readonly forgetUser: (subject: string) => Promise<void>;
  readonly groupId: (name: string) => Promise<string | undefined>;
  readonly keepGroup: (name: string, id: string) => Promise<void>;
  readonly forgetGroup: (name: string) => Promise<void>;
};

const linksIn = (database: Database, table: 'scim_user' | 'scim_group', key: 'subject' | 'name') => ({
  find: async (value: string): Promise<string | undefined> => {
    const { rows } = await database.query<{ id: string }>(`select scim_id as id from ${table} where ${key} = $1`, [
      value,
    ]);
    return rows[0]?.id;
  },
  keep: async (value: string, id: string): Promise<void> => {
    await database.query(
      `insert into ${table} (${key}, scim_id) values ($1, $2)
       on conflict (${key}) do update set scim_id = excluded.scim_id`,
      [value, id],
    );
  },
  forget: async (value: string): Promise<void> => {
    await database.query(`delete from ${table} where ${key} = $1`, [value]);
  },
});

export const openLinks = (database: Database): Links => {
  const users = linksIn(database, 'scim_user', 'subject');
  const groups = linksIn(database, 'scim_group', 'name');
  return {
    userId: users.find,
    keepUser: users.keep,
    forgetUser: users.forget,
    groupId: groups.find,
    keepGroup: groups.keep,
    forgetGroup: groups.forget,
  };
};
