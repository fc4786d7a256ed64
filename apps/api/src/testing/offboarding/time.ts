const hour = 3_600_000;

/** Hours of a history as moments: always the same, so that one that fails can be run again. */
export const timeOf = (at: number): Date => new Date(Date.UTC(2026, 0, 10) + at * hour);
