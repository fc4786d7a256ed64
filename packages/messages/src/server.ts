import { catalogue as ar } from './ar/catalogue.ts';
import { letterPapers as arPapers } from './ar/letter-papers.ts';
import { mails as arMails } from './ar/mails.ts';
import type { Catalogue } from './catalogue.ts';
import { catalogue as en } from './en/catalogue.ts';
import { letterPapers as enPapers } from './en/letter-papers.ts';
import { mails as enMails } from './en/mails.ts';
import { catalogue as es } from './es/catalogue.ts';
import { letterPapers as esPapers } from './es/letter-papers.ts';
import { mails as esMails } from './es/mails.ts';
import { catalogue as fr } from './fr/catalogue.ts';
import { letterPapers as frPapers } from './fr/letter-papers.ts';
import { mails as frMails } from './fr/mails.ts';
import type { Locale } from './locales.ts';
import { catalogue as ru } from './ru/catalogue.ts';
import { letterPapers as ruPapers } from './ru/letter-papers.ts';
import { mails as ruMails } from './ru/mails.ts';
import { catalogue as zh } from './zh/catalogue.ts';
import { letterPapers as zhPapers } from './zh/letter-papers.ts';
import { mails as zhMails } from './zh/mails.ts';

const catalogues: Readonly<Record<Locale, Catalogue>> = { ar, zh, en, fr, ru, es };

/** For a server, which answers in all six languages: the console takes `loadCatalogue`. */
export const catalogueOf = (locale: Locale): Catalogue => catalogues[locale];

/** What only the server says: mails, letters, and the page that verifies them. */
export type MailKey = keyof typeof enMails | keyof typeof enPapers;
export type MailCatalogue = Catalogue & Readonly<Record<MailKey, string>>;

const mailCatalogues: Readonly<Record<Locale, MailCatalogue>> = {
  ar: { ...ar, ...arMails, ...arPapers },
  zh: { ...zh, ...zhMails, ...zhPapers },
  en: { ...en, ...enMails, ...enPapers },
  fr: { ...fr, ...frMails, ...frPapers },
  ru: { ...ru, ...ruMails, ...ruPapers },
  es: { ...es, ...esMails, ...esPapers },
};

/** With the mails and letters, which no reader of the console downloads. */
export const mailCatalogueOf = (locale: Locale): MailCatalogue => mailCatalogues[locale];
