import { accountColumns } from './account-columns.ts';
import { entityColumns } from './entity-columns.ts';
import { headshipColumns } from './headship-columns.ts';
import type { ImportColumn } from './import-columns.ts';

export const importKinds = ['accounts', 'entities', 'headships'] as const;
export type ImportKind = (typeof importKinds)[number];

export const importColumns: Readonly<Record<ImportKind, readonly ImportColumn[]>> = {
  accounts: accountColumns,
  entities: entityColumns,
  headships: headshipColumns,
};

export const importColumn = (kind: ImportKind, key: string): ImportColumn | null =>
  importColumns[kind].find((column) => column.key === key) ?? null;
