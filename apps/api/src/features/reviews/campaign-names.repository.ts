import type { OfficialLanguage } from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';

export const entityNamesOf = async (sql: Sql, language: OfficialLanguage): Promise<ReadonlyMap<string, string>> => {
  const rows = await sql<{ id: string; name: string }>(`select id, name_${language} as name from entity`);
  return new Map(rows.map(({ id, name }) => [id, name]));
};
