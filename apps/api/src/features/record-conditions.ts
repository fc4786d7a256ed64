import { usualPublicationDay } from '@mandat/domain';

/** What the clocks of the record ask of the rows of the register. */

export const publicationSetting = 'publication';

/** The day of publication as DGC set it, else the one that the product comes with. */
export const publishedOnSql = `coalesce((select (published.value ->> 'publishedOn')::date from register_setting published
  where published.name = '${publicationSetting}'), date '${usualPublicationDay.publishedOn}')`;
