import { refuse, takeCustody as take, type Decision } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { openAccount } from '../accounts/open-account.repository.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { insertHolding, lockLiveHolding } from '../holdings/holding.repository.ts';
import { lockOrphan } from './orphan.repository.ts';

export type TakeCustodyInput = { readonly id: string; readonly version: number };

const takeIn = async (tx: Transaction, context: Context, input: TakeCustodyInput): Promise<Decision<Written>> => {
  const orphan = await lockOrphan(tx, input.id);
  if (!orphan) return refuse('not-found');
  const opened = await openAccount(tx, context, { id: orphan.accountId, action: 'orphan:take-custody' });
  if (!opened.ok) return opened;
  if (orphan.version !== input.version) return refuse('version-conflict');
  const { account } = opened;
  const { personId } = context.actor;
  if (personId === null) return refuse('FORBIDDEN');
  if (await lockLiveHolding(tx, account.id, personId)) return refuse('already-holds');
  const taking = { newId: context.world.newId(), personId, entityId: account.entityId, now: context.now };
  const decision = take(orphan, taking);
  if (!decision.ok) return decision;
  await insertHolding(tx, decision.next);
  return { ...decision, next: { id: account.id } };
};

/** DGC keeps an account that nobody holds, until an official is named (4.2). */
export const takeCustody = (context: Context, input: TakeCustodyInput): Promise<Decision<Written>> =>
  write(context, { name: 'takeCustody', input }, (tx) => takeIn(tx, context, input));
