import type { AccountStatus, PastMoment, PlatformCode } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import { statusOf } from '../status-of.ts';
import { accountSubject, anywhere, isInForce, uuidOrNull } from '../read-conditions.ts';
import { asTheyWere, pastStatement, asOf, stoodAt, type PastStatement } from './past-rows.repository.ts';

export type PastAccount = {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly handle: string | null;
  readonly url: string | null;
  readonly platform: PlatformCode;
  readonly languages: readonly string[];
  readonly purpose: string;
  readonly audience: string;
  readonly status: AccountStatus;
  readonly entityId: string;
  readonly entityCode: string;
  readonly entityName: string;
  readonly officialId: string | null;
  readonly officialName: string | null;
  readonly holders: number;
  readonly authorizedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly reviewDueOn: string | null;
  /** The moment itself, in the entity's time zone. */
  readonly momentAt: Date;
  /** Whether the register kept its past by then, or tells it from dated facts and the audit. */
  readonly isRebuilt: boolean;
};

export type PastAccountFilter = {
  readonly id?: string | null;
  readonly entity?: string | null;
  readonly status?: readonly string[] | null;
  readonly platform?: readonly string[] | null;
  readonly search?: string | null;
};

export type Paged<T> = { readonly totalCount: number; readonly nodes: readonly T[] };
export type PastPage = { readonly first: number; readonly offset: number };
export type AskedAccounts = { readonly moment: PastMoment; readonly filter: PastAccountFilter };

/** Whoever reads an account's timeline today reads its past. The moment is found once for each entity. */
const seen = (sql: PastStatement, { moment, filter }: AskedAccounts): string => {
  const reached = sql.reachedBy('account:read-timeline', accountSubject, 'present');
  const only =
    filter.id === undefined ? '' : `and present.id = ${sql.given('id', 'uuid', uuidOrNull(filter.id ?? null))}`;
  return `zone as materialized (select z.id, ${sql.moment(moment, 'z.time_zone')} as at from entity z),
  seen as materialized (
    select present.id, zone.at from public.account present join zone on zone.id = present.entity_id where ${reached} ${only})`;
};

const byTitle = (sql: PastStatement, title: string): string => `${title} collate "${sql.language()}_reader"`;

const conditions = (sql: PastStatement, filter: PastAccountFilter): string => {
  const { entity, status, platform, search } = filter;
  const pattern = search ? sql.given('search', 'text', anywhere(search)) : null;
  const stood = statusOf.account({ row: 'm', sql: asOf(sql, 'm.moment_at') });
  return [
    ...(entity ? [`m.entity_id = ${sql.given('entity', 'uuid', uuidOrNull(entity))}`] : []),
    ...(status ? [`${stood} = any(${sql.given('status', 'text[]', status)})`] : []),
    ...(platform ? [`m.platform = any(${sql.given('platform', 'text[]', platform)})`] : []),
    ...(pattern ? [`(m.title ilike ${pattern} or m.handle ilike ${pattern} or m.reference ilike ${pattern})`] : []),
    'true',
  ].join(' and ');
};

const wordColumns = ({ entity, status, platform, search }: PastAccountFilter): string =>
  [
    'title text',
    ...(entity || status ? ['entity_id uuid'] : []),
    ...(platform ? ['platform text'] : []),
    ...(search ? ['handle text, reference text'] : []),
  ].join(', ');

const statusColumns = `undone_at timestamptz, out_of_scope_at timestamptz, closed_at timestamptz, parked_at timestamptz,
  withdrawn_at timestamptz, refused_at timestamptz, authorized_at timestamptz, submitted_at timestamptz, request_kind text,
  created_on date, creation_due_on date`;

/** Of the many columns of a version only those that are asked about are read, the times of its status where its words match. */
const askedOf = (filter: PastAccountFilter): string => {
  const read = (name: string, columns: string) => `cross join lateral jsonb_to_record(v.facts) ${name}(${columns})`;
  return `select v.number, seen.id, seen.at as moment_at, word.* ${filter.status ? ', told.*' : ''}
    from ${stoodAt({ noun: 'account', from: 'seen', on: 'v.record_id = seen.id', at: 'seen.at' })}
    ${read('word', wordColumns(filter))} ${filter.status ? read('told', statusColumns) : ''}`;
};

