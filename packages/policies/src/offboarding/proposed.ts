import { nothing, type Plan } from './plan.ts';
import type { OffboardingSettings, PlannedSignal, Situation } from './situation.ts';
import { standingOf } from './standing.ts';

export type Planner = (signal: PlannedSignal, situation: Situation, settings: OffboardingSettings) => Plan;

/** What the source's word would be worth if it might suspend, with all that it said before. */
const believed = (signal: PlannedSignal, situation: Situation) => ({
  signal: { ...signal, trust: 'suspend' as const },
  situation: {
    ...situation,
    facts: situation.facts.map((each) =>
      each.sourceId === signal.sourceId ? { ...each, trust: 'suspend' as const } : each,
    ),
  },
});

const takesAnything = (would: Plan, { sessions, holdings }: Situation): boolean =>
  would.losses.length + would.rolesRemoved.length + would.rotations.length > 0 ||
  would.unlink.length + would.serviceAccounts.length > 0 ||
  would.contact !== null ||
  would.dueItems.some(({ kind }) => kind === 'confirm-move') ||
  (would.sessions.which !== 'none' && sessions.length > 0) ||
  (would.rule === 'departure-is-scheduled' && holdings.some(({ inScope }) => inScope));

/** DGC is asked whether it is so, if believing it would take anything. */
export const proposeChange =
  (plan: Planner): Planner =>
  (signal, situation, settings) => {
    const as = believed(signal, situation);
    const standing = standingOf(situation.facts);
    if (!takesAnything(plan(as.signal, as.situation, settings), situation)) return nothing('nothing-changes', standing);
    return {
      ...nothing('change-is-proposed', standing, 'proposed'),
      dueItems: [{ kind: 'confirm-signal', key: signal.signalId, entityId: situation.entityId, accountId: null }],
    };
  };

/** A return or an unlocking takes nothing, and a source that took nothing has nothing to give back. */
export const proposeNothing: Planner = (_signal, { facts }) => nothing('nothing-changes', standingOf(facts));
