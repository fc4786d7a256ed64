import { officialLanguages, type OfficialLanguage } from '@mandat/domain';
import type { Check } from '../console/use-form.ts';
import type { CriterionName, OpenCampaignInput } from '../graphql/generated/schema.ts';
import { readDate } from '../kit/form/written-date.ts';
import type { Found } from '../kit/form/use-combobox.ts';
import type { TranslateFunction } from '../providers/Reader.tsx';

type Names = { readonly [L in OfficialLanguage as `names.${L}`]: string };
export type CampaignAnswers = Names & {
  readonly 'scope.entityId': Found | null;
  readonly 'scope.platforms': readonly string[];
  readonly 'scope.languages': readonly string[];
  readonly 'scope.decidedBefore': string;
  readonly 'scope.criteria': readonly string[];
  readonly pending: boolean;
  readonly dueOn: string;
};

export const noAnswers: CampaignAnswers = {
  'names.ar': '',
  'names.zh': '',
  'names.en': '',
  'names.fr': '',
  'names.ru': '',
  'names.es': '',
  'scope.entityId': null,
  'scope.platforms': [],
  'scope.languages': [],
  'scope.decidedBefore': '',
  'scope.criteria': [],
  pending: true,
  dueOn: '',
};

/** What can be seen without the register: names in six languages, and days that are days. */
export const checkCampaign =
  (translate: TranslateFunction): Check<CampaignAnswers> =>
  (values) => ({
    ...(values['scope.decidedBefore'] !== '' &&
      !readDate(values['scope.decidedBefore']) && { 'scope.decidedBefore': translate('error.date-form') }),
    ...Object.fromEntries(
      officialLanguages
        .filter((code) => values[`names.${code}`].trim() === '')
        .map((code) => [`names.${code}`, translate('error.campaign-name-missing')]),
    ),
    ...(!readDate(values.dueOn) && { dueOn: translate('error.date-form') }),
  });

export const scopeOf = (values: CampaignAnswers): OpenCampaignInput['scope'] => ({
  entityId: values['scope.entityId']?.id ?? null,
  platforms: values['scope.platforms'],
  languages: values['scope.languages'].map((code) => code as OfficialLanguage),
  decidedBefore: values['scope.decidedBefore'] === '' ? null : readDate(values['scope.decidedBefore']),
  criteria: values['scope.criteria'].map((name) => name as CriterionName),
  includesPending: values.pending,
});

export const inputOf = (values: CampaignAnswers): OpenCampaignInput => ({
  names: {
    ar: values['names.ar'],
    zh: values['names.zh'],
    en: values['names.en'],
    fr: values['names.fr'],
    ru: values['names.ru'],
    es: values['names.es'],
  },
  dueOn: readDate(values.dueOn) ?? values.dueOn,
  scope: scopeOf(values),
});
