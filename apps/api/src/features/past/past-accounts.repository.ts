import type { AccountStatus, PastMoment, PlatformCode } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import { statusOf } from '../status-of.ts';
import { accountSubject, anywhere, isPrivilege, uuidOrNull } from '../read-conditions.ts';
import { asTheyWere, pastStatement, asOf, type PastStatement } from './past-rows.repository.ts';

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

export type PastPage = { readonly first: number; readonly offset: number };
export type AskedAccounts = { readonly moment: PastMoment; readonly filter: PastAccountFilter };

/** Whoever reads an account's timeline today reads its past. */
const seen = (sql: PastStatement, { moment, filter }: AskedAccounts): string => {
  const reached = sql.reachedBy('account:read-timeline', accountSubject, 'present');
  const only =
    filter.id === undefined ? '' : `and present.id = ${sql.given('id', 'uuid', uuidOrNull(filter.id ?? null))}`;
  return `seen as materialized (
    select present.id, ${sql.moment(moment, 'zone.time_zone')} as at
    from public.account present join entity zone on zone.id = present.entity_id where ${reached} ${only})`;
};

const byTitle = (sql: PastStatement, title: string): string => `${title} collate "${sql.language()}_reader"`;

const conditions = (sql: PastStatement, filter: PastAccountFilter): string => {
  const { entity, status, platform, search } = filter;
  const pattern = search ? sql.given('search', 'text', anywhere(search)) : null;
  return [
    ...(entity ? [`m.entity_id = ${sql.given('entity', 'uuid', uuidOrNull(entity))}`] : []),
    ...(status ? [`m.status = any(${sql.given('status', 'text[]', status)})`] : []),
    ...(platform ? [`m.platform = any(${sql.given('platform', 'text[]', platform)})`] : []),
    ...(pattern ? [`(m.title ilike ${pattern} or m.handle ilike ${pattern} or m.reference ilike ${pattern})`] : []),
    'true',
  ].join(' and ');
};

const matching = (sql: PastStatement, asked: AskedAccounts): string => `with ${seen(sql, asked)},
  account as (${asTheyWere({ noun: 'account', from: 'seen', on: 'v.record_id = seen.id', at: 'seen.at' })}),
  m as (select a.*, ${statusOf.account({ row: 'a', sql: asOf(sql, 'a.moment_at') })} as status from account a),
  matching as (select m.* from m where ${conditions(sql, asked.filter)})`;

/** What was held and written about the accounts of a page. */
const held = (noun: 'holding' | 'written_authorization'): string =>
  `${noun} as materialized (${asTheyWere({ noun, from: 'page', on: 'v.account_id = page.id', at: 'page.moment_at' })})`;

/** Whose privilege was in force: found for all of them at once, since many accounts may be asked about. */
const privileged = (sql: PastStatement): string => `privileged as materialized (
    select h.account_id, h.person_id, h.capacity, h.from_at, h.id from holding h
    where h.capacity in ('authorized-official', 'alternate') and ${isPrivilege(asOf(sql, 'h.moment_at'), 'h')}),
  officials as (select distinct on (account_id) account_id, person_id from privileged
    where capacity = 'authorized-official' order by account_id, from_at, id),
  counted as (select account_id, count(distinct person_id)::int as holders from privileged group by account_id)`;

const columns = (sql: PastStatement): string => `a.id, a.reference, a.title, a.handle, a.url, a.platform, a.languages,
    a.purpose, a.audience, a.status, a.entity_id as "entityId", e.code as "entityCode", e.name_${sql.language()} as "entityName",
    a.authorized_at as "authorizedAt", a.withdrawn_at as "withdrawnAt", a.review_due_on as "reviewDueOn",
    a.moment_at as "momentAt", o.person_id as "officialId", official.name as "officialName", coalesce(c.holders, 0) as holders,
    a.moment_at < (select (value #>> '{}')::timestamptz from register_setting where name = 'past-kept-since') as "isRebuilt"`;

export const countAccountsAsOf = async (context: Context, asked: AskedAccounts): Promise<number> => {
  const sql = pastStatement(context);
  const [row] = await sql.rows<{ count: number }>(
    `${matching(sql, asked)} select count(*)::int as count from matching`,
  );
  return row?.count ?? 0;
};

/** The accounts of the register as they stood, with who was their official and how many held them. */
export const accountsAsOf = (
  context: Context,
  asked: AskedAccounts,
  { first, offset }: PastPage,
): Promise<readonly PastAccount[]> => {
  const sql = pastStatement(context);
  const size = `limit ${sql.given('first', 'int', first)} offset ${sql.given('offset', 'int', offset)}`;
  return sql.rows(`${matching(sql, asked)},
  page as materialized (select * from matching order by ${byTitle(sql, 'title')}, id ${size}),
  ${held('holding')}, ${held('written_authorization')}, ${privileged(sql)}
  select ${columns(sql)} from page a join entity e on e.id = a.entity_id
  left join officials o on o.account_id = a.id left join person official on official.id = o.person_id
  left join counted c on c.account_id = a.id
  order by ${byTitle(sql, 'a.title')}, a.id`);
};
