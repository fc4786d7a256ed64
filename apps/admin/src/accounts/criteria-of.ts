import type { CriterionName } from '../graphql/generated/schema.ts';
import type { CriterionLetter, CriterionState } from '../kit/CriteriaStrip.tsx';

export const letterOf = {
  NEED: 'a',
  PURPOSE: 'b',
  SKILLS: 'c',
  RISK: 'd',
  ACCURACY: 'e',
} as const satisfies Record<CriterionName, CriterionLetter>;

type Answers = { readonly answers: readonly { readonly criterion: CriterionName; readonly met: boolean | null }[] };

const stateOf = (met: boolean | null): CriterionState => {
  if (met === null) return 'open';
  return met ? 'met' : 'notMet';
};

/** The five criteria of 3.2 by letter; without an assessment all are open. */
export const criteriaOf = (assessment: Answers | null): Record<CriterionLetter, CriterionState> => {
  const found = (assessment?.answers ?? []).map(({ criterion, met }) => [letterOf[criterion], stateOf(met)] as const);
  return { a: 'open', b: 'open', c: 'open', d: 'open', e: 'open', ...Object.fromEntries(found) };
};
