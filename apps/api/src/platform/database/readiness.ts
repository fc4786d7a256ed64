import type { Database } from './database.ts';

/** What the database lacks for this version: an answer, or a migration. */
export const missingInDatabase = async (database: Database): Promise<readonly string[]> => {
  try {
    const known = database.source.migrations.map(({ name, constructor }) => name ?? constructor.name);
    const rows: { name: string }[] = await database.source.query('select name from applied_migration');
    const applied = new Set(rows.map(({ name }) => name));
    return known.every((name) => applied.has(name)) ? [] : ['migrations'];
  } catch {
    return ['database'];
  }
};
