import type { Catalogue, MessageKey } from './catalogue.ts';
import { pluralRules } from './formats/intl.ts';
import { formatNumber } from './formats/number.ts';
import type { Locale } from './locales.ts';

/** `count` (or `smart_count`, as react-admin calls it) chooses the plural form. Numbers are written in the reader's way. */
export type MessageParameters = Readonly<Record<string, unknown>>;

type Entry = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** French and Spanish say "1 000 000 de comptes": the form for millions is the usual one with *de*. */
const inMillions: Partial<Record<Locale, (text: string) => string>> = {
  fr: (text) =>
    text.replace(/(%\{(?:smart_)?count\})[ \u00a0](?=(\p{L}))/u, (_, count: string, next: string) =>
      /[aeéèêiouyh]/i.test(next) ? `${count} d’` : `${count} de `,
    ),
  es: (text) => text.replace(/(%\{(?:smart_)?count\}) (?=\p{L})/u, '$1 de '),
};

const countOf = (parameters: MessageParameters): number => {
  const count = Number(parameters.count ?? parameters.smart_count ?? 1);
  return Number.isFinite(count) ? count : 1;
};

const chooseForm = (entry: Entry, locale: Locale, parameters: MessageParameters): string => {
  if (typeof entry === 'string') return entry;
  const category = pluralRules(locale, {}).select(countOf(parameters));
  const form = entry[category];
  if (form !== undefined) return form;
  const other = entry.other ?? '';
  return category === 'many' ? (inMillions[locale]?.(other) ?? other) : other;
};

/** In a right-to-left sentence a Latin name or handle is isolated, else it would pull its neighbours to the wrong side. */
const isolate = (text: string, locale: Locale): string =>
  locale === 'ar' && /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(text) ? `\u2068${text}\u2069` : text;

const write = (value: unknown, locale: Locale): string =>
  typeof value === 'number' ? formatNumber(locale, value) : isolate(String(value), locale);

const fill = (text: string, locale: Locale, parameters: MessageParameters): string =>
  text.replace(/%\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    return value === undefined || value === null ? placeholder : write(value, locale);
  });

export const isMessageKey = (catalogue: Catalogue, key: string): key is MessageKey => Object.hasOwn(catalogue, key);

/** For keys that are made at run time (`error.<code>`): null where there is no such message. */
export const findMessage = (
  catalogue: Catalogue,
  locale: Locale,
  ...[key, parameters = {}]: [key: string, parameters?: MessageParameters]
): string | null =>
  isMessageKey(catalogue, key) ? fill(chooseForm(catalogue[key], locale, parameters), locale, parameters) : null;

/** A missing key is a fault of ours and throws: where the key is made at run time, ask `findMessage`. */
export const translate = (
  catalogue: Catalogue,
  locale: Locale,
  ...[key, parameters]: [key: MessageKey, parameters?: MessageParameters]
): string => {
  const message = findMessage(catalogue, locale, key, parameters);
  if (message === null) throw new Error(`There is no message "${key}" in the catalogue "${locale}".`);
  return message;
};

export type Translate = (key: MessageKey, parameters?: MessageParameters) => string;

/** `translate` bound to one reader. */
export const translatorOf =
  (catalogue: Catalogue, locale: Locale): Translate =>
  (key, parameters) =>
    translate(catalogue, locale, key, parameters);
