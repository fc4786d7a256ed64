import { z } from 'zod';
import type { DirectorySource } from '../directory-source.ts';
import type { Hint, Reading } from '../reading.ts';
import type { AdminClient } from './admin-client.ts';
import { groupAnswer, lockAnswer, userAnswer, type KeycloakGroup, type KeycloakUser } from './answers.ts';
import { factsOfDeleted, factsOfUser, namesOf, namesOfId } from './facts-of-user.ts';
import type { GroupTree } from './group-tree.ts';

export type Reader = {
  readonly client: AdminClient;
  readonly tree: GroupTree;
  readonly source: DirectorySource;
  readonly now: () => Date;
};

const pathOf = (id: string): string => `/users/${encodeURIComponent(id)}`;

const branchesOf = async ({ client, tree }: Reader, id: string) => {
  const groups = await client.findUser(`${pathOf(id)}/groups?briefRepresentation=false&max=1000`, z.array(groupAnswer));
  return groups === null ? null : Promise.all(groups.map((group) => tree.branchOf(group)));
};

const deleted = ({ now, source }: Reader, externalId: string, hint: Hint | null): Reading => ({
  externalId,
  hint,
  readAt: now(),
  isListing: false,
  named: null,
  byId: namesOfId(externalId, source),
  factsAfter: factsOfDeleted,
});

type Shown = {
  readonly user: KeycloakUser;
  readonly hint: Hint | null;
  readonly branches: readonly (readonly KeycloakGroup[])[] | null;
  readonly isHeld: boolean | null;
};

/** Gone between two of the answers is gone. */
const shown = (reader: Reader, { user, hint, branches, isHeld }: Shown): Reading => {
  if (branches === null) return deleted(reader, user.id, hint);
  return {
    externalId: user.id,
    hint,
    readAt: reader.now(),
    isListing: false,
    named: {
      by: namesOf(user, reader.source),
      branches: [...new Set(branches.flat().map(({ id }) => id))],
    },
    byId: [],
    factsAfter: factsOfUser({ user, branches, isHeld }, reader.source),
  };
};

/** Everything that decides is asked of this one person now. */
export const readPerson = async (reader: Reader, id: string, hint: Hint | null): Promise<Reading> => {
  const [user, branches, lock] = await Promise.all([
    reader.client.findUser(pathOf(id), userAnswer),
    branchesOf(reader, id),
    reader.client.get(`/attack-detection/brute-force${pathOf(id)}`, lockAnswer),
  ]);
  return user === null ? deleted(reader, id, hint) : shown(reader, { user, hint, branches, isHeld: lock.disabled });
};

/** A row of the listing is as good as a direct reading, but for groups and locks. */
export const readListed = async (reader: Reader, user: KeycloakUser): Promise<Reading> => ({
  ...shown(reader, { user, hint: null, branches: await branchesOf(reader, user.id), isHeld: null }),
  isListing: true,
});
