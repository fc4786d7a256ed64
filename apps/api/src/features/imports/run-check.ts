import type { DataImport, ImportRow, MappedRow } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { failAt } from '../../platform/fail-point.ts';
import { readTable } from '../../platform/tables/read-table.ts';
import { recordEvents } from '../audit/audit.repository.ts';
import { whoChecks } from './acting.ts';
import { contentOf, findImport, lockImport, saveImport } from './import.repository.ts';
import { replaceRows } from './import-rows.repository.ts';
import { mappedRows, planTable, type PlannedTable } from './plan-table.ts';
import type { Work } from './run-import.ts';

const isAsked = (given: DataImport | null): given is DataImport =>
  given !== null && given.checkAskedAt !== null && given.checkedAt === null && given.startedAt === null;

const counted = (rows: readonly ImportRow[]) => {
  const of = (state: ImportRow['state']): number => rows.filter((row) => row.state === state).length;
  return { newCount: of('new'), sameCount: of('same'), differentCount: of('different'), faultyCount: of('faulty') };
};

type Checked = { readonly id: string; readonly version: number; readonly planned: PlannedTable };

/** Somebody may have changed the mapping meanwhile: then another job is on its way, and this answer is of no use. */
const keep = async (tx: Transaction, { id, version, planned }: Checked, { world }: Work): Promise<void> => {
  const given = await lockImport(tx, id);
  if (!isAsked(given) || given.version !== version) return;
  const who = whoChecks(given, world);
  await replaceRows(tx, id, planned);
  await saveImport(tx, {
    ...given,
    ...counted(planned.rows),
    checkedAt: who.now,
    checkedRows: planned.rows.length,
    version: given.version + 1,
  });
  const subject = { kind: 'import' as const, id };
  await recordEvents(tx, who, [{ type: 'import-checked', subject, entityId: given.entityId }]);
};

/** Read anew: of a file of many rows nothing stays in memory but what is planned from. */
const rowsOf = async ({ database }: Work, given: DataImport): Promise<readonly MappedRow[]> => {
  const content = await contentOf(database, given.id);
  failAt('check-import:content-read');
  const table = await readTable(content, given.fileName);
  failAt('check-import:table-read');
  if (table.kind === 'refused')
    throw new Error(`the file of import ${given.id} was read before, and is not now: ${table.code}`);
  return mappedRows(given, table);
};

/** A dry run reads the file again and writes nothing but what it found. */
export const runCheck = async (work: Work, id: string): Promise<void> => {
  const given = await findImport(work.database.source.manager, id);
  if (!isAsked(given)) return;
  const planned = await planTable(work, given, await rowsOf(work, given));
  failAt('check-import:planned');
  await work.database.transaction((tx) => keep(tx, { id, version: given.version, planned }, work));
};
