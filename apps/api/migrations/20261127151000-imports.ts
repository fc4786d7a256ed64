import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tables of accounts that come as a file: the file, what each of its rows means, and where its import stands. What an
 * import brought and was taken back stays as a record that says so, and ends as a refused request does.
 */
const up = `
create table data_import (
  id uuid not null,
  kind text not null,
  entity_id uuid,
  file_name text not null,
  size integer not null,
  sha256 text not null,
  uploaded_by_id uuid,
  uploaded_at timestamptz not null,
  sheet text,
  encoding text,
  delimiter text,
  header text[] not null,
  row_count integer not null,
  mapping text[] not null,
  check_asked_at timestamptz,
  checked_at timestamptz,
  checked_rows integer not null,
  new_count integer not null,
  same_count integer not null,
  different_count integer not null,
  faulty_count integer not null,
  started_at timestamptz,
  started_by_id uuid,
  acting_label text not null,
  acting_roles text[] not null,
  reached integer not null,
  added_count integer not null,
  finished_at timestamptz,
  undo_asked_at timestamptz,
  undo_asked_by_id uuid,
  undo_reason text,
  undone_at timestamptz,
  undone_count integer not null,
  kept_count integer not null,
  version integer not null,
  constraint data_import_pk primary key (id),
  constraint data_import_entity_fk foreign key (entity_id) references entity (id),
  constraint data_import_uploaded_by_fk foreign key (uploaded_by_id) references person (id),
  constraint data_import_started_by_fk foreign key (started_by_id) references person (id),
  constraint data_import_undo_asked_by_fk foreign key (undo_asked_by_id) references person (id),
  constraint data_import_kind check (kind in ('accounts', 'entities', 'headships')),
  constraint data_import_started_when_checked check (started_at is null or checked_at is not null),
  constraint data_import_finished_when_started check (finished_at is null or started_at is not null),
  constraint data_import_undo_has_reason check ((undo_asked_at is null) = (undo_reason is null)),
  constraint data_import_undone_when_asked check (undone_at is null or undo_asked_at is not null)
);
create index data_import_entity_idx on data_import (entity_id);
create index data_import_uploaded_idx on data_import (uploaded_at);

create table import_content (
  import_id uuid not null,
  number integer not null,
  content bytea not null,
  constraint import_content_pk primary key (import_id, number),
  constraint import_content_import_fk foreign key (import_id) references data_import (id)
);

create table import_row (
  id uuid not null,
  import_id uuid not null,
  number integer not null,
  state text not null,
  label text not null,
  plan jsonb,
  faults jsonb not null,
  account_id uuid,
  added_at timestamptz,
  undone_at timestamptz,
  kept_because text,
  constraint import_row_pk primary key (id),
  constraint import_row_once unique (import_id, number),
  constraint import_row_import_fk foreign key (import_id) references data_import (id),
  constraint import_row_account_fk foreign key (account_id) references account (id),
  constraint import_row_state check (state in ('new', 'same', 'different', 'faulty'))
);
create index import_row_account_idx on import_row (account_id);

create table import_proposal (
  id uuid not null,
  import_id uuid not null,
  email text not null,
  person_id uuid not null,
  row_count integer not null,
  confirmed_at timestamptz,
  confirmed_by_id uuid,
  rejected_at timestamptz,
  constraint import_proposal_pk primary key (id),
  constraint import_proposal_once unique (import_id, email),
  constraint import_proposal_import_fk foreign key (import_id) references data_import (id),
  constraint import_proposal_person_fk foreign key (person_id) references person (id),
  constraint import_proposal_confirmed_by_fk foreign key (confirmed_by_id) references person (id),
  constraint import_proposal_one_answer check (confirmed_at is null or rejected_at is null)
);

create table import_mapping (
  kind text not null,
  entity_id uuid,
  mapping jsonb not null,
  kept_at timestamptz not null,
  constraint import_mapping_entity_fk foreign key (entity_id) references entity (id),
  constraint import_mapping_once unique nulls not distinct (kind, entity_id)
);

alter table account add column undone_at timestamptz,
  add constraint account_undone_has_ended check (undone_at is null or refused_at = undone_at);
create index person_email_idx on person (lower(email)) where email is not null;
create index person_identifier_value_idx on person_identifier (value) where valid_until is null;
`;

const down = `
drop index person_identifier_value_idx, person_email_idx;
alter table account drop constraint account_undone_has_ended, drop column undone_at;
drop table import_mapping, import_proposal, import_row, import_content, data_import;
`;

export class Imports20261127151000 implements MigrationInterface {
  name = 'Imports20261127151000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
