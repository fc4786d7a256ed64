import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * All that waits for one person is told in one go and in order; what failed says itself when it is tried again. What is open
 * of a case is found without reading every due item.
 */
const up = `
alter table outbox add column next_at timestamptz;
create index outbox_mail_recipient_idx on outbox (recipient_id, created_at)
  where channel = 'mail' and delivered_at is null and dead_at is null;
drop index outbox_mail_idx;
create index due_item_case_idx on due_item (case_id) where done_at is null and case_id is not null;
`;

const down = `
drop index due_item_case_idx;
create index outbox_mail_idx on outbox (created_at) where channel = 'mail' and delivered_at is null and dead_at is null;
drop index outbox_mail_recipient_idx;
alter table outbox drop column next_at;
`;

export class MailsByRecipient20261127114000 implements MigrationInterface {
  name = 'MailsByRecipient20261127114000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
