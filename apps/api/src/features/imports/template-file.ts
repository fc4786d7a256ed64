import { importColumns, platforms, type Entity, type OfficialLanguage } from '@mandat/domain';
import { findMessage } from '@mandat/messages';
import { catalogueOf } from '@mandat/messages/server';
import type { Context } from '../../platform/context.ts';
import { writeTable } from '../../platform/tables/write-table.ts';
import { findEntity } from '../entities/entity.repository.ts';
import type { MadeFile } from './faults-file.ts';
import { mayImport } from './import-subject.ts';
import { templateAccounts, type TemplateAccount } from './template.repository.ts';

const word = (language: OfficialLanguage, key: string): string =>
  findMessage(catalogueOf(language), language, key) ?? key;

const cellsOf = (account: TemplateAccount, entity: Entity): Readonly<Record<string, string | null>> => ({
  entity: entity.code,
  title: account.title,
  url: account.url,
  platform: platforms[account.platform].label,
  handle: account.handle,
  languages: account.languages.join('; '),
  purpose: account.purpose,
  audience: account.audience,
  languageStatement: account.languageStatement,
  createdOn: account.createdOn,
});

const written = async (context: Context, entity: Entity): Promise<Buffer> => {
  const { language } = context;
  const accounts = await templateAccounts(context.database.source.manager, entity.id);
  const columns = importColumns.accounts.map(({ key }) => key);
  return writeTable({
    sheet: entity.code,
    header: columns.map((key) => word(language, `import.column.${key}`)),
    rows: accounts.map((account) => {
      const cells = cellsOf(account, entity);
      return columns.map((key) => cells[key] ?? '');
    }),
    rightToLeft: language === 'ar',
  });
};

/** A workbook with the accounts that an entity has, to be completed and brought back; null: nothing that they may have. */
export const templateFile = async (context: Context, entityId: string): Promise<MadeFile | null> => {
  if (!mayImport(context, 'import:upload', { kind: 'accounts', entityId })) return null;
  const entity = await findEntity(context.database.source.manager, entityId);
  if (!entity) return null;
  return {
    name: `${entity.code}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await written(context, entity),
  };
};
