import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
create extension if not exists pgcrypto;
create collation if not exists ar_reader (provider = icu, locale = 'ar-u-kn-true', deterministic = true);
create collation if not exists zh_reader (provider = icu, locale = 'zh-u-co-pinyin-kn-true', deterministic = true);
create collation if not exists en_reader (provider = icu, locale = 'en-u-kn-true', deterministic = true);
create collation if not exists fr_reader (provider = icu, locale = 'fr-u-kn-true', deterministic = true);
create collation if not exists ru_reader (provider = icu, locale = 'ru-u-kn-true', deterministic = true);
create collation if not exists es_reader (provider = icu, locale = 'es-u-kn-true', deterministic = true);

create table platform (
  code text not null,
  label text not null,
  tile text not null,
  custody_model text not null,
  audiovisual boolean not null,
  position integer not null,
  constraint platform_pk primary key (code)
);

create table entity (
  id uuid not null,
  code text not null,
  kind text not null,
  parent_id uuid,
  headed boolean not null,
  country text,
  time_zone text not null,
  name_ar text not null,
  name_zh text not null,
  name_en text not null,
  name_fr text not null,
  name_ru text not null,
  name_es text not null,
  head_title text not null,
  unconfirmed_names text[] not null,
  created_at timestamptz not null,
  ended_on date,
  version integer not null,
  constraint entity_pk primary key (id),
  constraint entity_code_unique unique (code),
  constraint entity_parent_fk foreign key (parent_id) references entity (id),
  constraint entity_not_its_own_parent check (parent_id <> id),
  constraint entity_unheaded_has_parent check (headed or parent_id is not null)
);
create index entity_parent_idx on entity (parent_id);

create table person (
  id uuid not null,
  name text not null,
  email text,
  phone text,
  function_title text,
  language text not null,
  staff_type text not null,
  created_at timestamptz not null,
  version integer not null,
  constraint person_pk primary key (id)
);
create index person_name_idx on person (name);

create table person_identifier (
  id uuid not null,
  person_id uuid not null,
  source text not null,
  kind text not null,
  value text not null,
  valid_from timestamptz not null,
  valid_until timestamptz,
  constraint person_identifier_pk primary key (id),
  constraint person_identifier_person_fk foreign key (person_id) references person (id),
  constraint person_identifier_value_present check (value <> '')
);
create unique index person_identifier_live_unique on person_identifier (source, kind, value) where valid_until is null;
create unique index person_identifier_one_subject on person_identifier (person_id, source) where valid_until is null and kind = 'subject';
create index person_identifier_person_idx on person_identifier (person_id);

create table refused_link (
  id uuid not null,
  source text not null,
  subject text not null,
  kind text not null,
  reason text not null,
  refused_at timestamptz not null,
  constraint refused_link_pk primary key (id)
);

create table appointment (
  id uuid not null,
  person_id uuid not null,
  entity_id uuid not null,
  function_title text,
  from_on date not null,
  until_on date,
  constraint appointment_pk primary key (id),
  constraint appointment_person_fk foreign key (person_id) references person (id),
  constraint appointment_entity_fk foreign key (entity_id) references entity (id),
  constraint appointment_span check (until_on is null or until_on >= from_on)
);
create index appointment_person_idx on appointment (person_id);
create index appointment_entity_idx on appointment (entity_id);

create table focal_point (
  id uuid not null,
  person_id uuid not null,
  entity_id uuid not null,
  from_on date not null,
  until_on date,
  constraint focal_point_pk primary key (id),
  constraint focal_point_person_fk foreign key (person_id) references person (id),
  constraint focal_point_entity_fk foreign key (entity_id) references entity (id),
  constraint focal_point_span check (until_on is null or until_on >= from_on)
);
create index focal_point_person_idx on focal_point (person_id);
create index focal_point_entity_idx on focal_point (entity_id);

