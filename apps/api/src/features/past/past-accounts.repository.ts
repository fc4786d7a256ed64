import type { AccountStatus, PastMoment, PlatformCode } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import { statusOf } from '../status-of.ts';
import { accountSubject, anywhere, isInForce, uuidOrNull } from '../read-conditions.ts';
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

/** The authorization on which a holding rested, as it was then; each is found by its index, for one account as for thousands. */
const restsOn = asTheyWere({
  noun: 'written_authorization',
  from: '(select h.authorization_id as id, h.moment_at) rests',
  on: 'v.record_id = rests.id',
  at: 'rests.moment_at',
});

/** Who was official, and how many officials and alternates held the account `a`. */
const held = `select (array_agg(h.person_id order by h.from_at, h.id) filter (where h.capacity = 'authorized-official'))[1] as "officialId",
    count(distinct h.person_id)::int as holders
  from (${asTheyWere({ noun: 'holding', from: '(select a.id, a.moment_at) page', on: 'v.account_id = page.id', at: 'page.moment_at' })}) h
  where h.ended_at is null and h.removal_awaited_at is null and h.capacity in ('authorized-official', 'alternate')
    and exists (select from (${restsOn}) w where ${isInForce('w', 'w.moment_at')})`;

const columns = (sql: PastStatement): string => `a.id, a.reference, a.title, a.handle, a.url, a.platform, a.languages,
    a.purpose, a.audience, a.status, a.entity_id as "entityId", e.code as "entityCode", e.name_${sql.language()} as "entityName",
    a.authorized_at as "authorizedAt", a.withdrawn_at as "withdrawnAt", a.review_due_on as "reviewDueOn",
    a.moment_at as "momentAt", a."officialId", official.name as "officialName", a.holders,
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
  told as materialized (select a.*, held.* from page a cross join lateral (${held}) held)
  select ${columns(sql)} from told a join entity e on e.id = a.entity_id
  left join person official on official.id = a."officialId"
  order by ${byTitle(sql, 'a.title')}, a.id`);
};
