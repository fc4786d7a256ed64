import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { generate } from './generate.ts';

const here = import.meta.dirname;
const schemaPath = process.argv[2] ?? join(here, '../../api/schema.graphql');
const documents = join(here, '../src/graphql/documents');
const generated = join(here, '../src/graphql/generated');

if (!existsSync(schemaPath)) {
  console.error(`There is no schema at ${schemaPath}. Run npm run schema:emit first.`);
  process.exit(1);
}
const files = globSync('*.graphql', { cwd: documents })
  .toSorted()
  .map((name) => ({ name: basename(name, '.graphql'), text: readFileSync(join(documents, name), 'utf8') }));
try {
  const written = generate(readFileSync(schemaPath, 'utf8'), files);
  rmSync(generated, { recursive: true, force: true });
  for (const [name, text] of written) {
    const path = join(generated, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(`${written.size} files written to src/graphql/generated`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
