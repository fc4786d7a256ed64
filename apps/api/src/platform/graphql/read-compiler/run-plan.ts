import type pg from 'pg';
import type { Plan } from './compile.ts';
import type { PlanCache } from './plan-cache.ts';
import type { Run } from './run.ts';

export type Pool = Pick<pg.Pool, 'query'>;

/** Parameters in their order; whatever is wrong with an argument is said here, before anything runs. */
export const parametersOf = (plan: Plan, run: Run): readonly unknown[] => {
  for (const check of plan.checks) check(run);
  return plan.slots.map((slot) => slot(run));
};

export const runnerOf =
  (pool: Pool, cache: PlanCache) =>
  async (plan: Plan, run: Run): Promise<string> => {
    const values = [...parametersOf(plan, run)];
    const name = cache.isKnown(plan) ? { name: plan.name } : {};
    const answer = await pool.query<[string]>({ ...name, text: plan.text, values, rowMode: 'array' });
    const [row] = answer.rows;
    if (!row) throw new Error('a read gave no row');
    return row[0];
  };
