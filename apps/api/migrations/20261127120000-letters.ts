import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 3.7: what was signed of a written authorization, and that the person took note of it. Neither is ever changed. */
const up = `
create sequence letter_number;
create table letter (
  authorization_id uuid not null,
  number text not null,
  facts text not null,
  jws text not null,
  key_id text not null,
  signed_at timestamptz not null,
  constraint letter_pk primary key (authorization_id),
  constraint letter_number_unique unique (number),
  constraint letter_authorization_fk foreign key (authorization_id) references written_authorization (id)
);
create table letter_acknowledgement (
  authorization_id uuid not null,
  account_id uuid not null,
  person_id uuid not null,
  acknowledged_at timestamptz not null,
  constraint letter_acknowledgement_pk primary key (authorization_id),
  constraint letter_acknowledgement_letter_fk foreign key (authorization_id) references letter (authorization_id),
  constraint letter_acknowledgement_by_the_person foreign key (authorization_id, account_id, person_id)
    references written_authorization (id, account_id, person_id)
);
create function letter_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'letters are append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger letter_append_only before update or delete or truncate on letter
  for each statement execute function letter_is_append_only();
create trigger letter_acknowledgement_append_only before update or delete or truncate on letter_acknowledgement
  for each statement execute function letter_is_append_only();
`;

const down = `
drop table letter_acknowledgement;
drop table letter;
drop function letter_is_append_only;
drop sequence letter_number;
`;

export class Letters20261127120000 implements MigrationInterface {
  name = 'Letters20261127120000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