create table headship (
  id uuid not null,
  entity_id uuid not null,
  person_id uuid not null,
  capacity text not null,
  from_on date not null,
  until_on date,
  document_reference text not null,
  recorded_by_id uuid,
  recorded_at timestamptz not null,
  confirmed_by_id uuid,
  confirmed_at timestamptz,
  rejected_at timestamptz,
  version integer not null,
  constraint headship_pk primary key (id),
  constraint headship_entity_fk foreign key (entity_id) references entity (id),
  constraint headship_person_fk foreign key (person_id) references person (id),
  constraint headship_recorded_by_fk foreign key (recorded_by_id) references person (id),
  constraint headship_confirmed_by_fk foreign key (confirmed_by_id) references person (id),
  constraint headship_span check (until_on is null or until_on >= from_on),
  constraint headship_never_by_oneself check (recorded_by_id <> person_id),
  constraint headship_second_person check (confirmed_by_id <> recorded_by_id and confirmed_by_id <> person_id),
  constraint headship_confirmed_by_somebody check ((confirmed_at is null) = (confirmed_by_id is null)),
  constraint headship_document_named check (document_reference <> '')
);
create index headship_entity_idx on headship (entity_id);
create index headship_person_idx on headship (person_id);

create table account (
  id uuid not null,
  reference text not null,
  entity_id uuid not null,
  platform text not null,
  title text not null,
  handle text,
  url text,
  stable_id text,
  canonical_key text,
  languages text[] not null,
  purpose text not null,
  audience text not null,
  language_statement text not null,
  request_kind text not null,
  requested_by_id uuid,
  requested_at timestamptz not null,
  submitted_at timestamptz,
  created_on date,
  authorized_at timestamptz,
  creation_due_on date,
  review_due_on date,
  refused_at timestamptz,
  out_of_scope_at timestamptz,
  withdrawn_at timestamptz,
  parked_at timestamptz,
  closed_at timestamptz,
  version integer not null,
  constraint account_pk primary key (id),
  constraint account_reference_unique unique (reference),
  constraint account_entity_fk foreign key (entity_id) references entity (id),
  constraint account_platform_fk foreign key (platform) references platform (code),
  constraint account_requested_by_fk foreign key (requested_by_id) references person (id)
);
create index account_entity_idx on account (entity_id);
create index account_platform_idx on account (platform);
create index account_requested_by_idx on account (requested_by_id);
create index account_title_idx on account (title);
create sequence account_reference_number;

create table account_alias (
  id uuid not null,
  account_id uuid not null,
  kind text not null,
  value text not null,
  valid_from timestamptz not null,
  valid_until timestamptz,
  constraint account_alias_pk primary key (id),
  constraint account_alias_account_fk foreign key (account_id) references account (id)
);
create unique index account_alias_live_unique on account_alias (value) where valid_until is null;
create index account_alias_account_idx on account_alias (account_id);
create index account_alias_value_idx on account_alias (value);

create table assessment (
  id uuid not null,
  account_id uuid not null,
  number integer not null,
  assessed_by_id uuid,
  started_at timestamptz not null,
  completed_at timestamptz,
  constraint assessment_pk primary key (id),
  constraint assessment_account_fk foreign key (account_id) references account (id),
  constraint assessment_assessed_by_fk foreign key (assessed_by_id) references person (id),
  constraint assessment_number_unique unique (account_id, number)
);

create table criterion_answer (
  id uuid not null,
  assessment_id uuid not null,
  criterion text not null,
  met boolean,
  reason text not null,
  evidence jsonb not null,
  constraint criterion_answer_pk primary key (id),
  constraint criterion_answer_assessment_fk foreign key (assessment_id) references assessment (id),
  constraint criterion_answer_once unique (assessment_id, criterion)
);

