import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../root.ts';
import { outcomeOf } from './run-command.ts';
import type { Outcome } from './outcome.ts';

const committed = inRoot('apps/api/schema.graphql');

/** The committed schema is the one that the code makes, and it breaks no reader of the schema before it. */
export const checkSchema = async (): Promise<Outcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'mandat-schema-'));
  try {
    const made = join(folder, 'schema.graphql');
    const emitted = await outcomeOf({
      command: process.execPath,
      args: [inRoot('apps/api/dist/command-line/emit-schema.js'), made],
    });
    if (!emitted.ok) return emitted;
    if (readFileSync(made, 'utf8') !== readFileSync(committed, 'utf8')) {
      return {
        ok: false,
        output: 'apps/api/schema.graphql is not what the code makes: run npm run schema:emit and commit it.',
      };
    }
    return await outcomeOf({
      command: process.execPath,
      args: [inRoot('apps/api/dist/command-line/main.js'), 'check-schema'],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
