import { openedDueItem, type Authorization } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { endDueItems, openDueItem } from '../offboarding/due-item.repository.ts';

const kind = 'acknowledge-letter';

/** The person named in a letter is asked to take note of it (3.7). */
export const askToAcknowledge = async (
  tx: Transaction,
  { world, now }: Pick<Context, 'world' | 'now'>,
  { id, accountId, personId }: Pick<Authorization, 'id' | 'accountId' | 'personId'>,
): Promise<void> => {
  const asked = { id: world.newId(), kind, key: id, openedAt: now, accountId, personId } as const;
  await openDueItem(sqlOf(tx), { ...asked, ...openedDueItem(kind, now) });
};

type Ending = { readonly id: string; readonly outcome: 'acknowledged' | 'withdrawn' | 'replaced' };

export const endAsking = async (
  tx: Transaction,
  { now, actor }: Pick<Context, 'now' | 'actor'>,
  { id, outcome }: Ending,
): Promise<void> => {
  await endDueItems(sqlOf(tx), { kind, key: id }, { now, byId: actor.personId, outcome });
};
