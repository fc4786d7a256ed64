import type { HoldDimension } from '@mandat/domain';

/** More than so many people and more than so many per cent, within so many hours. */
export type GuardWindow = { readonly hours: number; readonly people: number; readonly percent: number };

export type GuardLimits = {
  readonly windows: readonly GuardWindow[];
  /** Whether what is held is suspended meanwhile. */
  readonly suspendWhileHeld: boolean;
};

export const defaultGuardLimits: GuardLimits = {
  windows: [
    { hours: 1, people: 5, percent: 5 },
    { hours: 24, people: 10, percent: 10 },
  ],
  suspendWhileHeld: false,
};

/** How many different people would have lost something in a window, this one included, and of how many. */
export type GuardCount = {
  readonly dimension: HoldDimension;
  readonly key: string;
  readonly hours: number;
  readonly people: number;
  readonly holders: number;
};

export type Breach = GuardCount & { readonly limitPeople: number; readonly limitPercent: number };

const exceeds = (count: GuardCount, { people, percent }: GuardWindow): boolean =>
  count.people > people && count.people * 100 > percent * count.holders;

/** The first count over its limit; over it in one window is enough. */
export const breachOf = (counts: readonly GuardCount[], { windows }: GuardLimits): Breach | null => {
  for (const count of counts) {
    const over = windows.find((window) => window.hours === count.hours && exceeds(count, window));
    if (over) return { ...count, limitPeople: over.people, limitPercent: over.percent };
  }
  return null;
};

const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

/** Limits as somebody wrote them; null for what could not be meant. */
export const readGuardLimits = (value: unknown): GuardLimits | null => {
  if (typeof value !== 'object' || value === null || !('windows' in value) || !Array.isArray(value.windows))
    return null;
  const windows: readonly unknown[] = value.windows;
  const read = windows.flatMap((each): GuardWindow[] => {
    if (typeof each !== 'object' || each === null) return [];
    const { hours, people, percent }: Record<string, unknown> = { ...each };
    return isWhole(hours, 1, 168) && isWhole(people, 0, 1_000_000) && isWhole(percent, 0, 100)
      ? [{ hours, people, percent }]
      : [];
  });
  if (read.length === 0 || read.length !== windows.length) return null;
  return { windows: read, suspendWhileHeld: 'suspendWhileHeld' in value && value.suspendWhileHeld === true };
};
