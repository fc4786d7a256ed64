import type { DataImportKind, ImportRow, MappedRow } from '@mandat/domain';

type RecordIds = Pick<ImportRow, 'accountId' | 'entityId' | 'headshipId'>;

const none: RecordIds = { accountId: null, entityId: null, headshipId: null };

const ids: Readonly<Record<DataImportKind, (id: string) => RecordIds>> = {
  accounts: (accountId) => ({ ...none, accountId }),
  entities: (entityId) => ({ ...none, entityId }),
  headships: (headshipId) => ({ ...none, headshipId }),
};

/** Which record a row is about, by the kind of its import. */
export const recordIdsOf = (kind: DataImportKind, id: string | null): RecordIds => (id === null ? none : ids[kind](id));

const first = ({ cells }: MappedRow, ...keys: readonly string[]): string => {
  const key = keys.find((each) => cells[each] !== undefined);
  return key === undefined ? (Object.values(cells)[0] ?? '') : (cells[key] ?? '');
};

const labels: Readonly<Record<DataImportKind, (row: MappedRow) => string>> = {
  accounts: (row) => first(row, 'title', 'url', 'handle'),
  entities: (row) => first(row, 'code', 'name.en'),
  headships: (row) => `${row.cells['entity'] ?? ''} – ${row.cells['identifier'] ?? row.cells['email'] ?? ''}`,
};

const firstWords = 300;

/** What a row is about, in the words of the file. */
export const labelOf = (kind: DataImportKind, row: MappedRow): string => labels[kind](row).slice(0, firstWords);
