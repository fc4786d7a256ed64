import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is counted in calendar days says from which day, by which one and where. A due day is never brought forward
 * unless the row says why in one more of its moves (3.4 to 3.6).
 */
const clocks = `
alter table due_item
  add column start_on date,
  add column due_on date,
  add column time_zone text,
  add column moves jsonb not null default '[]',
  add constraint due_item_clock_whole check (
    (start_on is null) = (due_on is null) and (start_on is null) = (time_zone is null)),
  add constraint due_item_moves_listed check (jsonb_typeof(moves) = 'array'),
  drop constraint due_item_addressee_known,
  add constraint due_item_addressee_known check (addressee in ('head', 'dgc', 'person', 'official'));
update due_item d set
  start_on = (d.opened_at at time zone e.time_zone)::date,
  due_on = (d.opened_at at time zone e.time_zone)::date + 10,
  time_zone = e.time_zone,
  due_at = greatest(d.due_at, ((d.opened_at at time zone e.time_zone)::date + 11)::timestamp at time zone e.time_zone)
from entity e where e.id = d.entity_id and d.kind = 'close-or-park';
create function due_item_keeps_its_day() returns trigger language plpgsql as $$
begin
  if new.due_on is not null and new.due_at < old.due_at
    and (jsonb_array_length(new.moves) <= jsonb_array_length(old.moves)
      or btrim(coalesce(new.moves -> -1 ->> 'reason', '')) = '') then
    raise exception 'a due day is not brought forward without a reason'
      using errcode = 'check_violation', constraint = 'due_item_never_earlier';
  end if;
  return new;
end $$;
create trigger due_item_never_earlier before update of due_at on due_item
  for each row execute function due_item_keeps_its_day();
`;

/** When it happened, when somebody noticed, and when it was entered: three facts, of which none stands for another. */
const changes = `
create table record_change (
  id uuid not null,
  account_id uuid not null,
  person_id uuid,
  signal_id uuid,
  revision_id uuid,
  elements text[] not null,
  changed_at timestamptz not null,
  detected_at timestamptz,
  recorded_at timestamptz,
  dropped_at timestamptz,
  constraint record_change_pk primary key (id),
  constraint record_change_account_fk foreign key (account_id) references account (id),
  constraint record_change_person_fk foreign key (person_id) references person (id),
  constraint record_change_signal_fk foreign key (signal_id) references signal (id),
  constraint record_change_revision_fk foreign key (revision_id) references account_revision (id),
  constraint record_change_of_something check (cardinality(elements) > 0),
  constraint record_change_in_order check (
    changed_at <= coalesce(detected_at, changed_at) and changed_at <= coalesce(recorded_at, changed_at)
    and coalesce(detected_at <= recorded_at, true))
);
create unique index record_change_of_signal on record_change (signal_id, account_id) where signal_id is not null;
create unique index record_change_of_revision on record_change (revision_id) where revision_id is not null;
create unique index record_change_of_official on record_change (account_id)
  where signal_id is null and revision_id is null and recorded_at is null and dropped_at is null;
create index record_change_account_idx on record_change (account_id, changed_at);
create index record_change_open_idx on record_change (id) where recorded_at is null and dropped_at is null;
`;

/** Each step is told to each person once, and each person has one digest in a day of theirs. */
const digests = `
create table notice_setting (
  person_id uuid not null,
  digest_at text not null,
  quiet_from text,
  quiet_until text,
  constraint notice_setting_pk primary key (person_id),
  constraint notice_setting_person_fk foreign key (person_id) references person (id),
  constraint notice_setting_times check (
    digest_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
    and coalesce(quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$', true)
    and coalesce(quiet_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$', true)),
  constraint notice_setting_quiet_ends check (
    (quiet_from is null) = (quiet_until is null) and quiet_from is distinct from quiet_until or quiet_from is null)
);
create table digest (
  id uuid not null,
  person_id uuid not null,
  sent_on date not null,
  sent_at timestamptz not null,
  constraint digest_pk primary key (id),
  constraint digest_person_fk foreign key (person_id) references person (id),
  constraint digest_once_a_day unique (person_id, sent_on)
);
create table due_notice (
  due_item_id uuid not null,
  due_on date not null,
  level integer not null,
  recipient_id uuid not null,
  noticed_at timestamptz not null,
  digest_id uuid,
  dropped_at timestamptz,
  constraint due_notice_once primary key (due_item_id, due_on, level, recipient_id),
  constraint due_notice_item_fk foreign key (due_item_id) references due_item (id),
  constraint due_notice_recipient_fk foreign key (recipient_id) references person (id),
  constraint due_notice_digest_fk foreign key (digest_id) references digest (id)
);
create index due_notice_waiting_idx on due_notice (recipient_id) where digest_id is null and dropped_at is null;
`;

/** Of the address of a calendar only the digest is kept: whoever reads the table opens no calendar with it. */
const calendars = `
create table calendar_feed (
  id uuid not null,
  person_id uuid not null,
  token_digest text not null,
  made_at timestamptz not null,
  revoked_at timestamptz,
  constraint calendar_feed_pk primary key (id),
  constraint calendar_feed_person_fk foreign key (person_id) references person (id),
  constraint calendar_feed_token_unique unique (token_digest)
);
create unique index calendar_feed_one_live on calendar_feed (person_id) where revoked_at is null;
`;

const down = `
drop table calendar_feed, due_notice, digest, notice_setting;
delete from due_item where kind in ('capture-existing', 'register-new', 'record-change');
drop table record_change;
drop trigger due_item_never_earlier on due_item;
drop function due_item_keeps_its_day();
alter table due_item
  drop constraint due_item_clock_whole,
  drop constraint due_item_moves_listed,
  drop constraint due_item_addressee_known,
  add constraint due_item_addressee_known check (addressee in ('head', 'dgc', 'person')),
  drop column start_on,
  drop column due_on,
  drop column time_zone,
  drop column moves;
`;

export class Clocks20261127150000 implements MigrationInterface {
  name = 'Clocks20261127150000';
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [clocks, changes, digests, calendars]) await runner.query(part);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
