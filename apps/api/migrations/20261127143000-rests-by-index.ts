import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * A row that has just lost its privilege, or an authorization that still stands, cannot be in question, so nothing is
 * asked at commit; and each side asks by an index, since one condition for both reads every holding there is.
 */
const up = `
create or replace function holding_rests_on_authorization() returns trigger language plpgsql as $$
declare
  unfounded boolean;
begin
  if tg_table_name = 'holding' then
    unfounded := exists (
      select from holding h join written_authorization a on a.id = h.authorization_id
      where h.id = new.id and h.capacity <> 'none' and h.ended_at is null and h.removal_awaited_at is null
        and (a.withdrawn_at is not null or a.replaced_at is not null));
  else
    unfounded := exists (
      select from holding h
      where h.authorization_id = new.id and h.capacity <> 'none' and h.ended_at is null and h.removal_awaited_at is null)
      and exists (
        select from written_authorization a
        where a.id = new.id and (a.withdrawn_at is not null or a.replaced_at is not null));
  end if;
  if unfounded then
    raise exception 'a privilege rests on a valid written authorization'
      using errcode = 'check_violation', constraint = 'holding_authorization_in_force';
  end if;
  return null;
end $$;
drop trigger holding_authorization_in_force on holding;
create constraint trigger holding_authorization_in_force after insert or update on holding
  deferrable initially deferred for each row
  when (new.capacity <> 'none' and new.ended_at is null and new.removal_awaited_at is null)
  execute function holding_rests_on_authorization();
drop trigger written_authorization_nothing_rests_on_it on written_authorization;
create constraint trigger written_authorization_nothing_rests_on_it after update on written_authorization
  deferrable initially deferred for each row
  when (new.withdrawn_at is not null or new.replaced_at is not null)
  execute function holding_rests_on_authorization();
`;

const down = `
drop trigger holding_authorization_in_force on holding;
create constraint trigger holding_authorization_in_force after insert or update on holding
  deferrable initially deferred for each row execute function holding_rests_on_authorization();
drop trigger written_authorization_nothing_rests_on_it on written_authorization;
create constraint trigger written_authorization_nothing_rests_on_it after update on written_authorization
  deferrable initially deferred for each row execute function holding_rests_on_authorization();
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
`;

export class RestsByIndex20261127143000 implements MigrationInterface {
  name = 'RestsByIndex20261127143000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
