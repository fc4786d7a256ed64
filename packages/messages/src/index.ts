export type { Catalogue, MessageKey, Plural, PluralCategories, Room } from './catalogue.ts';
export { formatDate, type DateOptions, type DateStyle } from './formats/date.ts';
export { formatLanguage, formatList } from './formats/names.ts';
export { formatBytes, formatDays, formatNumber, formatPercent } from './formats/number.ts';
export { formatDateTime, formatTime, type DateTimeOptions, type TimeOptions } from './formats/time.ts';
export { loadCatalogue } from './load-catalogue.ts';
export { directionOf, isLocale, languageNames, locales, localeTag, type Locale } from './locales.ts';
export { matchLanguage } from './match-language.ts';
export {
  findMessage,
  isMessageKey,
  translate,
  translatorOf,
  type MessageParameters,
  type Translate,
} from './translate.ts';
