import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How true the register was, by entity and month (F12): what a month's last day told stays, whatever is recorded later. */
const up = `
create table quality_snapshot (
  entity_id uuid not null,
  month date not null,
  taken_at timestamptz not null,
  figures jsonb not null,
  constraint quality_snapshot_pk primary key (entity_id, month),
  constraint quality_snapshot_entity_fk foreign key (entity_id) references entity (id),
  constraint quality_snapshot_first_day check (month = date_trunc('month', month::timestamp)::date)
);
`;

const down = `
delete from register_setting where name = 'quality-taken-on';
drop table quality_snapshot;
`;

export class QualityByMonth20261127154500 implements MigrationInterface {
  name = 'QualityByMonth20261127154500';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
