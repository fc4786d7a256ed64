import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom to tell at night: the roles that groups gave at the last sign-in. They give no right; those are of the session. */
const up = `
create table role_at_sign_in (
  id uuid not null,
  person_id uuid not null,
  provider text not null,
  roles text[] not null,
  signed_in_at timestamptz not null,
  constraint role_at_sign_in_pk primary key (id),
  constraint role_at_sign_in_once unique (person_id, provider),
  constraint role_at_sign_in_person_fk foreign key (person_id) references person (id)
);
`;

const down = `
drop table role_at_sign_in;
`;

export class RolesAtSignIn20261127116000 implements MigrationInterface {
  name = 'RolesAtSignIn20261127116000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
