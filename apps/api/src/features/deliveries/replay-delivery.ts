import { accept, deliveryState, refuse, type Decision } from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { lockDelivery, queueAgain } from './delivery.repository.ts';

export type ReplayDeliveryInput = { readonly id: string };

const replayIn = async (tx: Transaction, context: Context, { id }: ReplayDeliveryInput): Promise<Decision<Written>> => {
  if (!can(context.actor, 'delivery:replay', anySubject)) return refuse('FORBIDDEN');
  const row = await lockDelivery(tx, id);
  if (!row) return refuse('not-found');
  if (deliveryState(row) !== 'failed') return refuse('delivery-not-failed');
  await queueAgain(tx, row);
  return accept(
    { id },
    {
      type: 'delivery-replayed',
      subject: { kind: 'delivery', id },
      personId: row.recipientId,
      reason: row.topic,
      changes: [{ field: 'lastError', before: row.lastError, after: null }],
    },
  );
};

/** The Message-ID stays: whoever got it after all can tell that it is the same. */
export const replayDelivery = (context: Context, input: ReplayDeliveryInput): Promise<Decision<Written>> =>
  write(context, { name: 'replayDelivery', input }, (tx) => replayIn(tx, context, input));
