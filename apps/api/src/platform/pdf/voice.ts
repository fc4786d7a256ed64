import { directionOf, isMessageKey, translate, type Catalogue, type Locale } from '@mandat/messages';
import { mailCatalogueOf, type MailKey } from '@mandat/messages/server';
import { bidiPieces, type Direction, type Written } from './bidi-pieces.ts';

type Key = keyof Catalogue | MailKey;

export type Said = { readonly lang: Locale; readonly dir: Direction; readonly text: Written };

export type Parameters = Readonly<Record<string, string>>;

/** What somebody is called keeps its own direction in whatever sentence it stands. */
const isolated = (parameters: Parameters): Parameters =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, `\u2068${value}\u2069`]));

/** One language of a paper. */
export const voiceIn = (lang: Locale) => {
  const dir = directionOf(lang);
  const catalogue = mailCatalogueOf(lang);
  const say = (key: Key, parameters: Parameters = {}): string =>
    translate(catalogue, lang, key as keyof Catalogue, isolated(parameters));
  const written = (text: string): Written => bidiPieces(text, dir);
  return {
    lang,
    dir,
    say,
    written,
    /** One text in one line; what goes to the left is said in one breath only where no space breaks it. */
    heading: (text: string): string => (dir === 'rtl' ? text.replaceAll(' ', '\u00A0') : text),
    said: (text: string): Said => ({ lang, dir, text: written(text) }),
    /** A code of the register in the reader's words; unknown ones stand as they are. */
    coded: (family: string, code: string): string => {
      const key = `${family}.${code}`;
      return isMessageKey(catalogue, key) ? translate(catalogue, lang, key) : code;
    },
  };
};

export type Voice = ReturnType<typeof voiceIn>;
