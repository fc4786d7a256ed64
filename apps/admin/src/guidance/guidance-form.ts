import type { OfficialLanguage } from '@mandat/domain';
import type { Check } from '../console/use-form.ts';
import type { TranslateFunction } from '../providers/Reader.tsx';
import type { ShownVersion } from './shown-notice.ts';

type Field<N extends string> = `${N}.${OfficialLanguage}`;
export type GuidanceAnswers = Readonly<Record<Field<'titles'> | Field<'texts'>, string>>;

type Words = Readonly<Record<OfficialLanguage, { readonly title: string; readonly text: string }>>;

const empty = { title: '', text: '' };

const answersOf = (words: Words): GuidanceAnswers => ({
  'titles.ar': words.ar.title,
  'titles.zh': words.zh.title,
  'titles.en': words.en.title,
  'titles.fr': words.fr.title,
  'titles.ru': words.ru.title,
  'titles.es': words.es.title,
  'texts.ar': words.ar.text,
  'texts.zh': words.zh.text,
  'texts.en': words.en.text,
  'texts.fr': words.fr.text,
  'texts.ru': words.ru.text,
  'texts.es': words.es.text,
});

export const noWords = answersOf({ ar: empty, zh: empty, en: empty, fr: empty, ru: empty, es: empty });

/** The latest version, from which the next one is written. */
export const wordsOf = (version: ShownVersion | undefined): GuidanceAnswers => {
  const of = (language: OfficialLanguage) => version?.wordings.find((each) => each.language === language) ?? empty;
  return answersOf({ ar: of('ar'), zh: of('zh'), en: of('en'), fr: of('fr'), ru: of('ru'), es: of('es') });
};

const part = (answers: GuidanceAnswers, name: 'titles' | 'texts') => ({
  ar: answers[`${name}.ar`],
  zh: answers[`${name}.zh`],
  en: answers[`${name}.en`],
  fr: answers[`${name}.fr`],
  ru: answers[`${name}.ru`],
  es: answers[`${name}.es`],
});

export const inputOf = (answers: GuidanceAnswers) => ({
  titles: part(answers, 'titles'),
  texts: part(answers, 'texts'),
});

/** Whether a language has both; the form tells which are still to be written. */
export const lacks = (answers: GuidanceAnswers, language: OfficialLanguage): boolean =>
  answers[`titles.${language}`].trim() === '' || answers[`texts.${language}`].trim() === '';

export const isBlank = (answers: GuidanceAnswers): boolean =>
  Object.values(answers).every((text) => text.trim() === '');

/** A draft needs a word at least; whether it can be published is the register's to say. */
export const checkGuidance =
  (translate: TranslateFunction): Check<GuidanceAnswers> =>
  (answers) =>
    isBlank(answers) ? { 'titles.ar': translate('error.guidance-empty') } : {};
