import { settings, type PastMoment } from '@mandat/domain';
import { accountSubject } from '../read-conditions.ts';
import { asOf, asTheyWere, type PastStatement } from '../past/past-rows.repository.ts';
import { statusOf } from '../status-of.ts';
import { publishedOnSql } from '../record-conditions.ts';

/** Whose accounts: those that the reader reaches, or all of them for the nightly count. */
export type Counted = { readonly moment: PastMoment; readonly all: boolean };

const inForce = (held: string, given: string, at: string): string =>
  `${held}.ended_at is null and ${held}.removal_awaited_at is null and ${held}.capacity <> 'none'
    and ${given}.withdrawn_at is null and ${given}.suspended_at is null and ${given}.valid_from <= ${at} and ${given}.valid_until > ${at}`;

const kept = (noun: 'account' | 'holding'): string =>
  asTheyWere({ noun, from: 'seen', on: 'v.account_id = seen.id', at: 'seen.at' });

/** What ended or began within a year of the moment. */
const withinAYear = (time: string, at: string): string => `${time} <= ${at} and ${time} > ${at} - interval '1 year'`;

const blank = (column: string): string => `btrim(${column}) = ''`;

type Written = { readonly sql: PastStatement; readonly counted: Counted; readonly published: string };

/** How the accounts stood, and who held them by an authorization in force. */
const stood = ({ sql, counted: { moment, all } }: Written): string => {
  const reached = all ? 'true' : sql.reachedBy('quality:read', accountSubject, 'present');
  return `with seen as materialized (
    select present.id, zone.time_zone, ${sql.moment(moment, 'zone.time_zone')} as at
    from public.account present join entity zone on zone.id = present.entity_id where ${reached}),
  account as materialized (${kept('account')}),
  holding as materialized (${kept('holding')}),
  stood as (select a.*, ${statusOf.account({ row: 'a', sql: asOf(sql, 'a.moment_at') })} as status from account a),
  holders as (
    select h.account_id, bool_or(h.capacity = 'authorized-official') as has_official,
      count(distinct h.person_id) filter (where h.capacity in ('authorized-official', 'alternate'))::int as holders
    from holding h join past_version v on v.noun = 'written_authorization' and v.record_id = h.authorization_id
      and v.from_at <= h.moment_at and (v.until_at is null or v.until_at > h.moment_at)
    cross join lateral jsonb_populate_record(null::written_authorization, v.facts) w
    where ${inForce('h', 'w', 'h.moment_at')} group by h.account_id),
  named as (
    select n.account_id from nomination n join seen on seen.id = n.account_id
    where n.capacity = 'authorized-official' and n.nominated_at <= seen.at group by n.account_id)`;
};

/** What happened to them: decisions, creation, time without a holder, changes. */
const happened = `decided as (
    select d.account_id, max(d.decided_at) as at from account_decision d join seen on seen.id = d.account_id
    where d.kind in ('establish', 'maintain') and d.decided_at <= seen.at group by d.account_id),
  created as (
    select v.record_id as account_id, min(v.from_at) as at from past_version v
    where v.noun = 'account' and v.facts ->> 'created_on' is not null and v.from_at >= (
      select (value #>> '{}')::timestamptz from register_setting where name = 'past-kept-since') group by v.record_id),
  orphaned as (
    select o.account_id, sum(extract(epoch from least(coalesce(o.resolved_at, seen.at), seen.at)
      - greatest(o.opened_at, seen.at - interval '1 year')) / 86400)::float8 as days
    from orphan o join seen on seen.id = o.account_id
    where o.opened_at <= seen.at and coalesce(o.resolved_at, seen.at) > seen.at - interval '1 year' group by o.account_id),
  changed as (
    select r.account_id, count(*)::int as changes,
      count(*) filter (where (r.approved_at at time zone seen.time_zone)::date <= r.changed_on + ${settings.changeDays})::int as on_time
    from account_revision r join seen on seen.id = r.account_id
    where r.changed_on is not null and ${withinAYear('r.approved_at', 'seen.at')} group by r.account_id)`;

/** How long it took until they were registered, and until when it should have been. */
const registered = ({ published }: Written): string => `registered as (
    select s.id as account_id, greatest(s.created_on, ${published}) as since,
      case when s.created_on <= ${published} then ${published} + ${settings.captureDays} else s.created_on + ${settings.registrationDays} end as due_on,
      case s.request_kind when 'existing' then s.requested_at else created.at end as at
    from stood s left join created on created.account_id = s.id where s.created_on is not null)`;

const together = `facts as (
    select s.id, s.entity_id, s.title, s.handle, s.platform, s.status,
      s.status in ('under-review', 'authorized', 'to-be-created', 'creation-lapsed') as known,
      not (${blank('s.title')} or cardinality(s.languages) = 0 or ${blank('s.purpose')} or ${blank('s.audience')})
        and case when s.authorized_at is null then named.account_id is not null else coalesce(holders.has_official, false) end as complete,
      s.status = 'authorized' as official, coalesce(holders.holders, 0) as holders,
      s.status = 'authorized' and coalesce(decided.at > s.moment_at - interval '1 year', false) as reviewed,
      case when ${withinAYear('registered.at', 's.moment_at')}
        then greatest(0, (registered.at at time zone seen.time_zone)::date - registered.since) end as delay,
      case when ${withinAYear('registered.at', 's.moment_at')}
        then (registered.at at time zone seen.time_zone)::date <= registered.due_on end as on_time,
      coalesce(orphaned.days, 0) as orphan_days, coalesce(changed.changes, 0) as changes, coalesce(changed.on_time, 0) as changes_on_time
    from stood s join seen on seen.id = s.id left join holders on holders.account_id = s.id
    left join named on named.account_id = s.id left join decided on decided.account_id = s.id
    left join orphaned on orphaned.account_id = s.id left join changed on changed.account_id = s.id
    left join registered on registered.account_id = s.id)`;

/**
 * Of each account what the figures of quality count, as of a moment: whether the record is complete (3.4), who holds it, when it
 * was last decided on (3.2), how long it took to be registered (3.4, 3.5) and changes to be recorded (3.6), and the days without a
 * holder, over the year before.
 */
export const accountFacts = (sql: PastStatement, counted: Counted): string => {
  const written = { sql, counted, published: publishedOnSql };
  return [stood(written), happened, registered(written), together].join(', ');
};

/** The figures over some accounts, as the fields of the contract. */
export const figures = `count(*) filter (where known)::int as known, count(*) filter (where known and complete)::int as complete,
  count(*) filter (where official)::int as official, count(*) filter (where official and holders >= 2)::int as "twoHolders",
  count(*) filter (where reviewed)::int as reviewed, count(delay)::int as registered, count(*) filter (where on_time)::int as "onTime",
  percentile_cont(0.5) within group (order by delay) as "medianDelayDays", sum(orphan_days)::float8 as "orphanDays",
  sum(changes)::int as changes, sum(changes_on_time)::int as "changesOnTime"`;
