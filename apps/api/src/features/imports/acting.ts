import type { Acting, DataImport, Role } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import type { Context, World } from '../../platform/context.ts';
import type { Who } from '../audit/audit.repository.ts';

export const actingOf = ({ actor, now }: Context): Acting => ({
  by: actor.personId,
  label: actor.label,
  roles: actor.roles,
  now,
});

const actorOf = (given: DataImport): Actor => ({
  ...nobody,
  kind: 'person',
  personId: given.undoAskedById ?? given.startedById,
  label: given.actingLabel,
  roles: given.actingRoles as readonly Role[],
});

/** A dry run is the register's own answer to whoever brought the file. */
export const whoChecks = (given: DataImport, world: World): Who => ({
  actor: { ...nobody, kind: 'system', label: 'import', roles: [] },
  requestId: `import ${given.id}`,
  now: world.now(),
  newId: world.newId,
});

/** The work goes on in the name of whoever started it, one request for all of its batches. */
export const whoActs = (given: DataImport, world: World): Who => ({
  actor: actorOf(given),
  requestId: `import ${given.id}`,
  now: world.now(),
  newId: world.newId,
});
