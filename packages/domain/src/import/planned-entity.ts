import type { Entity } from '../records/entity.ts';

/** The entity above is one that the register has, or stands in the same file. */
export type PlannedEntity = Pick<
  Entity,
  'code' | 'kind' | 'headed' | 'country' | 'timeZone' | 'names' | 'headTitle'
> & {
  readonly parentId: string | null;
  readonly parentCode: string | null;
};
