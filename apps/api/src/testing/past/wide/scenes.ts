import { randomUUID } from 'node:crypto';
import type { EmptyRegister } from '../../empty-register.ts';
import { zones } from '../zones.ts';
import type { Stood } from './told.ts';

/** An account of its own in an office of its own, with its head, another office of theirs, and four people. */
export type Scene = {
  readonly register: EmptyRegister;
  readonly number: number;
  readonly accountId: string;
  /** Two offices in different time zones under one head: accounts move between them. */
  readonly entityId: string;
  readonly otherId: string;
  readonly zone: string;
  readonly otherZone: string;
  readonly headId: string;
  readonly administratorId: string;
  readonly people: readonly string[];
};

const zoneOf = (place: number): string => zones[place % zones.length] ?? 'UTC';

const sceneOf = (register: EmptyRegister, administratorId: string, number: number): Scene => ({
  register,
  number,
  accountId: randomUUID(),
  entityId: randomUUID(),
  otherId: randomUUID(),
  zone: zoneOf(number),
  otherZone: zoneOf(number * 7 + 5),
  headId: randomUUID(),
  administratorId,
  people: Array.from({ length: 4 }, () => randomUUID()),
});

const people = `insert into person (id, name, language, staff_type, created_at, version)
select id, 'Person ' || n, 'en', 'staff-member', '2018-01-01', 1 from unnest($1::uuid[]) with ordinality as p(id, n)`;

const entities = `insert into entity (id, code, kind, headed, time_zone, name_ar, name_zh, name_en, name_fr, name_ru, name_es,
  head_title, unconfirmed_names, created_at, version)
select id, code, 'office', true, zone, code, code, code, code, code, code, 'Head', '{}', '2018-01-01', 1
from unnest($1::uuid[], $2::text[], $3::text[]) as e(id, code, zone)`;

const heads = `insert into headship (id, entity_id, person_id, capacity, from_on, document_reference, recorded_by_id, recorded_at,
  confirmed_by_id, confirmed_at, version)
select gen_random_uuid(), entity_id, head_id, 'head', '2019-01-01', 'x', $3, '2019-01-01', $4, '2019-01-01', 1
from unnest($1::uuid[], $2::uuid[]) as h(entity_id, head_id)`;

const accounts = `insert into account (id, reference, entity_id, platform, title, handle, languages, purpose, audience,
  language_statement, request_kind, requested_at, created_on, authorized_at, creation_due_on, review_due_on, version)
select id, 'W-' || n, entity_id, (select code from platform order by position limit 1), 'Title', 'handle', '{en}', 'Purpose', 'a',
  'l', 'new', '2019-02-01', '2019-02-02', '2019-02-02', '2019-04-01', '2030-01-01', 1
from unnest($1::uuid[], $2::uuid[], $3::int[]) as a(id, entity_id, n)`;

/** So many of them, in one statement for each table. */
export const scenesIn = async (register: EmptyRegister, count: number): Promise<readonly Scene[]> => {
  const [first, second] = [randomUUID(), randomUUID()];
  const scenes = Array.from({ length: count }, (_, number) => sceneOf(register, first, number));
  const run = (text: string, values: readonly unknown[]) => register.database.reads.query(text, [...values]);
  const offices = scenes.flatMap((scene) => [
    { id: scene.entityId, code: `A${scene.number}`, zone: scene.zone, headId: scene.headId },
    { id: scene.otherId, code: `B${scene.number}`, zone: scene.otherZone, headId: scene.headId },
  ]);
  const ids = offices.map(({ id }) => id);
  // So high that nobody is held by numbers.
  await run(`insert into register_setting (name, value) values ('guard', $1)`, [
    JSON.stringify({ windows: [{ hours: 1, people: 999_999, percent: 100 }] }),
  ]);
  await run(people, [[first, second, ...scenes.flatMap((scene) => [scene.headId, ...scene.people])]]);
  await run(entities, [ids, offices.map(({ code }) => code), offices.map(({ zone }) => zone)]);
  await run(heads, [ids, offices.map(({ headId }) => headId), first, second]);
  await run(accounts, [
    scenes.map(({ accountId }) => accountId),
    scenes.map(({ entityId }) => entityId),
    scenes.map(({ number }) => number),
  ]);
  return scenes;
};

export const beginningOf = ({ entityId }: Scene): Stood => ({
  account: { title: 'Title', handle: 'handle', purpose: 'Purpose', entityId, status: 'authorized' },
  holders: new Map(),
  inCharge: [],
});
