import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What DGC keeps until an official is named is a holding of its own, which never publishes (3.7, 4.2). */
const up = `
alter table holding add column interim boolean not null default false;
alter table holding
  add constraint holding_interim_is_no_privilege check (not interim or (capacity = 'none' and authorization_id is null));
create unique index holding_one_interim on holding (account_id) where interim and ended_at is null;
`;

const down = `
drop index holding_one_interim;
alter table holding drop constraint holding_interim_is_no_privilege, drop column interim;
`;

export class InterimCustody20261127153300 implements MigrationInterface {
  name = 'InterimCustody20261127153300';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
