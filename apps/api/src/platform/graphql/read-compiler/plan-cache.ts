import type { DocumentNode } from 'graphql';
import type { Plan } from './compile.ts';
import type { Run } from './run.ts';

const mostPlansOfDocument = 64;
const mostStatements = 500;

type Wanted = { readonly document: DocumentNode; readonly key: string; readonly run: Run };

export type PlanCache = {
  readonly find: (wanted: Wanted, make: () => Plan | null) => Plan | null;
  /** Whether the plan is used again, so that it pays to let the server keep it under its name. */
  readonly isKnown: (plan: Plan) => boolean;
};

const createUses = (): PlanCache['isKnown'] => {
  const uses = new WeakSet<Plan>();
  const names = new Set<string>();
  return (plan) => {
    if (!uses.has(plan)) {
      uses.add(plan);
      return false;
    }
    if (names.size < mostStatements) names.add(plan.name);
    return names.has(plan.name);
  };
};

/**
 * Plans live as long as their document does. One is taken when the variables have its shape and all that it rests on
 * (reach of the reader, language) holds; the server keeps only statements that came twice, and a bounded number of them.
 */
export const planCache = (): PlanCache => {
  const documents = new WeakMap<DocumentNode, Map<string, (Plan | null)[]>>();
  const plansOf = ({ document, key }: Wanted): (Plan | null)[] => {
    const plans = documents.get(document) ?? new Map<string, (Plan | null)[]>();
    documents.set(document, plans);
    if (plans.size > mostPlansOfDocument) plans.clear();
    const found = plans.get(key) ?? [];
    plans.set(key, found);
    return found;
  };
  return {
    find: (wanted, make) => {
      const plans = plansOf(wanted);
      const found = plans.find((plan) => plan === null || plan.guards.every((holds) => holds(wanted.run)));
      if (found !== undefined) return found;
      const plan = make();
      if (plans.length >= mostPlansOfDocument) plans.length = 0;
      plans.push(plan);
      return plan;
    },
    isKnown: createUses(),
  };
};
