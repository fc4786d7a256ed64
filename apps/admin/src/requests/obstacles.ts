import { caseObstacles, criteria, criterionNames, recordElements, unansweredOverlaps } from '@mandat/domain';
import type { CriterionName, RecordElement, Refusal } from '@mandat/domain';
import type { MessageKey } from '@mandat/messages';
import type { RequestCase } from '../graphql/generated/requests.ts';
import type { Paragraph } from '../kit/paragraphs.ts';
import { caseIn, draftOf } from './draft-of.ts';
import { stepOfCriterion, type Step } from './steps.ts';

/** What is still missing: in words, with the paragraph that demands it and the step that answers it. */
export type Obstacle = {
  readonly message: MessageKey;
  readonly criterion?: CriterionName;
  readonly count?: number;
  readonly paragraph: Paragraph;
  readonly step: Step;
};

const elements: Record<RecordElement, Obstacle> = {
  title: { message: 'element.missing.title', paragraph: '3.4 (a)', step: 'description' },
  platform: { message: 'element.missing.platform', paragraph: '3.4 (b)', step: 'account' },
  languages: { message: 'element.missing.languages', paragraph: '3.4 (c)', step: 'description' },
  official: { message: 'element.missing.official', paragraph: '3.4 (d)', step: 'people' },
  'purpose-and-audience': {
    message: 'element.missing.purpose-and-audience',
    paragraph: '3.4 (e)',
    step: 'description',
  },
};

const detailOf = <Word extends string>(words: readonly Word[], { details }: Refusal, name: string): Word | undefined =>
  words.find((word) => word === details?.[name]);

const criterionFault = (refusal: Refusal, message: MessageKey): Obstacle | null => {
  const criterion = detailOf(criterionNames, refusal, 'criterion');
  if (!criterion) return null;
  return { message, criterion, paragraph: criteria[criterion].paragraph, step: stepOfCriterion(criterion) };
};

type Meaning = (refusal: Refusal, record: RequestCase) => Obstacle | null;

const meanings: Readonly<Record<string, Meaning>> = {
  'record-incomplete': (refusal) => {
    const element = detailOf(recordElements, refusal, 'element');
    return element ? elements[element] : null;
  },
  'language-statement-missing': () => ({
    message: 'request.missing.languageStatement',
    paragraph: '2.3',
    step: 'description',
  }),
  'criterion-unanswered': (refusal) => criterionFault(refusal, 'request.missing.criterion'),
  'criterion-not-met': (refusal) => criterionFault(refusal, 'request.missing.notMet'),
  'strategy-missing': (refusal) => criterionFault(refusal, 'request.missing.strategy'),
  'question-unanswered': () => ({ message: 'question.missing', paragraph: '3.1 (a)', step: 'check' }),
  'overlap-unanswered': (_, record) => ({
    message: 'request.missing.overlaps',
    count: unansweredOverlaps(caseIn(record).overlaps),
    paragraph: '3.2 (a)',
    step: 'need',
  }),
  'not-a-staff-member': () => ({ message: 'request.missing.notStaff', paragraph: '3.7', step: 'people' }),
};

/** The rules say what is missing; this only says it in words. */
export const obstaclesOf = (record: RequestCase): readonly Obstacle[] =>
  caseObstacles(draftOf(record), caseIn(record)).flatMap((refusal) => meanings[refusal.code]?.(refusal, record) ?? []);

export const isStepComplete = (step: Step, obstacles: readonly Obstacle[]): boolean =>
  step === 'check' ? obstacles.length === 0 : !obstacles.some((obstacle) => obstacle.step === step);
