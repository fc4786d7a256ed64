import { accept, refuse, type Decision, type Refusal } from '../decision.ts';
import type { Account, DecisionQuestion } from '../records/account.ts';
import { accountStatus } from '../status/account-status.ts';

export type QuestionLimits = { readonly questions: number; readonly length: number };

/** What is asked, without the space around it; a question that says nothing is a mistake, not a question. */
export const readQuestions = (
  asked: readonly string[],
  limits: QuestionLimits,
): { readonly ok: true; readonly texts: readonly string[] } | Refusal => {
  if (asked.length > limits.questions) {
    return refuse('too-many-questions', { field: 'questions', details: { most: limits.questions } });
  }
  const texts = asked.map((text) => text.trim());
  const empty = texts.indexOf('');
  if (empty !== -1) return refuse('question-empty', { field: `questions.${empty}` });
  const long = texts.findIndex((text) => text.length > limits.length);
  if (long !== -1) return refuse('text-too-long', { field: `questions.${long}`, details: { most: limits.length } });
  return { ok: true, texts };
};

export type Answering = { readonly text: string; readonly by: string | null; readonly now: Date };

/** Answers are given, and given anew, while the request is with those who prepare it. */
export const answerQuestion = (
  account: Account,
  question: DecisionQuestion,
  answering: Answering,
): Decision<{ readonly account: Account; readonly question: DecisionQuestion }> => {
  if (accountStatus(account, '') !== 'requested') return refuse('request-already-decided');
  const answer = answering.text.trim();
  if (answer === '') return refuse('answer-missing', { field: 'answer' });
  return accept(
    {
      account: { ...account, version: account.version + 1 },
      question: { ...question, answer, answeredById: answering.by, answeredAt: answering.now },
    },
    {
      type: 'question-answered',
      subject: { kind: 'account', id: account.id },
      accountId: account.id,
      entityId: account.entityId,
      reason: question.text,
      changes: [{ field: 'answer', before: question.answer, after: answer }],
    },
  );
};
