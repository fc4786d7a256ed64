import { planHeadshipRows, type DataImport, type MappedRow, type PlannedHeadship, type RowPlan } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { standingHeadships } from '../headships/headship.repository.ts';
import { byWords, knownPeople, standingEntities } from './lookups.repository.ts';

export type AskedRows = { readonly rows: readonly MappedRow[]; readonly now: Date };

const valuesOf = (rows: readonly MappedRow[], key: string): readonly string[] => [
  ...new Set(rows.flatMap(({ cells }) => cells[key] ?? [])),
];

/** What each row of a file of headships would record, by whoever brought it. */
export const planHeadships = async (
  tx: Transaction,
  given: DataImport,
  { rows, now }: AskedRows,
): Promise<readonly RowPlan<PlannedHeadship>[]> => {
  const entities = await standingEntities(tx);
  const headships = await standingHeadships(
    tx,
    entities.map(({ id }) => id),
  );
  return planHeadshipRows(rows, {
    recordedById: given.uploadedById ?? '',
    recordedAt: now,
    entities: byWords(entities, ({ id }) => id),
    headedIds: new Set(entities.flatMap(({ id, headed }) => (headed ? [id] : []))),
    people: await knownPeople(tx, { identifiers: valuesOf(rows, 'identifier'), emails: valuesOf(rows, 'email') }),
    headships: Map.groupBy(headships, ({ entityId }) => entityId),
  });
};
