import { mapRow, type DataImport, type ImportFault, type ImportProposal, type ImportRow } from '@mandat/domain';
import type { MappedRow, PlannedAccount, RowFault, RowPlan } from '@mandat/domain';
import type { Table } from '../../platform/tables/table.ts';
import { keysOf } from './mapping.ts';
import { planAccounts } from './plan-accounts.ts';
import type { Work } from './run-import.ts';

export type PlannedTable = { readonly rows: readonly ImportRow[]; readonly proposals: readonly ImportProposal[] };
type Plan = RowPlan<PlannedAccount>;
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

const firstWords = 300;

const labelOf = ({ cells }: MappedRow): string =>
  (cells['title'] ?? cells['url'] ?? cells['handle'] ?? Object.values(cells)[0] ?? '').slice(0, firstWords);

const rowOf = (plan: Plan, row: MappedRow, { given, newId }: { given: DataImport; newId: NewId }): ImportRow => ({
  id: newId(),
  importId: given.id,
  number: plan.number,
  state: stateOf(plan),
  label: labelOf(row),
  plan: plan.outcome === 'new' ? plan.change : null,
  faults: faultsIn(plan.outcome === 'faulty' ? plan.faults : plan.notes, given.mapping),
  accountId: isKnownAs(plan) ? plan.id : null,
  addedAt: null,
  undoneAt: null,
  keptBecause: null,
});

/** Each address that proposes somebody, once for the whole file. */
const proposalsOf = (plans: readonly Plan[], given: DataImport, newId: NewId): readonly ImportProposal[] => {
  const proposed = plans.flatMap((plan) =>
    plan.outcome === 'new' ? plan.change.people.filter(({ proposedPersonId }) => proposedPersonId !== null) : [],
  );
  const byEmail = Map.groupBy(proposed, ({ email }) => (email ?? '').toLowerCase());
  return [...byEmail].map(([email, people]) => ({
    id: newId(),
    importId: given.id,
    email,
    personId: people[0]?.proposedPersonId ?? '',
    rowCount: people.length,
    confirmedAt: null,
    confirmedById: null,
    rejectedAt: null,
  }));
};

/** What every row of the file would do, from a few questions to the database however many rows there are. */
export const planTable = async ({ database, world }: Work, given: DataImport, table: Table): Promise<PlannedTable> => {
  const mapping = keysOf(given.mapping);
  const mapped = table.rows.map((row) => mapRow(given.kind, mapping, row));
  const plans = await planAccounts(database.source.manager, given, { rows: mapped, now: world.now() });
  const made = { given, newId: world.newId };
  const rows = plans.flatMap((plan, at) => {
    const row = mapped[at];
    return row ? [rowOf(plan, row, made)] : [];
  });
  return { rows, proposals: proposalsOf(plans, given, world.newId) };
};
