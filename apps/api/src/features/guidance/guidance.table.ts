import type { GuidanceAcknowledgement, GuidanceNotice, GuidanceVersion, OfficialLanguage } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const guidanceNoticeTable = defineTable<GuidanceNotice>({
  name: 'guidance_notice',
  columns: { id: 'uuid', entityId: 'uuid?', createdById: 'uuid?', createdAt: 'timestamptz', version: 'integer' },
});

type Words<N extends string> = { readonly [L in OfficialLanguage as `${N}${Capitalize<L>}`]: string };

export type GuidanceVersionRow = Omit<GuidanceVersion, 'titles' | 'texts'> & Words<'title'> & Words<'text'>;

export const guidanceVersionTable = defineTable<GuidanceVersionRow>({
  name: 'guidance_version',
  columns: {
    id: 'uuid',
    noticeId: 'uuid',
    number: 'integer',
    titleAr: 'text',
    titleZh: 'text',
    titleEn: 'text',
    titleFr: 'text',
    titleRu: 'text',
    titleEs: 'text',
    textAr: 'text',
    textZh: 'text',
    textEn: 'text',
    textFr: 'text',
    textRu: 'text',
    textEs: 'text',
    draftedById: 'uuid?',
    draftedAt: 'timestamptz',
    fromOn: 'date?',
    inForceAt: 'timestamptz?',
    publishedById: 'uuid?',
    publishedAt: 'timestamptz?',
  },
});

export const guidanceAcknowledgementTable = defineTable<GuidanceAcknowledgement>({
  name: 'guidance_acknowledgement',
  columns: { id: 'uuid', versionId: 'uuid', personId: 'uuid', acknowledgedAt: 'timestamptz' },
});

export const toVersionRow = ({ titles, texts, ...version }: GuidanceVersion): GuidanceVersionRow => ({
  ...version,
  titleAr: titles.ar,
  titleZh: titles.zh,
  titleEn: titles.en,
  titleFr: titles.fr,
  titleRu: titles.ru,
  titleEs: titles.es,
  textAr: texts.ar,
  textZh: texts.zh,
  textEn: texts.en,
  textFr: texts.fr,
  textRu: texts.ru,
  textEs: texts.es,
});

export const toVersion = (row: GuidanceVersionRow): GuidanceVersion => ({
  id: row.id,
  noticeId: row.noticeId,
  number: row.number,
  titles: { ar: row.titleAr, zh: row.titleZh, en: row.titleEn, fr: row.titleFr, ru: row.titleRu, es: row.titleEs },
  texts: { ar: row.textAr, zh: row.textZh, en: row.textEn, fr: row.textFr, ru: row.textRu, es: row.textEs },
  draftedById: row.draftedById,
  draftedAt: row.draftedAt,
  fromOn: row.fromOn,
  inForceAt: row.inForceAt,
  publishedById: row.publishedById,
  publishedAt: row.publishedAt,
});
