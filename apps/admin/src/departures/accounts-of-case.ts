import type { ShownTask } from './shown-case.ts';

/** What one holding of the person asks for on its platform. */
export type CaseAccount = {
  readonly key: string;
  readonly tasks: readonly ShownTask[];
  readonly done: number;
  readonly total: number;
  readonly provenAt: string | null;
};

const counted = (tasks: readonly ShownTask[]): readonly ShownTask[] => tasks.filter(({ cancelledAt }) => !cancelledAt);

const latest = (times: readonly (string | null)[]): string | null =>
  times
    .filter((at) => at !== null)
    .toSorted()
    .at(-1) ?? null;

const accountOf = (key: string, tasks: readonly ShownTask[]): CaseAccount => {
  const wanted = counted(tasks);
  const done = wanted.filter(({ doneAt }) => doneAt !== null).length;
  return {
    key,
    tasks: tasks.toSorted((a, b) => a.position - b.position),
    done,
    total: wanted.length,
    provenAt: done === wanted.length ? latest(wanted.map(({ doneAt }) => doneAt)) : null,
  };
};

const isOpen = ({ done, total }: CaseAccount): boolean => done < total;

/** One entry for each holding, open ones first, in the order in which they were opened. */
export const accountsOfCase = (tasks: readonly ShownTask[]): readonly CaseAccount[] => {
  const byHolding = Map.groupBy(tasks, ({ id, holding, account, capacity }) =>
    holding ? holding.id : `${account?.id ?? id} ${capacity}`,
  );
  const accounts = [...byHolding].map(([key, of]) => accountOf(key, of));
  return accounts.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
};

export type Effect = {
  readonly proven: number;
  readonly total: number;
  /** The last proof, once nothing is open. */
  readonly endedAt: string | null;
};

export const effectOf = (accounts: readonly CaseAccount[]): Effect => {
  const wanted = accounts.filter(({ total }) => total > 0);
  const proven = wanted.filter((account) => !isOpen(account));
  const whole = wanted.length > 0 && proven.length === wanted.length;
  return {
    proven: proven.length,
    total: wanted.length,
    endedAt: whole ? latest(proven.map(({ provenAt }) => provenAt)) : null,
  };
};
