import { isOneSlipAway } from '../platforms/skeleton.ts';

/** In shorter words one letter makes another word: Iran and Iraq. */
const shortestAlike = 5;
const leastShared = 0.85;
const mostSlippedWords = 2;

const pairsOf = (word: string): readonly string[] => {
  const characters = [...word];
  return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
};

/** Takes out of the second list what the first one has, each once; what stays of both. */
const apart = (one: readonly string[], other: readonly string[]): readonly [string[], string[]] => {
  const right = [...other];
  const left = one.filter((word) => {
    const at = right.indexOf(word);
    if (at >= 0) right.splice(at, 1);
    return at < 0;
  });
  return [left, right];
};

/** Twice the pairs of letters that both words have, of all pairs. */
const sharedPairs = (one: string, other: string): number => {
  const [left, right] = [pairsOf(one), pairsOf(other)];
  const all = left.length + right.length;
  return all === 0 ? 0 : (all - apart(left, right).flat().length) / all;
};

const wordNearness = (one: string, other: string): number => {
  if (one === other) return 1;
  if (Math.min(one.length, other.length) < shortestAlike) return 0;
  if (isOneSlipAway(one, other)) return 1 - 1 / Math.max(one.length, other.length);
  const shared = sharedPairs(one, other);
  return shared >= leastShared ? shared : 0;
};

const lettersIn = (words: readonly string[]): number => words.join('').length;

type Lists = readonly [readonly string[], readonly string[]];

const inOrder = ([one, other]: Lists): number =>
  one.reduce((sum, word, at) => {
    const counterpart = other[at] ?? '';
    const nearness = wordNearness(word, counterpart);
    return nearness === 0 ? Number.NEGATIVE_INFINITY : sum + nearness * (word.length + counterpart.length);
  }, 0);

/**
 * From 0 to 1 how near two names are, word by word; null when a word of either has no counterpart: offices of two countries
 * share nearly every letter of a long title, and are two offices.
 */
export const nearnessOf = (one: readonly string[], other: readonly string[]): number | null => {
  if (one.length !== other.length) return null;
  const [left, right] = apart(one, other);
  if (left.length > mostSlippedWords) return null;
  const slipped = Math.max(inOrder([left, right]), inOrder([left, right.toReversed()]));
  if (slipped < 0) return null;
  const all = lettersIn(one) + lettersIn(other);
  const same = all - lettersIn(left) - lettersIn(right);
  return (same + slipped) / all;
};
