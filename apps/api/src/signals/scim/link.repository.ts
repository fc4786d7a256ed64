import type { PersonReference, SignalSource } from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';

export type Found = {
  readonly personId: string;
  /** Resources of this source that mean the person and are there; and such that were deleted. */
  readonly live: number;
  readonly deleted: number;
};

/** Subjects are named within their issuer, everything else within the provider. */
export const scopeOfKind = (source: SignalSource, kind: string): string =>
  (kind === 'subject' ? source.issuer : source.provider) ?? source.name;

const columnsOf = (source: SignalSource, references: readonly PersonReference[]) => [
  references.map(({ kind }) => scopeOfKind(source, kind)),
  references.map(({ kind }) => kind),
  references.map(({ value }) => value),
];

/** Locked, so that two resources that name the same person come one after the other. */
export const peopleMeant = async (
  sql: Sql,
  source: SignalSource,
  references: readonly PersonReference[],
): Promise<readonly Found[]> =>
  sql<Found>(
    `select p.id as "personId",
       (select count(*)::integer from scim_user u where u.person_id = p.id and u.source_id = $4 and u.deleted_at is null) as live,
       (select count(*)::integer from scim_user u where u.person_id = p.id and u.source_id = $4 and u.deleted_at is not null) as deleted
     from person p where p.id in (
       select i.person_id from person_identifier i
       join unnest($1::text[], $2::text[], $3::text[]) as named (source, kind, value)
         on named.source = i.source and named.kind = i.kind and named.value = i.value
       where i.valid_until is null)
     order by p.id for update of p`,
    [...columnsOf(source, references), source.id],
  );

type Ending = { readonly personId: string; readonly source: SignalSource; readonly now: Date };

/** Those identifiers mean this person no longer; which of them did. */
export const endIdentifiers = (
  sql: Sql,
  { personId, source, now }: Ending,
  references: readonly PersonReference[],
): Promise<readonly PersonReference[]> =>
  sql<PersonReference>(
    `update person_identifier i set valid_until = $4
     from unnest($1::text[], $2::text[], $3::text[]) as named (source, kind, value)
     where i.person_id = $5 and i.valid_until is null
       and named.source = i.source and named.kind = i.kind and named.value = i.value
     returning i.kind, i.value`,
    [...columnsOf(source, references), now, personId],
  );
