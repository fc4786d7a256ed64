import type { Transaction } from '../../platform/database/database.ts';
import { recordMany } from '../audit/record-many.repository.ts';
import { insertEntities, lockEntityTree } from '../entities/entity.repository.ts';
import { endedCodes, standingCodes } from './entity-lookups.repository.ts';
import type { Enter, Entering } from './entered.ts';
import { createdEvent, sortRows } from './imported-entities.ts';
import { nextByDepth, type PlannedRow } from './import-rows.repository.ts';
import { markAddedAs, markRefused, markSameAs } from './mark-rows.repository.ts';
import type { EntityInFile } from './plan-entities.ts';

const batchRows = 500;

type Row = PlannedRow<EntityInFile>;

const sorted = async (tx: Transaction, rows: readonly Row[], { given, who }: Entering) => {
  const byCode = await standingCodes(tx);
  const standing = { byCode, ids: new Set(byCode.values()), endedCodes: await endedCodes(tx) };
  return sortRows(rows, standing, { given, who });
};

/** Entities above enter before those below them, and each is recorded as one that somebody creates. */
export const enterEntities: Enter = async (tx, entering) => {
  const { given, who } = entering;
  await lockEntityTree(tx);
  const rows = await nextByDepth<EntityInFile>(tx, given.id, batchRows);
  const last = rows.at(-1);
  if (!last) return null;
  const { made, same, refused } = await sorted(tx, rows, entering);
  const entities = made.map(({ entity }) => entity);
  await insertEntities(tx, entities);
  const added = made.map(({ rowId, entity }) => ({ id: rowId, recordId: entity.id }));
  await markAddedAs(tx, 'entities', { added, now: who.now });
  await markSameAs(tx, 'entities', same);
  await markRefused(tx, refused);
  await recordMany(
    tx,
    who,
    entities.map((entity) => createdEvent(entity, given.id)),
  );
  return { reached: last.number, added: made.length, same: same.length, faulty: refused.length };
};
