import {
  compareForOverlap,
  formerName,
  sameKey,
  scoreToAnswer,
  strongestFirst,
  type Compared,
  type Found,
} from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';

/** What is looked for: names, and the keys under which the platform knows the account, where it was recognised. */
export type Wanted = Compared & { readonly exceptId: string | null; readonly keys: readonly string[] };

/** An account of the register, or one of another organisation, and how it is alike. */
export type Hit = Found & { readonly id: string; readonly isReference: boolean };

type Candidate = Compared & {
  readonly id: string;
  readonly isReference: boolean;
  /** Known under one of the keys: whether it is its key, or another form; null: not known so. */
  readonly isKey: boolean | null;
};

/** Near ones by trigram, each kind by its own index; the rules of the domain then say how near they really are. */
const statement = `
with named as (
  (select account_id, reference_id from searched_name where kind = 'title' and name_key($1) <> ''
   order by key <-> name_key($1) limit 16)
  union
  (select account_id, reference_id from searched_name where kind = 'handle' and name_key($2) <> ''
   order by key <-> name_key($2) limit 16)
), known as (
  select account_id, bool_or(kind = 'key') as is_key from account_alias where value = any($3) group by account_id
), beside as (
  select account_id from named union select account_id from known
  union select id from account where entity_id = $4 and platform = $5 and languages && $6
)
select a.id, false as "isReference", k.is_key as "isKey", a.entity_id as "entityId", a.platform, a.title, a.handle,
  a.languages, a.audience
from beside join account a on a.id = beside.account_id left join known k on k.account_id = a.id
where a.id is distinct from $7 and a.undone_at is null
union all
select r.id, true, case when r.canonical_key = any($3) then true end, null, r.platform, r.title, r.handle, r.languages, ''
from reference_account r
where r.ended_at is null and (r.canonical_key = any($3) or r.id in (select reference_id from named))`;

const foundIn = (wanted: Wanted, candidate: Candidate): Found | null => {
  if (candidate.isKey === null) return compareForOverlap(wanted, candidate);
  return candidate.isKey ? sameKey : formerName;
};

/** Every account that looks alike, the strongest first: those that wait, are official, ended or were out of scope alike. */
export const searchOverlaps = async (sql: Sql, wanted: Wanted): Promise<readonly Hit[]> => {
  const { title, handle, keys, entityId, platform, languages, exceptId } = wanted;
  const values = [title, handle ?? '', keys, entityId, platform, languages, exceptId];
  const candidates = await sql<Candidate>(statement, values);
  return strongestFirst(
    candidates.flatMap((candidate) => {
      const found = foundIn(wanted, candidate);
      return found ? [{ ...found, id: candidate.id, isReference: candidate.isReference }] : [];
    }),
  );
};

/** Those that the assessor has to answer (3.2 (a)). */
export const toAnswer = (hits: readonly Hit[]): readonly Hit[] => hits.filter(({ score }) => score >= scoreToAnswer);
