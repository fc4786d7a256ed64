import { findMessage, type Locale } from '@mandat/messages';
import { catalogueOf } from '@mandat/messages/server';

export type Say = (key: string, parameters?: Readonly<Record<string, string | number>>) => string;

/** The console's own words: a journey names what it looks for by key, and runs in any language. */
export const wordsIn =
  (locale: Locale): Say =>
  (key, parameters = {}) => {
    const text = findMessage(catalogueOf(locale), locale, key, parameters);
    if (text === null) throw new Error(`the catalogue ${locale} has no ${key}`);
    return text;
  };
