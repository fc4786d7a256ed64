import type { NameLikeness } from './compare-names.ts';

export const overlapMatches = ['canonical-key', 'alias', 'title', 'handle', 'audience'] as const;
export type OverlapMatch = (typeof overlapMatches)[number];

/** Why the search holds two accounts for alike; the catalogues say each in words. */
export const overlapLikenesses = [
  'same-key',
  'former-name',
  'title-equal',
  'title-folded',
  'title-look-alike',
  'title-near',
  'handle-equal',
  'handle-folded',
  'handle-look-alike',
  'handle-near',
  'same-audience',
] as const satisfies readonly (
  'same-key' | 'former-name' | 'same-audience' | `${'title' | 'handle'}-${NameLikeness}`
)[];
export type OverlapLikeness = (typeof overlapLikenesses)[number];

export type Found = { readonly matchedOn: OverlapMatch; readonly likeness: OverlapLikeness; readonly score: number };

/** One account on its platform, or one that had this name before: nothing is more alike. */
export const sameKey: Found = { matchedOn: 'canonical-key', likeness: 'same-key', score: 100 };
export const formerName: Found = { matchedOn: 'alias', likeness: 'former-name', score: 95 };

/** From here on the assessor answers (3.2 (a)); what is weaker is shown while somebody types. */
export const scoreToAnswer = 70;
export const mostHits = 10;

/** The strongest first; of two equally strong ones the order of their ids decides, so that every search tells the same. */
export const strongestFirst = <Hit extends { readonly id: string; readonly score: number }>(
  hits: readonly Hit[],
): readonly Hit[] =>
  hits.toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1)).slice(0, mostHits);
