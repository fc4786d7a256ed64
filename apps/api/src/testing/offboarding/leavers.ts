import type { Database } from '../../platform/database/database.ts';
import { rowsOf, type Organisation } from './database-fixture.ts';
import type { Unit } from './model.ts';

export type Leaver = { readonly personId: string; readonly accountId: string; readonly number: string };

/** Alternates and officials of accounts of their own in one entity, who may be told by a staff number. */
const statement = `
with made as (
  select gen_random_uuid() as person_id, gen_random_uuid() as account_id, gen_random_uuid() as w_id, $3::text || n as number
  from generate_series(1, $1) n
),
people as (insert into person (id, name, language, staff_type, created_at, version)
  select person_id, 'Leaver ' || number, 'en', 'staff-member', '2025-01-01', 1 from made),
named as (insert into person_identifier (id, person_id, source, kind, value, valid_from)
  select gen_random_uuid(), person_id, $5, 'staff-number', number, '2025-01-01' from made),
accounts as (insert into account (id, reference, entity_id, platform, title, languages, purpose, audience, language_statement, request_kind,
    requested_at, created_on, authorized_at, creation_due_on, review_due_on, version)
  select account_id, 'L-' || number, $2::uuid, (select code from platform order by position limit 1), 'Account ' || number, '{en}', 'p', 'a', 'l',
    'new', '2025-01-01', '2025-01-02', '2025-01-01', '2025-03-01', '2027-01-01', 1 from made),
written as (insert into written_authorization (id, account_id, person_id, scopes, valid_from, valid_until, authorized_by_id,
    authorized_as, headship_id, authorized_at, version)
  select w_id, account_id, made.person_id, '{publish}', '2025-01-02', '2028-01-01', h.person_id, 'head', h.id, '2025-01-02', 1
  from made, headship h where h.entity_id = nearest_headed($2::uuid) and $4::boolean),
held as (insert into holding (id, account_id, person_id, capacity, holds_shared_secret, is_recovery_contact, authorization_id, from_at, version)
  select gen_random_uuid(), account_id, person_id, 'authorized-official', false, false, w_id, '2025-01-02', 1 from made where $4::boolean)
select person_id as "personId", account_id as "accountId", number from made order by number`;

export type Wanted = {
  readonly people: number;
  readonly at: Unit;
  readonly label: string;
  readonly provider?: string;
  /** Whether they hold a privilege yet. */
  readonly holding?: boolean;
};

export const addLeavers = (
  database: Database,
  organisation: Organisation,
  wanted: Wanted,
): Promise<readonly Leaver[]> =>
  rowsOf(database)<Leaver>(statement, [
    wanted.people,
    organisation.entities.get(wanted.at),
    wanted.label,
    wanted.holding ?? true,
    wanted.provider ?? 'p',
  ]);
