import type { MigrationInterface, QueryRunner } from 'typeorm';

const kept = `
create table past_version (
  number bigint generated always as identity,
  noun text not null,
  record_id uuid not null,
  account_id uuid,
  person_id uuid,
  entity_id uuid,
  facts jsonb not null,
  from_at timestamptz not null,
  until_at timestamptz,
  constraint past_version_pk primary key (number),
  constraint past_version_noun check (noun in ('account', 'holding', 'written_authorization', 'headship')),
  constraint past_version_span check (until_at is null or until_at >= from_at)
);
create unique index past_version_open_unique on past_version (noun, record_id) where until_at is null;
create index past_version_record_idx on past_version (noun, record_id, from_at);
create index past_version_account_idx on past_version (account_id, noun, from_at);
create index past_version_person_idx on past_version (person_id, noun, from_at);
create index past_version_entity_idx on past_version (entity_id, noun, from_at);

-- The time is the one by which the register acts ('mandat.at'), else the clock of the database. What changes twice in one
-- moment has one version. The application reads this table and cannot write it: only this function does.
create function past_is_kept() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  said timestamptz := nullif(current_setting('mandat.at', true), '')::timestamptz;
  at timestamptz := coalesce(said, clock_timestamp());
begin
  if tg_op = 'UPDATE' then
    update past_version v set until_at = at
    from after_rows n join before_rows o on o.id = n.id
    where n is distinct from o and v.noun = tg_table_name and v.record_id = n.id and v.until_at is null and v.from_at < at;
    update past_version v set facts = to_jsonb(n)
    from after_rows n join before_rows o on o.id = n.id
    where n is distinct from o and v.noun = tg_table_name and v.record_id = n.id and v.until_at is null;
  end if;
  insert into past_version (noun, record_id, account_id, person_id, entity_id, facts, from_at)
  select tg_table_name, (added.facts ->> 'id')::uuid,
    case tg_table_name when 'account' then (added.facts ->> 'id')::uuid else (added.facts ->> 'account_id')::uuid end,
    (added.facts ->> 'person_id')::uuid, (added.facts ->> 'entity_id')::uuid, added.facts,
    case tg_op when 'INSERT' then coalesce(said, least((added.facts ->> tg_argv[0])::timestamptz, at)) else at end
  from (select to_jsonb(n) as facts from after_rows n) added
  where tg_op = 'INSERT' or not exists (
    select from past_version v where v.noun = tg_table_name and v.record_id = (added.facts ->> 'id')::uuid and v.until_at is null);
  return null;
end $$;
`;

const nouns = [
  ['account', 'requested_at'],
  ['holding', 'from_at'],
  ['written_authorization', 'authorized_at'],
  ['headship', 'recorded_at'],
] as const;

const triggers = nouns
  .map(
    ([noun, born]) => `
create trigger ${noun}_past_begins after insert on ${noun}
  referencing new table as after_rows for each statement execute function past_is_kept('${born}');
create trigger ${noun}_past_goes_on after update on ${noun}
  referencing old table as before_rows new table as after_rows for each statement execute function past_is_kept('${born}');`,
  )
  .join('\n');

/**
 * The past of records that were there before it was kept: each time that a record tells is a version in which what is later
 * is not said yet, and what the audit tells of changed words stands as it was before.
 */
const rebuilt = `
create function rebuild_past(since timestamptz) returns void language plpgsql set search_path = public, pg_temp as $$
begin
  create temporary table told_before on commit drop as
    select e.account_id as id, e.at, change.key, change.before
    from audit_entry e cross join lateral (
      select lower(regexp_replace(item ->> 'field', '([A-Z])', '_\\1', 'g')) as key, item -> 'before' as before
      from jsonb_array_elements(e.changes) item) change
    where e.type in ('revision-approved', 'request-updated') and e.account_id is not null
      and change.key in ('title', 'handle', 'url', 'languages', 'purpose', 'audience', 'language_statement', 'stable_id');
  create index on told_before (id, at);
  delete from past_version;
  with fact(noun, key, hides) as (values
    ('account', 'submitted_at', '{submitted_by_id}'::text[]),
    ('account', 'authorized_at', '{creation_due_on,review_due_on}'),
    ('account', 'created_on', '{}'),
    ('account', 'refused_at', '{}'),
    ('account', 'out_of_scope_at', '{out_of_scope_as,out_of_scope_reason,out_of_scope_by_id}'),
    ('account', 'withdrawn_at', '{}'),
    ('account', 'parked_at', '{parked_on,parked_evidence,successor_id}'),
    ('account', 'closed_at', '{closed_on,closed_evidence}'),
    ('holding', 'removal_awaited_at', '{}'),
    ('holding', 'ended_at', '{}'),
    ('written_authorization', 'suspended_at', '{}'),
    ('written_authorization', 'withdrawn_at', '{withdrawn_reason}'),
    ('written_authorization', 'replaced_at', '{}'),
    ('headship', 'confirmed_at', '{confirmed_by_id}'),
    ('headship', 'rejected_at', '{}'),
    ('headship', 'inherited_at', '{}')),
  record(noun, id, facts, born) as (
    select 'account', id, to_jsonb(a), requested_at from account a
    union all select 'holding', id, to_jsonb(h), from_at from holding h
    union all select 'written_authorization', id, to_jsonb(w), authorized_at from written_authorization w
    union all select 'headship', id, to_jsonb(p), recorded_at from headship p),
  moment as (
    select noun, id, born as at from record
    union select r.noun, r.id, (r.facts ->> f.key)::timestamptz from record r join fact f using (noun)
      where (r.facts ->> f.key)::timestamptz > r.born and (r.facts ->> f.key)::timestamptz <= since
    union select 'account', r.id, t.at from record r join told_before t on t.id = r.id
      where r.noun = 'account' and t.at > r.born and t.at <= since)
  insert into past_version (noun, record_id, account_id, person_id, entity_id, facts, from_at, until_at)
  select r.noun, r.id, case r.noun when 'account' then r.id else (r.facts ->> 'account_id')::uuid end,
    (r.facts ->> 'person_id')::uuid, (r.facts ->> 'entity_id')::uuid,
    r.facts - coalesce((select array_agg(hidden) from fact f, unnest(array_append(f.hides, f.key)) hidden
        where f.noun = r.noun and (r.facts ->> f.key)::timestamptz > m.at), '{}')
      || coalesce((select jsonb_object_agg(b.key, b.before) from (
        select distinct on (t.key) t.key, t.before from told_before t
        where r.noun = 'account' and t.id = r.id and t.at > m.at order by t.key, t.at) b), '{}'),
    m.at, lead(m.at) over (partition by r.noun, r.id order by m.at)
  from record r join moment m on m.noun = r.noun and m.id = r.id;
  insert into register_setting (name, value) values ('past-kept-since', to_jsonb(since))
  on conflict (name) do update set value = excluded.value;
  drop table told_before;
end $$;
select rebuild_past(now());
`;

const down = `
delete from register_setting where name = 'past-kept-since';
drop function rebuild_past;
${nouns.map(([noun]) => `drop trigger ${noun}_past_begins on ${noun}; drop trigger ${noun}_past_goes_on on ${noun};`).join('\n')}
drop function past_is_kept;
drop table past_version;
`;

/** What the four records of F17 said at any moment: each change of a row ends a version and begins one. */
export class KeepThePast20261127154000 implements MigrationInterface {
  name = 'KeepThePast20261127154000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${kept}${triggers}${rebuilt}`);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
