import { withdrawRevision as withdraw, type Decision } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { openRevision } from './open-revision.ts';
import { saveRevision } from './revision.repository.ts';

export type WithdrawRevisionInput = { readonly id: string };

export const withdrawRevision = (context: Context, input: WithdrawRevisionInput): Promise<Decision<Written>> =>
  write(context, { name: 'withdrawRevision', input }, async (tx) => {
    const opened = await openRevision(tx, context, { ...input, action: 'revision:withdraw' });
    if (!opened.ok) return opened;
    const { account, revision } = opened;
    const decision = withdraw(account, revision, { by: context.actor.personId, now: context.now });
    if (!decision.ok) return decision;
    await saveRevision(tx, decision.next);
    return { ok: true, next: { id: account.id }, events: decision.events };
  });