create table overlap (
  id uuid not null,
  account_id uuid not null,
  other_id uuid not null,
  matched_on text not null,
  found_at timestamptz not null,
  answer text,
  reason text,
  answered_by_id uuid,
  answered_at timestamptz,
  constraint overlap_pk primary key (id),
  constraint overlap_account_fk foreign key (account_id) references account (id),
  constraint overlap_other_fk foreign key (other_id) references account (id),
  constraint overlap_answered_by_fk foreign key (answered_by_id) references person (id),
  constraint overlap_once unique (account_id, other_id)
);
create index overlap_other_idx on overlap (other_id);

create table account_decision (
  id uuid not null,
  account_id uuid not null,
  kind text not null,
  decided_by_id uuid not null,
  capacity text not null,
  headship_id uuid not null,
  assessment_id uuid,
  reason text,
  second_factor_at timestamptz not null,
  decided_at timestamptz not null,
  constraint account_decision_pk primary key (id),
  constraint account_decision_account_fk foreign key (account_id) references account (id),
  constraint account_decision_decided_by_fk foreign key (decided_by_id) references person (id),
  constraint account_decision_headship_fk foreign key (headship_id) references headship (id),
  constraint account_decision_assessment_fk foreign key (assessment_id) references assessment (id)
);
create index account_decision_account_idx on account_decision (account_id);

create table nomination (
  id uuid not null,
  account_id uuid not null,
  person_id uuid not null,
  capacity text not null,
  scopes text[] not null,
  nominated_by_id uuid,
  nominated_at timestamptz not null,
  constraint nomination_pk primary key (id),
  constraint nomination_account_fk foreign key (account_id) references account (id),
  constraint nomination_person_fk foreign key (person_id) references person (id),
  constraint nomination_by_fk foreign key (nominated_by_id) references person (id),
  constraint nomination_once unique (account_id, person_id),
  constraint nomination_capacity check (capacity <> 'none')
);

create table written_authorization (
  id uuid not null,
  account_id uuid not null,
  person_id uuid not null,
  scopes text[] not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  authorized_by_id uuid not null,
  authorized_as text not null,
  headship_id uuid not null,
  authorized_at timestamptz not null,
  suspended_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  version integer not null,
  constraint written_authorization_pk primary key (id),
  constraint written_authorization_identity unique (id, account_id, person_id),
  constraint written_authorization_account_fk foreign key (account_id) references account (id),
  constraint written_authorization_person_fk foreign key (person_id) references person (id),
  constraint written_authorization_by_fk foreign key (authorized_by_id) references person (id),
  constraint written_authorization_headship_fk foreign key (headship_id) references headship (id),
  constraint written_authorization_span check (valid_until > valid_from),
  constraint written_authorization_scopes_named check (cardinality(scopes) > 0),
  constraint written_authorization_not_by_oneself check (authorized_by_id <> person_id)
);
create index written_authorization_account_idx on written_authorization (account_id);
create index written_authorization_person_idx on written_authorization (person_id);

create table holding (
  id uuid not null,
  account_id uuid not null,
  person_id uuid not null,
  capacity text not null,
  platform_role text,
  holds_shared_secret boolean not null,
  is_recovery_contact boolean not null,
  authorization_id uuid,
  from_at timestamptz not null,
  removal_awaited_at timestamptz,
  ended_at timestamptz,
  version integer not null,
  constraint holding_pk primary key (id),
  constraint holding_account_fk foreign key (account_id) references account (id),
  constraint holding_person_fk foreign key (person_id) references person (id),
  constraint holding_authorization_fk foreign key (authorization_id, account_id, person_id)
    references written_authorization (id, account_id, person_id),
  constraint holding_privilege_is_authorized check (capacity = 'none' or authorization_id is not null),
  constraint holding_span check (ended_at is null or ended_at >= from_at)
);
create unique index holding_live_unique on holding (account_id, person_id) where ended_at is null;
create index holding_person_idx on holding (person_id);

