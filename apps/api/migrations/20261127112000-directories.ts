import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each directory last showed of each person: the next reading says what is new. */
const up = `
create table directory_person (
  source_id uuid not null,
  external_id text not null,
  person_id uuid,
  facts jsonb not null,
  named_by jsonb not null,
  branches text[] not null,
  sequence integer not null,
  read_at timestamptz not null,
  constraint directory_person_pk primary key (source_id, external_id),
  constraint directory_person_source_fk foreign key (source_id) references signal_source (id),
  constraint directory_person_person_fk foreign key (person_id) references person (id)
);
create index directory_person_branches_idx on directory_person using gin (branches);
create index directory_person_locked_idx on directory_person (source_id) where (facts ->> 'locked')::boolean;
create index directory_person_person_idx on directory_person (person_id);
`;

const down = `drop table directory_person`;

export class Directories20261127112000 implements MigrationInterface {
  name = 'Directories20261127112000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
