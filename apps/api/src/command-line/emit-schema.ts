import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { resolvers } from '../features/surface.ts';
import { createSchema, schemaText } from '../platform/graphql/schema.ts';

const committed = fileURLToPath(new URL('../../schema.graphql', import.meta.url));
const [, , path = committed] = process.argv;

writeFileSync(path, schemaText(createSchema(resolvers)));
