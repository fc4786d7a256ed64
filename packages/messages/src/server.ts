import { catalogue as ar } from './ar/catalogue.ts';
import { mails as arMails } from './ar/mails.ts';
import type { Catalogue } from './catalogue.ts';
import { catalogue as en } from './en/catalogue.ts';
import { mails as enMails } from './en/mails.ts';
import { catalogue as es } from './es/catalogue.ts';
import { mails as esMails } from './es/mails.ts';
import { catalogue as fr } from './fr/catalogue.ts';
import { mails as frMails } from './fr/mails.ts';
import type { Locale } from './locales.ts';
import { catalogue as ru } from './ru/catalogue.ts';
import { mails as ruMails } from './ru/mails.ts';
import { catalogue as zh } from './zh/catalogue.ts';
import { mails as zhMails } from './zh/mails.ts';

const catalogues: Readonly<Record<Locale, Catalogue>> = { ar, zh, en, fr, ru, es };

/** For a server, which answers in all six languages: the console takes `loadCatalogue`. */
export const catalogueOf = (locale: Locale): Catalogue => catalogues[locale];

/** What only the server says: mails. */
export type MailKey = keyof typeof enMails;
export type MailCatalogue = Catalogue & Readonly<Record<MailKey, string>>;

const mailCatalogues: Readonly<Record<Locale, MailCatalogue>> = {
  ar: { ...ar, ...arMails },
  zh: { ...zh, ...zhMails },
  en: { ...en, ...enMails },
  fr: { ...fr, ...frMails },
  ru: { ...ru, ...ruMails },
  es: { ...es, ...esMails },
};

/** With the mails, which no reader of the console downloads. */
export const mailCatalogueOf = (locale: Locale): MailCatalogue => mailCatalogues[locale];
