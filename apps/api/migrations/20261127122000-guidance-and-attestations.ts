import type { MigrationInterface, QueryRunner } from 'typeorm';

const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];

const columnsOf = (name: string): string => languages.map((code) => `${name}_${code} text not null`).join(',\n  ');

/** Guidance of 3.1 (b) with who has read it, and the yearly attestation of the obligations of 4.1. */
const up = `
create table guidance_notice (
  id uuid not null,
  entity_id uuid,
  created_by_id uuid,
  created_at timestamptz not null,
  version integer not null,
  constraint guidance_notice_pk primary key (id),
  constraint guidance_notice_entity_fk foreign key (entity_id) references entity (id),
  constraint guidance_notice_author_fk foreign key (created_by_id) references person (id)
);

create table guidance_version (
  id uuid not null,
  notice_id uuid not null,
  number integer not null,
  ${columnsOf('title')},
  ${columnsOf('text')},
  drafted_by_id uuid,
  drafted_at timestamptz not null,
  from_on date,
  in_force_at timestamptz,
  published_by_id uuid,
  published_at timestamptz,
  constraint guidance_version_pk primary key (id),
  constraint guidance_version_notice_fk foreign key (notice_id) references guidance_notice (id),
  constraint guidance_version_author_fk foreign key (drafted_by_id) references person (id),
  constraint guidance_version_publisher_fk foreign key (published_by_id) references person (id),
  constraint guidance_version_number_unique unique (notice_id, number),
  constraint guidance_version_published_whole check (
    (published_at is null) = (in_force_at is null) and (published_at is null) = (from_on is null))
);
create unique index guidance_version_one_draft on guidance_version (notice_id) where published_at is null;

create table guidance_acknowledgement (
  id uuid not null,
  version_id uuid not null,
  person_id uuid not null,
  acknowledged_at timestamptz not null,
  constraint guidance_acknowledgement_pk primary key (id),
  constraint guidance_acknowledgement_version_fk foreign key (version_id) references guidance_version (id),
  constraint guidance_acknowledgement_person_fk foreign key (person_id) references person (id),
  constraint guidance_acknowledgement_once unique (person_id, version_id)
);
create index guidance_acknowledgement_version_idx on guidance_acknowledgement (version_id);

-- The entities for which each notice of a head is: the own one, and those below that have no head of their own. As
-- nearest_headed says, but found for all notices at once.
create function guidance_audience() returns table (notice_id uuid, entity_id uuid) language sql stable as $$
  with recursive audience (notice_id, entity_id) as (
    select n.id, e.id from guidance_notice n join entity e on e.id = n.entity_id where e.headed
    union
    select a.notice_id, e.id from audience a join entity e on e.parent_id = a.entity_id where not e.headed
  )
  select notice_id, entity_id from audience
$$;

create table attestation (
  id uuid not null,
  person_id uuid not null,
  attested_at timestamptz not null,
  attested_on date not null,
  time_zone text not null,
  obligations text[] not null,
  constraint attestation_pk primary key (id),
  constraint attestation_person_fk foreign key (person_id) references person (id),
  constraint attestation_of_all_five check (obligations @> array['confidentiality', 'no-pseudonym', 'privacy',
    'threats-reported', 'intellectual-property'])
);
create index attestation_person_idx on attestation (person_id, attested_at desc);

alter table suspension drop constraint suspension_cause_known;
alter table suspension alter column source_id drop not null, alter column signal_id drop not null;
alter table suspension add constraint suspension_cause_known
  check (cause in ('departure', 'move', 'lock-out', 'hold', 'attestation'));
alter table suspension add constraint suspension_said_by_signal
  check ((cause = 'attestation') = (signal_id is null) and (cause = 'attestation') = (source_id is null));
create unique index suspension_one_attestation on suspension (authorization_id)
  where lifted_at is null and cause = 'attestation';
`;

const down = `
drop index suspension_one_attestation;
update written_authorization w set suspended_at = null where w.withdrawn_at is null
  and exists (select from suspension s where s.authorization_id = w.id and s.lifted_at is null and s.cause = 'attestation')
  and not exists (select from suspension s where s.authorization_id = w.id and s.lifted_at is null and s.cause <> 'attestation');
delete from suspension where cause = 'attestation';
alter table suspension drop constraint suspension_said_by_signal;
alter table suspension drop constraint suspension_cause_known;
alter table suspension alter column source_id set not null, alter column signal_id set not null;
alter table suspension add constraint suspension_cause_known check (cause in ('departure', 'move', 'lock-out', 'hold'));
drop function guidance_audience();
drop table attestation, guidance_acknowledgement, guidance_version, guidance_notice;
`;

export class GuidanceAndAttestations20261127122000 implements MigrationInterface {
  name = 'GuidanceAndAttestations20261127122000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
