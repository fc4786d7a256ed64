import type { SignalFact, SignalSource } from '@mandat/domain';
import { nobody } from '@mandat/policies';
import type { Who } from '../../features/audit/audit.repository.ts';
import type { World } from '../../platform/context.ts';
import type { Database } from '../../platform/database/database.ts';
import type { UnitAttribute } from '../../platform/providers/provider-settings.ts';
import type { Sql } from '../../platform/database/sql.ts';
import type { HandleSignal } from '../../features/offboarding/signal-door.ts';
import type { Look } from '../../features/offboarding/situation.repository.ts';

import type { UserResource } from './resource.ts';
import type { GroupRoles } from './roles-lost.ts';

/** One authenticated request of a source. */
export type Call = {
  readonly source: SignalSource;
  /** Which groups of the provider mean a role. */
  readonly roles: GroupRoles;
  /** Which attribute says where somebody works. */
  readonly unitAttribute: UnitAttribute;
  readonly database: Database;
  readonly world: World;
  readonly handle: HandleSignal;
  readonly requestId: string;
  /** Address of this server, as in https://mandat.example.org/scim/v2. */
  readonly base: string;
  /** Versions of If-Match; null: none was named. */
  readonly ifMatch: readonly string[] | null;
};

export const whoOf = ({ source, world, requestId }: Call): Who => ({
  actor: { ...nobody, kind: 'system', label: `scim ${source.name}`, roles: [] },
  requestId,
  now: world.now(),
  newId: world.newId,
});

type Said = {
  /** (resource, version, type), and whom it is about where a change of one resource speaks of several people. */
  readonly key: string;
  readonly about: Pick<UserResource, 'personId' | 'namedBy'>;
  readonly at: Date;
  readonly fact: SignalFact;
  readonly look?: Look | undefined;
};

/** Through the one door, in the transaction that changes the resource. */
export const tell = async (call: Call, sql: Sql, { key, about, at, fact, look }: Said): Promise<void> => {
  const { source, handle, requestId } = call;
  const { namedBy, personId } = about;
  const said = { source, key, namedBy, personId, occurredAt: at, effectiveAt: at, fact };
  await handle(sql, look ? { ...said, look } : said, requestId);
};

/** Later than the version before it, so that facts fold in the order in which they were committed. */
export const after = (before: Date, now: Date): Date => new Date(Math.max(now.getTime(), before.getTime() + 1));
