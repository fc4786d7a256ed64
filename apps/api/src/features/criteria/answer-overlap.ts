import { accept, isLive, refuse, type Decision, type OverlapAnswerKind } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { saveAccount } from '../accounts/account.repository.ts';
import { openAccount } from '../accounts/open-account.repository.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { findOverlap, lockOverlap, saveOverlap } from './criteria.repository.ts';

export type AnswerOverlapInput = {
  readonly overlapId: string;
  readonly answer: OverlapAnswerKind;
  readonly reason: string;
};

const answerIn = async (tx: Transaction, context: Context, input: AnswerOverlapInput): Promise<Decision<Written>> => {
  const found = await findOverlap(tx, input.overlapId);
  if (!found) return refuse('not-found');
  const opened = await openAccount(tx, context, { id: found.accountId, action: 'account:assess' });
  if (!opened.ok) return opened;
  if (opened.account.authorizedAt || !isLive(opened.account)) return refuse('request-already-decided');
  const reason = input.reason.trim();
  if (reason === '') return refuse('reason-missing', { field: 'reason' });
  const overlap = (await lockOverlap(tx, found.id)) ?? found;
  const by = { answeredById: context.actor.personId, answeredAt: context.now };
  await saveOverlap(tx, { ...overlap, answer: input.answer, reason, ...by });
  // Whoever decides on the version they saw decides on its answers too.
  await saveAccount(tx, { ...opened.account, version: opened.account.version + 1 }, context.now);
  return accept(
    { id: found.accountId },
    {
      type: 'overlap-answered',
      subject: { kind: 'account', id: found.accountId },
      accountId: found.accountId,
      entityId: opened.account.entityId,
      reason,
      changes: [{ field: 'overlap', before: overlap.answer, after: input.answer }],
    },
  );
};

export const answerOverlap = (context: Context, input: AnswerOverlapInput): Promise<Decision<Written>> =>
  write(context, { name: 'answerOverlap', input }, (tx) => answerIn(tx, context, input));