-- 3.7: a privilege rests on a written authorization that is in force; checked at commit, so that a withdrawal and the
-- end of what rests on it may be written in either order.
create function holding_rests_on_authorization() returns trigger language plpgsql as $$
begin
  if exists (
    select from holding h join written_authorization a on a.id = h.authorization_id
    where h.capacity <> 'none' and h.ended_at is null and h.removal_awaited_at is null and a.withdrawn_at is not null
      and (case tg_table_name when 'holding' then h.id = new.id else a.id = new.id end)
  ) then
    raise exception 'a privilege rests on a valid written authorization'
      using errcode = 'check_violation', constraint = 'holding_authorization_in_force';
  end if;
  return null;
end $$;
create constraint trigger holding_authorization_in_force after insert or update on holding
  deferrable initially deferred for each row execute function holding_rests_on_authorization();
create constraint trigger written_authorization_nothing_rests_on_it after update on written_authorization
  deferrable initially deferred for each row execute function holding_rests_on_authorization();

create table session (
  token_hash bytea not null,
  id uuid not null,
  person_id uuid not null,
  provider text not null,
  issuer text not null,
  subject text not null,
  provider_session text,
  group_roles text[] not null,
  is_staff boolean not null,
  entity_id uuid,
  id_token text not null,
  refresh_token text,
  created_at timestamptz not null,
  last_active_at timestamptz not null,
  expires_at timestamptz not null,
  second_factor_at timestamptz,
  constraint session_pk primary key (token_hash),
  constraint session_id_unique unique (id),
  constraint session_person_fk foreign key (person_id) references person (id)
);
create index session_person_idx on session (person_id);
create index session_provider_idx on session (issuer, subject, provider_session);

create table sign_in_attempt (
  state_hash bytea not null,
  browser_hash bytea not null,
  provider text not null,
  nonce text not null,
  code_verifier text not null,
  return_to text not null,
  step_up_session_id uuid,
  started_at timestamptz not null,
  expires_at timestamptz not null,
  constraint sign_in_attempt_pk primary key (state_hash)
);

create table seen_token (
  issuer text not null,
  token_id text not null,
  expires_at timestamptz not null,
  constraint seen_token_pk primary key (issuer, token_id)
);

create table idempotency_key (
  actor text not null,
  key text not null,
  operation text not null,
  body_hash bytea not null,
  answer text,
  created_at timestamptz not null,
  constraint idempotency_key_pk primary key (actor, key)
);

create table audit_entry (
  id uuid not null,
  at timestamptz not null,
  type text not null,
  actor_id uuid,
  actor_label text not null,
  actor_roles text[] not null,
  request_id text not null,
  subject_kind text not null,
  subject_id uuid not null,
  account_id uuid,
  entity_id uuid,
  person_id uuid,
  reason text,
  changes jsonb not null,
  constraint audit_entry_pk primary key (id)
);
create index audit_entry_subject_idx on audit_entry (subject_kind, subject_id, at);
create index audit_entry_account_idx on audit_entry (account_id, at);
create index audit_entry_entity_idx on audit_entry (entity_id, at);
create index audit_entry_person_idx on audit_entry (person_id, at);
create index audit_entry_at_idx on audit_entry (at);
create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the audit is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function audit_entry_is_append_only();

create table outbox (
  id uuid not null,
  audit_id uuid not null,
  topic text not null,
  payload jsonb not null,
  created_at timestamptz not null,
  delivered_at timestamptz,
  constraint outbox_pk primary key (id),
  constraint outbox_audit_fk foreign key (audit_id) references audit_entry (id)
);
create index outbox_waiting_idx on outbox (created_at) where delivered_at is null;

-- 1.1 (c): the head of an entity without a head of its own is the head of the nearest headed entity above.
create function nearest_headed(of_entity uuid) returns uuid language sql stable as $$
  with recursive line as (
    select id, parent_id, headed, 0 as step from entity where id = of_entity
    union all
    select e.id, e.parent_id, e.headed, l.step + 1 from line l join entity e on e.id = l.parent_id
    where not l.headed and l.step < 50
  )
  select id from line where headed
