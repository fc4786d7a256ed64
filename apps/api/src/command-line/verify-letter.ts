import { webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readKeys, verifyLetter as verify, webMeans, type RegisterKey, type Shown } from '@mandat/letter';
import { isLocale, type Locale } from '@mandat/messages';
import { tellVerification } from './tell-verification.ts';

const usage =
  'usage: verify-letter FILE --keys FILE [--language LANGUAGE]\n' +
  '  FILE: the PDF, the JSON, or the text of the code; or the text itself. Keys: the file of /.well-known/jwks.json.';

const option = (args: readonly string[], name: string): string | undefined => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : args[at + 1];
};

const keysAsked = (args: readonly string[]): readonly RegisterKey[] => {
  const file = option(args, 'keys');
  if (file === undefined) throw new Error(usage);
  const keys = readKeys(readFileSync(file, 'utf8'));
  if (!keys) throw new Error(`${file} is no set of keys`);
  return keys;
};

const languageAsked = (args: readonly string[]): Locale => {
  const language = option(args, 'language') ?? 'en';
  if (!isLocale(language)) throw new Error(usage);
  return language;
};

/** What a scanner gives is longer than the name of a file may be, and begins as every signature of the register does. */
const scanned = /^\s*eyJ[\w-]+\.[\w.-]*\s*$/u;

const shownBy = (what: string | undefined): Shown => {
  if (what === undefined || what.startsWith('--')) throw new Error(usage);
  return scanned.test(what) ? what : new Uint8Array(readFileSync(what));
};

/** Off-line. Code 0: genuine and in its dates. */
export const verifyLetter = async (args: readonly string[]): Promise<boolean> => {
  const shown = shownBy(args[0]);
  const [keys, language] = [keysAsked(args), languageAsked(args)];
  const means = { ...webMeans(webcrypto.subtle), keys, now: new Date(), ask: async () => null };
  const verification = await verify(shown, means);
  for (const line of tellVerification(verification, language)) console.log(line);
  return verification.verdict === 'genuine';
};
