import type { DataImport, DataImportKind, ImportProposal, ImportRow } from '@mandat/domain';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { findRow, insertRow, lockRow, updateRow } from '../../platform/database/rows.ts';
import { dataImportTable, importProposalTable } from './import.table.ts';

export const findImport = (tx: Transaction, id: string): Promise<DataImport | null> =>
  findRow(tx, dataImportTable, { id });
export const lockImport = (tx: Transaction, id: string): Promise<DataImport | null> => lockRow(tx, dataImportTable, id);
export const insertImport = (tx: Transaction, given: DataImport): Promise<void> =>
  insertRow(tx, dataImportTable, given);
export const saveImport = (tx: Transaction, given: DataImport): Promise<void> => updateRow(tx, dataImportTable, given);
export const lockProposal = (tx: Transaction, id: string): Promise<ImportProposal | null> =>
  lockRow(tx, importProposalTable, id);
export const saveProposal = (tx: Transaction, proposal: ImportProposal): Promise<void> =>
  updateRow(tx, importProposalTable, proposal);

const pieceBytes = 1024 * 1024;

/** In pieces, so that no single value of the database is as large as a file may be. */
export const keepContent = async (tx: Transaction, importId: string, content: Buffer): Promise<void> => {
  for (let number = 0; number * pieceBytes < content.length; number += 1) {
    const piece = content.subarray(number * pieceBytes, (number + 1) * pieceBytes);
    await tx.query('insert into import_content (import_id, number, content) values ($1, $2, $3)', [
      importId,
      number,
      piece,
    ]);
  }
};

export const contentOf = async (database: Database, importId: string): Promise<Buffer> => {
  const { rows } = await database.reads.query<{ content: Buffer }>(
    'select content from import_content where import_id = $1 order by number',
    [importId],
  );
  return Buffer.concat(rows.map(({ content }) => content));
};

type Whose = { readonly kind: DataImportKind; readonly entityId: string | null };

/** What the columns of such files meant last time, by their headers. */
export const rememberedMapping = async (tx: Transaction, whose: Whose): Promise<Readonly<Record<string, string>>> => {
  const [row]: { mapping: Record<string, string> }[] = await tx.query(
    'select mapping from import_mapping where kind = $1 and entity_id is not distinct from $2::uuid',
    [whose.kind, whose.entityId],
  );
  return row?.mapping ?? {};
};

export const rememberMapping = async (
  tx: Transaction,
  { kind, entityId, header, mapping }: Pick<DataImport, 'kind' | 'entityId' | 'header' | 'mapping'>,
  now: Date,
): Promise<void> => {
  const named = header.flatMap((name, column) => (mapping[column] ? [[name, mapping[column]] as const] : []));
  await tx.query(
    `insert into import_mapping (kind, entity_id, mapping, kept_at) values ($1, $2, $3, $4)
     on conflict on constraint import_mapping_once
     do update set mapping = import_mapping.mapping || excluded.mapping, kept_at = excluded.kept_at`,
    [kind, entityId, JSON.stringify(Object.fromEntries(named)), now],
  );
};

export type ImportTask = 'check-import' | 'run-import' | 'undo-import';

/** Each death of a worker counts as an attempt, and what is resumed loses nothing by another one: as many as the queue can count. */
const attempts = 32_767;

/** The work is asked for in the transaction that says so: neither can be lost without the other. */
export const addImportJob = async (tx: Transaction, task: ImportTask, importId: string): Promise<void> => {
  await tx.query(`select graphile_worker.add_job($1, json_build_object('importId', $2::text), max_attempts => $3)`, [
    task,
    importId,
    attempts,
  ]);
};

export type FaultyRow = Pick<ImportRow, 'number' | 'label' | 'faults'>;

export const faultyRows = async (database: Database, importId: string): Promise<readonly FaultyRow[]> => {
  const { rows } = await database.reads.query<FaultyRow>(
    `select number, label, faults from import_row where import_id = $1 and jsonb_array_length(faults) > 0 order by number`,
    [importId],
  );
  return rows;
};
