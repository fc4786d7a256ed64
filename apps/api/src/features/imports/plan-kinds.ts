import type { DataImport, DataImportKind, PlannedAccount, RowPlan } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { planAccounts } from './plan-accounts.ts';
import { planEntities } from './plan-entities.ts';
import { planHeadships, type AskedRows } from './plan-headships.ts';

/** Whom an e-mail address of a row proposes. */
export type Proposed = { readonly email: string; readonly personId: string };
export type KindPlan = {
  readonly plans: readonly RowPlan<object>[];
  readonly proposed: readonly Proposed[];
};
type Planner = (tx: Transaction, given: DataImport, asked: AskedRows) => Promise<KindPlan>;

const proposedIn = (plan: RowPlan<PlannedAccount>): readonly Proposed[] =>
  plan.outcome === 'new'
    ? plan.change.people.flatMap(({ email, proposedPersonId }) =>
        proposedPersonId === null ? [] : [{ email: email ?? '', personId: proposedPersonId }],
      )
    : [];

/** What a file of each kind would do. */
export const planners: Readonly<Record<DataImportKind, Planner>> = {
  accounts: async (tx, given, asked) => {
    const plans = await planAccounts(tx, given, asked);
    return { plans, proposed: plans.flatMap(proposedIn) };
  },
  entities: async (tx, _, { rows }) => ({ plans: await planEntities(tx, rows), proposed: [] }),
  headships: async (tx, given, asked) => {
    const plans = await planHeadships(tx, given, asked);
    const proposed = plans.flatMap((plan) =>
      plan.outcome === 'new' && plan.change.email !== null
        ? [{ email: plan.change.email, personId: plan.change.personId }]
        : [],
    );
    return { plans, proposed };
  },
};
