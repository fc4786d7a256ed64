import { isLocale, type Locale } from './locales.ts';

const longestHeader = 1_000;

const weightOf = (parameters: readonly string[]): number => {
  const weight = parameters.map((each) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/i.exec(each)?.[1]).find(Boolean);
  return weight === undefined ? 1 : Number(weight);
};

/** The language to answer in, from an Accept-Language header (RFC 9110, 12.5.4); English when none of ours is asked for. */
export const matchLanguage = (acceptLanguage: string | null | undefined): Locale => {
  const wanted = (acceptLanguage ?? '').slice(0, longestHeader).split(',');
  const ranked = wanted
    .map((entry) => {
      const [range = '', ...parameters] = entry.split(';');
      return { language: range.trim().toLowerCase().split('-')[0] ?? '', weight: weightOf(parameters) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return ranked.map(({ language }) => language).find(isLocale) ?? 'en';
};
