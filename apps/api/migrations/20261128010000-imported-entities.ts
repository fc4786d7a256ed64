import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Entities and headships that come as a file. An import that is undone marks what it brought: an undone entity has ended
 * and frees its code, an undone headship counts as rejected.
 */
const up = `
alter table import_row
  add column entity_id uuid,
  add column headship_id uuid,
  add constraint import_row_entity_fk foreign key (entity_id) references entity (id),
  add constraint import_row_headship_fk foreign key (headship_id) references headship (id),
  add constraint import_row_one_record check (num_nonnulls(account_id, entity_id, headship_id) <= 1);
create index import_row_entity_idx on import_row (entity_id);
create index import_row_headship_idx on import_row (headship_id);

alter table entity
  add column undone_at timestamptz,
  add constraint entity_undone_has_ended check (undone_at is null or ended_on is not null),
  drop constraint entity_code_unique;
create unique index entity_code_unique on entity (code) where undone_at is null;

alter table headship
  add column undone_at timestamptz,
  add constraint headship_undone_never_counted
    check (undone_at is null or (confirmed_at is null and rejected_at is not distinct from undone_at));
`;

const down = `
alter table headship drop constraint headship_undone_never_counted, drop column undone_at;
drop index entity_code_unique;
alter table entity
  drop constraint entity_undone_has_ended,
  drop column undone_at,
  add constraint entity_code_unique unique (code);
alter table import_row
  drop constraint import_row_one_record,
  drop constraint import_row_headship_fk,
  drop constraint import_row_entity_fk,
  drop column headship_id,
  drop column entity_id;
`;

export class ImportedEntities20261128010000 implements MigrationInterface {
  name = 'ImportedEntities20261128010000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
