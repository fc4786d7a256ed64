import type { Config } from '../config.ts';
import { tables } from '../features/tables.ts';
import type { Database } from '../platform/database/database.ts';
import { snakeCase } from '../platform/database/define-table.ts';
import { withOwnRegister } from './open.ts';

type CatalogColumn = {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
};

const namesOfTypes: Readonly<Record<string, string>> = { 'timestamp with time zone': 'timestamptz' };

/** Tables that no record is kept in: sessions and what sign-in, idempotency and settings need. */
const withoutRecord = new Set([
  'applied_migration',
  'audit_seal',
  'audit_unsealed',
  'calendar_feed',
  'digest',
  'directory_person',
  'due_notice',
  'evidence_content',
  'idempotency_key',
  'notice_setting',
  'past_version',
  'import_content',
  'import_mapping',
  'quality_snapshot',
  'rate_limit',
  'record_change',
  'refused_link',
  'register_setting',
  'role_at_sign_in',
  'scim_group',
  'scim_member',
  'scim_user',
  'searched_name',
  'seen_token',
  'session',
  'sign_in_attempt',
  'signal_loss',
  'source_credential',
  'unit_alias',
]);

const catalogColumns = (database: Database): Promise<CatalogColumn[]> =>
  database.source.query(
    `select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped`,
  );

const lineOf = (table: string, column: string, kind: string): string => `${table}.${column} ${kind}`;

const described = (): readonly string[] =>
  tables.flatMap(({ name, columns }) =>
    Object.entries<string>(columns).map(([property, kind]) => lineOf(name, snakeCase(property), kind)),
  );

const found = (columns: readonly CatalogColumn[]): readonly string[] =>
  columns
    .filter(({ table }) => !withoutRecord.has(table))
    .map(({ table, column, type, nullable }) =>
      lineOf(table, column, `${namesOfTypes[type] ?? type}${nullable ? '?' : ''}`),
    );

/** A name that PostgreSQL made up says nothing when it is violated. */
const unnamedConstraints = async (database: Database): Promise<readonly string[]> => {
  const rows: { name: string }[] = await database.source.query(
    `select conname as name from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
       and conrelid <> 0 and conname ~ '_(pkey|fkey|key|check|excl)[0-9]*$' and conname !~ '^(applied_migration|rate_limit)'`,
  );
  return rows.map(({ name }) => `constraint ${name} has no name of its own`);
};

export const drift = async (database: Database): Promise<readonly string[]> => {
  const inCode = new Set(described());
  const inDatabase = new Set(found(await catalogColumns(database)));
  return [
    ...[...inCode].filter((line) => !inDatabase.has(line)).map((line) => `in the code only: ${line}`),
    ...[...inDatabase].filter((line) => !inCode.has(line)).map((line) => `in the database only: ${line}`),
    ...(await unnamedConstraints(database)),
  ];
};

export const checkDrift = (config: Config): Promise<boolean> =>
  withOwnRegister(config, async (database) => {
    const differences = await drift(database);
    for (const difference of differences) console.error(difference);
    if (differences.length === 0) console.log(`${described().length} columns of ${tables.length} tables agree.`);
    return differences.length === 0;
  });
