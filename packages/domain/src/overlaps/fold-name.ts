import { skeletonOf } from '../platforms/skeleton.ts';

/** Capitals, accents and punctuation gone: what is left are words. */
export const foldedName = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const withoutSpaces = (text: string): string => text.replaceAll(' ', '');

/** The words as a hurried reader takes them: letters of other scripts that look alike are one. */
export const skeletonWords = (text: string): readonly string[] =>
  foldedName(text)
    .split(' ')
    .map(skeletonOf)
    .filter((word) => word !== '');
