import { dayIn, importColumns, officialLanguages, type Entity, type OfficialLanguage } from '@mandat/domain';
import { findMessage } from '@mandat/messages';
import { catalogueOf } from '@mandat/messages/server';
import type { Context } from '../../platform/context.ts';
import { writeTable } from '../../platform/tables/write-table.ts';
import type { MadeFile } from './faults-file.ts';
import { mayImport } from './import-subject.ts';
import { templateEntities, templateHeadships, type TemplateHeadship } from './whole-template.repository.ts';

type Whole = 'entities' | 'headships';
type Cells = Readonly<Record<string, string | null>>;

const word = (language: OfficialLanguage, key: string): string =>
  findMessage(catalogueOf(language), language, key) ?? key;

const answer = (is: boolean, language: OfficialLanguage): string =>
  word(language, is ? 'entity.form.headedYes' : 'entity.form.headedNo');

const entityCells = (entity: Entity, parent: string | undefined, language: OfficialLanguage): Cells => ({
  code: entity.code,
  kind: word(language, `entityKind.${entity.kind}`),
  parent: parent ?? null,
  headed: answer(entity.headed, language),
  country: entity.country,
  timeZone: entity.timeZone,
  ...Object.fromEntries(officialLanguages.map((each) => [`name.${each}`, entity.names[each]])),
  headTitle: entity.headTitle,
});

const headshipCells = ({ capacity, ...headship }: TemplateHeadship, language: OfficialLanguage): Cells => ({
  ...headship,
  acting: answer(capacity === 'officer-in-charge', language),
});

const rowsOf: Readonly<Record<Whole, (context: Context) => Promise<readonly Cells[]>>> = {
  entities: async ({ database, language }) => {
    const entities = await templateEntities(database.source.manager);
    const codes = new Map(entities.map(({ id, code }) => [id, code]));
    return entities.map((entity) => entityCells(entity, codes.get(entity.parentId ?? ''), language));
  },
  headships: async ({ database, language, now }) => {
    const headships = await templateHeadships(database.source.manager, dayIn('UTC', now));
    return headships.map((headship) => headshipCells(headship, language));
  },
};

/** A workbook with every entity, or with the headships of today, to be completed and brought back; null: not for them. */
export const wholeTemplate = async (context: Context, kind: Whole): Promise<MadeFile | null> => {
  if (!mayImport(context, 'import:upload', { kind, entityId: null })) return null;
  const { language } = context;
  const columns = importColumns[kind].map(({ key }) => key);
  const rows = await rowsOf[kind](context);
  const name = word(language, `imports.kind.${kind}`);
  return {
    name: `${name}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await writeTable({
      sheet: name,
      header: columns.map((key) => word(language, `import.column.${key}`)),
      rows: rows.map((cells) => columns.map((key) => cells[key] ?? '')),
      rightToLeft: language === 'ar',
    }),
  };
};
