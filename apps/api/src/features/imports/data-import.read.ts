import type { DataImport, ImportProposal, ImportRow } from '@mandat/domain';
import {
  columns,
  connection,
  many,
  one,
  part,
  toOne,
  value,
  type FieldCall,
  type ReadShape,
} from '../../platform/graphql/read-compiler/read-shape.ts';
import type { Subject } from '../../platform/graphql/read-compiler/subject.ts';
import { ability, anyOf, byId, byIds, uuidOrNull, withItsWhole } from '../read-conditions.ts';

/** `importState` of the domain in SQL, its tests in the same order. */
export const importStateSql = ({ row }: Pick<FieldCall, 'row'>): string => `(case
    when ${row}.started_at is not null then case
      when ${row}.undone_at is not null then 'undone'
      when ${row}.undo_asked_at is not null then 'undoing'
      when ${row}.finished_at is not null then 'done'
      when ${row}.stopped_at is not null then 'stopped'
      else 'running' end
    when ${row}.checked_at is not null then 'checked'
    when ${row}.check_asked_at is not null then 'checking'
    else 'uploaded' end)`;

/** Entities and headships are DGC's, whose reach is everything: no entity opens their import. */
const subject: Subject = {
  entityIds: (row, ids) => `(${row}.kind = 'accounts' and ${row}.entity_id = any(${ids}))`,
};

const throughImport: Subject = {
  entityIds: (row, ids, sql) => {
    const whole = sql.alias();
    return `exists (select from data_import ${whole} where ${whole}.id = ${row}.import_id
      and ${whole}.kind = 'accounts' and ${whole}.entity_id = any(${ids}))`;
  },
};

/** Headships are recorded by whoever brought the file. */
const isOwnWhereAsked = ({ row, sql }: FieldCall): string =>
  `(${row}.kind <> 'headships' or ${row}.uploaded_by_id is not distinct from ${sql.param('reader', 'uuid', (run) => run.reader.actor.personId)})`;

const hasState =
  (...states: readonly string[]) =>
  (call: FieldCall): string =>
    `${importStateSql(call)} in (${states.map((state) => `'${state}'`).join(', ')})`;

const items = (expression: (row: string) => string) =>
  many(
    () => 'true',
    (target) => `${target}.place`,
    ({ row }, target) => `jsonb_array_elements(${expression(row)}) with ordinality ${target}(item, place)`,
  );

const importShape: ReadShape = {
  type: 'DataImport',
  table: 'data_import',
  subject,
  fields: {
    ...columns<DataImport>('id', 'kind', 'fileName', 'size', 'uploadedAt', 'sheet', 'encoding', 'delimiter', 'header'),
    ...columns<DataImport>('rowCount', 'checkedAt', 'checkedRows', 'newCount', 'sameCount', 'differentCount'),
    ...columns<DataImport>('faultyCount', 'startedAt', 'addedCount', 'finishedAt', 'undoReason', 'undoneAt'),
    ...columns<DataImport>('stoppedAt', 'stoppedBecause'),
    ...columns<DataImport>('undoneCount', 'keptCount', 'version'),
    state: value(importStateSql),
    mapping: value(({ row }) => `${row}.mapping`),
    entity: toOne('entity_id'),
    uploadedBy: toOne('uploaded_by_id'),
    startedBy: toOne('started_by_id'),
    undoneBy: toOne('undo_asked_by_id'),
    rows: connection(({ row }, target) => `${target}.import_id = ${row}.id`),
    proposals: many(
      ({ row }, target) => `${target}.import_id = ${row}.id`,
      (target) => `${target}.email collate "C", ${target}.id`,
    ),
    can: part,
  },
  order: [{ field: 'uploaded-at', direction: 'desc' }],
  sorts: { 'uploaded-at': { type: 'timestamptz', sql: (row) => `${row}.uploaded_at` } },
  filters: {
    state: (call) => `${importStateSql(call)} = any(${call.arg('state', 'text[]')})`,
    entity: byId('entity', 'entity_id'),
    ids: byIds,
  },
};

const rowShape: ReadShape = {
  type: 'ImportRow',
  table: 'import_row',
  subject: throughImport,
  fields: {
    ...columns<ImportRow>('id', 'number', 'state', 'label', 'addedAt', 'undoneAt', 'keptBecause'),
    faults: items((row) => `${row}.faults`),
    account: toOne('account_id'),
    entity: toOne('entity_id'),
    headship: toOne('headship_id'),
  },
  order: [{ field: 'number', direction: 'asc' }],
  // Padded, so that numbers sort as text does.
  sorts: { number: { type: 'text', sql: (row) => `lpad(${row}.number::text, 9, '0')` } },
  filters: {
    state: anyOf('state', 'state'),
    kept: ({ row, arg }) => `(${row}.kept_because is not null) = ${arg('kept', 'boolean')}`,
    ids: byIds,
  },
};

const faultShape: ReadShape = {
  type: 'ImportFault',
  subject: withItsWhole,
  fields: {
    column: value(({ row }) => `(${row}.item ->> 'column')::int`),
    field: value(({ row }) => `${row}.item ->> 'columnKey'`),
    code: value(({ row }) => `${row}.item ->> 'code'`),
    values: value(({ row }) => `coalesce(${row}.item -> 'values', '{}')::text`),
  },
};

const proposalShape: ReadShape = {
  type: 'ImportProposal',
  table: 'import_proposal',
  subject: throughImport,
  fields: {
    ...columns<ImportProposal>('id', 'email', 'rowCount', 'confirmedAt', 'rejectedAt'),
    person: toOne('person_id'),
  },
};

const abilitiesShape: ReadShape = {
  type: 'DataImportAbilities',
  subject,
  fields: {
    check: value((call) => ability(call, 'import:check', hasState('uploaded', 'checked')(call))),
    start: value((call) => {
      const isNew = `${hasState('checked')(call)} and ${call.row}.new_count > 0`;
      return ability(call, 'import:start', `(${isNew} or ${hasState('stopped')(call)}) and ${isOwnWhereAsked(call)}`);
    }),
    undo: value((call) => ability(call, 'import:undo', hasState('done', 'stopped')(call))),
  },
};

export const importShapes: readonly ReadShape[] = [importShape, rowShape, faultShape, proposalShape, abilitiesShape];

export const importReads = {
  dataImport: one(({ arg }, target) => `${target}.id = ${arg('id', 'uuid', uuidOrNull)}`),
  dataImports: connection(),
} as const;
