import type { ImportByIdResult, ImportErrorsResult, ImportKeptResult } from '../graphql/generated/imports.ts';

export type ShownImport = NonNullable<ImportByIdResult['dataImport']>;
export type FaultyRow = NonNullable<ImportErrorsResult['dataImport']>['rows']['nodes'][number];
export type KeptRow = NonNullable<ImportKeptResult['dataImport']>['rows']['nodes'][number];
export type ShownProposal = ShownImport['proposals'][number];
