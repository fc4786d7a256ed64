import { criterionNames, type CriterionAnswer, type CriterionName, type Overlap } from '../records/assessment.ts';

/** The five criteria of 3.2, in the bulletin's order. */
export const criteria = {
  need: { letter: 'a', paragraph: '3.2 (a)' },
  purpose: { letter: 'b', paragraph: '3.2 (b)' },
  skills: { letter: 'c', paragraph: '3.2 (c)' },
  risk: { letter: 'd', paragraph: '3.2 (d)' },
  accuracy: { letter: 'e', paragraph: '3.2 (e)' },
} as const satisfies Record<CriterionName, { letter: string; paragraph: string }>;

type Answer = Pick<CriterionAnswer, 'criterion' | 'met' | 'reason'>;

export type CriteriaObstacle =
  | { readonly code: 'criterion-unanswered'; readonly criterion: CriterionName }
  | { readonly code: 'criterion-not-met'; readonly criterion: CriterionName };

export const criteriaObstacles = (answers: readonly Answer[]): readonly CriteriaObstacle[] =>
  criterionNames.flatMap((criterion): readonly CriteriaObstacle[] => {
    const answer = answers.find((each) => each.criterion === criterion);
    if (!answer || answer.met === null || answer.reason.trim() === '') {
      return [{ code: 'criterion-unanswered', criterion }];
    }
    return answer.met ? [] : [{ code: 'criterion-not-met', criterion }];
  });

export const unansweredOverlaps = (overlaps: readonly Pick<Overlap, 'answer'>[]): number =>
  overlaps.filter(({ answer }) => answer === null).length;
