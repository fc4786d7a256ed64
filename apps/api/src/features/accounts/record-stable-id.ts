import { accountById, dayIn, recordStableId as decide, type Decision } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { findEntity } from '../entities/entity.repository.ts';
import { saveAccount } from './account.repository.ts';
import { claimAliases } from './claim-aliases.repository.ts';
import { openAccount } from './open-account.repository.ts';

export type RecordStableIdInput = {
  readonly id: string;
  readonly version: number;
  readonly platformIdentifier: string;
};

const recordIn = async (tx: Transaction, context: Context, input: RecordStableIdInput): Promise<Decision<Written>> => {
  const opened = await openAccount(tx, context, { ...input, action: 'account:record-stable-id' });
  if (!opened.ok) return opened;
  const { account } = opened;
  const entity = await findEntity(tx, account.entityId);
  const decision = decide(account, input.platformIdentifier, dayIn(entity?.timeZone ?? 'UTC', context.now));
  if (!decision.ok) return decision;
  const recognized = accountById(account.platform, decision.next.stableId ?? '');
  const claim = await claimAliases(tx, context, {
    account,
    recognized,
    field: 'platformIdentifier',
    sameAccount: true,
  });
  if (!claim.ok) return claim;
  await saveAccount(tx, decision.next, context.now);
  return decision;
};

/** Handles change hands; the platform's own number does not. Whoever keeps an account records it when it becomes known. */
export const recordStableId = (context: Context, input: RecordStableIdInput): Promise<Decision<Written>> =>
  write(context, { name: 'recordStableId', input }, (tx) => recordIn(tx, context, input));
