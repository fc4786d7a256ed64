import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an import brings is searched for accounts that look alike once it is in, and each of its rows once (3.2 (a)). */
const up = `
alter table import_row add column searched_at timestamptz;
create index import_row_unsearched_idx on import_row (id)
  where account_id is not null and added_at is not null and undone_at is null and searched_at is null;
`;

const down = `
drop index import_row_unsearched_idx;
alter table import_row drop column searched_at;
`;

export class SearchImported20261128023000 implements MigrationInterface {
  name = 'SearchImported20261128023000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
