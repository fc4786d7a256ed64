import { openedClock, type Clock } from '@mandat/domain';
import type { World } from '../../../platform/context.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import { openDueItem } from '../../offboarding/due-item.repository.ts';
import { recordRows } from '../../offboarding/record-rows.repository.ts';

export type Clocked = {
  readonly clock: Clock;
  readonly key: string;
  readonly accountId: string;
  readonly entityId: string;
  readonly personId: string | null;
};

/** What the calendar counts is opened once; whoever hears of it reads it in the digest of their day. */
export const openClock = async (sql: Sql, { clock, ...clocked }: Clocked, world: World): Promise<void> => {
  const [id, now] = [world.newId(), world.now()];
  const { kind } = clock;
  if (!(await openDueItem(sql, { id, kind, ...clocked, openedAt: now, ...openedClock(clock, now) }))) return;
  const { accountId, entityId, personId } = clocked;
  const about = { accountId, entityId, personId };
  const event = { type: 'due-item-opened', subject: { kind: 'due-item' as const, id }, ...about, reason: kind };
  const author = { actorId: null, label: 'schedule', roles: [], requestId: `${kind} ${clocked.key}` };
  await recordRows(sql, [event], { author, now, newId: world.newId });
};
