import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Withdrawal and closure are two dated steps, each with its evidence (3.8); what waits for the second is due. */
const up = `
alter table account
  add column parked_on date,
  add column parked_evidence text,
  add column closed_on date,
  add column closed_evidence text,
  add column successor_id uuid;
update account a set
  parked_on = (a.parked_at at time zone e.time_zone)::date,
  parked_evidence = case when a.parked_at is not null then 'Recorded before evidence was kept.' end,
  closed_on = (a.closed_at at time zone e.time_zone)::date,
  closed_evidence = case when a.closed_at is not null then 'Recorded before evidence was kept.' end
from entity e where e.id = a.entity_id and (a.parked_at is not null or a.closed_at is not null);
alter table account
  add constraint account_successor_fk foreign key (successor_id) references account (id),
  add constraint account_successor_is_another check (successor_id <> id),
  add constraint account_parked_documented check (
    (parked_at is null) = (parked_on is null) and (parked_at is null) = (parked_evidence is null)),
  add constraint account_closed_documented check (
    (closed_at is null) = (closed_on is null) and (closed_at is null) = (closed_evidence is null)),
  add constraint account_ended_after_withdrawal check (
    withdrawn_at is not null or (parked_at is null and closed_at is null));
insert into due_item (id, kind, key, addressee, entity_id, account_id, opened_at, due_at, level, next_at, version)
  select gen_random_uuid(), 'close-or-park', a.id::text, 'head', a.entity_id, a.id, a.withdrawn_at,
    a.withdrawn_at + interval '10 days', 0, a.withdrawn_at + interval '5 days', 1
  from account a where a.withdrawn_at is not null and a.parked_at is null and a.closed_at is null
    and a.refused_at is null and a.out_of_scope_at is null;
`;

const down = `
delete from due_item where kind = 'close-or-park';
alter table account
  drop constraint account_ended_after_withdrawal,
  drop constraint account_closed_documented,
  drop constraint account_parked_documented,
  drop constraint account_successor_is_another,
  drop constraint account_successor_fk,
  drop column successor_id,
  drop column closed_evidence,
  drop column closed_on,
  drop column parked_evidence,
  drop column parked_on;
`;

export class ClosingAndParking20261127142000 implements MigrationInterface {
  name = 'ClosingAndParking20261127142000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
