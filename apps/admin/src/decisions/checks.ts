import { concernedBy, criteriaObstacles, criterionNames, unansweredOverlaps } from '@mandat/domain';
import type { MessageKey } from '@mandat/messages';
import type { RequestCase } from '../graphql/generated/requests.ts';
import type { Paragraph } from '../kit/paragraphs.ts';
import { caseIn } from '../requests/draft-of.ts';
import { obstaclesOf } from '../requests/obstacles.ts';

/** One thing that the head can see is done, or not, before deciding. */
export type Check = {
  readonly done: boolean;
  readonly message: MessageKey;
  readonly values?: Readonly<Record<string, number>>;
  readonly paragraph: Paragraph;
};

const criteriaCheck = (record: RequestCase): Check => {
  const met = criterionNames.length - criteriaObstacles(caseIn(record).answers).length;
  const done = met === criterionNames.length;
  const message = done ? 'decision.check.criteriaAll' : 'decision.check.criteria';
  return { done, message, values: { count: met }, paragraph: '3.2' };
};

const overlapCheck = (record: RequestCase): Check => {
  const { overlaps } = caseIn(record);
  const open = unansweredOverlaps(overlaps);
  const message = overlaps.length === 0 ? 'decision.check.overlapsNone' : 'decision.check.overlaps';
  const values = { count: overlaps.length, answered: overlaps.length - open };
  return { done: open === 0, message, values, paragraph: '3.2 (a)' };
};

const obstacleCheck = (record: RequestCase, is: (message: MessageKey) => boolean) =>
  obstaclesOf(record).filter(({ message }) => is(message)).length;

const recordCheck = (record: RequestCase): Check => {
  const missing = obstacleCheck(record, (message) => message.startsWith('element.missing.'));
  const message = missing === 0 ? 'decision.check.record' : 'decision.check.recordMissing';
  return { done: missing === 0, message, values: { count: missing }, paragraph: '3.4' };
};

const languageCheck = (record: RequestCase): Check => {
  const done = obstacleCheck(record, (message) => message === 'request.missing.languageStatement') === 0;
  return { done, message: done ? 'decision.check.languages' : 'decision.check.languagesMissing', paragraph: '2.3' };
};

const staffCheck = (record: RequestCase): Check => {
  const done = obstacleCheck(record, (message) => message === 'request.missing.notStaff') === 0;
  return { done, message: done ? 'decision.check.staff' : 'decision.check.staffMissing', paragraph: '3.7' };
};

/** Nobody decides on their own case: who asked, or whom the decision would give a privilege (3.1 (a)). */
export const isOwnCase = (record: RequestCase, personId: string | null): boolean =>
  personId !== null &&
  concernedBy({ requestedById: record.requestedBy?.id ?? null, submittedById: null }, caseIn(record).nominations).has(
    personId,
  );

const ownCaseCheck = (record: RequestCase, personId: string | null): Check => {
  const own = isOwnCase(record, personId);
  const message = own ? 'decision.check.ownCase' : 'decision.check.somebodyElse';
  return { done: !own, message, paragraph: '3.1 (a)' };
};

export const checksOf = (record: RequestCase, personId: string | null): readonly Check[] => [
  criteriaCheck(record),
  overlapCheck(record),
  recordCheck(record),
  languageCheck(record),
  staffCheck(record),
  ownCaseCheck(record, personId),
];
