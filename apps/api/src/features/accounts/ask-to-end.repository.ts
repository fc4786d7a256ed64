import { clockOfEnding, openedClock, type Account } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { findEntity } from '../entities/entity.repository.ts';
import { openDueItem } from '../offboarding/due-item.repository.ts';

const kind = 'close-or-park';

/** A withdrawn account that is not closed or parked is due until it is (3.8), by calendar days where its entity is. */
export const askToEnd = async (
  tx: Transaction,
  { world, now }: Pick<Context, 'world' | 'now'>,
  { id, entityId }: Pick<Account, 'id' | 'entityId'>,
): Promise<void> => {
  const entity = await findEntity(tx, entityId);
  const clock = clockOfEnding(now, entity?.timeZone ?? 'UTC');
  const asked = { id: world.newId(), kind, key: id, openedAt: now, accountId: id, entityId } as const;
  await openDueItem(sqlOf(tx), { ...asked, ...openedClock(clock, now) });
};
