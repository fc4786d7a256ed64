import { randomInt, randomUUID } from 'node:crypto';
import type { Database } from '../../platform/database/database.ts';
import { hashToken, newToken } from '../../sign-in/secret-token.ts';
import { people, units, type History, type Person, type Unit } from './words.ts';
import { beginning } from './state.ts';

export type Rows = <Row>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
export const rowsOf =
  (database: Database): Rows =>
  async <Row>(text: string, values: readonly unknown[] = []) =>
    (await database.reads.query(text, [...values])).rows as readonly Row[];

/** The entities, people and sessions of one history: none of them is in another, but for the head of DGC. */
export type Stage = {
  readonly rows: Rows;
  readonly units: Readonly<Record<Unit, string>>;
  readonly people: Readonly<Record<Person, string>>;
  /** Tokens of sessions with a fresh second factor, and of sessions without one. */
  readonly fresh: Readonly<Record<Person, string>>;
  readonly plain: Readonly<Record<Person, string>>;
  readonly today: string;
  /** So far from one another that the search never holds two for alike. */
  readonly handles: readonly string[];
  readonly titles: readonly string[];
  readonly audiences: readonly string[];
};

const each = <Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;

const word = (): string => Array.from({ length: 11 }, () => String.fromCharCode(97 + randomInt(26))).join('');
const five = (make: () => string): readonly string[] => Array.from({ length: 5 }, make);

const parents: Readonly<Record<Unit, Unit | null>> = { above: null, unit: 'above', desk: 'unit', beside: 'above' };

const addEntities = async (rows: Rows, ids: Readonly<Record<Unit, string>>): Promise<void> => {
  const above = units.map((unit) => parents[unit]).map((parent) => (parent === null ? null : ids[parent]));
  await rows(
    `insert into entity (id, code, kind, parent_id, headed, time_zone, name_ar, name_zh, name_en, name_fr, name_ru, name_es,
       head_title, unconfirmed_names, created_at, version)
     select id, id::text, 'programmed-unit', parent, headed, 'UTC', 'x', 'x', 'x', 'x', 'x', 'x', 'Head', '{}', '2025-01-01', 1
     from unnest($1::uuid[], $2::uuid[], $3::boolean[]) as e (id, parent, headed)`,
    [units.map((unit) => ids[unit]), above, units.map((unit) => unit !== 'desk')],
  );
};

const addPeople = async (rows: Rows, ids: Readonly<Record<Person, string>>): Promise<void> => {
  await rows(
    `insert into person (id, name, language, staff_type, created_at, version)
     select id, name, 'en', case name when 'consultant' then 'consultant' else 'staff-member' end, '2025-01-01', 1
     from unnest($1::uuid[], $2::text[]) as p (id, name) on conflict (id) do nothing`,
    [people.map((person) => ids[person]), people],
  );
};

const groupOf = (person: Person): string | null => {
  if (person === 'administrator' || person === 'second-administrator') return 'dgc-administrator';
  return person === 'auditor' ? 'auditor' : null;
};

type Tokens = Readonly<Record<Person, string>>;

const addSessions = async (rows: Rows, ids: Stage['people'], opened: { tokens: Tokens; fresh: boolean }) => {
  await rows(
    `insert into session (token_hash, id, person_id, provider, issuer, subject, group_roles, is_staff, id_token, created_at,
       last_active_at, expires_at, second_factor_at)
     select hash, gen_random_uuid(), person, 'p', 'i', person::text, coalesce(array[role], '{}'), staff, '', now(), now(),
       now() + interval '1 hour', case when $5 then now() end
     from unnest($1::bytea[], $2::uuid[], $3::text[], $4::boolean[]) as s (hash, person, role, staff)`,
    [
      people.map((person) => hashToken(opened.tokens[person])),
      people.map((person) => ids[person]),
      people.map(groupOf),
      people.map((person) => person !== 'consultant'),
      opened.fresh,
    ],
  );
};

type Offices = Pick<Stage, 'units' | 'people' | 'today'>;

export const dayOf = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const addOffices = async (rows: Rows, stage: Offices, lay: History['lay']): Promise<void> => {
  const { headships, focalPoints } = beginning({ lay });
  for (const { unit, person, capacity, from, until } of headships) {
    await rows(
      `insert into headship (id, entity_id, person_id, capacity, from_on, until_on, document_reference, recorded_at,
         confirmed_at, confirmed_by_id, version)
       values (gen_random_uuid(), $1, $2, $3, $4, $5, 'x', '2025-01-01', '2025-01-01', $6, 1)`,
      [
        stage.units[unit],
        stage.people[person],
        capacity,
        dayOf(stage.today, from),
        until === null ? null : dayOf(stage.today, until),
        stage.people.administrator,
      ],
    );
  }
  for (const { unit, person } of focalPoints) {
    await rows(
      `insert into focal_point (id, entity_id, person_id, from_on, version) values (gen_random_uuid(), $1, $2, $3, 1)`,
      [stage.units[unit], stage.people[person], dayOf(stage.today, -5)],
    );
  }
};

/** The head of DGC, whom every history shares: the register knows the department by its code. */
export const addDgc = async (database: Database): Promise<string> => {
  const [rows, id, clerkId, entityId] = [rowsOf(database), randomUUID(), randomUUID(), randomUUID()];
  await rows(
    `insert into person (id, name, language, staff_type, created_at, version)
     select id, 'of DGC', 'en', 'staff-member', '2025-01-01', 1 from unnest($1::uuid[]) id`,
    [[id, clerkId]],
  );
  await rows(
    `insert into entity (id, code, kind, headed, time_zone, name_ar, name_zh, name_en, name_fr, name_ru, name_es, head_title,
       unconfirmed_names, created_at, version) values ($1, 'DGC', 'department', true, 'UTC', 'x', 'x', 'x', 'x', 'x', 'x', 'Head', '{}', '2025-01-01', 1)`,
    [entityId],
  );
  await rows(
    `insert into headship (id, entity_id, person_id, capacity, from_on, document_reference, recorded_at, confirmed_at, confirmed_by_id, version)
     values (gen_random_uuid(), $1, $2, 'head', '2025-01-01', 'x', '2025-01-01', '2025-01-01', $3, 1)`,
    [entityId, id, clerkId],
  );
  return id;
};

type Set = Pick<History, 'lay'> & Pick<Stage, 'today'>;

export const setStage = async (database: Database, headOfDgc: string, { lay, today }: Set): Promise<Stage> => {
  const rows = rowsOf(database);
  const ids = {
    units: each(units, () => randomUUID() as string),
    people: { ...each(people, () => randomUUID() as string), 'head-of-dgc': headOfDgc },
    today,
  };
  const [fresh, plain] = [each(people, newToken), each(people, newToken)];
  await addEntities(rows, ids.units);
  await addPeople(rows, ids.people);
  await addOffices(rows, ids, lay);
  await addSessions(rows, ids.people, { tokens: fresh, fresh: true });
  await addSessions(rows, ids.people, { tokens: plain, fresh: false });
  const named = {
    handles: five(word),
    titles: five(() => `${word()} ${word()}`),
    audiences: five(() => `${word()} ${word()}`),
  };
  return { rows, ...ids, fresh, plain, ...named };
};

/** What still waits is taken out of the way, so that the heads of later histories do not look through all of it. */
export const clearStage = async (stage: Stage): Promise<void> => {
  await stage.rows(
    `update account set refused_at = now() where entity_id = any($1) and authorized_at is null and refused_at is null and out_of_scope_at is null`,
    [Object.values(stage.units)],
  );
};
