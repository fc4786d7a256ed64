import type { Role } from '@mandat/domain';
import type { Actor } from '@mandat/policies';

/** What happened, without a word of it: ids for the filter and for the page that reads again. */
export type LiveRow = {
  readonly position: number;
  readonly type: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly accountId: string | null;
  readonly entityId: string | null;
  readonly personId: string | null;
};

const readAll: readonly Role[] = ['dgc-administrator', 'dgc-analyst', 'auditor'];

const among = (ids: readonly string[], id: string | null): boolean => id !== null && ids.includes(id);

/** All for those who read all; to others what concerns their entities, their accounts or themselves. */
export const maySee = (actor: Actor, row: LiveRow): boolean => {
  if (actor.personId === null) return false;
  if (actor.roles.some((role) => readAll.includes(role))) return true;
  if (row.personId === actor.personId) return true;
  const entities = [...actor.headOf, ...actor.headReads, ...actor.focalPointOf];
  const accounts = [...actor.officialOf, ...actor.alternateOf, ...actor.publisherOf, ...actor.replacing];
  return among(entities, row.entityId) || among(accounts, row.accountId);
};
