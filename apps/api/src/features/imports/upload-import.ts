import { createHash } from 'node:crypto';
import {
  accept,
  dataImportKinds,
  refuse,
  safeFileName,
  type DataImport,
  type Decision,
  type Refusal,
} from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import { readTable } from '../../platform/tables/read-table.ts';
import type { RefusedTable, Table } from '../../platform/tables/table.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { findEntity } from '../entities/entity.repository.ts';
import { mayImport } from './import-subject.ts';
import { insertImport, keepContent, rememberedMapping } from './import.repository.ts';
import { proposedMapping } from './mapping.ts';
import { secretInTable } from './secret-in-table.ts';

export type UploadedTable = {
  readonly kind: string;
  readonly entityId: string | null;
  readonly name: string;
  readonly bytes: Buffer;
};

type Examined = { readonly ok: true; readonly name: string; readonly table: Table };

const letters = 26;

/** As spreadsheets call a column, counted from 0: A, B and so on, after Z comes AA. */
const columnName = (column: number): string =>
  (column < letters ? '' : columnName(Math.floor(column / letters) - 1)) +
  String.fromCodePoint(65 + (column % letters));

const placeIn = ({ row, column }: RefusedTable): Refusal['details'] => ({
  ...(row !== undefined && { row }),
  ...(column !== undefined && { column, cell: `${columnName(column)}${row ?? 1}` }),
});

/** What a file is and holds, before anything of it is kept. */
const examine = async (given: UploadedTable): Promise<Examined | Refusal> => {
  const named = safeFileName(given.name);
  if (!named.ok) return named;
  const table = await readTable(given.bytes, named.name);
  const refused = table.kind === 'table' ? await secretInTable(table) : table;
  if (refused) return refuse(refused.code, { field: 'file', details: placeIn(refused) });
  return table.kind === 'table' ? { ok: true, name: named.name, table } : refuse('table-is-unknown', { field: 'file' });
};

const nothingYet = {
  checkAskedAt: null,
  checkedAt: null,
  checkedRows: 0,
  newCount: 0,
  sameCount: 0,
  differentCount: 0,
  faultyCount: 0,
  startedAt: null,
  startedById: null,
  reached: 0,
  addedCount: 0,
  finishedAt: null,
  stoppedAt: null,
  stoppedBecause: null,
  undoAskedAt: null,
  undoAskedById: null,
  undoReason: null,
  undoneAt: null,
  undoneCount: 0,
  keptCount: 0,
  version: 1,
} as const;

type Whose = Pick<DataImport, 'kind' | 'entityId'>;

const importOf = (
  context: Context,
  whose: Whose,
  { name, table, bytes }: Examined & { readonly bytes: Buffer },
): Omit<DataImport, 'mapping'> => ({
  ...nothingYet,
  ...whose,
  id: context.world.newId(),
  fileName: name,
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  uploadedById: context.actor.personId,
  uploadedAt: context.now,
  sheet: table.sheet,
  encoding: table.encoding,
  delimiter: table.delimiter,
  header: table.header,
  rowCount: table.rows.length,
  actingLabel: context.actor.label,
  actingRoles: context.actor.roles,
});

/** Entities and headships are nobody's but DGC's. */
const whoseOf = ({ kind, entityId }: UploadedTable): Whose | null => {
  const known = dataImportKinds.find((each) => each === kind);
  return known ? { kind: known, entityId: known === 'accounts' ? entityId : null } : null;
};

/** Keeps a file to be imported, with what its columns meant last time or seem to mean. */
export const uploadImport = async (context: Context, given: UploadedTable): Promise<Decision<Written>> => {
  const whose = whoseOf(given);
  if (!whose) return refuse('not-found');
  if (!mayImport(context, 'import:upload', whose)) return refuse('FORBIDDEN');
  const examined = await examine(given);
  if (!examined.ok) return examined;
  const made = importOf(context, whose, { ...examined, bytes: given.bytes });
  const input = { fileName: made.fileName, sha256: made.sha256, header: made.header };
  return write(context, { name: 'uploadImport', input }, async (tx) => {
    if (whose.entityId && !(await findEntity(tx, whose.entityId)))
      return refuse('entity-unknown', { field: 'entityId' });
    const mapping = proposedMapping(made, await rememberedMapping(tx, whose));
    await insertImport(tx, { ...made, mapping });
    await keepContent(tx, made.id, given.bytes);
    const subject = { kind: 'import' as const, id: made.id };
    return accept({ id: made.id }, { type: 'import-uploaded', subject, entityId: made.entityId });
  });
};
