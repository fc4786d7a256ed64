import { criterionNames, type Assessment, type CriterionAnswer, type Overlap } from '@mandat/domain';
import { In } from 'typeorm';
import type { Transaction } from '../../platform/database/database.ts';
import { findRow, findRows, insertRow, insertRows, lockRow, updateRow } from '../../platform/database/rows.ts';
import { assessmentTable, criterionAnswerTable, overlapTable } from './assessment.table.ts';

export const latestAssessmentOf = (tx: Transaction, accountId: string): Promise<Assessment | null> =>
  tx.findOne(assessmentTable.schema, { where: { accountId } as never, order: { number: 'DESC' } as never });

export const findAssessment = (tx: Transaction, id: string): Promise<Assessment | null> =>
  findRow(tx, assessmentTable, { id });

export const answersOf = (tx: Transaction, assessmentId: string): Promise<CriterionAnswer[]> =>
  findRows(tx, criterionAnswerTable, { assessmentId });

export const latestAnswersOf = async (
  tx: Transaction,
  accountId: string,
): Promise<{ readonly assessmentId: string | null; readonly answers: readonly CriterionAnswer[] }> => {
  const assessment = await latestAssessmentOf(tx, accountId);
  return { assessmentId: assessment?.id ?? null, answers: assessment ? await answersOf(tx, assessment.id) : [] };
};

const blankAnswer = { met: null, reason: '', evidence: [], strategy: null };

/** All five answers of a version: one that nobody gave yet stands there blank, so that nothing said of it is lost. */
export const wholeAnswersOf = async (
  tx: Transaction,
  assessmentId: string,
  newId: () => string,
): Promise<readonly CriterionAnswer[]> => {
  const known = await answersOf(tx, assessmentId);
  const missing = criterionNames
    .filter((name) => known.every(({ criterion }) => criterion !== name))
    .map((criterion): CriterionAnswer => ({ ...blankAnswer, id: newId(), assessmentId, criterion }));
  await insertAnswers(tx, missing);
  return [...known, ...missing];
};

export const insertAssessment = (tx: Transaction, assessment: Assessment): Promise<void> =>
  insertRow(tx, assessmentTable, assessment);

export const saveAssessmentRow = (tx: Transaction, assessment: Assessment): Promise<void> =>
  updateRow(tx, assessmentTable, assessment);

export const insertAnswers = (tx: Transaction, answers: readonly CriterionAnswer[]): Promise<void> =>
  insertRows(tx, criterionAnswerTable, answers);

export const saveAnswer = (tx: Transaction, answer: CriterionAnswer): Promise<void> =>
  updateRow(tx, criterionAnswerTable, answer);

export const overlapsOf = (tx: Transaction, accountId: string): Promise<Overlap[]> =>
  findRows(tx, overlapTable, { accountId });

export const findOverlap = (tx: Transaction, id: string): Promise<Overlap | null> => findRow(tx, overlapTable, { id });

export const lockOverlap = (tx: Transaction, id: string): Promise<Overlap | null> => lockRow(tx, overlapTable, id);

export const insertOverlaps = (tx: Transaction, overlaps: readonly Overlap[]): Promise<void> =>
  insertRows(tx, overlapTable, overlaps);

export const deleteOverlaps = async (tx: Transaction, overlaps: readonly Overlap[]): Promise<void> => {
  await tx.delete(overlapTable.schema, { id: In(overlaps.map(({ id }) => id)) } as never);
};

export const saveOverlap = (tx: Transaction, overlap: Overlap): Promise<void> => updateRow(tx, overlapTable, overlap);

/** What goes to the head is a finished version; a later edit starts the next one. */
export const completeLatestAssessment = async (tx: Transaction, accountId: string, now: Date): Promise<void> => {
  const latest = await latestAssessmentOf(tx, accountId);
  if (latest && !latest.completedAt) await saveAssessmentRow(tx, { ...latest, completedAt: now });
};
