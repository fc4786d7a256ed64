import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 3.7: of written authorizations for one person and one account one alone stands, and what it renews stays in the history.
 * Of several that stood before this existed, the one stays on which something rests, else the latest.
 */
const up = `
alter table written_authorization
  add column replaced_at timestamptz,
  add column renews_id uuid,
  add constraint written_authorization_renews_fk foreign key (renews_id) references written_authorization (id),
  add constraint written_authorization_ends_once check (withdrawn_at is null or replaced_at is null);
with ranked as (
  select w.id, row_number() over pair as place, first_value(w.authorized_at) over pair as since
  from written_authorization w where w.withdrawn_at is null
  window pair as (partition by w.account_id, w.person_id order by exists (select from holding h
    where h.authorization_id = w.id and h.ended_at is null) desc, w.authorized_at desc, w.id)
)
update written_authorization w set replaced_at = greatest(r.since, w.authorized_at) from ranked r
where r.id = w.id and r.place > 1;
set constraints all immediate;
create unique index written_authorization_one_stands on written_authorization (account_id, person_id)
  where withdrawn_at is null and replaced_at is null;
create index written_authorization_ends_idx on written_authorization (valid_until)
  where withdrawn_at is null and replaced_at is null;
create or replace function holding_rests_on_authorization() returns trigger language plpgsql as $$
begin
  if exists (
    select from holding h join written_authorization a on a.id = h.authorization_id
    where h.capacity <> 'none' and h.ended_at is null and h.removal_awaited_at is null
      and (a.withdrawn_at is not null or a.replaced_at is not null)
      and (case tg_table_name when 'holding' then h.id = new.id else a.id = new.id end)
  ) then
    raise exception 'a privilege rests on a valid written authorization'
      using errcode = 'check_violation', constraint = 'holding_authorization_in_force';
  end if;
  return null;
end $$;

-- 1.1 (a): a finding that was a mistake is answered by a new request; both records stay, each beside the other.
alter table account
  add column reopens_id uuid,
  add constraint account_reopens_fk foreign key (reopens_id) references account (id),
  add constraint account_reopens_another check (reopens_id <> id);
create unique index account_reopened_once on account (reopens_id) where refused_at is null and out_of_scope_at is null;
`;

const down = `
drop index account_reopened_once;
alter table account drop constraint account_reopens_another, drop constraint account_reopens_fk, drop column reopens_id;
create or replace function holding_rests_on_authorization() returns trigger language plpgsql as $$
begin
  if exists (
    select from holding h join written_authorization a on a.id = h.authorization_id
    where h.capacity <> 'none' and h.ended_at is null and h.removal_awaited_at is null and a.withdrawn_at is not null
      and (case tg_table_name when 'holding' then h.id = new.id else a.id = new.id end)
  ) then
    raise exception 'a privilege rests on a valid written authorization'
      using errcode = 'check_violation', constraint = 'holding_authorization_in_force';
  end if;
  return null;
end $$;
drop index written_authorization_ends_idx;
drop index written_authorization_one_stands;
alter table written_authorization
  drop constraint written_authorization_ends_once,
  drop constraint written_authorization_renews_fk,
  drop column renews_id,
  drop column replaced_at;
`;

export class Renewals20261127131000 implements MigrationInterface {
  name = 'Renewals20261127131000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
