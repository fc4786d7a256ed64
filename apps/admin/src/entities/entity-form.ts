import { officialLanguages, type OfficialLanguage } from '@mandat/domain';
import type { EntityKind } from '../graphql/generated/schema.ts';
import type { Found } from '../kit/form/use-combobox.ts';
import type { Check } from '../console/use-form.ts';
import type { TranslateFunction } from '../providers/Reader.tsx';

export type EntityAnswers = {
  readonly code: string;
  readonly kind: EntityKind | '';
  readonly parentId: Found | null;
  readonly headed: boolean;
  readonly country: string;
  readonly timeZone: string;
  readonly headTitle: string;
} & Readonly<Record<`name-${OfficialLanguage}`, string>>;

export const noAnswers: EntityAnswers = {
  code: '',
  kind: '',
  parentId: null,
  headed: true,
  country: '',
  timeZone: 'UTC',
  headTitle: '',
  'name-ar': '',
  'name-zh': '',
  'name-en': '',
  'name-fr': '',
  'name-ru': '',
  'name-es': '',
};

export const namesOf = (answers: EntityAnswers): Record<OfficialLanguage, string> => ({
  ar: answers['name-ar'].trim(),
  zh: answers['name-zh'].trim(),
  en: answers['name-en'].trim(),
  fr: answers['name-fr'].trim(),
  ru: answers['name-ru'].trim(),
  es: answers['name-es'].trim(),
});

/** What is missing; whether what is there can stand is the register's to say. */
export const checkEntity =
  (translate: TranslateFunction, isNew: boolean): Check<EntityAnswers> =>
  (answers) => {
    const required = translate('kit.form.required');
    const names = namesOf(answers);
    const missing = officialLanguages.filter((language) => names[language] === '');
    return {
      ...(isNew && answers.code.trim() === '' && { code: required }),
      ...(answers.kind === '' && { kind: required }),
      ...(answers.headTitle.trim() === '' && { headTitle: required }),
      ...(answers.timeZone.trim() === '' && { timeZone: required }),
      ...Object.fromEntries(missing.map((language) => [`name-${language}`, required])),
    };
  };

export const inputOf = (answers: EntityAnswers) => ({
  parentId: answers.parentId?.id ?? null,
  headed: answers.headed,
  country: answers.country.trim() === '' ? null : answers.country.trim().toUpperCase(),
  timeZone: answers.timeZone.trim(),
  names: namesOf(answers),
  headTitle: answers.headTitle.trim(),
});
