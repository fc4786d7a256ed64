import { localeTag, type Locale } from '../locales.ts';

/** Making a formatter costs a hundred times what using it does; a page uses few of them often. */
const remember = <Options extends object, Formatter>(make: (tag: string, options: Options) => Formatter) => {
  const known = new Map<string, Formatter>();
  return (locale: Locale, options: Options): Formatter => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const formatter = known.get(key) ?? make(localeTag(locale), options);
    known.set(key, formatter);
    return formatter;
  };
};

export const numberFormat = remember((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));

export const dateTimeFormat = remember(
  (tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options),
);

export const pluralRules = remember((tag, options: Intl.PluralRulesOptions) => new Intl.PluralRules(tag, options));
