import { accept, answerQuestion as answer, refuse, type Decision } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { saveAccount } from './account.repository.ts';
import { openAccount } from './open-account.repository.ts';
import { lockQuestion, saveQuestion } from './question.repository.ts';

export type AnswerQuestionInput = {
  readonly accountId: string;
  readonly version: number;
  readonly questionId: string;
  readonly answer: string;
};

export const answerQuestion = (context: Context, input: AnswerQuestionInput): Promise<Decision<Written>> =>
  write(context, { name: 'answerQuestion', input }, async (tx) => {
    const wanted = { id: input.accountId, version: input.version, action: 'account:answer-question' as const };
    const opened = await openAccount(tx, context, wanted);
    if (!opened.ok) return opened;
    const question = await lockQuestion(tx, input.questionId);
    if (question?.accountId !== opened.account.id) return refuse('not-found', { field: 'questionId' });
    const answering = { text: input.answer, by: context.actor.personId, now: context.now };
    const decision = answer(opened.account, question, answering);
    if (!decision.ok) return decision;
    await saveQuestion(tx, decision.next.question);
    await saveAccount(tx, decision.next.account, context.now);
    return accept({ id: input.accountId }, ...decision.events);
  });
