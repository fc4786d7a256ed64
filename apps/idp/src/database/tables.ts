import { deskTables } from './desk-tables.ts';
import type { Transaction } from './transaction.ts';

/** Two starts at once must not create, seed or make keys twice. */
const startLock = 7_205_759;

const tables = `
  create table if not exists person (
    subject text primary key,
    login text not null unique,
    password text not null,
    code text not null,
    name text not null,
    email text not null,
    language text not null,
    staff_number text not null,
    staff_type text not null,
    unit text not null,
    groups text[] not null,
    active boolean not null default true
  );
  create table if not exists showcase (
    position integer primary key,
    login text not null references person (login) on update cascade on delete cascade,
    role text not null,
    entity text
  );
  create table if not exists reporting_client (
    client_id text primary key,
    client_secret text not null,
    role text not null,
    scopes text[] not null
  );
  create table if not exists secret (
    name text primary key,
    value jsonb not null
  );
  create table if not exists oidc_record (
    kind text not null,
    id text not null,
    payload jsonb not null,
    grant_id text,
    user_code text,
    uid text,
    expires_at timestamptz,
    primary key (kind, id)
  );
  create index if not exists oidc_record_grant on oidc_record (grant_id) where grant_id is not null;
  create index if not exists oidc_record_user_code on oidc_record (kind, user_code) where user_code is not null;
  create index if not exists oidc_record_uid on oidc_record (kind, uid) where uid is not null;
  create index if not exists oidc_record_expiry on oidc_record (expires_at);
`;

export const lockStart = async (transaction: Transaction): Promise<void> => {
  await transaction.query('select pg_advisory_xact_lock($1)', [startLock]);
};

export const createTables = async (transaction: Transaction): Promise<void> => {
  await lockStart(transaction);
  await transaction.query(tables);
  await transaction.query(deskTables);
};