$$;

create function in_office(of_entity uuid, today date)
returns table (person_id uuid, capacity text, headship_id uuid) language sql stable as $$
  select h.person_id, h.capacity, h.id from headship h
  where h.entity_id = of_entity and h.confirmed_at is not null and h.rejected_at is null
    and h.from_on <= today and (h.until_on is null or h.until_on >= today)
$$;

-- 3.1 (a): who decides on an account now, and in what capacity; the twin of the rule in the domain.
create function account_deciders(of_account uuid, at timestamptz)
returns table (person_id uuid, capacity text, headship_id uuid) language sql stable as $$
  with asked as (
    select a.id, a.requested_by_id, a.authorized_at, (at at time zone e.time_zone)::date as today,
      nearest_headed(a.entity_id) as office
    from account a join entity e on e.id = a.entity_id where a.id = of_account
  ), concerned as (
    select requested_by_id as person_id from asked where authorized_at is null and requested_by_id is not null
    union
    select n.person_id from nomination n join asked on asked.id = n.account_id where asked.authorized_at is null
    union
    select h.person_id from holding h where h.account_id = of_account and h.ended_at is null and h.capacity <> 'none'
  ), own as (
    select o.* from asked, in_office(asked.office, asked.today) o
  ), free as (
    select own.* from own where own.person_id not in (select c.person_id from concerned c)
  ), above as (
    select o.person_id, 'head-above' as capacity, o.headship_id
    from asked, in_office(nearest_headed((select parent_id from entity where id = asked.office)), asked.today) o
    where o.capacity = 'head' and exists (select from own) and not exists (select from free)
      and o.person_id not in (select c.person_id from concerned c)
  ), exception as (
    select o.person_id, 'head-of-dgc' as capacity, o.headship_id
    from asked, in_office((select id from entity where code = 'DGC'), asked.today) o
    where o.capacity = 'head' and exists (select from own) and not exists (select from free)
      and not exists (select from above) and o.person_id not in (select c.person_id from concerned c)
  )
  select * from free union all select * from above union all select * from exception
$$;

-- Accounts that wait for this person because they are the own case of whoever would decide.
create function replaced_decisions(of_person uuid, at timestamptz) returns uuid[] language sql stable as $$
  select coalesce(array_agg(waiting.id), '{}') from (
    select distinct a.id from account a
    join headship h on h.person_id = a.requested_by_id
      or h.person_id in (select n.person_id from nomination n where n.account_id = a.id)
    where a.submitted_at is not null and a.authorized_at is null and a.refused_at is null and a.out_of_scope_at is null
      and h.confirmed_at is not null and h.rejected_at is null
  ) waiting
  where exists (
    select from account_deciders(waiting.id, at) d
    where d.person_id = of_person and d.capacity in ('head-above', 'head-of-dgc')
  )
$$;

create table register_setting (
  name text not null,
  value jsonb not null,
  constraint register_setting_pk primary key (name)
);
`;

const down = `
drop table register_setting, outbox, audit_entry, idempotency_key, seen_token, sign_in_attempt, session, holding,
  written_authorization, nomination, account_decision, overlap, criterion_answer, assessment, account_alias, account,
  headship, focal_point, appointment, refused_link, person_identifier, person, entity, platform;
drop sequence account_reference_number;
drop function replaced_decisions(uuid, timestamptz), account_deciders(uuid, timestamptz), in_office(uuid, date), nearest_headed(uuid),
  holding_rests_on_authorization, audit_entry_is_append_only;
drop collation ar_reader, zh_reader, en_reader, fr_reader, ru_reader, es_reader;
`;

export class CreateTheRegister20261121120000 implements MigrationInterface {
  name = 'CreateTheRegister20261121120000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
