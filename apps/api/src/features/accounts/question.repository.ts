import type { DecisionQuestion } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { findRows, insertRows, lockRow, updateRow } from '../../platform/database/rows.ts';
import { decisionQuestionTable } from './account.table.ts';

export const questionsOf = (tx: Transaction, accountId: string): Promise<DecisionQuestion[]> =>
  findRows(tx, decisionQuestionTable, { accountId });

export const lockQuestion = (tx: Transaction, id: string): Promise<DecisionQuestion | null> =>
  lockRow(tx, decisionQuestionTable, id);

export const insertQuestions = (tx: Transaction, questions: readonly DecisionQuestion[]): Promise<void> =>
  insertRows(tx, decisionQuestionTable, questions);

export const saveQuestion = (tx: Transaction, question: DecisionQuestion): Promise<void> =>
  updateRow(tx, decisionQuestionTable, question);
