import { readPublicationDay, type PublicationDay } from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';
import { publicationSetting } from '../record-conditions.ts';

export const publicationDayOf = async (sql: Sql): Promise<PublicationDay> => {
  const [row] = await sql<{ value: unknown }>('select value from register_setting where name = $1', [
    publicationSetting,
  ]);
  return readPublicationDay(row?.value);
};

/** Who changes it waits for whoever did: what it was before stands in the audit. */
export const lockPublicationDay = async (sql: Sql): Promise<PublicationDay> => {
  await sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [publicationSetting]);
  return publicationDayOf(sql);
};

export const savePublicationDay = async (sql: Sql, day: PublicationDay): Promise<void> => {
  await sql(
    'insert into register_setting (name, value) values ($1, $2::jsonb) on conflict (name) do update set value = excluded.value',
    [publicationSetting, JSON.stringify(day)],
  );
};
