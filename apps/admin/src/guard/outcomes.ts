/** What one answer of two people would bring about; null where only the moment of applying can tell. */
export type Outcome = {
  readonly privileges: number;
  readonly orphans: number | null;
  readonly handOvers: number | null;
  readonly leaversWithAccess: number;
};

type Held = {
  readonly privileges: number;
  readonly privilegesStanding: number;
  readonly privilegesTaken: number;
  readonly accountsWithoutHolder: number;
  readonly handOvers: number;
  readonly groups: readonly { readonly cause: string; readonly state: string; readonly people: number }[];
};

export type Outcomes = Readonly<Record<'received' | 'now' | 'none' | 'taken', Outcome>>;

const heldLeavers = ({ groups }: Held): number =>
  groups
    .filter(({ cause, state }) => cause === 'PERSON_DEPARTED' && state === 'HELD')
    .reduce((sum, { people }) => sum + people, 0);

/**
 * The plan as it was received, what is left of it now, nothing of it, and what was applied before the limit: rejecting
 * takes nothing, and who really left keeps access.
 */
export const outcomesOf = (hold: Held): Outcomes => ({
  received: { privileges: hold.privileges, orphans: null, handOvers: hold.handOvers, leaversWithAccess: 0 },
  now: {
    privileges: hold.privilegesStanding,
    orphans: hold.accountsWithoutHolder,
    handOvers: hold.handOvers,
    leaversWithAccess: 0,
  },
  none: { privileges: 0, orphans: 0, handOvers: 0, leaversWithAccess: heldLeavers(hold) },
  taken: { privileges: hold.privilegesTaken, orphans: null, handOvers: null, leaversWithAccess: 0 },
});
