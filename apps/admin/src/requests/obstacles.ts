import { caseObstacles, criteria, criterionNames, recordElements, unansweredOverlaps } from '@mandat/domain';
import type { CriterionName, RecordElement, Refusal } from '@mandat/domain';
import type { MessageKey } from '@mandat/messages';
import type { Paragraph } from '../kit/paragraphs.ts';
import type { RequestRecord } from './request-record.ts';
import { caseIn, describedAccount } from './draft-of.ts';
import { stepOfCriterion, type Step } from './steps.ts';

/** What is still missing, in words, with the paragraph that demands it and the step that answers it. */
export type Obstacle = {
  readonly id: string;
  readonly message: MessageKey;
  readonly criterion?: CriterionName;
  readonly count?: number;
  readonly paragraph: Paragraph;
  readonly step: Step;
};

const elements: Record<RecordElement, Omit<Obstacle, 'id'>> = {
  title: { message: 'request.missing.title', paragraph: '3.4 (a)', step: 'description' },
  platform: { message: 'request.missing.platform', paragraph: '3.4 (b)', step: 'account' },
  languages: { message: 'request.missing.languages', paragraph: '3.4 (c)', step: 'description' },
  official: { message: 'request.missing.official', paragraph: '3.4 (d)', step: 'people' },
  'purpose-and-audience': {
    message: 'request.missing.purpose-and-audience',
    paragraph: '3.4 (e)',
    step: 'description',
  },
};

const ofCriterion = (criterion: CriterionName, message: MessageKey): Omit<Obstacle, 'id'> => ({
  message,
  criterion,
  paragraph: criteria[criterion].paragraph,
  step: stepOfCriterion(criterion),
});

const detail = <Word extends string>(words: readonly Word[], refusal: Refusal, name: string): Word | undefined =>
  words.find((word) => word === refusal.details?.[name]);

const meanings: Record<string, (refusal: Refusal, record: RequestRecord) => Omit<Obstacle, 'id'> | null> = {
  'record-incomplete': (refusal) => {
    const element = detail(recordElements, refusal, 'element');
    return element ? elements[element] : null;
  },
  'language-statement-missing': () => ({
    message: 'request.missing.languageStatement',
    paragraph: '2.3',
    step: 'description',
  }),
  'criterion-unanswered': (refusal) => {
    const criterion = detail(criterionNames, refusal, 'criterion');
    return criterion ? ofCriterion(criterion, 'request.missing.criterion') : null;
  },
  'criterion-not-met': (refusal) => {
    const criterion = detail(criterionNames, refusal, 'criterion');
    return criterion ? ofCriterion(criterion, 'request.missing.notMet') : null;
  },
  'overlap-unanswered': (_, record) => ({
    message: 'request.missing.overlaps',
    count: unansweredOverlaps(caseIn(record).overlaps),
    paragraph: '3.2 (a)',
    step: 'need',
  }),
  'not-a-staff-member': () => ({ message: 'request.missing.notStaff', paragraph: '3.7', step: 'people' }),
};

/** The rules say what is missing; this only says it in words. */
export const obstaclesOf = (record: RequestRecord): readonly Obstacle[] =>
  caseObstacles(describedAccount(record), caseIn(record)).flatMap((refusal) => {
    const meaning = meanings[refusal.code]?.(refusal, record);
    return meaning ? [{ id: `${refusal.code}-${refusal.field ?? ''}-${meaning.message}`, ...meaning }] : [];
  });

export const isStepComplete = (step: Step, obstacles: readonly Obstacle[]): boolean =>
  step === 'check' ? obstacles.length === 0 : !obstacles.some((obstacle) => obstacle.step === step);
