import type { RecognitionRefusalReason } from './refusal-reasons.ts';

const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const letter = /\p{L}/u;
const neutralLetter = /[\p{Script=Common}\p{Script=Inherited}]/u;

const scripts = (
  'Latin Cyrillic Greek Arabic Hebrew Armenian Georgian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu ' +
  'Kannada Malayalam Sinhala Thai Lao Myanmar Khmer Tibetan Mongolian Ethiopic Han Hiragana Katakana Hangul ' +
  'Bopomofo Thaana Syriac Cherokee Tifinagh Nko'
)
  .split(' ')
  .map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, 'u') }));

/** UTS 39, section 5.2, "highly restrictive": writing systems that use several scripts as one, with Latin among them. */
const writingSystems = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Hangul'],
  ['Latin', 'Han', 'Bopomofo'],
];

/** Marks, zero-width characters and direction overrides: a reader cannot see them, so that two names look alike. */
export const hasInvisible = (text: string): boolean => invisible.test(text);

const scriptOf = (character: string): string =>
  scripts.find(({ pattern }) => pattern.test(character))?.name ?? 'another';

const scriptsOf = (text: string): ReadonlySet<string> => {
  const characters = [...new Set(text)];
  return new Set(
    characters.filter((character) => letter.test(character) && !neutralLetter.test(character)).map(scriptOf),
  );
};

export const mixesScripts = (text: string): boolean => {
  const found = scriptsOf(text);
  if (found.size <= 1) return false;
  return !writingSystems.some((system) => [...found].every((script) => system.includes(script)));
};

/** Thai and Lao AM stand alone in ordinary writing, though NFKC takes them apart. */
const ordinaryCompatibility = /[\u0e33\u0eb3]/gu;

/** Full-width, mathematical and other dressed-up letters read as the plain ones. */
export const hasDressedUpLetters = (text: string): boolean => {
  const plain = text.replace(ordinaryCompatibility, '');
  return plain.normalize('NFKC') !== plain.normalize('NFC');
};

export const handleTextFault = (text: string): RecognitionRefusalReason | null => {
  if (hasInvisible(text)) return 'invisible-characters';
  if (mixesScripts(text)) return 'mixed-scripts';
  return hasDressedUpLetters(text) ? 'handle-form' : null;
};
