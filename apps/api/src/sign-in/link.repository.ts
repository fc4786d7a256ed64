import type { Transaction } from '../platform/database/database.ts';
import { insertRow } from '../platform/database/rows.ts';
import { refusedLinkTable, type RefusedLink } from './refusals.table.ts';

export type Identity = { readonly issuer: string; readonly subject: string };

/** First sign-ins of one identity wait for one another: two tabs make one person. */
export const lockIdentity = async (tx: Transaction, { issuer, subject }: Identity): Promise<void> => {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`sign-in ${issuer} ${subject}`]);
};

export const personOfIdentity = async (tx: Transaction, { issuer, subject }: Identity): Promise<string | null> => {
  const [row]: { person_id: string }[] = await tx.query(
    `select person_id from person_identifier
     where source = $1 and kind = 'subject' and value = $2 and valid_until is null`,
    [issuer, subject],
  );
  return row?.person_id ?? null;
};

export type ClaimedIdentifier = { readonly kind: string; readonly value: string };

/** The live people whom the identifiers name in this source; locked, so that a second identity waits. */
export const peopleNamedBy = async (
  tx: Transaction,
  source: string,
  identifiers: readonly ClaimedIdentifier[],
): Promise<readonly string[]> => {
  if (identifiers.length === 0) return [];
  const rows: { id: string }[] = await tx.query(
    `select p.id from person p where p.id in (
       select i.person_id from person_identifier i
       join unnest($2::text[], $3::text[]) as claimed (kind, value) on claimed.kind = i.kind and claimed.value = i.value
       where i.source = $1 and i.valid_until is null
     ) order by p.id for update of p`,
    [source, identifiers.map(({ kind }) => kind), identifiers.map(({ value }) => value)],
  );
  return rows.map(({ id }) => id);
};

export const hasSubjectOf = async (tx: Transaction, personId: string, issuer: string): Promise<boolean> => {
  const rows: unknown[] = await tx.query(
    `select 1 from person_identifier where person_id = $1 and source = $2 and kind = 'subject' and valid_until is null`,
    [personId, issuer],
  );
  return rows.length > 0;
};

export const insertRefusedLink = (tx: Transaction, refused: RefusedLink): Promise<void> =>
  insertRow(tx, refusedLinkTable, refused);

export type UnitEntity = { readonly id: string; readonly timeZone: string };

/** What a provider's code of a unit means, after renames too. */
export const entityOfUnit = async (tx: Transaction, provider: string, code: string): Promise<UnitEntity | null> => {
  const [row]: { id: string; time_zone: string }[] = await tx.query(
    'select id, time_zone from entity where id = unit_entity($1, $2)',
    [provider, code],
  );
  return row ? { id: row.id, timeZone: row.time_zone } : null;
};

export const entityOfCode = async (tx: Transaction, code: string): Promise<UnitEntity | null> => {
  const [row]: { id: string; time_zone: string }[] = await tx.query(
    'select id, time_zone from entity where code = $1 and ended_on is null',
    [code],
  );
  return row ? { id: row.id, timeZone: row.time_zone } : null;
};
