import { mapRow, type DataImport, type ImportFault, type ImportProposal, type ImportRow } from '@mandat/domain';
import type { MappedRow, RowFault, RowPlan } from '@mandat/domain';
import type { Table } from '../../platform/tables/table.ts';
import { keysOf } from './mapping.ts';
import { planners, type Proposed } from './plan-kinds.ts';
import { labelOf, recordIdsOf } from './planned-record.ts';
import type { Work } from './run-import.ts';

export type PlannedTable = { readonly rows: readonly ImportRow[]; readonly proposals: readonly ImportProposal[] };
type Plan = RowPlan<object>;
type NewId = () => string;

const faultsIn = (faults: readonly RowFault[], mapping: readonly string[]): readonly ImportFault[] =>
  faults.map((fault) => {
    const column = fault.columnKey === null ? -1 : mapping.indexOf(fault.columnKey);
    return { ...fault, column: column < 0 ? null : column };
  });

const isKnownAs = (plan: Plan): plan is Extract<Plan, { outcome: 'known' }> => plan.outcome === 'known';

const stateOf = (plan: Plan): ImportRow['state'] => {
  if (!isKnownAs(plan)) return plan.outcome;
  return plan.differs.length > 0 ? 'different' : 'same';
};

const rowOf = (plan: Plan, row: MappedRow, { given, newId }: { given: DataImport; newId: NewId }): ImportRow => ({
  id: newId(),
  importId: given.id,
  number: plan.number,
  state: stateOf(plan),
  label: labelOf(given.kind, row),
  plan: plan.outcome === 'new' ? plan.change : null,
  faults: faultsIn(plan.outcome === 'faulty' ? plan.faults : plan.notes, given.mapping),
  ...recordIdsOf(given.kind, isKnownAs(plan) ? plan.id : null),
  addedAt: null,
  undoneAt: null,
  searchedAt: null,
  keptBecause: null,
});

/** Each address that proposes somebody, once for the whole file. */
const proposalsOf = (proposed: readonly Proposed[], given: DataImport, newId: NewId): readonly ImportProposal[] => {
  const byEmail = Map.groupBy(proposed, ({ email }) => email.toLowerCase());
  return [...byEmail].map(([email, people]) => ({
    id: newId(),
    importId: given.id,
    email,
    personId: people[0]?.personId ?? '',
    rowCount: people.length,
    confirmedAt: null,
    confirmedById: null,
    rejectedAt: null,
  }));
};

/** The rows as the columns of the register; the table itself is of no use after that. */
export const mappedRows = (given: DataImport, table: Table): readonly MappedRow[] => {
  const mapping = keysOf(given.mapping);
  return table.rows.map((row) => mapRow(given.kind, mapping, row));
};

/** What every row of the file would do, from a few questions to the database however many rows there are. */
export const planTable = async (
  { database, world }: Work,
  given: DataImport,
  rows: readonly MappedRow[],
): Promise<PlannedTable> => {
  const asked = { rows, now: world.now() };
  const { plans, proposed } = await planners[given.kind](database.source.manager, given, asked);
  const made = { given, newId: world.newId };
  const planned = plans.flatMap((plan, at) => {
    const row = rows[at];
    return row ? [rowOf(plan, row, made)] : [];
  });
  return { rows: planned, proposals: proposalsOf(proposed, given, world.newId) };
};
