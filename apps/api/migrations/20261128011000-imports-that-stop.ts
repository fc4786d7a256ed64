import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever brought a file may lose the right to it while its rows enter: the import then stops, and says so. */
const up = `
alter table data_import add column stopped_at timestamptz, add column stopped_because text,
  add constraint data_import_stop_has_reason check ((stopped_at is null) = (stopped_because is null)),
  add constraint data_import_stop_known check (stopped_because in ('departed', 'locked-out', 'without-right'));
`;

const down = `
alter table data_import drop constraint data_import_stop_known, drop constraint data_import_stop_has_reason,
  drop column stopped_because, drop column stopped_at;
`;

export class ImportsThatStop20261128011000 implements MigrationInterface {
  name = 'ImportsThatStop20261128011000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
