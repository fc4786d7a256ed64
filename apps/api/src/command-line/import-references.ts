import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readReferences, type ReadReference } from '@mandat/domain';
import { nobody } from '@mandat/policies';
import type { Config } from '../config.ts';
import { recordEvents } from '../features/audit/audit.repository.ts';
import { importReferences as importAll } from '../features/overlaps/import-references.repository.ts';
import type { Database } from '../platform/database/database.ts';
import { withRegister } from './open.ts';

const mostBytes = 5_000_000;
const shownFaults = 20;

const fileText = (file: string): string => {
  if (statSync(file).size > mostBytes) throw new Error(`${file} has more than ${mostBytes / 1e6} MB`);
  return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
};

const keep = (database: Database, references: readonly ReadReference[]) =>
  database.transaction(async (tx) => {
    const now = new Date();
    const imported = await importAll(tx, { now, newId: randomUUID }, references);
    const actor = { ...nobody, kind: 'system', label: 'operator', roles: [] } as const;
    const who = { actor, requestId: `import-references-${randomUUID()}`, now, newId: randomUUID };
    await recordEvents(tx, who, imported.events);
    return imported;
  });

/** `mandat import-references FILE`: accounts of other organisations, as CSV. A line that is wrong: nothing is imported. */
export const importReferences = async (config: Config, [file]: readonly string[]): Promise<boolean> => {
  if (file === undefined) throw new Error('usage: import-references FILE.csv');
  const { references, faults } = readReferences(fileText(file));
  for (const { line, code } of faults.slice(0, shownFaults)) console.error(`record ${line}: ${code}`);
  if (faults.length > 0) {
    console.error(
      `${faults.length} of ${references.length + faults.length} records cannot be read; nothing was imported.`,
    );
    return false;
  }
  const { added, kept } = await withRegister(config, (database) => keep(database, references));
  console.log(`${added} accounts of other organisations added or told anew, ${kept} known already.`);
  return true;
};
