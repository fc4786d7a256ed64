import { accept, answerOverlap as answer, refuse, type Decision, type OverlapAnswerKind } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { saveAccount } from '../accounts/account.repository.ts';
import { openToAnswer } from '../accounts/open-account.repository.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { settleFound } from '../overlaps/found-since.repository.ts';
import { findOverlap, lockOverlap, saveOverlap } from './criteria.repository.ts';

export type AnswerOverlapInput = {
  readonly overlapId: string;
  readonly answer: OverlapAnswerKind;
  readonly reason: string;
};

const answerIn = async (tx: Transaction, context: Context, input: AnswerOverlapInput): Promise<Decision<Written>> => {
  const found = await findOverlap(tx, input.overlapId);
  if (!found) return refuse('not-found', { field: 'overlapId' });
  const opened = await openToAnswer(tx, context, found.accountId);
  if (!opened.ok) return opened;
  const { account } = opened;
  const overlap = (await lockOverlap(tx, found.id)) ?? found;
  const by = context.actor.personId;
  const decision = answer(account, overlap, { ...input, by, now: context.now });
  if (!decision.ok) return decision;
  await saveOverlap(tx, decision.next);
  if (account.authorizedAt) await settleFound(tx, { now: context.now, by }, account.id);
  // Whoever decides on the version they saw decides on its answers too.
  await saveAccount(tx, { ...account, version: account.version + 1 }, context.now);
  return accept({ id: account.id }, ...decision.events);
};

export const answerOverlap = (context: Context, input: AnswerOverlapInput): Promise<Decision<Written>> =>
  write(context, { name: 'answerOverlap', input }, (tx) => answerIn(tx, context, input));
