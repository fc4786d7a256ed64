import { entityKinds, officialLanguages, type Entity, type EntityKind } from '@mandat/domain';
import rows from '../../data/entities.json' with { type: 'json' };
import { startOf } from '../dates.ts';
import type { World } from '../world.ts';

const kindOf = (text: string): EntityKind => {
  const kind = entityKinds.find((known) => known === text);
  if (kind === undefined) throw new Error(`unknown kind of entity: ${text}`);
  return kind;
};

/** The units in data/entities.json, parents before children. */
export const writeEntities = (world: World): void => {
  const ids = new Map<string, string>();
  for (const row of rows) {
    const id = world.nextId('entity');
    ids.set(row.code, id);
    world.records.entities.push({
      id,
      code: row.code,
      kind: kindOf(row.kind),
      parentId: row.parent === null ? null : (ids.get(row.parent) ?? null),
      headed: row.headed,
      country: row.country,
      timeZone: row.timeZone,
      names: row.names,
      headTitle: row.headTitle,
      unconfirmedNames: officialLanguages.filter((language) => (row.unconfirmed as string[]).includes(language)),
      createdAt: startOf('2019-06-24'),
      endedOn: null,
      version: 1,
    });
  }
};

export const entityOf = (world: World, code: string): Entity => {
  const entity = world.records.entities.find((candidate) => candidate.code === code);
  if (entity === undefined) throw new Error(`no entity ${code}`);
  return entity;
};

/** The nearest headed entity, itself included (B1.1c). */
export const nearestHeaded = (world: World, entity: Entity): Entity => {
  if (entity.headed || entity.parentId === null) return entity;
  const parent = world.records.entities.find((candidate) => candidate.id === entity.parentId);
  return parent === undefined ? entity : nearestHeaded(world, parent);
};
