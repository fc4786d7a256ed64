import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 4.2: signals of identity providers, what they took away, who was asked, and what was held. */
const up = `
create table signal_source (
  id uuid not null,
  name text not null,
  provider text,
  issuer text,
  channel text not null,
  trust text not null,
  scope text[],
  match jsonb not null,
  silent_after_seconds integer,
  configured_at timestamptz not null,
  last_heard_at timestamptz,
  last_signal_at timestamptz,
  alarmed_at timestamptz,
  alarm_reason text,
  cursor jsonb,
  constraint signal_source_pk primary key (id),
  constraint signal_source_name_unique unique (name),
  constraint signal_source_trust_known check (trust in ('propose', 'suspend', 'revoke'))
);

create table source_credential (
  id uuid not null,
  source_id uuid not null,
  token_hash bytea not null,
  issued_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz,
  constraint source_credential_pk primary key (id),
  constraint source_credential_source_fk foreign key (source_id) references signal_source (id),
  constraint source_credential_hash_unique unique (token_hash)
);

create table person_standing (
  person_id uuid not null,
  epoch integer not null,
  departed_at timestamptz,
  locked_at timestamptz,
  last_day date,
  last_day_at timestamptz,
  changed_at timestamptz not null,
  constraint person_standing_pk primary key (person_id),
  constraint person_standing_person_fk foreign key (person_id) references person (id)
);

alter table appointment add column source text, add column ended_at timestamptz, add column signal_id uuid;

create table offboarding_case (
  id uuid not null,
  reference text not null,
  person_id uuid not null,
  entity_id uuid,
  cause text not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  version integer not null,
  constraint offboarding_case_pk primary key (id),
  constraint offboarding_case_reference_unique unique (reference),
  constraint offboarding_case_person_fk foreign key (person_id) references person (id),
  constraint offboarding_case_entity_fk foreign key (entity_id) references entity (id)
);
create unique index offboarding_case_one_open on offboarding_case (person_id) where closed_at is null;
create index offboarding_case_person_idx on offboarding_case (person_id);
create index offboarding_case_opened_idx on offboarding_case (opened_at);
create sequence offboarding_case_number;

create table hold (
  id uuid not null,
  reference text not null,
  dimension text not null,
  source_id uuid,
  entity_id uuid,
  cause text,
  opened_at timestamptz not null,
  window_hours integer not null,
  counted integer not null,
  denominator integer not null,
  limit_count integer not null,
  limit_percent integer not null,
  answered_at timestamptz,
  outcome text,
  version integer not null,
  constraint hold_pk primary key (id),
  constraint hold_reference_unique unique (reference),
  constraint hold_source_fk foreign key (source_id) references signal_source (id),
  constraint hold_entity_fk foreign key (entity_id) references entity (id),
  constraint hold_dimension_known check (dimension in ('source', 'entity', 'cause')),
  constraint hold_answered_whole check ((answered_at is null) = (outcome is null))
);
create unique index hold_one_open on hold (dimension, coalesce(source_id::text, entity_id::text, cause)) where answered_at is null;
create sequence hold_number;

create table signal (
  id uuid not null,
  source_id uuid not null,
  key text not null,
  type text not null,
  person_id uuid,
  named_by jsonb not null,
  fact jsonb not null,
  occurred_at timestamptz not null,
  effective_at timestamptz not null,
  received_at timestamptz not null,
  decided_at timestamptz,
  state text not null,
  rule text,
  hold_id uuid,
  case_id uuid,
  plan jsonb,
  request_id text not null,
  constraint signal_pk primary key (id),
  constraint signal_once unique (source_id, key),
  constraint signal_source_fk foreign key (source_id) references signal_source (id),
  constraint signal_person_fk foreign key (person_id) references person (id),
  constraint signal_hold_fk foreign key (hold_id) references hold (id),
  constraint signal_case_fk foreign key (case_id) references offboarding_case (id)
);
create index signal_person_idx on signal (person_id);
create index signal_received_idx on signal (received_at);
create index signal_source_received_idx on signal (source_id, received_at);
create index signal_hold_idx on signal (hold_id) where hold_id is not null;
create index signal_case_idx on signal (case_id) where case_id is not null;
create index signal_open_idx on signal (state) where state in ('held', 'unlinked', 'waiting', 'proposed');

-- Who lost something, for the limits of the guard: one row for each headed entity whose accounts were concerned.
create table signal_loss (
  signal_id uuid not null,
  person_id uuid not null,
  source_id uuid not null,
  cause text not null,
  entity_id uuid not null,
  at timestamptz not null,
  constraint signal_loss_pk primary key (signal_id, entity_id),
  constraint signal_loss_signal_fk foreign key (signal_id) references signal (id),
  constraint signal_loss_entity_fk foreign key (entity_id) references entity (id)
);
create index signal_loss_source_idx on signal_loss (source_id, at);
create index signal_loss_entity_idx on signal_loss (entity_id, at);
create index signal_loss_cause_idx on signal_loss (cause, at);

create table suspension (
  id uuid not null,
  person_id uuid not null,
  authorization_id uuid not null,
  cause text not null,
  source_id uuid not null,
  signal_id uuid not null,
  since timestamptz not null,
  revoke_at timestamptz,
  lifted_at timestamptz,
  constraint suspension_pk primary key (id),
  constraint suspension_person_fk foreign key (person_id) references person (id),
  constraint suspension_authorization_fk foreign key (authorization_id) references written_authorization (id),
  constraint suspension_source_fk foreign key (source_id) references signal_source (id),
  constraint suspension_signal_fk foreign key (signal_id) references signal (id),
  constraint suspension_cause_known check (cause in ('departure', 'move', 'lock-out', 'hold'))
);
create unique index suspension_one_live on suspension (authorization_id, cause, source_id) where lifted_at is null;
create index suspension_person_idx on suspension (person_id) where lifted_at is null;
create index suspension_revoke_idx on suspension (revoke_at) where lifted_at is null and revoke_at is not null;

create table case_task (
  id uuid not null,
  case_id uuid not null,
  signal_id uuid not null,
  account_id uuid not null,
  holding_id uuid not null,
  capacity text not null,
  custody_model text not null,
  step text not null,
  position integer not null,
  opened_at timestamptz not null,
  due_at timestamptz not null,
  done_at timestamptz,
  done_by_id uuid,
  evidence text,
  evidence_url text,
  cancelled_at timestamptz,
  version integer not null,
  constraint case_task_pk primary key (id),
  constraint case_task_case_fk foreign key (case_id) references offboarding_case (id),
  constraint case_task_signal_fk foreign key (signal_id) references signal (id),
  constraint case_task_account_fk foreign key (account_id) references account (id),
  constraint case_task_holding_fk foreign key (holding_id) references holding (id),
  constraint case_task_done_by_fk foreign key (done_by_id) references person (id),
  constraint case_task_done_with_evidence check (done_at is null or (done_by_id is not null and evidence is not null))
);
create unique index case_task_once on case_task (case_id, holding_id, step) where cancelled_at is null;
create index case_task_account_idx on case_task (account_id);

create table orphan (
  id uuid not null,
  account_id uuid not null,
  case_id uuid,
  signal_id uuid not null,
  opened_at timestamptz not null,
  custodian text not null,
  custodian_id uuid,
  resolved_at timestamptz,
  resolution text,
  version integer not null,
  constraint orphan_pk primary key (id),
  constraint orphan_account_fk foreign key (account_id) references account (id),
  constraint orphan_case_fk foreign key (case_id) references offboarding_case (id),
  constraint orphan_signal_fk foreign key (signal_id) references signal (id),
  constraint orphan_custodian_fk foreign key (custodian_id) references person (id),
  constraint orphan_custodian_known check (custodian in ('alternate', 'dgc'))
);
create unique index orphan_one_live on orphan (account_id) where resolved_at is null;
create index orphan_case_idx on orphan (case_id);

create table due_item (
  id uuid not null,
  kind text not null,
  key text not null,
  addressee text not null,
  entity_id uuid,
  account_id uuid,
  person_id uuid,
  case_id uuid,
  signal_id uuid,
  opened_at timestamptz not null,
  due_at timestamptz not null,
  level integer not null,
  next_at timestamptz,
  done_at timestamptz,
  done_by_id uuid,
  outcome text,
  version integer not null,
  constraint due_item_pk primary key (id),
  constraint due_item_entity_fk foreign key (entity_id) references entity (id),
  constraint due_item_account_fk foreign key (account_id) references account (id),
  constraint due_item_person_fk foreign key (person_id) references person (id),
  constraint due_item_case_fk foreign key (case_id) references offboarding_case (id),
  constraint due_item_signal_fk foreign key (signal_id) references signal (id),
  constraint due_item_done_by_fk foreign key (done_by_id) references person (id),
  constraint due_item_addressee_known check (addressee in ('head', 'dgc', 'person'))
);
create unique index due_item_one_open on due_item (kind, key) where done_at is null;
create index due_item_entity_idx on due_item (entity_id) where done_at is null;
create index due_item_person_idx on due_item (person_id);
create index due_item_next_idx on due_item (next_at) where done_at is null and next_at is not null;

-- What two people decide together: the first proposes, another one answers.
create table joint_decision (
  id uuid not null,
  kind text not null,
  subject_id uuid not null,
  hold_id uuid,
  signal_id uuid,
  person_id uuid,
  payload jsonb not null,
  reason text not null,
  proposed_by_id uuid not null,
  proposed_at timestamptz not null,
  answered_by_id uuid,
  answered_at timestamptz,
  answer text,
  answer_reason text,
  version integer not null,
  constraint joint_decision_pk primary key (id),
  constraint joint_decision_hold_fk foreign key (hold_id) references hold (id),
  constraint joint_decision_signal_fk foreign key (signal_id) references signal (id),
  constraint joint_decision_person_fk foreign key (person_id) references person (id),
  constraint joint_decision_proposed_by_fk foreign key (proposed_by_id) references person (id),
  constraint joint_decision_answered_by_fk foreign key (answered_by_id) references person (id),
  constraint joint_decision_two_people check (answered_by_id <> proposed_by_id or answer = 'withdrawn'),
  constraint joint_decision_reasoned check (btrim(reason) <> '')
);
create unique index joint_decision_one_open on joint_decision (subject_id) where answered_at is null;
create index joint_decision_hold_idx on joint_decision (hold_id);
create index joint_decision_signal_idx on joint_decision (signal_id);

-- A code of a source that means an entity, since a unit was renamed there.
create table unit_alias (
  id uuid not null,
  provider text not null,
  code text not null,
  entity_id uuid not null,
  created_at timestamptz not null,
  constraint unit_alias_pk primary key (id),
  constraint unit_alias_once unique (provider, code),
  constraint unit_alias_entity_fk foreign key (entity_id) references entity (id)
);

create table service_account (
  id uuid not null,
  provider text not null,
  client_id text not null,
  purpose text not null,
  owner_id uuid not null,
  expires_on date not null,
  suspended_at timestamptz,
  version integer not null,
  constraint service_account_pk primary key (id),
  constraint service_account_once unique (provider, client_id),
  constraint service_account_owner_fk foreign key (owner_id) references person (id)
);
create index service_account_owner_idx on service_account (owner_id);

alter table outbox
  add column channel text not null default 'feed',
  add column recipient_id uuid,
  add column case_id uuid,
  add column message_id text,
  add column attempts integer not null default 0,
  add column last_error text,
  add column dead_at timestamptz,
  add constraint outbox_recipient_fk foreign key (recipient_id) references person (id),
  add constraint outbox_case_fk foreign key (case_id) references offboarding_case (id),
  add constraint outbox_message_id_unique unique (message_id);
create index outbox_case_idx on outbox (case_id) where case_id is not null;
create index outbox_dead_idx on outbox (dead_at) where dead_at is not null;

-- Position and hash of each audit row, given in batches by one sealer: transactions never wait for a chain.
create table audit_seal (
  audit_id uuid not null,
  position bigint not null,
  hash bytea not null,
  constraint audit_seal_pk primary key (audit_id),
  constraint audit_seal_position_unique unique (position),
  constraint audit_seal_entry_fk foreign key (audit_id) references audit_entry (id)
);
create trigger audit_seal_append_only before update or delete or truncate on audit_seal
  for each statement execute function audit_entry_is_append_only();

-- 3.7 is checked at every commit that touches a privilege: by the row itself, not by looking through all of them.
create index holding_authorization_idx on holding (authorization_id) where ended_at is null;
create or replace function holding_rests_on_authorization() returns trigger language plpgsql as $$
declare
  unfounded boolean;
begin
  if tg_table_name = 'holding' then
    unfounded := exists (
      select from holding h join written_authorization a on a.id = h.authorization_id
      where h.id = new.id and h.capacity <> 'none' and h.ended_at is null and h.removal_awaited_at is null
        and a.withdrawn_at is not null);
  else
    unfounded := exists (
      select from written_authorization a join holding h on h.authorization_id = a.id
      where a.id = new.id and a.withdrawn_at is not null
        and h.capacity <> 'none' and h.ended_at is null and h.removal_awaited_at is null);
  end if;
  if unfounded then
    raise exception 'a privilege rests on a valid written authorization'
      using errcode = 'check_violation', constraint = 'holding_authorization_in_force';
  end if;
  return null;
end $$;

-- The entity itself and everything above it.
create function entity_lineage(of_entity uuid) returns uuid[] language sql stable as $$
  with recursive line as (
    select id, parent_id, 0 as step from entity where id = of_entity
    union all
    select e.id, e.parent_id, l.step + 1 from line l join entity e on e.id = l.parent_id where l.step < 50
  )
  select coalesce(array_agg(id order by step), '{}') from line
$$;

-- What a source's code of a unit means: since a rename, or as the code of an entity.
create function unit_entity(of_provider text, unit text) returns uuid language sql stable as $$
  select coalesce(
    (select entity_id from unit_alias where provider = of_provider and code = unit),
    (select id from entity where code = unit and ended_on is null))
$$;

-- Who has departed holds no office: the officer-in-charge decides, or DGC is asked.
create or replace function in_office(of_entity uuid, today date)
returns table (person_id uuid, capacity text, headship_id uuid) language sql stable as $$
  select h.person_id, h.capacity, h.id from headship h
  where h.entity_id = of_entity and h.confirmed_at is not null and h.rejected_at is null
    and h.from_on <= today and (h.until_on is null or h.until_on >= today)
    and not exists (select from person_standing s where s.person_id = h.person_id and s.departed_at is not null)
$$;
`;

const down = `
create or replace function in_office(of_entity uuid, today date)
returns table (person_id uuid, capacity text, headship_id uuid) language sql stable as $$
  select h.person_id, h.capacity, h.id from headship h
  where h.entity_id = of_entity and h.confirmed_at is not null and h.rejected_at is null
    and h.from_on <= today and (h.until_on is null or h.until_on >= today)
$$;
drop table audit_seal;
alter table outbox drop column channel, drop column recipient_id, drop column case_id, drop column message_id,
  drop column attempts, drop column last_error, drop column dead_at;
drop table service_account, unit_alias, joint_decision, due_item, orphan, case_task, suspension, signal_loss, signal, hold,
  offboarding_case, person_standing, source_credential, signal_source;
create or replace function holding_rests_on_authorization() returns trigger language plpgsql as $$
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
drop index holding_authorization_idx;
drop function unit_entity(text, text);
drop function entity_lineage(uuid);
drop sequence hold_number;
drop sequence offboarding_case_number;
alter table appointment drop column source, drop column ended_at, drop column signal_id;
`;

export class Signals20261127110000 implements MigrationInterface {
  name = 'Signals20261127110000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
