import { criterionNames, type CriterionName } from '@mandat/domain';
import type { Check } from '../console/use-form.ts';
import type { ReviewByIdResult } from '../graphql/generated/reviews.ts';
import type { PrepareReviewInput, Recommendation } from '../graphql/generated/schema.ts';
import { wordOf } from '../graphql/words.ts';
import { readDate } from '../kit/form/written-date.ts';
import type { TranslateFunction } from '../providers/Reader.tsx';

export type ShownReview = NonNullable<ReviewByIdResult['review']>;

export type ReviewAnswers = Readonly<Record<CriterionName, string>> & {
  readonly met: Readonly<Record<CriterionName, boolean | null>>;
  readonly lastPostOn: string;
  readonly hoursPerWeek: string;
  readonly finding: string;
  readonly recommendation: string;
};

const answersOf = ({ account }: ShownReview) =>
  new Map((account?.assessment?.answers ?? []).map((answer) => [wordOf(answer.criterion), answer]));

const each = <Value>(make: (name: CriterionName) => Value): Readonly<Record<CriterionName, Value>> => ({
  need: make('need'),
  purpose: make('purpose'),
  skills: make('skills'),
  risk: make('risk'),
  accuracy: make('accuracy'),
});

/** Filled in from the assessment in force, and from what was prepared before. */
const preparedOf = (review: ShownReview): ReviewAnswers => {
  const known = answersOf(review);
  return {
    ...each((name) => known.get(name)?.reason ?? ''),
    met: each((name) => known.get(name)?.met ?? null),
    lastPostOn: review.lastPostOn ?? '',
    hoursPerWeek: review.hoursPerWeek === null ? '' : String(review.hoursPerWeek),
    finding: review.finding ?? '',
    recommendation: review.recommendation ?? '',
  };
};

/** What the reader began and has not handed in goes before all else. */
export const startOf = (review: ShownReview): ReviewAnswers => {
  const start = preparedOf(review);
  const { draft } = review;
  if (!draft) return start;
  const typed = new Map(draft.answers.map((answer) => [wordOf(answer.criterion), answer]));
  return {
    ...each((name) => typed.get(name)?.reason ?? start[name]),
    met: each((name) => typed.get(name)?.met ?? start.met[name]),
    lastPostOn: draft.lastPostOn,
    hoursPerWeek: draft.hoursPerWeek,
    finding: draft.finding,
    recommendation: draft.recommendation ?? '',
  };
};

const hoursOf = (text: string): number | null => (/^\d{1,6}$/u.test(text.trim()) ? Number(text) : null);

export const checkReview =
  (translate: TranslateFunction): Check<ReviewAnswers> =>
  ({ lastPostOn, hoursPerWeek, finding, recommendation }) => ({
    ...(lastPostOn !== '' && !readDate(lastPostOn) && { lastPostOn: translate('error.date-form') }),
    ...(hoursPerWeek.trim() !== '' &&
      hoursOf(hoursPerWeek) === null && { hoursPerWeek: translate('error.hours-out-of-range') }),
    ...(finding.trim() === '' && { finding: translate('error.finding-missing') }),
    ...(recommendation === '' && { recommendation: translate('error.recommendation-missing') }),
  });

export const inputOf = (review: ShownReview, values: ReviewAnswers): PrepareReviewInput => {
  const known = answersOf(review);
  return {
    id: review.id,
    version: review.version,
    answers: criterionNames.map((name) => ({
      criterion: name.toUpperCase() as Uppercase<CriterionName>,
      met: values.met[name],
      reason: values[name],
      strategy: known.get(name)?.strategy ?? null,
      evidence: known.get(name)?.evidence ?? [],
    })),
    lastPostOn: readDate(values.lastPostOn),
    hoursPerWeek: hoursOf(values.hoursPerWeek),
    finding: values.finding,
    recommendation: values.recommendation as Recommendation,
  };
};
