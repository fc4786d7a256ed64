import { submitRequest as decide, type Decision } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { completeLatestAssessment } from '../criteria/criteria.repository.ts';
import { caseOf, saveAccount } from './account.repository.ts';
import { openAccount } from './open-account.repository.ts';

export type SubmitInput = { readonly id: string; readonly version: number };

export const submitRequest = (context: Context, input: SubmitInput): Promise<Decision<Written>> =>
  write(context, { name: 'submitRequest', input }, async (tx) => {
    const opened = await openAccount(tx, context, { ...input, action: 'account:submit' });
    if (!opened.ok) return opened;
    const decision = decide(opened.account, await caseOf(tx, input.id), {
      by: context.actor.personId,
      now: context.now,
    });
    if (decision.ok) {
      await completeLatestAssessment(tx, input.id, context.now);
      await saveAccount(tx, decision.next, context.now);
    }
    return decision;
  });
