/** Whole numbers in proportion to the weights, with exactly this total (largest remainder). */
export const apportion = (total: number, weights: readonly number[]): number[] => {
  const sum = weights.reduce((left, right) => left + right, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const counts = exact.map((share) => Math.floor(share));
  const left = total - counts.reduce((one, other) => one + other, 0);
  const order = exact.map((share, index) => ({ index, rest: share - Math.floor(share) }));
  order.sort((one, other) => other.rest - one.rest || one.index - other.index);
  for (const { index } of order.slice(0, left)) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
};

/** A deck of that many cards in which each item has its share. */
export const deckOf = <T>(total: number, shares: readonly (readonly [T, number])[]): T[] => {
  const counts = apportion(
    total,
    shares.map(([, share]) => share),
  );
  return shares.flatMap(([item], index) => Array.from({ length: counts[index] ?? 0 }, () => item));
};