/** Which accounts match, by the number of their version: found in one pass over the past, for the page and for the count. */
const matching = (sql: PastStatement, asked: AskedAccounts): string => `with ${seen(sql, asked)},
  m as (${askedOf(asked.filter)}),
  matching as materialized (select m.number, m.id, m.moment_at, m.title from m where ${conditions(sql, asked.filter)})`;

/** The authorization on which a holding rested, as it was then; each is found by its index, for one account as for thousands. */
const restsOn = asTheyWere({
  noun: 'written_authorization',
  from: '(select h.authorization_id as id, h.moment_at) rests',
  on: 'v.record_id = rests.id',
  at: 'rests.moment_at',
  columns: 'withdrawn_at timestamptz, suspended_at timestamptz, valid_from timestamptz, valid_until timestamptz',
});

const holdings = asTheyWere({
  noun: 'holding',
  from: '(select a.id, a.moment_at) page',
  on: 'v.account_id = page.id',
  at: 'page.moment_at',
  columns: `id uuid, person_id uuid, capacity text, authorization_id uuid, from_at timestamptz, ended_at timestamptz,
    removal_awaited_at timestamptz`,
});

/** Who was official, and how many officials and alternates held the account `a`. */
const held = `select (array_agg(h.person_id order by h.from_at, h.id) filter (where h.capacity = 'authorized-official'))[1] as "officialId",
    count(distinct h.person_id)::int as holders
  from (${holdings}) h
  where h.ended_at is null and h.removal_awaited_at is null and h.capacity in ('authorized-official', 'alternate')
    and exists (select from (${restsOn}) w where ${isInForce('w', 'w.moment_at')})`;

const columns = (sql: PastStatement): string => `a.id, a.reference, a.title, a.handle, a.url, a.platform, a.languages,
    a.purpose, a.audience, a.status, a.entity_id as "entityId", e.code as "entityCode", e.name_${sql.language()} as "entityName",
    a.authorized_at as "authorizedAt", a.withdrawn_at as "withdrawnAt", a.review_due_on as "reviewDueOn",
    a.moment_at as "momentAt", a."officialId", official.name as "officialName", a.holders,
    a.moment_at < (select (value #>> '{}')::timestamptz from register_setting where name = 'past-kept-since') as "isRebuilt"`;

type Row = PastAccount & { readonly totalCount: number };
type NoRow = { readonly [Key in keyof PastAccount]: null } & { readonly totalCount: number };

const isFound = (row: Row | NoRow): row is Row => row.id !== null;

/** The accounts of the register as they stood, with who was their official and how many held them; and how many match. */
export const accountsAsOf = async (
  context: Context,
  asked: AskedAccounts,
  { first, offset }: PastPage,
): Promise<Paged<PastAccount>> => {
  const sql = pastStatement(context);
  const size = `limit ${sql.given('first', 'int', first)} offset ${sql.given('offset', 'int', offset)}`;
  const status = statusOf.account({ row: 'r', sql: asOf(sql, 'page.moment_at') });
  const rows = await sql.rows<Row | NoRow>(`${matching(sql, asked)},
  page as materialized (select number, id, moment_at from matching order by ${byTitle(sql, 'title')}, id ${size}),
  stood as materialized (select r.*, page.moment_at, ${status} as status from page join past_version v on v.number = page.number
    cross join lateral jsonb_populate_record(null::public.account, v.facts) r),
  told as materialized (select a.*, held.* from stood a cross join lateral (${held}) held),
  counted as (select count(*)::int as "totalCount" from matching)
  select counted."totalCount", ${columns(sql)}
  from counted left join (told a join entity e on e.id = a.entity_id left join person official on official.id = a."officialId") on true
  order by ${byTitle(sql, 'a.title')}, a.id`);
  return { totalCount: rows[0]?.totalCount ?? 0, nodes: rows.filter(isFound) };
};
