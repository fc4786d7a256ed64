import { criteriaObstacles, unansweredOverlaps, type JudgedAnswer } from '../criteria/criteria.ts';
import { refuse, type Refusal } from '../decision.ts';
import type { Account, DecisionQuestion } from '../records/account.ts';
import type { Overlap } from '../records/assessment.ts';
import type { Nomination } from '../records/holding.ts';
import type { StaffType } from '../records/person.ts';
import { missingElements } from './record-elements.ts';

/** Everything that a decision on an account rests on. */
export type AccountCase = {
  readonly answers: readonly JudgedAnswer[];
  readonly overlaps: readonly Pick<Overlap, 'answer'>[];
  /** What heads asked when they sent it back. */
  readonly questions: readonly Pick<DecisionQuestion, 'answer'>[];
  readonly nominations: readonly (Pick<Nomination, 'personId' | 'capacity' | 'scopes'> & {
    readonly staffType: StaffType;
  })[];
};

const fieldOfElement = {
  title: 'title',
  platform: 'platform',
  languages: 'languages',
  official: 'nominations',
  'purpose-and-audience': 'purpose',
} as const;

/** What the case says of the account itself. */
export type DescribedAccount = Pick<Account, 'title' | 'languages' | 'purpose' | 'audience' | 'languageStatement'>;

const recordObstacles = (account: DescribedAccount, study: AccountCase): readonly Refusal[] => {
  const official = study.nominations.some(({ capacity }) => capacity === 'authorized-official');
  const missing = missingElements(account, official).map((element) =>
    refuse('record-incomplete', { field: fieldOfElement[element], details: { element } }),
  );
  const unstated = account.languageStatement.trim() === '';
  return unstated ? [...missing, refuse('language-statement-missing', { field: 'languageStatement' })] : missing;
};

/** Why a case cannot be authorized yet, each reason with the field it concerns; none: it can. */
export const caseObstacles = (account: DescribedAccount, study: AccountCase): readonly Refusal[] => [
  ...recordObstacles(account, study),
  ...criteriaObstacles(study.answers).map(({ code, criterion }) =>
    refuse(code, { field: `criteria.${criterion}`, details: { criterion } }),
  ),
  ...(study.questions.some(({ answer }) => answer === null)
    ? [refuse('question-unanswered', { field: 'questions' })]
    : []),
  ...(unansweredOverlaps(study.overlaps) > 0 ? [refuse('overlap-unanswered', { field: 'overlaps' })] : []),
  ...study.nominations
    .filter(({ staffType }) => staffType !== 'staff-member')
    .map(({ staffType }) => refuse('not-a-staff-member', { field: 'nominations', details: { staffType } })),
];
