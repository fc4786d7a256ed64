import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is no account of an entity stays so, with who found it and why (1.1 (a)); and files that assessments rest on (3.2). */
const up = `
alter table account
  add column out_of_scope_as text,
  add column out_of_scope_reason text,
  add column out_of_scope_by_id uuid;
update account set out_of_scope_as = 'personal', out_of_scope_reason = 'Found before reasons were recorded.'
  where out_of_scope_at is not null;
alter table account
  add constraint account_out_of_scope_by_fk foreign key (out_of_scope_by_id) references person (id),
  add constraint account_out_of_scope_as_known check (out_of_scope_as in ('personal', 'staff-representative-body')),
  add constraint account_out_of_scope_documented check (
    (out_of_scope_at is null) = (out_of_scope_as is null) and (out_of_scope_at is null) = (out_of_scope_reason is null)),
  add constraint account_out_of_scope_undecided check (
    out_of_scope_at is null or (authorized_at is null and refused_at is null));
create function account_out_of_scope_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'what is out of scope stays so'
    using errcode = 'check_violation', constraint = 'account_out_of_scope_stays';
end $$;
create trigger account_out_of_scope_final before update on account for each row
  when (old.out_of_scope_at is not null and new.out_of_scope_at is distinct from old.out_of_scope_at)
  execute function account_out_of_scope_is_final();

create table evidence_content (
  sha256 text not null,
  content bytea not null,
  constraint evidence_content_pk primary key (sha256),
  constraint evidence_content_sha256 check (sha256 = encode(sha256(content), 'hex')),
  constraint evidence_content_size check (octet_length(content) between 1 and 10000000)
);
alter table evidence_content alter column content set storage external;

create table evidence_file (
  id uuid not null,
  assessment_id uuid not null,
  criterion text not null,
  name text not null,
  media_type text not null,
  size integer not null,
  sha256 text not null,
  uploaded_by_id uuid,
  uploaded_at timestamptz not null,
  removed_at timestamptz,
  constraint evidence_file_pk primary key (id),
  constraint evidence_file_assessment_fk foreign key (assessment_id) references assessment (id),
  constraint evidence_file_content_fk foreign key (sha256) references evidence_content (sha256),
  constraint evidence_file_uploaded_by_fk foreign key (uploaded_by_id) references person (id),
  constraint evidence_file_size check (size between 1 and 10000000),
  constraint evidence_file_criterion_known check (criterion in ('need', 'purpose', 'skills', 'risk', 'accuracy'))
);
create unique index evidence_file_once on evidence_file (assessment_id, criterion, sha256) where removed_at is null;
create index evidence_file_sha256_idx on evidence_file (sha256);

create function evidence_file_of_open_version() returns trigger language plpgsql as $$
begin
  if exists (select from assessment a where a.id = coalesce(new.assessment_id, old.assessment_id)
      and a.completed_at is not null) then
    raise exception 'a finished version keeps the files it rests on'
      using errcode = 'check_violation', constraint = 'evidence_file_version_open';
  end if;
  return coalesce(new, old);
end $$;
create trigger evidence_file_version_open before insert or update or delete on evidence_file
  for each row execute function evidence_file_of_open_version();
`;

const down = `
drop table evidence_file;
drop table evidence_content;
drop function evidence_file_of_open_version();
drop trigger account_out_of_scope_final on account;
drop function account_out_of_scope_is_final();
alter table account
  drop constraint account_out_of_scope_undecided,
  drop constraint account_out_of_scope_documented,
  drop constraint account_out_of_scope_as_known,
  drop constraint account_out_of_scope_by_fk,
  drop column out_of_scope_by_id,
  drop column out_of_scope_reason,
  drop column out_of_scope_as;
`;

export class ScopeAndEvidenceFiles20261127123000 implements MigrationInterface {
  name = 'ScopeAndEvidenceFiles20261127123000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
