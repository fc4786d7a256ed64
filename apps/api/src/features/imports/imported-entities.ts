import { lookUpKey, type DataImport, type Entity, type ImportFault, type RegisterEvent } from '@mandat/domain';
import type { Who } from '../audit/audit.repository.ts';
import type { PlannedRow } from './import-rows.repository.ts';
import type { AddedRow, RefusedRow } from './mark-rows.repository.ts';
import type { EntityInFile } from './plan-entities.ts';

/** The column of the file that a fault found late is about. */
export const faultAt = (given: DataImport, columnKey: string | null, code: string): ImportFault => {
  const column = columnKey === null ? -1 : given.mapping.indexOf(columnKey);
  return { column: column < 0 ? null : column, columnKey, code, values: {} };
};

export type Standing = {
  /** By `lookUpKey` of their codes: entities that stand, and those that this batch makes. */
  readonly byCode: ReadonlyMap<string, string>;
  readonly ids: ReadonlySet<string>;
  readonly endedCodes: ReadonlySet<string>;
};

type Row = PlannedRow<EntityInFile>;
type Sorted = {
  readonly made: readonly { readonly rowId: string; readonly entity: Entity }[];
  readonly same: readonly AddedRow[];
  readonly refused: readonly RefusedRow[];
};

const parentOf = ({ parentId, parentCode }: EntityInFile, { byCode, ids }: Standing): string | null | undefined => {
  if (parentCode !== null) return byCode.get(lookUpKey(parentCode));
  return parentId === null || ids.has(parentId) ? parentId : undefined;
};

const entityOf = (plan: EntityInFile, parentId: string | null, who: Who): Entity => ({
  code: plan.code,
  kind: plan.kind,
  parentId,
  headed: plan.headed,
  country: plan.country,
  timeZone: plan.timeZone,
  names: plan.names,
  headTitle: plan.headTitle,
  id: who.newId(),
  unconfirmedNames: [],
  createdAt: who.now,
  endedOn: null,
  version: 1,
});

/** What each row is now: somebody may have changed the tree since the dry run. Entities above come first. */
export const sortRows = (
  rows: readonly Row[],
  standing: Standing,
  { given, who }: { readonly given: DataImport; readonly who: Who },
): Sorted => {
  const byCode = new Map(standing.byCode);
  const now = { ...standing, byCode };
  const made: { rowId: string; entity: Entity }[] = [];
  const same: AddedRow[] = [];
  const refused: RefusedRow[] = [];
  for (const { id, plan } of rows) {
    const key = lookUpKey(plan.code);
    const known = byCode.get(key);
    const parentId = parentOf(plan, now);
    if (known !== undefined) same.push({ id, recordId: known });
    else if (standing.endedCodes.has(key)) refused.push({ id, fault: faultAt(given, 'code', 'entity-code-taken') });
    else if (parentId === undefined) refused.push({ id, fault: faultAt(given, 'parent', 'entity-unknown') });
    else {
      const entity = entityOf(plan, parentId, who);
      byCode.set(key, entity.id);
      made.push({ rowId: id, entity });
    }
  }
  return { made, same, refused };
};

export const createdEvent = ({ id }: Entity, importId: string): RegisterEvent => ({
  type: 'entity-created',
  subject: { kind: 'entity', id },
  entityId: id,
  changes: [{ field: 'import', before: null, after: importId }],
});
