export type Figure = {
  readonly measure: string;
  readonly limit: string;
  readonly measured: string;
  readonly ratio: number;
};

/** A figure beside its limit; a ratio of at most 1 keeps it. */
export const atMost = (measure: string, limit: number, { value, unit }: { value: number; unit: string }): Figure => ({
  measure,
  limit: `≤ ${limit} ${unit}`,
  measured: `${Math.round(value * 100) / 100} ${unit}`,
  ratio: value / limit,
});

/** What must not happen at all. */
export const none = (measure: string, { value, unit }: { value: number; unit: string }): Figure => ({
  measure,
  limit: `0 ${unit}`,
  measured: `${value} ${unit}`,
  ratio: value === 0 ? 0 : Number.POSITIVE_INFINITY,
});

/** The same for what should be large: a ratio of at most 1 keeps it. */
export const atLeast = (measure: string, limit: number, { value, unit }: { value: number; unit: string }): Figure => ({
  measure,
  limit: `≥ ${limit} ${unit}`,
  measured: `${Math.round(value * 100) / 100} ${unit}`,
  ratio: limit / value,
});

export const percentile = (values: readonly number[], per: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil((per / 100) * sorted.length) - 1)] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

export const print = (figures: readonly Figure[]): void => {
  console.table(
    figures.map(({ measure, limit, measured, ratio }) => ({
      measure,
      limit,
      measured,
      ratio: ratio.toFixed(2),
      kept: ratio <= 1 ? 'yes' : 'NO',
    })),
  );
};
