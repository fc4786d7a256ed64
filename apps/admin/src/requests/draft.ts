import { criterionNames, type CriterionName, type Evidence } from '@mandat/domain';
import type { Found } from '../kit/form/use-combobox.ts';

export type Description = {
  readonly title: string;
  readonly languages: readonly string[];
  readonly purpose: string;
  readonly audience: string;
  readonly languageStatement: string;
};

type Answers = { readonly [Name in CriterionName as `${Name}.met`]: boolean | null } & {
  readonly [Name in CriterionName as `${Name}.reason`]: string;
} & { readonly [Name in CriterionName as `${Name}.evidence`]: readonly Evidence[] } & {
  readonly 'purpose.strategy': string;
};

/** Everything of a request that is typed, flat, so that two people's texts can be compared field by field. */
export type Draft = Description & Answers & { readonly entity: Found | null; readonly address: string };
export type DraftField = keyof Draft;

export const descriptionFields = ['title', 'languages', 'purpose', 'audience', 'languageStatement'] as const;
export const answerParts = ['met', 'reason', 'evidence'] as const;

export const draftFields: readonly DraftField[] = [
  'entity',
  'address',
  ...descriptionFields,
  ...criterionNames.flatMap((criterion) => answerParts.map((part) => `${criterion}.${part}` as const)),
  'purpose.strategy',
];

export const criterionOf = (field: DraftField): CriterionName | null =>
  criterionNames.find((criterion) => field.startsWith(`${criterion}.`)) ?? null;

/** An entity is itself in every language. */
const identity = (value: Draft[DraftField]): string =>
  value !== null && typeof value === 'object' && 'id' in value ? value.id : JSON.stringify(value);

export const isSame = (one: Draft[DraftField], other: Draft[DraftField]): boolean => identity(one) === identity(other);

export const withField = <Field extends DraftField>(draft: Draft, field: Field, value: Draft[Field]): Draft => ({
  ...draft,
  [field]: value,
});

export const copyField = <Field extends DraftField>(to: Draft, from: Draft, field: Field): Draft =>
  withField(to, field, from[field]);
