import type { Headship } from '../records/headship.ts';

/**
 * Whose office a headship takes up or stands in for (1.1 (c)): the head whom a second person had confirmed, latest before
 * it begins.
 */
export const predecessorOf = (headship: Headship, others: readonly Headship[]): Headship | null =>
  others
    .filter(
      ({ id, capacity, confirmedAt, rejectedAt, fromOn }) =>
        id !== headship.id && capacity === 'head' && confirmedAt !== null && !rejectedAt && fromOn <= headship.fromOn,
    )
    .toSorted((one, other) => other.fromOn.localeCompare(one.fromOn))[0] ?? null;
