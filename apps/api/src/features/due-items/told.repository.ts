import type { DueItem, Told } from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';
import { administrators, headsOf } from '../offboarding/recipients.repository.ts';

type About = { readonly item: Pick<DueItem, 'personId' | 'entityId'>; readonly now: Date };

/** Whoever left is told nothing any more. */
const stillHere = async (sql: Sql, personId: string | null): Promise<readonly string[]> => {
  const rows = await sql<{ id: string }>(
    `select p.id from person p where p.id = $1
       and not exists (select from person_standing g where g.person_id = p.id and g.departed_at is not null)`,
    [personId],
  );
  return rows.map(({ id }) => id);
};

const focalPointsOf = async (sql: Sql, entityId: string, now: Date): Promise<readonly string[]> => {
  const rows = await sql<{ id: string }>(
    `select distinct f.person_id as id from focal_point f join entity e on e.id = f.entity_id
     where f.entity_id = $1 and f.from_on <= ($2::timestamptz at time zone e.time_zone)::date
       and coalesce(f.until_on >= ($2::timestamptz at time zone e.time_zone)::date, true)
       and not exists (select from person_standing g where g.person_id = f.person_id and g.departed_at is not null)`,
    [entityId, now],
  );
  return rows.map(({ id }) => id);
};

type Finding = (sql: Sql, about: About) => Promise<readonly string[]>;

const finders = {
  official: (sql, { item }) => stillHere(sql, item.personId),
  'focal-point': async (sql, { item, now }) => (item.entityId ? focalPointsOf(sql, item.entityId, now) : []),
  head: async (sql, { item, now }) => (item.entityId ? headsOf(sql, item.entityId, now) : []),
  dgc: (sql) => administrators(sql),
} as const satisfies Record<Exclude<Told, 'person'>, Finding>;

/** From whoever keeps the record upwards. */
const upwards = Object.keys(finders) as readonly Exclude<Told, 'person'>[];

/** Who hears of an item; where there is nobody of that kind, it is whoever comes next above. */
export const toldOf = async (sql: Sql, to: Told, about: About): Promise<readonly string[]> => {
  if (to === 'person') return about.item.personId ? [about.item.personId] : [];
  for (const each of upwards.slice(upwards.indexOf(to))) {
    const found = await finders[each](sql, about);
    if (found.length > 0) return found;
  }
  return [];
};
