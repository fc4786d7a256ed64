import type { AdminClient } from './admin-client.ts';
import { groupAnswer, type KeycloakGroup } from './answers.ts';

export type GroupTree = {
  /** The group and everything above it, nearest first. */
  readonly branchOf: (group: KeycloakGroup) => Promise<readonly KeycloakGroup[]>;
};

const deepest = 50;

/** Groups above the ones that people are in, each asked for once a round. */
export const openGroupTree = (client: AdminClient): GroupTree => {
  const known = new Map<string, Promise<KeycloakGroup>>();
  const groupOf = (id: string): Promise<KeycloakGroup> => {
    const found = known.get(id) ?? client.get(`/groups/${encodeURIComponent(id)}`, groupAnswer);
    known.set(id, found);
    return found;
  };
  return {
    branchOf: async (group) => {
      const branch = [group];
      for (let above = group.parentId; above && branch.length < deepest;) {
        const next = await groupOf(above);
        branch.push(next);
        above = next.parentId;
      }
      return branch;
    },
  };
};
