/**
 * Evidence says that a password was changed; the password itself belongs in the vault. A text that names a secret and
 * its value, or holds a word that no language has, is refused: better one remark too many than a secret in an audit that
 * nobody can delete.
 */
const named =
  /(?:pass(?:word|phrase|code|wd)?|pwd|pin|secret|token|api[ _-]?key|recovery[ _-]?code|mot de passe|contraseña|clave|пароль|密码|密碼|口令|كلمة (?:المرور|السر))\s*(?:is|est|es|:|=|：|是|هي)\s*["'«“]?(?<value>[^\s"'»”]{4,})/giu;

const keyForms: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/u,
  /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/u,
  /\botpauth:\/\//iu,
  /\b(?:ghp|gho|github_pat|glpat|xox[abp]|sk|pk|rk)[_-][\w-]{12,}/u,
  /\bAKIA[0-9A-Z]{16}\b/u,
];

/** Words of a sentence that follow such a name: no values. */
const harmless =
  /^(?:changed|rotated|replaced|renewed|reset|kept|stored|done|new|the|in|now|not|no|yes|vault:\S*)[.,;]?$/iu;

const kinds: readonly RegExp[] = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[!#$%&*+=?@^~|\\<>]/u];

/** Ways of a platform's reference: addresses, dates, ticket numbers. */
const isReference = (word: string): boolean =>
  /^https?:\/\//iu.test(word) || /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u.test(word) || /^#?[A-Z]{1,10}-[\d-]+$/u.test(word);

const isStrongWord = (word: string): boolean =>
  word.length >= 8 && word.length <= 128 && kinds.filter((kind) => kind.test(word)).length >= 4;

const isBlob = (word: string): boolean =>
  /^[\w+/=-]{24,}$/u.test(word) && /\d/u.test(word) && /[A-Z]/u.test(word) && /[a-z]/u.test(word);

/** Groups of a recovery code: `8F2K-9Q1M-77XA-...`. */
const recoveryCode = /\b(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9]{4,6}(?:-[A-Z0-9]{4,6}){2,}\b/u;

const namesASecret = (text: string): boolean =>
  [...text.matchAll(named)].some(({ groups }) => !harmless.test(groups?.['value'] ?? ''));

const trimmed = (word: string): string => word.replaceAll(/^["'«“(]+|["'»”).,;:]+$/gu, '');

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/\s+/u)
    .map(trimmed)
    .filter((word) => word !== '' && !isReference(word));

export const looksLikeASecret = (text: string): boolean =>
  namesASecret(text) ||
  keyForms.some((form) => form.test(text)) ||
  wordsOf(text).some((word) => isStrongWord(word) || isBlob(word) || recoveryCode.test(word));
