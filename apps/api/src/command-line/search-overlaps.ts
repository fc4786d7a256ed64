import { randomUUID } from 'node:crypto';
import { nobody } from '@mandat/policies';
import type { Config } from '../config.ts';
import { recordEvents } from '../features/audit/audit.repository.ts';
import { searchAuthorized } from '../features/overlaps/search-authorized.repository.ts';
import { withRegister } from './open.ts';

/** `mandat search-overlaps`: what is alike to official accounts, for heads to see when they decide on them next. */
export const searchOverlaps = async (config: Config): Promise<boolean> => {
  const now = new Date();
  const actor = { ...nobody, kind: 'system', label: 'operator', roles: [] } as const;
  const who = { actor, requestId: `search-overlaps-${randomUUID()}`, now, newId: randomUUID };
  const { accounts, alike, found } = await withRegister(config, (database) =>
    searchAuthorized(database, { now, world: { now: () => now, newId: randomUUID } }, (tx, events) =>
      recordEvents(tx, who, events),
    ),
  );
  console.log(`${accounts} authorized accounts searched: ${found} new hits on ${alike} of them.`);
  return true;
};
