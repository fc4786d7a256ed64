import type { Entity } from '@mandat/domain';
import { IsNull } from 'typeorm';
import type { Transaction } from '../../platform/database/database.ts';
import { copyRows } from '../../platform/database/copy-rows.ts';
import { findRow, findRows, insertRow, lockRow, lockRows, updateRow } from '../../platform/database/rows.ts';
import { entityTable, toEntity, toRow } from './entity.table.ts';

export const findEntity = async (tx: Transaction, id: string): Promise<Entity | null> => {
  const row = await findRow(tx, entityTable, { id });
  return row && toEntity(row);
};

export const lockEntity = async (tx: Transaction, id: string): Promise<Entity | null> => {
  const row = await lockRow(tx, entityTable, id);
  return row && toEntity(row);
};

export const lockEntities = async (tx: Transaction, ids: readonly string[]): Promise<readonly Entity[]> =>
  (await lockRows(tx, entityTable, ids)).map(toEntity);

/** Entities that have not ended. */
export const standing = async (tx: Transaction): Promise<readonly Entity[]> =>
  (await findRows(tx, entityTable, { endedOn: IsNull() })).map(toEntity);

export const insertEntity = (tx: Transaction, entity: Entity): Promise<void> =>
  insertRow(tx, entityTable, toRow(entity));

export const saveEntity = (tx: Transaction, entity: Entity): Promise<void> => updateRow(tx, entityTable, toRow(entity));

/** The entity itself and all above it, nearest first. */
export const lineAbove = async (tx: Transaction, entityId: string): Promise<readonly string[]> => {
  const rows: { id: string }[] = await tx.query(
    `with recursive line as (
       select id, parent_id, 0 as step from entity where id = $1
       union all
       select e.id, e.parent_id, line.step + 1 from entity e join line on e.id = line.parent_id where line.step < 50
     ) select id from line order by step`,
    [entityId],
  );
  return rows.map(({ id }) => id);
};

/** Changes of the tree wait for one another: two moves at once could close it to a ring. */
export const lockEntityTree = async (tx: Transaction): Promise<void> => {
  await tx.query(`select pg_advisory_xact_lock(hashtext('entity-tree'))`);
};

export const insertEntities = (tx: Transaction, entities: readonly Entity[]): Promise<void> =>
  copyRows(tx, entityTable, entities.map(toRow));
