import { namesASecret } from './named-values.ts';
import { isReference, withoutEnding } from './plain-values.ts';
import { isBase32Secret, isCodeList, isRecoveryCode, isSpelledSecret } from './recovery-codes.ts';
import { holdsAToken } from './token-forms.ts';
import { isBlob, isStrong } from './word-shape.ts';

/** As it is read: wide letters are letters, and what nobody sees hides nothing. */
const readable = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[\u00AD\u0640\u200B-\u200F\u2060\uFEFF]/gu, '');

const trimmed = (word: string): string =>
  word.replace(/^["'«“‘([{<]{1,9}/u, '').replace(/["'»”’)\]}>.,;:?、。]{1,9}$/u, '');

/** Chinese is written without spaces. */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[\s\p{Script=Han}。、《》「」]/u)
    .map((word) => withoutEnding(trimmed(word)))
    .filter((word) => word !== '' && !isReference(word));

const piecesOf = (word: string): readonly string[] =>
  word.split(/[,;:|"'()[\]{}<>=]/u).filter((piece) => piece !== '' && !isReference(piece));

/**
 * What is stored says where a secret is kept, and never the secret (4.2): the audit deletes nothing. A text that names
 * one with its value, holds a key or a token, or a word that no language has, is refused.
 */
export const looksLikeASecret = (text: string): boolean => {
  const read = readable(text);
  if (holdsAToken(read) || namesASecret(read)) return true;
  const words = wordsOf(read);
  if (words.some((word) => isStrong(word))) return true;
  const pieces = words.flatMap(piecesOf);
  return (
    isCodeList(pieces) ||
    isSpelledSecret(pieces) ||
    pieces.some((piece) => isBlob(piece) || isRecoveryCode(piece) || isBase32Secret(piece))
  );
};
