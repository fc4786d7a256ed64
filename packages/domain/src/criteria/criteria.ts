import { criterionNames, type CriterionAnswer, type CriterionName, type Overlap } from '../records/assessment.ts';

/** The five criteria of 3.2, in the bulletin's order. */
export const criteria = {
  need: { letter: 'a', paragraph: '3.2 (a)' },
  purpose: { letter: 'b', paragraph: '3.2 (b)' },
  skills: { letter: 'c', paragraph: '3.2 (c)' },
  risk: { letter: 'd', paragraph: '3.2 (d)' },
  accuracy: { letter: 'e', paragraph: '3.2 (e)' },
} as const satisfies Record<CriterionName, { letter: string; paragraph: string }>;

export type JudgedAnswer = Pick<CriterionAnswer, 'criterion' | 'met' | 'reason' | 'strategy'>;

export type CriteriaObstacle =
  | { readonly code: 'criterion-unanswered'; readonly criterion: CriterionName }
  | { readonly code: 'criterion-not-met'; readonly criterion: CriterionName }
  | { readonly code: 'strategy-missing'; readonly criterion: CriterionName };

/** An account has a strategy when somebody can say which (A/71/383/Add.1, recommendation 5). */
const namesStrategy = ({ criterion, strategy }: JudgedAnswer): boolean =>
  criterion !== 'purpose' || (strategy ?? '').trim() !== '';

export const criteriaObstacles = (answers: readonly JudgedAnswer[]): readonly CriteriaObstacle[] =>
  criterionNames.flatMap((criterion): readonly CriteriaObstacle[] => {
    const answer = answers.find((each) => each.criterion === criterion);
    if (!answer || answer.met === null || answer.reason.trim() === '') {
      return [{ code: 'criterion-unanswered', criterion }];
    }
    if (!answer.met) return [{ code: 'criterion-not-met', criterion }];
    return namesStrategy(answer) ? [] : [{ code: 'strategy-missing', criterion }];
  });

export const unansweredOverlaps = (overlaps: readonly Pick<Overlap, 'answer'>[]): number =>
  overlaps.filter(({ answer }) => answer === null).length;
