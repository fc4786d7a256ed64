/** What the HR desk needs beside the directory: what was done, what is to be sent, what was answered. */
export const deskTables = `
  alter table person add column if not exists locked_at timestamptz;
  alter table person add column if not exists deleted_at timestamptz;
  alter table person add column if not exists last_day date;
  alter table person add column if not exists holds_accounts boolean not null default false;
  create index if not exists person_unit on person (unit);
  create table if not exists setting (
    name text primary key,
    value text not null
  );
  create table if not exists act (
    id bigint generated always as identity primary key,
    kind text not null,
    subject text,
    person_name text,
    detail jsonb not null default '{}',
    acted_at timestamptz not null default clock_timestamp()
  );
  create index if not exists act_subject on act (subject, id);
  create table if not exists delivery (
    id bigint generated always as identity primary key,
    act_id bigint not null references act (id),
    channel text not null,
    subject text not null,
    priority integer not null,
    content jsonb not null,
    attempts integer not null default 0,
    next_at timestamptz not null default clock_timestamp(),
    fault text,
    done_at timestamptz,
    accepted boolean
  );
  create index if not exists delivery_waiting on delivery (channel, priority, id) where done_at is null;
  create index if not exists delivery_lane on delivery (channel, subject, id) where done_at is null;
  create index if not exists delivery_act on delivery (act_id);
  create table if not exists exchange (
    id bigint generated always as identity primary key,
    delivery_id bigint not null references delivery (id),
    sent_at timestamptz not null,
    method text not null,
    path text not null,
    body json,
    status integer not null,
    milliseconds integer not null,
    location text
  );
  create index if not exists exchange_delivery on exchange (delivery_id);
  create table if not exists scim_user (
    subject text primary key,
    scim_id text not null
  );
  create table if not exists scim_group (
    name text primary key,
    scim_id text not null
  );
  create table if not exists mail (
    message_id text primary key,
    sender text not null,
    recipients text[] not null,
    subject text not null,
    body text not null,
    received integer not null default 1,
    first_at timestamptz not null default clock_timestamp(),
    last_at timestamptz not null default clock_timestamp()
  );
  create index if not exists mail_recent on mail (first_at desc);
  create index if not exists oidc_record_account on oidc_record ((payload ->> 'accountId'));
`;
