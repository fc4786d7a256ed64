import { openedDueItem } from '@mandat/domain';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import { openDueItem } from '../../offboarding/due-item.repository.ts';
import { recordRows } from '../../offboarding/record-rows.repository.ts';
import { unlistedStatement } from '../unlisted-holders.repository.ts';

const kind = 'unlisted-holder';

type Unlisted = { readonly accountId: string; readonly entityId: string; readonly personId: string };

const ask = async (sql: Sql, about: Unlisted, world: World): Promise<void> => {
  const [id, now] = [world.newId(), world.now()];
  const key = `${about.accountId} ${about.personId}`;
  if (!(await openDueItem(sql, { id, kind, key, ...about, openedAt: now, ...openedDueItem(kind, now) }))) return;
  const author = { actorId: null, label: 'schedule', roles: [], requestId: `${kind} ${key}` };
  const event = { type: 'due-item-opened', subject: { kind: 'due-item' as const, id }, ...about, reason: kind };
  await recordRows(sql, [event], { author, now, newId: world.newId });
};

/** Somebody who can sign in is listed, or it is taken from them: the head is asked which. */
export const askAboutUnlisted = async (database: Database, world: World): Promise<void> => {
  const { rows } = await database.reads.query<Unlisted>(unlistedStatement);
  for (const about of rows) await database.hot((sql) => ask(sql, about, world));
};
