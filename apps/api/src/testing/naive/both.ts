import type { OfficialLanguage } from '@mandat/domain';
import type { Actor } from '@mandat/policies';
import { parse, specifiedRules, validate, type DocumentNode, type ExecutionResult } from 'graphql';
import { migrations } from '@mandat/api/migrations';
import { createTestDatabase, templateDatabase } from '../../../../../tools/testing/test-database.ts';
import { resolvers } from '../../features/surface.ts';
import { readShapes } from '../../features/read-surface.ts';
import { keepPlatforms } from '../../features/platforms/platform.repository.ts';
import { tableSchemas } from '../../features/tables.ts';
import { openDatabase, type Database } from '../../platform/database/database.ts';
import { createExecutor, WrittenData } from '../../platform/graphql/executor.ts';
import { createReadCompiler } from '../../platform/graphql/read-compiler/compiler.ts';
import { bindCompiler } from '../../platform/graphql/read-compiler/read-again.ts';
import { createSchema, schemaText } from '../../platform/graphql/schema.ts';
import { contextOf } from '../graphql/asking.ts';
import { fillWithFixture, fixtureSession } from './fixture.ts';
import { fixtureNow } from './fixture-values.ts';
import { naiveServer } from './naive.ts';

export type Who = { readonly actor: Actor; readonly language: OfficialLanguage };
export type Asked = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };
export type Outcome = { readonly data: unknown; readonly codes: readonly unknown[] };

export type Both = {
  readonly database: Database;
  readonly schema: ReturnType<typeof createSchema>;
  readonly compiled: (who: Who, asked: Asked) => Promise<Outcome>;
  /** The same with its cursors as they are. */
  readonly raw: (who: Who, asked: Asked) => Promise<Outcome>;
  readonly naive: (who: Who, asked: Asked) => Promise<Outcome>;
  readonly close: () => Promise<void>;
};

const open = (url: string): Promise<Database> => openDatabase({ url, poolSize: 2, tables: tableSchemas, migrations });

const fill = async (url: string): Promise<void> => {
  const database = await open(url);
  await database.source.runMigrations();
  await database.transaction(keepPlatforms);
  await fillWithFixture(database);
  await database.close();
};

/** What of two answers is compared: the data, or the first error's code. Cursors become the row that they name. */
const outcomeOf = (result: ExecutionResult): Outcome => {
  const [error] = result.errors ?? [];
  if (!error) return { data: result.data, codes: [] };
  return { data: null, codes: [error.extensions['code'] ?? error.message] };
};

const cursorOf = (text: string): string => {
  const read = /^[0-9a-f]{16}\[.*"([0-9a-f-]{36})"\]$/su.exec(Buffer.from(text, 'base64').toString('utf8'));
  return read ? `cursor:${read[1]}` : text;
};

const withPlainCursors = (value: unknown): unknown => {
  if (typeof value === 'string') return cursorOf(value);
  if (Array.isArray(value)) return value.map(withPlainCursors);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withPlainCursors(each)]));
};

const dataOf = (result: { readonly data?: unknown }): unknown =>
  result.data instanceof WrittenData ? JSON.parse(result.data.text) : result.data;

const documentsOf = (schema: ReturnType<typeof createSchema>) => {
  const documents = new Map<string, DocumentNode>();
  return (query: string): DocumentNode => {
    const known = documents.get(query);
    if (known) return known;
    const document = parse(query);
    const faults = validate(schema, document, specifiedRules);
    if (faults.length > 0) throw new Error(`the generated query is not valid: ${faults[0]?.message}\n${query}`);
    documents.set(query, document);
    return document;
  };
};

export const openBoth = async (): Promise<Both> => {
  const made = await createTestDatabase({ template: await templateDatabase('read-fixture', fill), label: 'reads' });
  const database = await open(made.url);
  const schema = createSchema(resolvers);
  const compiler = createReadCompiler({ schema, shapes: readShapes, pool: database.reads });
  bindCompiler(schema, compiler);
  const execute = createExecutor(schema, compiler);
  const naive = naiveServer(schemaText(schema));
  const documentOf = documentsOf(schema);
  const raw: Both['raw'] = async (who, { query, variables }) => {
    const context = { ...contextOf(database, { ...who, now: fixtureNow }), sessionId: sessionOf(who) };
    const result = await execute({ document: documentOf(query), operationName: null, variables }, context);
    return outcomeOf({ ...result, data: dataOf(result) } as ExecutionResult);
  };
  return {
    database,
    schema,
    raw,
    compiled: async (who, asked) => {
      const outcome = await raw(who, asked);
      return { ...outcome, data: withPlainCursors(outcome.data) };
    },
    naive: async (who, { query, variables }) => {
      const reading = { ...who, now: fixtureNow, sessionId: sessionOf(who), pool: database.reads };
      const { data, ...result } = await naive(reading, documentOf(query), variables);
      // graphql-js makes objects without a prototype.
      return outcomeOf({ ...result, data: data && (JSON.parse(JSON.stringify(data)) as typeof data) });
    },
    close: async () => {
      await database.close();
      await made.drop();
    },
  };
};

const sessionOf = ({ actor }: Who): string | null => (actor.label === 'Person 1' ? fixtureSession : null);
