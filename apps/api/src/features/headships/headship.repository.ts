import { Any, IsNull } from 'typeorm';
import type { Headship, Office, Offices } from '@mandat/domain';
import { settings } from '@mandat/domain';
import { copyRows } from '../../platform/database/copy-rows.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { findRows, insertRow, lockRow, updateRow } from '../../platform/database/rows.ts';
import { departedAmong } from '../people/standing.repository.ts';
import { headshipTable } from './headship.table.ts';

export const insertHeadship = (tx: Transaction, headship: Headship): Promise<void> =>
  insertRow(tx, headshipTable, headship);

export const insertHeadships = (tx: Transaction, headships: readonly Headship[]): Promise<void> =>
  copyRows(tx, headshipTable, headships);

export const lockHeadship = (tx: Transaction, id: string): Promise<Headship | null> => lockRow(tx, headshipTable, id);

export const saveHeadship = (tx: Transaction, headship: Headship): Promise<void> =>
  updateRow(tx, headshipTable, headship);

export const headshipsOf = (tx: Transaction, entityId: string): Promise<Headship[]> =>
  findRows(tx, headshipTable, { entityId });

/** Who has departed holds no office, whatever its dates say: `in_office` of the database knows the same. */
const officeOf = async (tx: Transaction, entityId: string): Promise<Office> => {
  const headships = await headshipsOf(tx, entityId);
  const gone = await departedAmong(
    tx,
    headships.map(({ personId }) => personId),
  );
  return { entityId, headships: headships.filter(({ personId }) => !gone.has(personId)) };
};

/** The headed entities from this one upwards, nearest first. */
const headedLine = async (tx: Transaction, entityId: string): Promise<readonly string[]> => {
  const rows: { id: string }[] = await tx.query(
    `with recursive line as (
       select id, parent_id, headed, 0 as step from entity where id = $1
       union all
       select e.id, e.parent_id, e.headed, line.step + 1 from entity e join line on e.id = line.parent_id where line.step < 50
     ) select id from line where headed order by step`,
    [entityId],
  );
  return rows.map(({ id }) => id);
};

const dgcEntity = async (tx: Transaction): Promise<string | null> => {
  const [row]: { id: string }[] = await tx.query(`select id from entity where code = $1`, [settings.dgcEntityCode]);
  return row?.id ?? null;
};

/** The offices that may have to decide on what belongs to an entity (3.1 (a)). */
export const officesOf = async (tx: Transaction, entityId: string): Promise<Offices> => {
  const line = await headedLine(tx, entityId);
  const dgc = await dgcEntity(tx);
  return {
    line: await Promise.all(line.slice(0, 2).map((id) => officeOf(tx, id))),
    dgc: dgc ? await officeOf(tx, dgc) : null,
  };
};

/** What was recorded for these entities and not rejected. */
export const standingHeadships = (tx: Transaction, entityIds: readonly string[]): Promise<Headship[]> =>
  findRows(tx, headshipTable, { entityId: Any([...entityIds]), rejectedAt: IsNull() });
