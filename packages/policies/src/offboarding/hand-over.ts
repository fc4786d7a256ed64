import { nothing, type Plan } from './plan.ts';
import type { Situation } from './situation.ts';
import { standingOf } from './standing.ts';

/** Before a known last day each account finds its next holder; what hangs on the person alone is transferred. */
export const planHandOver = (situation: Situation): Plan => {
  const held = situation.holdings.filter(({ inScope }) => inScope);
  const families = [...new Set(held.map(({ familyId }) => familyId))];
  return {
    ...nothing('hand-over-begins', standingOf(situation.facts), 'applied'),
    handOvers: held.map(({ holdingId }) => holdingId),
    dueItems: families.map((entityId) => ({
      kind: 'hand-over',
      key: `${situation.personId} ${entityId}`,
      entityId,
      accountId: null,
    })),
  };
};
