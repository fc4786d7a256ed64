import { accept, accountStatus, submitRequest as decide, type Decision } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { completeLatestAssessment } from '../criteria/criteria.repository.ts';
import { lockedClearanceFault } from '../platforms/clearance.repository.ts';
import { refreshOverlaps } from '../overlaps/keep-overlaps.repository.ts';
import { caseOf, saveAccount } from './account.repository.ts';
import { openAccount } from './open-account.repository.ts';

export type SubmitInput = { readonly id: string; readonly version: number };

/** In a transaction of its own: what was found since stays, to be answered, though the request is then refused for it. */
const searchAgain = (context: Context, input: SubmitInput): Promise<Decision<Written>> =>
  write({ ...context, idempotencyKey: null }, { name: 'searchOverlaps', input }, async (tx) => {
    const opened = await openAccount(tx, context, { ...input, action: 'account:submit' });
    if (!opened.ok) return opened;
    const { id, entityId, submittedAt } = opened.account;
    const isOpen = submittedAt === null && accountStatus(opened.account, '') === 'requested';
    const found = isOpen ? await refreshOverlaps(tx, context, opened.account) : 0;
    const changes = [{ field: 'overlap', before: null, after: found }];
    const event = {
      type: 'overlaps-found',
      subject: { kind: 'account' as const, id },
      accountId: id,
      entityId,
      changes,
    };
    return accept({ id }, ...(found > 0 ? [event] : []));
  });

export const submitRequest = async (context: Context, input: SubmitInput): Promise<Decision<Written>> => {
  await searchAgain(context, input);
  return write(context, { name: 'submitRequest', input }, async (tx) => {
    const opened = await openAccount(tx, context, { ...input, action: 'account:submit' });
    if (!opened.ok) return opened;
    const { requestKind, platform } = opened.account;
    const uncleared = requestKind === 'new' ? await lockedClearanceFault(sqlOf(tx), platform, context.now) : null;
    if (uncleared) return uncleared;
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
};
