import { lookUpKey } from './fold-word.ts';
import type { PlannedEntity } from './planned-entity.ts';
import { faultyRow, rowFault, type RowPlan } from './row-plan.ts';

/** The line upwards from an entity, as far as the file goes and nobody walked before. */
const lineFrom = (start: string, above: ReadonlyMap<string, string>, walked: ReadonlySet<string>) => {
  const line = new Map<string, number>();
  let at: string | undefined = start;
  while (at !== undefined && above.has(at) && !walked.has(at) && !line.has(at)) {
    line.set(at, line.size);
    at = above.get(at);
  }
  return { line, end: at };
};

/** Those entities of a file above which the line comes back to themselves; each is walked once, however long the file. */
export const inCircles = (above: ReadonlyMap<string, string>): ReadonlySet<string> => {
  const walked = new Set<string>();
  const found = new Set<string>();
  for (const start of above.keys()) {
    const { line, end } = lineFrom(start, above, walked);
    const from = end === undefined ? undefined : line.get(end);
    for (const [key, place] of line) {
      walked.add(key);
      if (from !== undefined && place >= from) found.add(key);
    }
  }
  return found;
};

const codeOf = (plan: RowPlan<PlannedEntity>): string | null =>
  plan.outcome === 'new' ? lookUpKey(plan.change.code) : null;

const aboveInFile = (plan: RowPlan<PlannedEntity>): string | null =>
  plan.outcome === 'new' && plan.change.parentCode !== null ? lookUpKey(plan.change.parentCode) : null;

/** Everything that stands somewhere below entities that the file does not bring. */
const withoutThoseAbove = (plans: readonly RowPlan<PlannedEntity>[]): ReadonlySet<RowPlan<PlannedEntity>> => {
  const there = new Set(plans.map(codeOf));
  const below = Map.groupBy(plans, aboveInFile);
  const refused = new Set<RowPlan<PlannedEntity>>();
  const open = plans.filter((plan) => aboveInFile(plan) !== null && !there.has(aboveInFile(plan)));
  for (let plan = open.pop(); plan; plan = open.pop()) {
    if (refused.has(plan)) continue;
    refused.add(plan);
    open.push(...(below.get(codeOf(plan)) ?? []));
  }
  return refused;
};

/** An entity whose entity above is refused cannot be there either, nor those below it. */
export const withThoseAbove = (plans: readonly RowPlan<PlannedEntity>[]): readonly RowPlan<PlannedEntity>[] => {
  const refused = withoutThoseAbove(plans);
  return plans.map((plan) =>
    refused.has(plan) ? faultyRow(plan.number, [rowFault('parent', 'entity-above-refused')]) : plan,
  );
};
