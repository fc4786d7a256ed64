import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the credentials of each account are kept, and by what procedure of its entity (4.2): facts, never a secret. */
const up = `
create table account_custody (
  id uuid not null,
  account_id uuid not null,
  number integer not null,
  custody_model text not null,
  vault_reference text not null,
  second_factor text not null,
  second_factor_holder_id uuid,
  recovery_mailbox text,
  recovery_phone text,
  phone_owner_id uuid,
  last_rotated_on date,
  connected_applications text[] not null,
  changed_on date not null,
  detected_on date,
  recorded_at timestamptz not null,
  recorded_by_id uuid,
  constraint account_custody_pk primary key (id),
  constraint account_custody_account_fk foreign key (account_id) references account (id),
  constraint account_custody_second_factor_holder_fk foreign key (second_factor_holder_id) references person (id),
  constraint account_custody_phone_owner_fk foreign key (phone_owner_id) references person (id),
  constraint account_custody_author_fk foreign key (recorded_by_id) references person (id),
  constraint account_custody_number_unique unique (account_id, number),
  constraint account_custody_model_known check (custody_model in ('delegated-roles', 'shared-secret', 'owner-bound')),
  constraint account_custody_second_factor_known check (second_factor in
    ('none', 'security-key', 'passkey', 'authenticator-application', 'text-message', 'email-code')),
  constraint account_custody_noticed_after check (detected_on >= changed_on)
);

create table custody_procedure (
  id uuid not null,
  entity_id uuid not null,
  number integer not null,
  texts jsonb not null,
  document_reference text,
  evidence_url text,
  recorded_at timestamptz not null,
  recorded_by_id uuid,
  confirmed_at timestamptz,
  confirmed_by_id uuid,
  constraint custody_procedure_pk primary key (id),
  constraint custody_procedure_entity_fk foreign key (entity_id) references entity (id),
  constraint custody_procedure_author_fk foreign key (recorded_by_id) references person (id),
  constraint custody_procedure_confirmer_fk foreign key (confirmed_by_id) references person (id),
  constraint custody_procedure_number_unique unique (entity_id, number),
  constraint custody_procedure_written check (texts <> '{}'::jsonb),
  constraint custody_procedure_documented check (document_reference is not null or evidence_url is not null),
  constraint custody_procedure_confirmed_by_somebody check (confirmed_at is not null or confirmed_by_id is null)
);
`;

const down = `
drop table custody_procedure, account_custody;
`;

export class Custody20261127153000 implements MigrationInterface {
  name = 'Custody20261127153000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
