import { entityDepths, planEntityRows, type MappedRow, type PlannedEntity, type RowPlan } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { endedCodes, knownEntities } from './entity-lookups.repository.ts';
import { byWords } from './lookups.repository.ts';

/** How many entities of the file stand above it: the order in which they enter the register. */
export type EntityInFile = PlannedEntity & { readonly depth: number };

/** What each row of a file of entities would do. */
export const planEntities = async (
  tx: Transaction,
  rows: readonly MappedRow[],
): Promise<readonly RowPlan<EntityInFile>[]> => {
  const entities = byWords(await knownEntities(tx), ({ id, code, facts }) => ({ id, code, facts }));
  const plans = planEntityRows(rows, { entities, endedCodes: await endedCodes(tx) });
  const planned = plans.flatMap((plan) => (plan.outcome === 'faulty' ? [] : [plan.change]));
  const depths = entityDepths(planned);
  const depthOf = new Map(planned.map((change, at) => [change, depths[at] ?? 0]));
  return plans.map((plan) =>
    plan.outcome === 'faulty' ? plan : { ...plan, change: { ...plan.change, depth: depthOf.get(plan.change) ?? 0 } },
  );
};
