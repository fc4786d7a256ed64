import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is not sealed yet is a list of its own: looking for it costs nothing however long the audit is, and an entry that commits late
 * is on the list all the same. A sequence or a time would lose it.
 */
const up = `
create table audit_unsealed (
  number bigint generated always as identity,
  audit_id uuid not null,
  constraint audit_unsealed_pk primary key (number)
);
create function audit_entry_waits_for_its_seal() returns trigger language plpgsql as $$
begin
  insert into audit_unsealed (audit_id) select id from added;
  return null;
end $$;
create trigger audit_entry_to_seal after insert on audit_entry
  referencing new table as added for each statement execute function audit_entry_waits_for_its_seal();
insert into audit_unsealed (audit_id) select id from audit_entry order by at, id;

create index outbox_feed_idx on outbox (audit_id) where channel = 'feed' and delivered_at is null;
create index outbox_mail_idx on outbox (created_at) where channel = 'mail' and delivered_at is null and dead_at is null;
`;

const down = `
drop index outbox_mail_idx;
drop index outbox_feed_idx;
drop trigger audit_entry_to_seal on audit_entry;
drop function audit_entry_waits_for_its_seal;
drop table audit_unsealed;
`;

export class SealTheAudit20261127113000 implements MigrationInterface {
  name = 'SealTheAudit20261127113000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
