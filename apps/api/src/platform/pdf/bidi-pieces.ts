export type Direction = 'ltr' | 'rtl';

/** A word, or the part of one that is written in another direction than the rest. */
export type Piece = {
  readonly text: string;
  /** How deep it is in turns of direction (UAX #9 3.2): even runs to the right, odd to the left. */
  readonly level: number;
  /** The direction of what it stands in. */
  readonly dir: Direction;
  /** Whether a space is in front of it. */
  readonly gap: boolean;
  /** Whether a line may end in front of it. */
  readonly loose: boolean;
};

/** As a paper writes it: whole, or in pieces where its direction turns. */
export type Written = string | readonly Piece[];

const opening = { '\u2066': 'ltr', '\u2067': 'rtl', '\u2068': 'auto' } as const;
const closing = '\u2069';
const toLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const strong = /\p{L}/u;
const longestWord = 24;

const directionOf = (text: string): Direction | null => {
  const [first] = strong.exec(text) ?? [];
  if (first === undefined) return null;
  return toLeft.test(first) ? 'rtl' : 'ltr';
};

const isOdd = (level: number): boolean => level % 2 === 1;
const dirOf = (level: number): Direction => (isOdd(level) ? 'rtl' : 'ltr');
const deeper = (level: number, dir: Direction): number => (dirOf(level + 1) === dir ? level + 1 : level + 2);

type Span = { readonly text: string; readonly base: number };

/** Where the isolate that begins here ends, whatever is isolated in it. */
const endOf = (text: string, start: number): number => {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if ((text[at] ?? '') in opening) depth += 1;
    else if (text[at] === closing) depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
};

/** The text without its marks, cut where another direction was asked for. */
const spansOf = (text: string, base: number): readonly Span[] => {
  const start = text.search(/[\u2066-\u2068]/u);
  if (start < 0) return [{ text: text.replaceAll(closing, ''), base }];
  const end = endOf(text, start);
  const inner = text.slice(start + 1, end);
  const asked = opening[text[start] as keyof typeof opening];
  const dir = asked === 'auto' ? (directionOf(inner) ?? dirOf(base)) : asked;
  return [
    { text: text.slice(0, start).replaceAll(closing, ''), base },
    ...spansOf(inner, deeper(base, dir)),
    ...spansOf(text.slice(end + 1), base),
  ];
};

/** Numbers go to the right, also among words that go to the left; marks and signs as all that they stand in. */
const levelOf = (word: string, base: number, before: Direction | null): number => {
  const dir = directionOf(word);
  if (dir) return dirOf(base) === dir ? base : base + 1;
  if (!/\p{Nd}/u.test(word)) return base;
  if (before === 'rtl' && !isOdd(base)) return base + 2;
  return isOdd(base) ? base + 1 : base;
};

/** An address may be broken after its signs, and any word where it is longer than a line may be. */
const cut = (word: string): readonly string[] =>
  word.length <= longestWord ? [word] : (word.match(/[^/.?&=_-]{1,24}[/.?&=_-]*|[/.?&=_-]{1,24}/gu) ?? [word]);

/** Among words that go to the left, what a sign separates (the paragraph 3-7) goes to the left, too; not a time or a fraction. */
const numbersOf = (word: string): readonly string[] => word.match(/\p{Nd}+(?:[.,:/]\p{Nd}+)*|\P{Nd}+/gu) ?? [word];

const wordsOf = ({ text, base }: Span): readonly Piece[] => {
  let before: Direction | null = null;
  return [...text.matchAll(/(\s*)(\S+)/gu)].flatMap(([, space = '', word = '']) => {
    const level = levelOf(word, base, before);
    const parts = level > base && before !== 'ltr' && !strong.test(word) ? numbersOf(word) : cut(word);
    before = directionOf(word) ?? before;
    return parts.map((part, n): Piece => {
      const gap = n === 0 && space !== '';
      const own = /[\p{Nd}\p{L}]/u.test(part) ? level : base;
      return { text: part, level: own, dir: dirOf(base), gap, loose: gap || (n > 0 && word.length > longestWord) };
    });
  });
};

/** Nothing to draw: a space that stands in what is around, or what keeps two numbers from being one. */
const between = (level: number, gap: boolean): Piece => ({ text: '', level, dir: dirOf(level), gap, loose: gap });

const marks = /[\u2066-\u2069]/gu;

/** Longer than a line may be; Chinese may be broken anywhere. */
const unbreakable = /[^\s\p{Script=Han}\p{P}]{25,}|[^\s\p{Script=Han}]{40,}/u;

/** Whether it can be drawn as it is: to the right, and a line can end where it has to; to the left, a single word. */
const isSimple = (text: string, dir: Direction): boolean =>
  !unbreakable.test(text) && !(dir === 'rtl' ? /\s|\p{Nd}|(?!\p{Script=Arabic})\p{L}/u : toLeft).test(text);

/** Between numbers of a text that goes to the left nothing holds them together: the second stands to the left of the first. */
const apart = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece, n) => {
    const before = pieces[n - 1];
    const isTurn = before?.dir === 'rtl' && piece.dir === 'rtl' && piece.gap && directionOf(before.text) === null;
    return isTurn && piece.level > 1 ? [between(1, false), piece] : [piece];
  });

/**
 * Text whose direction turns, in the order in which it is read, so that the paper can say it in that order and still show every
 * piece in its place: what draws a line from left to right would say its words in the order of the drawing. As it is, where it does
 * not turn.
 */
export const bidiPieces = (text: string, dir: Direction): Written => {
  if (isSimple(text, dir)) return text.replaceAll(marks, '');
  const pieces = spansOf(text, dir === 'rtl' ? 1 : 0).flatMap((span) => {
    const ends = /\S\s+$/u.test(span.text) || /^\s+$/u.test(span.text);
    return [...wordsOf(span), ...(ends ? [between(span.base, true)] : [])];
  });
  return pieces.some((piece) => piece.text !== '') ? apart(pieces) : '';
};
