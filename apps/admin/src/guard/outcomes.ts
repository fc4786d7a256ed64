/** What one answer of two people would bring about. */
export type Outcome = {
  readonly privileges: number;
  readonly orphans: number;
  readonly handOvers: number;
  readonly leaversWithAccess: number;
};

type Held = {
  readonly privileges: number;
  readonly accountsWithoutHolder: number;
  readonly handOvers: number;
  readonly groups: readonly { readonly cause: string; readonly state: string; readonly people: number }[];
};

const heldLeavers = ({ groups }: Held): number =>
  groups
    .filter(({ cause, state }) => cause === 'PERSON_DEPARTED' && state === 'HELD')
    .reduce((sum, { people }) => sum + people, 0);

/** Applying takes what the plan says; rejecting takes nothing, and who really left keeps access. */
export const outcomesOf = (hold: Held): { readonly all: Outcome; readonly none: Outcome } => ({
  all: {
    privileges: hold.privileges,
    orphans: hold.accountsWithoutHolder,
    handOvers: hold.handOvers,
    leaversWithAccess: 0,
  },
  none: { privileges: 0, orphans: 0, handOvers: 0, leaversWithAccess: heldLeavers(hold) },
});
