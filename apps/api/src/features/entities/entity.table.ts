import type { Entity, Translated } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

type NameColumns = { readonly [L in keyof Translated as `name${Capitalize<L>}`]: string };
/** A name per language is a column per language, so that lists sort in the reader's collation. */
export type EntityRow = Omit<Entity, 'names'> & NameColumns;

export const entityTable = defineTable<EntityRow>({
  name: 'entity',
  columns: {
    id: 'uuid',
    code: 'text',
    kind: 'text',
    parentId: 'uuid?',
    headed: 'boolean',
    country: 'text?',
    timeZone: 'text',
    nameAr: 'text',
    nameZh: 'text',
    nameEn: 'text',
    nameFr: 'text',
    nameRu: 'text',
    nameEs: 'text',
    headTitle: 'text',
    unconfirmedNames: 'text[]',
    createdAt: 'timestamptz',
    endedOn: 'date?',
    undoneAt: 'timestamptz?',
    version: 'integer',
  },
});

export const toRow = ({ names, ...entity }: Entity): EntityRow => ({
  ...entity,
  nameAr: names.ar,
  nameZh: names.zh,
  nameEn: names.en,
  nameFr: names.fr,
  nameRu: names.ru,
  nameEs: names.es,
});

export const toEntity = ({ nameAr, nameZh, nameEn, nameFr, nameRu, nameEs, ...row }: EntityRow): Entity => ({
  ...row,
  names: { ar: nameAr, zh: nameZh, en: nameEn, fr: nameFr, ru: nameRu, es: nameEs },
});
