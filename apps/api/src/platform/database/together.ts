import { coalescing } from './coalescing.ts';
import type { Sql } from './sql.ts';

/** Thrown before anything is written, by whoever must not share a transaction: they begin again by themselves. */
export class Alone extends Error {}

export type Sharing<T> = (sql: Sql, isShared: boolean) => Promise<T>;
type Hot = <T>(run: (sql: Sql) => Promise<T>) => Promise<T>;

/** Which lane, and what it is about: one transaction never has two runs about the same. */
export type Place = { readonly lane: string; readonly about: string };
export type Together = <T>(place: Place, run: Sharing<T>) => Promise<T>;

type Waiting = {
  readonly about: string;
  readonly run: Sharing<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
};
type Lane = { waiting: readonly Waiting[]; open: number };

/** So many transactions of one lane at once, and so many in each at most. */
const lanesOpen = 1;
const most = 32;

const alone = (hot: Hot, { run, resolve, reject }: Waiting): Promise<void> =>
  hot((sql) => run(sql, false)).then(resolve, reject);

/** All or none: whoever fails takes the others along, and then each is carried out by itself. */
const shared = (hot: Hot, some: readonly Waiting[]): Promise<readonly PromiseSettledResult<unknown>[]> =>
  hot(async (sql) => {
    const own = coalescing(sql);
    const outcomes = await Promise.allSettled(some.map(({ run }) => run(own(), true)));
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected' && !(outcome.reason instanceof Alone)) throw outcome.reason;
    }
    return outcomes;
  });

const carryOut = async (hot: Hot, some: readonly Waiting[]): Promise<void> => {
  const [only, ...others] = some;
  if (only && others.length === 0) return alone(hot, only);
  const outcomes = await shared(hot, some).catch(() => []);
  for (const [index, each] of some.entries()) {
    const outcome = outcomes[index];
    if (outcome?.status === 'fulfilled') each.resolve(outcome.value);
    else void alone(hot, each);
  }
};

/** Who goes together now: the first of each thing, as many as one transaction takes. */
const nextOf = (waiting: readonly Waiting[]): readonly Waiting[] => {
  const first = new Map<string, Waiting>();
  for (const each of waiting) {
    if (first.size < most && !first.has(each.about)) first.set(each.about, each);
  }
  return [...first.values()];
};

/**
 * What comes at once is committed together: of one lane a transaction takes all who wait. Whoever comes alone has one to
 * themselves at once, so that nobody waits for company.
 */
export const createTogether = (hot: Hot): Together => {
  const lanes = new Map<string, Lane>();
  const advance = (name: string, lane: Lane): void => {
    while (lane.open < lanesOpen && lane.waiting.length > 0) {
      const some = nextOf(lane.waiting);
      lane.waiting = lane.waiting.filter((each) => !some.includes(each));
      lane.open += 1;
      void carryOut(hot, some).finally(() => {
        lane.open -= 1;
        if (lane.open === 0 && lane.waiting.length === 0) lanes.delete(name);
        else advance(name, lane);
      });
    }
  };
  return <T>({ lane: name, about }: Place, run: Sharing<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const lane = lanes.get(name) ?? { waiting: [], open: 0 };
      lanes.set(name, lane);
      const waiting = { about, run, resolve: resolve as (value: unknown) => void, reject };
      lane.waiting = [...lane.waiting, waiting];
      advance(name, lane);
    });
};
