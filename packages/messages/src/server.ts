import { catalogue as ar } from './ar/catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import { catalogue as en } from './en/catalogue.ts';
import { catalogue as es } from './es/catalogue.ts';
import { catalogue as fr } from './fr/catalogue.ts';
import type { Locale } from './locales.ts';
import { catalogue as ru } from './ru/catalogue.ts';
import { catalogue as zh } from './zh/catalogue.ts';

const catalogues: Readonly<Record<Locale, Catalogue>> = { ar, zh, en, fr, ru, es };

/** For a server, which answers in all six languages: the console takes `loadCatalogue`. */
export const catalogueOf = (locale: Locale): Catalogue => catalogues[locale];
