import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where an account is proposed to move, the head of the receiving entity decides, and finds it among what waits. */
const up = `
create function moves_to(changes jsonb) returns uuid language sql immutable as $$
  select (change ->> 'after')::uuid from jsonb_array_elements(changes) change where change ->> 'field' = 'entityId' limit 1
$$;

create function revision_deciders(of_revision uuid, at timestamptz)
returns table (person_id uuid, capacity text, headship_id uuid) language sql stable as $$
  with asked as (
    select r.account_id, r.proposed_by_id, (at at time zone e.time_zone)::date as today, nearest_headed(e.id) as office
    from account_revision r join account a on a.id = r.account_id
    join entity e on e.id = coalesce(moves_to(r.changes), a.entity_id) where r.id = of_revision
  ), concerned as (
    select proposed_by_id as person_id from asked
    union
    select h.person_id from holding h join asked on asked.account_id = h.account_id
    where h.ended_at is null and h.capacity <> 'none'
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
        select from revision_deciders(r.id, at) d
        where d.person_id = of_person
          and (d.capacity in ('head-above', 'head-of-dgc') or moves_to(r.changes) is not null)
      )
  ) waiting
$$;

drop function revision_deciders(uuid, uuid, timestamptz);
`;

const down = `
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
drop function revision_deciders(uuid, timestamptz);
drop function moves_to;
`;

export class MovesByProposal20261127155000 implements MigrationInterface {
  name = 'MovesByProposal20261127155000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
