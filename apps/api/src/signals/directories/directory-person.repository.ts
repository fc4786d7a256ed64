import type { PersonReference } from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';
import type { DirectoryFacts } from './directory-facts.ts';
import type { DirectorySource } from './directory-source.ts';

/** What a source last saw of somebody. */
export type DirectoryPerson = {
  readonly sourceId: string;
  readonly externalId: string;
  readonly personId: string | null;
  readonly facts: DirectoryFacts;
  readonly namedBy: readonly PersonReference[];
  readonly branches: readonly string[];
  /** How often the facts changed. */
  readonly sequence: number;
  readonly readAt: Date;
};

export const lockSeen = async (
  sql: Sql,
  sourceId: string,
  externalIds: readonly string[],
): Promise<ReadonlyMap<string, DirectoryPerson>> => {
  const rows = await sql<DirectoryPerson>(
    `select source_id as "sourceId", external_id as "externalId", person_id as "personId", facts,
       named_by as "namedBy", branches, sequence, read_at as "readAt"
     from directory_person where source_id = $1 and external_id = any($2::text[]) order by external_id for update`,
    [sourceId, externalIds],
  );
  return new Map(rows.map((row) => [row.externalId, row]));
};

export const keepSeen = async (sql: Sql, seen: DirectoryPerson): Promise<void> => {
  await sql(
    `insert into directory_person (source_id, external_id, person_id, facts, named_by, branches, sequence, read_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (source_id, external_id) do update set person_id = excluded.person_id, facts = excluded.facts,
       named_by = excluded.named_by, branches = excluded.branches, sequence = excluded.sequence,
       read_at = excluded.read_at`,
    [
      seen.sourceId,
      seen.externalId,
      seen.personId,
      JSON.stringify(seen.facts),
      JSON.stringify(seen.namedBy),
      seen.branches,
      seen.sequence,
      seen.readAt,
    ],
  );
};

type Id = { readonly externalId: string };

const idsOf = (rows: readonly Id[]): readonly string[] => rows.map(({ externalId }) => externalId);

/** Who was last seen in one of these groups or below it: no event names the members of a group that goes. */
export const seenInBranch = async (sql: Sql, sourceId: string, groupId: string): Promise<readonly string[]> =>
  idsOf(
    await sql<Id>(
      `select external_id as "externalId" from directory_person
       where source_id = $1 and branches @> array[$2::text] and facts ->> 'presence' <> 'deleted'`,
      [sourceId, groupId],
    ),
  );

export const seenLocked = async (sql: Sql, sourceId: string): Promise<readonly string[]> =>
  idsOf(
    await sql<Id>(
      `select external_id as "externalId" from directory_person
       where source_id = $1 and (facts ->> 'locked')::boolean`,
      [sourceId],
    ),
  );

/** Who is known and was not met since: their absence says nothing, so each of them is asked for. */
export const notReadSince = async (sql: Sql, sourceId: string, since: Date): Promise<readonly string[]> =>
  idsOf(
    await sql<Id>(
      `select external_id as "externalId" from directory_person
       where source_id = $1 and read_at < $2 and facts ->> 'presence' <> 'deleted'`,
      [sourceId, since],
    ),
  );

/** Whether the register has anybody by one of these names. */
export const isKnownPerson = async (
  sql: Sql,
  { provider }: DirectorySource,
  namedBy: readonly PersonReference[],
): Promise<boolean> => {
  const rows = await sql(
    `select from person_identifier i join unnest($3::text[], $4::text[]) as named (kind, value)
       on named.kind = i.kind and named.value = i.value
     where i.valid_until is null and i.source = case when i.kind = 'subject' then $2 else $1 end limit 1`,
    [provider.name, provider.issuer, namedBy.map(({ kind }) => kind), namedBy.map(({ value }) => value)],
  );
  return rows.length > 0;
};
