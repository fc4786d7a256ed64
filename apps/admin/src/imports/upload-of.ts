import type { ImportKind } from '@mandat/domain';

/** What a table holds, and for accounts whose they are; of several entities a column of the table names each. */
export type UploadOf = { readonly kind: ImportKind; readonly entityId: string | null };

export const uploadPath = ({ kind, entityId }: UploadOf): string =>
  `/import-files/${kind}${entityId === null ? '' : `?entity=${entityId}`}`;

/** Accounts have a template for each entity; the other kinds one for the whole register. */
export const templatePath = ({ kind, entityId }: UploadOf): string | null => {
  if (kind !== 'accounts') return `/import-templates/${kind}`;
  return entityId ? `/import-templates/accounts?entity=${entityId}` : null;
};
