import { buildSchema, concatAST, parse, Source, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { writeOperations } from './operations.ts';
import { writeSchemaTypes } from './schema-types.ts';

export type DocumentFile = { readonly name: string; readonly text: string };

const head = '// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.\n';

const check = (schema: GraphQLSchema, all: DocumentNode): void => {
  const faults = validate(schema, all);
  if (faults.length === 0) return;
  const told = faults.map(({ message, nodes }) => {
    const at = nodes?.[0]?.loc;
    return `${at ? `${at.source.name}:${at.startToken.line}: ` : ''}${message}`;
  });
  throw new Error(told.join('\n'));
};

/** The files of `src/graphql/generated` by name: enums and inputs in `schema.ts`, the operations of each document file in its own. */
export const generate = (schemaText: string, files: readonly DocumentFile[]): Map<string, string> => {
  const schema = buildSchema(schemaText);
  const parsed = files.map(({ name, text }) => ({ name, document: parse(new Source(text, name)) }));
  const all = concatAST(parsed.map(({ document }) => document));
  check(schema, all);
  const written = new Map([['schema.ts', `${head}\n${writeSchemaTypes(schema)}`]]);
  for (const { name, document } of parsed)
    written.set(`${name}.ts`, `${head}${writeOperations({ schema, document, all })}`);
  return written;
};
