import { foldedName, skeletonWords, withoutSpaces } from './fold-name.ts';
import { nearnessOf } from './near-words.ts';

export const nameLikenesses = ['equal', 'folded', 'look-alike', 'near'] as const;
export type NameLikeness = (typeof nameLikenesses)[number];
export type AlikeNames = { readonly likeness: NameLikeness; readonly score: number };

/** From 0 to 100; near names stay below whatever reads as the same. */
const scores = { equal: 100, folded: 97, 'look-alike': 94 } as const;
const highestNear = 90;

const near = (one: readonly string[], other: readonly string[]): AlikeNames | null => {
  const nearness = nearnessOf(one, other);
  return nearness === null ? null : { likeness: 'near', score: Math.floor(highestNear * nearness) };
};

const alike = (likeness: keyof typeof scores): AlikeNames => ({ likeness, score: scores[likeness] });

/** How alike two titles or two handles are, and in what way; null: they are different names. */
export const compareNames = (one: string, other: string): AlikeNames | null => {
  const [left, right] = [one.trim(), other.trim()];
  if (left === '' || right === '') return null;
  if (left === right) return alike('equal');
  const [folded, otherFolded] = [withoutSpaces(foldedName(left)), withoutSpaces(foldedName(right))];
  if (folded === '' || otherFolded === '') return null;
  if (folded === otherFolded) return alike('folded');
  const [words, otherWords] = [skeletonWords(left), skeletonWords(right)];
  return words.join('') === otherWords.join('') ? alike('look-alike') : near(words, otherWords);
};
