import { lookUpKey, officialLanguages, type KnownAccount, type PeopleKnown } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';

type NamedEntity = {
  readonly id: string;
  readonly code: string;
  readonly headed: boolean;
  readonly names: readonly string[];
};

/** Entities that stand, with all of their names. */
export const standingEntities = (tx: Transaction): Promise<readonly NamedEntity[]> =>
  tx.query(
    `select id, code, headed, array[${officialLanguages.map((code) => `name_${code}`).join(', ')}] as names
     from entity where ended_on is null order by code`,
  );

/** By code and by each name; a name that several have finds several. */
export const byWords = <Named extends NamedEntity, Found>(
  entities: readonly Named[],
  found: (entity: Named) => Found,
): ReadonlyMap<string, readonly Found[]> => {
  const words = new Map<string, Found[]>();
  for (const entity of entities) {
    const keys = new Set([entity.code, ...entity.names].map(lookUpKey));
    for (const key of keys) words.set(key, [...(words.get(key) ?? []), found(entity)]);
  }
  return words;
};

const byIdentifier = async (tx: Transaction, values: readonly string[]): Promise<PeopleKnown['byIdentifier']> => {
  const rows: { value: string; people: string[] }[] = await tx.query(
    `select value, array_agg(distinct person_id::text) as people from person_identifier
     where value = any($1) and valid_until is null and kind <> 'subject' group by value`,
    [values],
  );
  return new Map(rows.map(({ value, people }) => [value, people]));
};

const byEmail = async (tx: Transaction, emails: readonly string[]): Promise<PeopleKnown['byEmail']> => {
  const rows: { email: string; people: string[] }[] = await tx.query(
    `select lower(email) as email, array_agg(id::text order by id) as people from person
     where email is not null and lower(email) = any($1) group by lower(email)`,
    [emails],
  );
  return new Map(rows.map(({ email, people }) => [email, people]));
};

/** Whose these identifiers and addresses are now. */
export const knownPeople = async (
  tx: Transaction,
  named: { readonly identifiers: readonly string[]; readonly emails: readonly string[] },
): Promise<PeopleKnown> => ({
  byIdentifier: await byIdentifier(tx, named.identifiers),
  byEmail: await byEmail(
    tx,
    named.emails.map((email) => email.toLowerCase()),
  ),
});

/** What is registered under these forms now. */
export const registeredAs = async (
  tx: Transaction,
  values: readonly string[],
): Promise<ReadonlyMap<string, KnownAccount>> => {
  const rows: (KnownAccount & { value: string })[] = await tx.query(
    `select l.value, a.id, a.entity_id as "entityId", a.title, a.languages, a.purpose, a.audience,
       a.language_statement as "languageStatement", a.created_on::text as "createdOn"
     from account_alias l join account a on a.id = l.account_id where l.value = any($1) and l.valid_until is null`,
    [values],
  );
  return new Map(rows.map(({ value, ...account }) => [value, account]));
};
