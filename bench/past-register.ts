import { migrations } from '@mandat/api/migrations';
import { keepPlatforms } from '../apps/api/src/features/platforms/platform.repository.ts';
import { tableSchemas } from '../apps/api/src/features/tables.ts';
import { openDatabase, type Database } from '../apps/api/src/platform/database/database.ts';

export const accounts = 20_000;
export const months = 36;

/** Noon of a day in each month: later days see what it changed. */
export const monthAt = (place: number): Date => new Date(Date.UTC(2023, 10 + place, 27, 12));

/** 120 entities in six time zones, 20,000 accounts, each with an official and an alternate of its own. */
const filled = [
  `insert into entity (id, code, kind, headed, time_zone, name_ar, name_zh, name_en, name_fr, name_ru, name_es, head_title,
     unconfirmed_names, created_at, version)
   select gen_random_uuid(), 'E' || n, 'office', true, (array['UTC', 'Africa/Nairobi', 'America/New_York', 'Asia/Kathmandu',
     'Pacific/Auckland', 'Europe/Paris'])[1 + n % 6], 'E' || n, 'E' || n, 'E' || n, 'E' || n, 'E' || n, 'E' || n, 'Head', '{}',
     '2018-01-01', 1 from generate_series(1, 120) n`,
  `insert into person (id, name, language, staff_type, created_at, version)
   select gen_random_uuid(), 'Person ' || n, 'en', 'staff-member', '2018-01-01', 1 from generate_series(1, ${accounts * 2}) n`,
  `insert into person (id, name, language, staff_type, created_at, version)
   values (gen_random_uuid(), 'Head', 'en', 'staff-member', '2018-01-01', 1)`,
  `insert into headship (id, entity_id, person_id, capacity, from_on, document_reference, recorded_at, version)
   select gen_random_uuid(), e.id, (select id from person where name = 'Head'), 'head', '2018-01-01', 'x', '2018-01-01', 1 from entity e`,
  `insert into account (id, reference, entity_id, platform, title, handle, languages, purpose, audience, language_statement,
     request_kind, requested_at, created_on, authorized_at, creation_due_on, review_due_on, version)
   select gen_random_uuid(), 'P-' || n, e.id, 'x', 'Account of office ' || e.code || ' ' || n, 'handle_' || n, '{en}',
     'To tell people in the region what the office does.', 'Everybody', 'In one language.', 'new',
     timestamptz '2019-01-01' + n * interval '3 hours', '2019-02-01', timestamptz '2019-01-02' + n * interval '3 hours',
     '2030-01-01', '2030-01-01', 1
   from generate_series(1, ${accounts}) n join (select id, code, row_number() over () as place from entity) e on e.place = 1 + n % 120`,
  `create temporary table held as
   select a.id as account_id, p.id as person_id, gen_random_uuid() as w_id, h.id as headship_id, h.person_id as head_id,
     case when p.place % 2 = 0 then 'authorized-official' else 'alternate' end as capacity
   from (select id, entity_id, row_number() over () as place from account) a
   join (select id, row_number() over () as place from person where name <> 'Head') p on (p.place + 1) / 2 = a.place
   join headship h on h.entity_id = a.entity_id`,
  `insert into written_authorization (id, account_id, person_id, scopes, valid_from, valid_until, authorized_by_id, authorized_as,
     headship_id, authorized_at, version)
   select w_id, account_id, person_id, '{publish}', '2022-01-01', '2028-01-01', head_id, 'head', headship_id, '2022-01-01', 1 from held`,
  `insert into holding (id, account_id, person_id, capacity, holds_shared_secret, is_recovery_contact, authorization_id, from_at, version)
   select gen_random_uuid(), account_id, person_id, capacity, false, false, w_id, '2022-01-01', 1 from held`,
];

/** A month: a twelfth of the accounts, of what is held and of what was written says something else from then on. */
const month = (database: Database, place: number): Promise<unknown> =>
  database.transaction(async (tx) => {
    await tx.query(`select set_config('mandat.at', $1, true)`, [monthAt(place).toISOString()]);
    const changed = `version = version + 1 where abs(hashtext(id::text)) % 12 = $1 % 12`;
    await tx.query(`update account set title = title || ' ' || $1::int, ${changed}`, [place]);
    await tx.query(`update holding set holds_shared_secret = not holds_shared_secret, ${changed}`, [place]);
    await tx.query(`update written_authorization set valid_until = valid_until + interval '1 day', ${changed}`, [
      place,
    ]);
  });

/** Three years of a large register, written as the register itself writes: by its tables, whose triggers keep the past. */
export const pastRegister = async (url: string): Promise<Database> => {
  const database = await openDatabase({ url, poolSize: 4, tables: tableSchemas, migrations });
  await database.source.runMigrations();
  await database.transaction(keepPlatforms);
  const one = database.source.createQueryRunner();
  for (const text of filled) await one.query(text);
  await one.release();
  for (let place = 0; place < months; place += 1) await month(database, place);
  await database.source.query('vacuum analyze');
  return database;
};
