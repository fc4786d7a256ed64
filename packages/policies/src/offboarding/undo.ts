import { nothing, type Loss, type Plan } from './plan.ts';
import { revocation } from './loss.ts';
import { orphansOf } from './orphans.ts';
import { planOffboarding } from './plan-offboarding.ts';
import type { KnownFact, OffboardingSettings, Situation } from './situation.ts';
import { standingOf } from './standing.ts';

const stillTakes = (known: KnownFact, situation: Situation, settings: OffboardingSettings): readonly Loss[] => {
  const others = situation.facts.filter((each) => each !== known);
  return planOffboarding({ ...known, type: known.fact.type }, { ...situation, facts: others }, settings).losses;
};

const heavier = (one: Loss, other: Loss | undefined): boolean => other === undefined || one.act === 'revoke';

/** An undone signal counts as never said; what the other facts take all the same is taken again. */
export const planUndo = (situation: Situation, settings: OffboardingSettings): Plan => {
  const taken = new Map<string, Loss>();
  for (const known of situation.facts) {
    for (const loss of stillTakes(known, situation, settings)) {
      if (heavier(loss, taken.get(loss.holdingId))) taken.set(loss.holdingId, loss);
    }
  }
  const losses = [...taken.values()];
  return {
    ...nothing('undone-by-two-people', standingOf(situation.facts), 'undone'),
    losses,
    orphans: orphansOf(losses, situation.holdings),
  };
};

/** What a head answers to a proposed departure or move: the accounts of this entity are withdrawn from the person. */
export const planWithdrawal = (situation: Situation, familyId: string): Plan => {
  const losses = situation.holdings
    .filter((held) => held.familyId === familyId)
    .map((held) => revocation(held, 'move'));
  return {
    ...nothing('head-withdraws', standingOf(situation.facts), 'applied'),
    losses,
    orphans: orphansOf(losses, situation.holdings),
  };
};
