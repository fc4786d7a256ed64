import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A change of an authorized account is a proposal beside the record (F5). What was proposed stays as it was proposed, and
 * what was decided stays decided. Who proposed it is concerned by it, as are those who hold the account.
 */
const up = `
create table account_revision (
  id uuid not null,
  account_id uuid not null,
  number integer not null,
  base integer not null,
  changes jsonb not null,
  changed_on date,
  proposed_by_id uuid not null,
  proposed_at timestamptz not null,
  withdrawn_at timestamptz,
  approved_at timestamptz,
  refused_at timestamptz,
  decided_by_id uuid,
  capacity text,
  headship_id uuid,
  second_factor_at timestamptz,
  reason text,
  constraint account_revision_pk primary key (id),
  constraint account_revision_account_fk foreign key (account_id) references account (id),
  constraint account_revision_proposed_by_fk foreign key (proposed_by_id) references person (id),
  constraint account_revision_decided_by_fk foreign key (decided_by_id) references person (id),
  constraint account_revision_headship_fk foreign key (headship_id) references headship (id),
  constraint account_revision_number_unique unique (account_id, number),
  constraint account_revision_base check (base >= 0 and base < number),
  constraint account_revision_changes check (jsonb_typeof(changes) = 'array' and changes <> '[]'),
  constraint account_revision_ends_once check (num_nonnulls(withdrawn_at, approved_at, refused_at) <= 1),
  constraint account_revision_decided check (
    num_nonnulls(decided_by_id, capacity, headship_id, second_factor_at)
      = case when approved_at is null and refused_at is null then 0 else 4 end),
  constraint account_revision_by_another check (decided_by_id <> proposed_by_id),
  constraint account_revision_refused_with_reason check (refused_at is null or btrim(reason) <> '')
);
create unique index account_revision_open_once on account_revision (account_id, proposed_by_id)
  where withdrawn_at is null and approved_at is null and refused_at is null;

create function account_revision_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and num_nonnulls(old.withdrawn_at, old.approved_at, old.refused_at) = 0
    and (old.id, old.account_id, old.number, old.base, old.changes, old.changed_on, old.proposed_by_id, old.proposed_at)
      is not distinct from
      (new.id, new.account_id, new.number, new.base, new.changes, new.changed_on, new.proposed_by_id, new.proposed_at)
  then return new;
  end if;
  raise exception 'revisions are kept as they were proposed and decided' using errcode = 'insufficient_privilege';
end $$;
create trigger account_revision_kept before update or delete on account_revision
  for each row execute function account_revision_is_kept();
create trigger account_revision_kept_whole before truncate on account_revision
  for each statement execute function account_revision_is_kept();

create function revision_deciders(of_account uuid, proposer uuid, at timestamptz)
returns table (person_id uuid, capacity text, headship_id uuid) language sql stable as $$
  with asked as (
    select (at at time zone e.time_zone)::date as today, nearest_headed(a.entity_id) as office
    from account a join entity e on e.id = a.entity_id where a.id = of_account
  ), concerned as (
    select proposer as person_id
    union
    select h.person_id from holding h where h.account_id = of_account and h.ended_at is null and h.capacity <> 'none'
  ), own as (
    select o.* from asked, in_office(asked.office, asked.today) o
  ), free as (
    select own.* from own where own.person_id not in (select c.person_id from concerned c)
  ), above as (
    select o.person_id, 'head-above' as capacity, o.headship_id
    from asked, in_office(nearest_headed((select parent_id from entity where id = asked.office)), asked.today) o
    where o.capacity = 'head' and exists (select from own) and not exists (select from free)
      and o.person_id not in (select c.person_id from concerned c)
  ), exception as (
    select o.person_id, 'head-of-dgc' as capacity, o.headship_id
    from asked, in_office((select id from entity where code = 'DGC'), asked.today) o
    where o.capacity = 'head' and exists (select from own) and not exists (select from free)
      and not exists (select from above) and o.person_id not in (select c.person_id from concerned c)
  )
  select * from free union all select * from above union all select * from exception
$$;

create or replace function replaced_decisions(of_person uuid, at timestamptz) returns uuid[] language sql stable as $$
  select coalesce(array_agg(waiting.id), '{}') from (
    select distinct a.id from account a
    join headship h on h.person_id = a.requested_by_id
      or h.person_id = a.submitted_by_id
      or h.person_id in (select n.person_id from nomination n where n.account_id = a.id)
    where a.submitted_at is not null and a.authorized_at is null and a.refused_at is null and a.out_of_scope_at is null
      and h.confirmed_at is not null and h.rejected_at is null
      and exists (
        select from account_deciders(a.id, at) d
        where d.person_id = of_person and d.capacity in ('head-above', 'head-of-dgc')
      )
    union
    select r.account_id from account_revision r
    where r.withdrawn_at is null and r.approved_at is null and r.refused_at is null
      and exists (
        select from revision_deciders(r.account_id, r.proposed_by_id, at) d
        where d.person_id = of_person and d.capacity in ('head-above', 'head-of-dgc')
      )
  ) waiting
$$;
`;

const down = `
create or replace function replaced_decisions(of_person uuid, at timestamptz) returns uuid[] language sql stable as $$
  select coalesce(array_agg(waiting.id), '{}') from (
    select distinct a.id from account a
    join headship h on h.person_id = a.requested_by_id
      or h.person_id = a.submitted_by_id
      or h.person_id in (select n.person_id from nomination n where n.account_id = a.id)
    where a.submitted_at is not null and a.authorized_at is null and a.refused_at is null and a.out_of_scope_at is null
      and h.confirmed_at is not null and h.rejected_at is null
  ) waiting
  where exists (
    select from account_deciders(waiting.id, at) d
    where d.person_id = of_person and d.capacity in ('head-above', 'head-of-dgc')
  )
$$;
drop function revision_deciders;
drop table account_revision;
drop function account_revision_is_kept;
`;

export class Revisions20261127130000 implements MigrationInterface {
  name = 'Revisions20261127130000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
