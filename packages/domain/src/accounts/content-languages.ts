import { refuse, type Refusal } from '../decision.ts';

const most = 30;
const code = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

/** Content languages (3.4 (c)) are language codes (RFC 5646), each named once: an empty or unknown form states nothing. */
export const languagesFault = (languages: readonly string[]): Refusal | null => {
  const distinct = new Set(languages).size === languages.length;
  const fits = distinct && languages.length <= most && languages.every((language) => code.test(language));
  return fits ? null : refuse('language-form', { field: 'languages' });
};
