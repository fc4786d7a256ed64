import { isNatural } from './word-shape.ts';

/** Codes by which somebody comes back into an account, in the groups in which platforms print them. */
const isMixed = (group: string): boolean => /\d/u.test(group) && /[A-Za-z]/u.test(group);

const groupsOf = (word: string): readonly string[] => word.split('-');

/** `8F2K-9Q1M-77XA`. Groups of letters alone and then of digits alone are a reference. */
const isGroupedCode = (word: string): boolean =>
  /^[A-Z0-9]{4,6}(?:-[A-Z0-9]{4,6}){2,15}$/u.test(word) && groupsOf(word).some((group) => isMixed(group));

/** `k3xq-7abz-m2pd-wz4e`, of Bluesky; four words of a slug have vowels and no digits. */
const isAppPassword = (word: string): boolean =>
  /^[a-z2-7]{4}(?:-[a-z2-7]{4}){3}$/u.test(word) &&
  groupsOf(word).some((group) => isMixed(group) || !/[aeiouy]/u.test(group));

/** `a1b2c-3d4e5`: one of them alone is told by letters and digits that alternate in each group. */
const isPairedCode = (word: string): boolean =>
  /^[a-z0-9]{4,5}-[a-z0-9]{4,5}$/u.test(word) && groupsOf(word).every((group) => isMixed(group) && !isNatural(group));

export const isRecoveryCode = (word: string): boolean =>
  word.length <= 128 && (isGroupedCode(word) || isAppPassword(word) || isPairedCode(word));

const listed = /^(?=.{8,11}$)[A-Za-z0-9]{4,5}-[A-Za-z0-9]{4,5}$/u;
const isListed = (word: string): boolean =>
  listed.test(word) && isMixed(word.replace('-', '')) && !/^[A-Za-z]{4,5}-\d{4,5}$/u.test(word);

/** Several codes of two groups, one after the other. */
export const isCodeList = (words: readonly string[]): boolean => words.filter((word) => isListed(word)).length >= 3;

const isOrdinal = (word: string): boolean => /^\d{1,3}(?:st|nd|rd|th)$/iu.test(word);
const isStrange = (word: string): boolean => (isMixed(word) && !isOrdinal(word)) || !/[aeiouy2-7]/iu.test(word);

/** `jbsw y3dp ehpk 3pxp`: the secret of a one-time password as it is shown for typing. */
export const isSpelledSecret = (words: readonly string[]): boolean => {
  let [run, strange] = [0, 0];
  for (const word of words) {
    const fits = /^(?:[a-z2-7]{4}|[A-Z2-7]{4})$/u.test(word);
    run = fits ? run + 1 : 0;
    strange = fits ? strange + (isStrange(word) ? 1 : 0) : 0;
    if (run >= 4 && strange >= 2) return true;
  }
  return false;
};

/** The same in one word. */
export const isBase32Secret = (word: string): boolean =>
  /^[A-Z2-7]{16,64}$/u.test(word) && /[A-Z][2-7]{1,9}[A-Z]/u.test(word) && /[A-Z]{2}/u.test(word);
