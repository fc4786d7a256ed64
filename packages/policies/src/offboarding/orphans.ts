import type { Loss, PlannedOrphan } from './plan.ts';
import type { Held } from './situation.ts';

const keepsAccounts: readonly string[] = ['authorized-official', 'alternate'];

/** Accounts in use that lose the last official with nobody in their place: the first named alternate keeps them, else DGC. */
export const orphansOf = (losses: readonly Loss[], holdings: readonly Held[]): readonly PlannedOrphan[] => {
  const byId = new Map(holdings.map((held) => [held.holdingId, held]));
  return losses.flatMap(({ act, holdingId, accountId, familyId }) => {
    const held = byId.get(holdingId);
    const isKeeper = held?.authorizationId !== null && keepsAccounts.includes(held?.capacity ?? 'none');
    if (act !== 'revoke' || !held || !isKeeper || !held.accountInUse) return [];
    if (held.others.some(({ capacity }) => capacity === 'authorized-official')) return [];
    const [alternate] = held.others
      .filter(({ capacity }) => capacity === 'alternate')
      .toSorted((one, other) => one.since.getTime() - other.since.getTime());
    return [
      alternate
        ? { accountId, familyId, custodian: 'alternate' as const, custodianId: alternate.personId }
        : { accountId, familyId, custodian: 'dgc' as const, custodianId: null },
    ];
  });
};
