import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 3.1 (a): who sends a request to the head asked for it too, so the case is theirs as much as that of whoever began it. */
const up = `
alter table account add column submitted_by_id uuid;
alter table account add constraint account_submitted_by_fk foreign key (submitted_by_id) references person (id);

create or replace function account_deciders(of_account uuid, at timestamptz)
returns table (person_id uuid, capacity text, headship_id uuid) language sql stable as $$
  with asked as (
    select a.id, a.requested_by_id, a.submitted_by_id, a.authorized_at, (at at time zone e.time_zone)::date as today,
      nearest_headed(a.entity_id) as office
    from account a join entity e on e.id = a.entity_id where a.id = of_account
  ), concerned as (
    select requested_by_id as person_id from asked where authorized_at is null and requested_by_id is not null
    union
    select submitted_by_id from asked where authorized_at is null and submitted_by_id is not null
    union
    select n.person_id from nomination n join asked on asked.id = n.account_id where asked.authorized_at is null
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
  ) waiting
  where exists (
    select from account_deciders(waiting.id, at) d
    where d.person_id = of_person and d.capacity in ('head-above', 'head-of-dgc')
  )
$$;
`;

const down = `
create or replace function account_deciders(of_account uuid, at timestamptz)
returns table (person_id uuid, capacity text, headship_id uuid) language sql stable as $$
  with asked as (
    select a.id, a.requested_by_id, a.authorized_at, (at at time zone e.time_zone)::date as today,
      nearest_headed(a.entity_id) as office
    from account a join entity e on e.id = a.entity_id where a.id = of_account
  ), concerned as (
    select requested_by_id as person_id from asked where authorized_at is null and requested_by_id is not null
    union
    select n.person_id from nomination n join asked on asked.id = n.account_id where asked.authorized_at is null
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
      or h.person_id in (select n.person_id from nomination n where n.account_id = a.id)
    where a.submitted_at is not null and a.authorized_at is null and a.refused_at is null and a.out_of_scope_at is null
      and h.confirmed_at is not null and h.rejected_at is null
  ) waiting
  where exists (
    select from account_deciders(waiting.id, at) d
    where d.person_id = of_person and d.capacity in ('head-above', 'head-of-dgc')
  )
$$;

alter table account drop column submitted_by_id;
`;

export class WhoSentTheRequest20261121132500 implements MigrationInterface {
  name = 'WhoSentTheRequest20261121132500';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
