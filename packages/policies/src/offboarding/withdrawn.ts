import { nothing, type Plan } from './plan.ts';
import { revocation } from './loss.ts';
import { orphansOf } from './orphans.ts';
import type { Held, PlannedSignal, Situation } from './situation.ts';
import { standingOf } from './standing.ts';

const withdrawn = (situation: Situation, isMeant: (held: Held) => boolean): Plan => {
  const losses = situation.holdings.filter(isMeant).map((held) => revocation(held, 'move'));
  return {
    ...nothing('head-withdraws', standingOf(situation.facts), 'applied'),
    losses,
    orphans: orphansOf(losses, situation.holdings),
  };
};

/** What a head answers to a proposed departure or move: the accounts of this entity are withdrawn from the person. */
export const planWithdrawal = (situation: Situation, familyId: string): Plan =>
  withdrawn(situation, (held) => held.familyId === familyId);

const isMeant = (ids: readonly string[] | undefined, { authorizationId }: Held): boolean =>
  authorizationId !== null && (ids === undefined || ids.includes(authorizationId));

/**
 * Written authorizations that heads of these entities gave (3.7), all or the named ones; what rests on none is no
 * authorization to withdraw.
 */
export const planWithdrawals = ({ fact, trust }: PlannedSignal, situation: Situation): Plan =>
  fact.type === 'authorizations-withdrawn' && trust === 'revoke'
    ? withdrawn(
        situation,
        (held) => held.inScope && isMeant(fact.authorizationIds, held) && fact.entityIds.includes(held.familyId),
      )
    : nothing('nothing-changes', standingOf(situation.facts));
