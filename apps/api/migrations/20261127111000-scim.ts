import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Users and groups as each source provisions them; what they say about people are signals. */
const up = `
create table scim_user (
  id uuid not null,
  source_id uuid not null,
  person_id uuid,
  attributes jsonb not null,
  unknown text[] not null,
  named_by jsonb not null,
  user_name text generated always as (attributes ->> 'userName') stored,
  external_id text generated always as (attributes ->> 'externalId') stored,
  active boolean generated always as (coalesce((attributes ->> 'active')::boolean, true)) stored,
  version integer not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  deleted_at timestamptz,
  constraint scim_user_pk primary key (id),
  constraint scim_user_source_fk foreign key (source_id) references signal_source (id),
  constraint scim_user_person_fk foreign key (person_id) references person (id)
);
create unique index scim_user_name_live_unique on scim_user (source_id, lower(user_name)) where deleted_at is null;
create index scim_user_external_idx on scim_user (source_id, external_id) where deleted_at is null;
create index scim_user_page_idx on scim_user (source_id, created_at, id) where deleted_at is null;
create index scim_user_person_idx on scim_user (person_id);

create table scim_group (
  id uuid not null,
  source_id uuid not null,
  attributes jsonb not null,
  unknown text[] not null,
  display_name text generated always as (attributes ->> 'displayName') stored,
  external_id text generated always as (attributes ->> 'externalId') stored,
  version integer not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  deleted_at timestamptz,
  constraint scim_group_pk primary key (id),
  constraint scim_group_source_fk foreign key (source_id) references signal_source (id)
);
create index scim_group_name_idx on scim_group (source_id, lower(display_name)) where deleted_at is null;
create index scim_group_page_idx on scim_group (source_id, created_at, id) where deleted_at is null;

create table scim_member (
  group_id uuid not null,
  user_id uuid not null,
  constraint scim_member_pk primary key (group_id, user_id),
  constraint scim_member_group_fk foreign key (group_id) references scim_group (id),
  constraint scim_member_user_fk foreign key (user_id) references scim_user (id)
);
create index scim_member_user_idx on scim_member (user_id);
`;

const down = `drop table scim_member, scim_group, scim_user;`;

export class Scim20261127111000 implements MigrationInterface {
  name = 'Scim20261127111000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
