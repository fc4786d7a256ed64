import type { ReviewCampaign, Translated } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

type NameColumns = { readonly [L in keyof Translated as `name${Capitalize<L>}`]: string };
export type CampaignRow = Omit<ReviewCampaign, 'names'> & NameColumns;

export const campaignTable = defineTable<CampaignRow>({
  name: 'review_campaign',
  columns: {
    id: 'uuid',
    nameAr: 'text',
    nameZh: 'text',
    nameEn: 'text',
    nameFr: 'text',
    nameRu: 'text',
    nameEs: 'text',
    entityId: 'uuid?',
    platforms: 'text[]',
    languages: 'text[]',
    decidedBefore: 'date?',
    criteria: 'text[]',
    includesPending: 'boolean',
    dueOn: 'date',
    openedById: 'uuid?',
    openedAt: 'timestamptz',
    endedById: 'uuid?',
    endedAt: 'timestamptz?',
    endedReason: 'text?',
    version: 'integer',
  },
});

export const toCampaignRow = ({ names, ...campaign }: ReviewCampaign): CampaignRow => ({
  ...campaign,
  nameAr: names.ar,
  nameZh: names.zh,
  nameEn: names.en,
  nameFr: names.fr,
  nameRu: names.ru,
  nameEs: names.es,
});

export const toCampaign = ({
  nameAr: ar,
  nameZh: zh,
  nameEn: en,
  nameFr: fr,
  nameRu: ru,
  nameEs: es,
  ...row
}: CampaignRow): ReviewCampaign => ({ ...row, names: { ar, zh, en, fr, ru, es } });
