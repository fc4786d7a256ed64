import type { Loss, PlannedOrphan } from './plan.ts';
import type { Held } from './situation.ts';

const keepsAccounts: readonly string[] = ['authorized-official', 'alternate'];

/** An account in use that loses an official or alternate while no other official stays. */
const isOrphaned = ({ authorizationId, capacity, accountInUse, others }: Held): boolean =>
  authorizationId !== null &&
  keepsAccounts.includes(capacity) &&
  accountInUse &&
  others.every((other) => other.capacity !== 'authorized-official');

const custodianOf = ({ others }: Held): Pick<PlannedOrphan, 'custodian' | 'custodianId'> => {
  const [alternate] = others
    .filter(({ capacity }) => capacity === 'alternate')
    .toSorted((one, other) => one.since.getTime() - other.since.getTime());
  return alternate
    ? { custodian: 'alternate', custodianId: alternate.personId }
    : { custodian: 'dgc', custodianId: null };
};

/** Accounts in use that lose the last official with nobody in their place: the first named alternate keeps them, else DGC. */
export const orphansOf = (losses: readonly Loss[], holdings: readonly Held[]): readonly PlannedOrphan[] => {
  const byId = new Map(holdings.map((held) => [held.holdingId, held]));
  return losses.flatMap(({ act, holdingId, accountId, familyId }) => {
    const held = byId.get(holdingId);
    return act === 'revoke' && held && isOrphaned(held) ? [{ accountId, familyId, ...custodianOf(held) }] : [];
  });
};
