/** What a word is made of. People write words of syllables, with a number behind; keys change from sign to sign. */
export type WordShape = {
  readonly lower: boolean;
  readonly upper: boolean;
  readonly digits: number;
  /** How often digits begin. */
  readonly numbers: number;
  /** Parts that would be a word or a number each: `YouthForum2026` has three. */
  readonly parts: number;
  readonly length: number;
};

type Sign = 'lower' | 'upper' | 'digit' | 'other';

const signOf = (sign: string): Sign => {
  if (/\p{Nd}/u.test(sign)) return 'digit';
  if (/\p{Lu}/u.test(sign)) return 'upper';
  return /\p{L}/u.test(sign) ? 'lower' : 'other';
};

const begins = (before: Sign, sign: Sign): boolean =>
  sign !== 'other' && sign !== before && !(before === 'upper' && sign === 'lower');

/** One pass over the word. */
export const shapeOf = (word: string): WordShape => {
  const shape = { lower: false, upper: false, digits: 0, numbers: 0, parts: 0, length: 0 };
  let before: Sign = 'other';
  for (const character of word) {
    const sign = signOf(character);
    if (sign !== 'other') shape.length += 1;
    if (sign === 'lower') shape.lower = true;
    if (sign === 'upper') shape.upper = true;
    if (sign === 'digit') shape.digits += 1;
    if (begins(before, sign)) {
      shape.parts += 1;
      if (sign === 'digit') shape.numbers += 1;
    }
    before = sign;
  }
  return shape;
};

/** Letters with a number behind, or a number with letters behind: `sdg16`, `Habitat2026`, `75th`. */
export const isNatural = (word: string): boolean => /^(?:\p{L}{0,60}\p{Nd}{0,20}|\p{Nd}{1,20}\p{L}{1,60})$/u.test(word);

const isHex = (word: string): boolean => /^(?:[0-9a-f]{1,600}|[0-9A-F]{1,600})$/u.test(word);

/** Digests of evidence and ids in hexadecimal digits are no keys as long as nobody calls them so. */
export const isBlob = (word: string): boolean => {
  if (word.length < 12 || isHex(word)) return false;
  const { lower, upper, digits, numbers, parts, length } = shapeOf(word);
  if (lower && upper && digits > 0) {
    if (length >= 24) return parts * 3 >= length;
    return numbers >= 2 ? parts * 2.5 >= length : parts * 2 >= length;
  }
  return length >= 24 && numbers >= 4 && parts * 3 >= length;
};

export const looksMade = (word: string): boolean => isBlob(word) || isHex(word) || !/[-_./]/u.test(word);

const signs = /[!#$%&*+=?@^~|\\]/u;
const kinds: readonly RegExp[] = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, signs];

/** `Water&Energy2030` is two words. */
const isJoined = (word: string): boolean => {
  const joined = word.split(/[&+|=~]/u);
  return joined.length > 1 && joined.every((part) => /^\p{L}{2}/u.test(part) && isNatural(part));
};

/** Without the sign of a tag, and without what addresses write instead of a sign. */
const inside = (word: string): string => {
  const bare = word.startsWith('#') ? word.slice(1).replace(/!{1,9}$/u, '') : word.replace(/^@/u, '');
  return bare.replaceAll(/%[0-9a-f]{2}/giu, '');
};

/** Letters and signs that change with nearly every place, though there is no digit among them. */
const isScattered = (inner: string): boolean => {
  const { lower, upper, parts, length } = shapeOf(inner);
  return inner.length >= 10 && lower && upper && signs.test(inner) && parts * 2 >= length;
};

/** Small and capital letters, digits and signs in one word. */
export const isStrong = (word: string): boolean => {
  const inner = inside(word);
  if (inner.length < 8 || inner.length > 128 || isJoined(inner)) return false;
  return kinds.every((kind) => kind.test(inner)) || isScattered(inner);
};
