import {
  dayIn,
  planAccountRows,
  type AccountRowContext,
  type DataImport,
  type KnownAccount,
  type MappedRow,
} from '@mandat/domain';
import type { PlannedAccount, RowPlan } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { publicationDayOf } from '../due-items/publication-day.repository.ts';
import { byWords, knownPeople, registeredAs, standingEntities } from './lookups.repository.ts';

type Cells = MappedRow['cells'];
const listed = (cell: string | undefined): readonly string[] =>
  (cell ?? '').split(/[;；,،、\n\r]+/u).map((part) => part.trim());

const valuesOf = (rows: readonly MappedRow[], pick: (cells: Cells) => readonly string[]): readonly string[] => [
  ...new Set(rows.flatMap(({ cells }) => pick(cells)).filter((text) => text !== '')),
];

const peopleNamed = (tx: Transaction, rows: readonly MappedRow[]) =>
  knownPeople(tx, {
    identifiers: valuesOf(rows, (cells) => [
      cells['officialIdentifier'] ?? '',
      ...listed(cells['alternateIdentifiers']),
    ]),
    emails: valuesOf(rows, (cells) => [cells['officialEmail'] ?? '', ...listed(cells['alternateEmails'])]),
  });

/** A file of one entity need not say in every row whose accounts they are. */
const withEntity = (rows: readonly MappedRow[], code: string | undefined): readonly MappedRow[] =>
  code === undefined ? rows : rows.map((row) => ({ ...row, cells: { entity: code, ...row.cells } }));

const aliasesOf = (plans: readonly RowPlan<PlannedAccount>[]): readonly string[] =>
  plans.flatMap((plan) => (plan.outcome === 'faulty' ? [] : [plan.change.found.key, ...plan.change.found.aliases]));

const slice = 1_000;

/** Under which forms the rows' accounts may be registered: of a plan that is made to learn that, nothing else is kept. */
const formsNamed = (rows: readonly MappedRow[], context: AccountRowContext): readonly string[] => {
  const forms = new Set<string>();
  for (let at = 0; at < rows.length; at += slice) {
    for (const form of aliasesOf(planAccountRows(rows.slice(at, at + slice), context))) forms.add(form);
  }
  return [...forms];
};

/** Which accounts rows are about is known when they have been read once; what is registered is then looked up at once. */
export const planAccounts = async (
  tx: Transaction,
  given: DataImport,
  { rows, now }: { readonly rows: readonly MappedRow[]; readonly now: Date },
): Promise<readonly RowPlan<PlannedAccount>[]> => {
  const entities = await standingEntities(tx);
  const nobody: ReadonlyMap<string, KnownAccount> = new Map();
  const context: AccountRowContext = {
    today: dayIn('UTC', now),
    ...(await publicationDayOf(sqlOf(tx))),
    entities: byWords(entities, ({ id }) => id),
    importable: given.entityId === null ? null : new Set([given.entityId]),
    accounts: nobody,
    people: await peopleNamed(tx, rows),
  };
  const whole = withEntity(rows, entities.find(({ id }) => id === given.entityId)?.code);
  const accounts = await registeredAs(tx, formsNamed(whole, context));
  return planAccountRows(whole, { ...context, accounts });
};
