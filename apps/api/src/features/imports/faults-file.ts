import type { ImportFault, OfficialLanguage } from '@mandat/domain';
import { findMessage, type MessageKey } from '@mandat/messages';
import { catalogueOf } from '@mandat/messages/server';
import type { Context } from '../../platform/context.ts';
import { errorText } from '../../platform/graphql/errors.ts';
import { writeCsv } from '../../platform/tables/write-table.ts';
import { mayImport } from './import-subject.ts';
import { faultyRows, findImport, type FaultyRow } from './import.repository.ts';

export type MadeFile = { readonly name: string; readonly mediaType: string; readonly bytes: Buffer };

const word = (key: MessageKey, language: OfficialLanguage): string =>
  findMessage(catalogueOf(language), language, key) ?? key;

type Said = { readonly header: readonly string[]; readonly language: OfficialLanguage };

/** Sentences that name a value of the file are the import's own; the others are those of every refusal. */
const faultText = ({ code, values }: ImportFault, language: OfficialLanguage): string =>
  findMessage(catalogueOf(language), language, `import.fault.${code}`, values) ?? errorText(code, language) ?? code;

const lineOf = ({ number, label }: FaultyRow, fault: ImportFault, { header, language }: Said): readonly string[] => [
  String(number),
  fault.column === null ? '' : (header[fault.column] ?? ''),
  label,
  faultText(fault, language),
];

/** The errors of a dry run in the reader's language, row by row and column by column; null: nothing that they may see. */
export const faultsFile = async (context: Context, id: string): Promise<MadeFile | null> => {
  const given = await findImport(context.database.source.manager, id);
  if (!given || !mayImport(context, 'import:read', given)) return null;
  const { language } = context;
  const heads = (['imports.row', 'imports.column', 'imports.about', 'imports.error'] as const).map((key) =>
    word(key, language),
  );
  const rows = await faultyRows(context.database, id);
  const said = { header: given.header, language };
  return {
    name: `${given.fileName.replace(/\.[^.]*$/u, '')} – ${word('imports.errors', language)}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    bytes: writeCsv({
      header: heads,
      rows: rows.flatMap((row) => row.faults.map((fault) => lineOf(row, fault, said))),
    }),
  };
};
