/** A small generator (mulberry32) with the draws that the sample needs: the same seed gives the same sequence everywhere. */
export type Random = {
  readonly next: () => number;
  readonly between: (low: number, high: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  readonly weighted: <T>(items: readonly (readonly [T, number])[]) => T;
  readonly shuffled: <T>(items: readonly T[]) => T[];
};

const { floor, imul } = Math;

const mulberry32 = (seed: number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const at = <T>(items: readonly T[], index: number): T => {
  const item = items[index];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const weightedWith =
  (next: () => number) =>
  <T>(items: readonly (readonly [T, number])[]): T => {
    let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    return at(items, items.length - 1)[0];
  };

const shuffledWith =
  (next: () => number) =>
  <T>(items: readonly T[]): T[] => {
    const deck = [...items];
    for (let last = deck.length - 1; last > 0; last -= 1) {
      const other = floor(next() * (last + 1));
      [deck[last], deck[other]] = [at(deck, other), at(deck, last)];
    }
    return deck;
  };

export const randomFrom = (seed: number): Random => {
  const next = mulberry32(seed);
  return {
    next,
    between: (low, high) => low + floor(next() * (high - low + 1)),
    chance: (share) => next() < share,
    pick: (items) => at(items, floor(next() * items.length)),
    weighted: weightedWith(next),
    shuffled: shuffledWith(next),
  };
};
