import type { catalogue as english } from './en/catalogue.ts';
import type { Locale } from './locales.ts';

/** The plural categories that a language tells apart (CLDR names). */
export type PluralCategories = {
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  zh: 'other';
  en: 'one' | 'other';
  fr: 'one' | 'other';
  ru: 'one' | 'few' | 'many' | 'other';
  es: 'one' | 'other';
};

export type Plural<L extends Locale = Locale> = Readonly<Record<PluralCategories[L], string>>;

/** A room of another language: the keys of the English room, a plural where English has one. */
export type Room<English, L extends Locale> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Plural<L>;
};

export type MessageKey = keyof typeof english;

/** One language's texts. The English keys are the keys of all. */
export type Catalogue = {
  readonly [Key in MessageKey]: (typeof english)[Key] extends string ? string : { readonly other: string };
};
