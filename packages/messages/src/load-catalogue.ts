import type { Catalogue } from './catalogue.ts';
import type { Locale } from './locales.ts';

const loaders: Readonly<Record<Locale, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  ar: () => import('./ar/catalogue.ts'),
  zh: () => import('./zh/catalogue.ts'),
  en: () => import('./en/catalogue.ts'),
  fr: () => import('./fr/catalogue.ts'),
  ru: () => import('./ru/catalogue.ts'),
  es: () => import('./es/catalogue.ts'),
};

/** One language at a time, so that a reader downloads only the one they read. */
export const loadCatalogue = async (locale: Locale): Promise<Catalogue> => (await loaders[locale]()).catalogue;
