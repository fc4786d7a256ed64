import type { SignalType } from '@mandat/domain';
import { planDeparture } from './departed.ts';
import { planMove } from './moved.ts';
import {
  planCompromise,
  planContact,
  planGroups,
  planLockOut,
  planRecycled,
  planReturn,
  planSchedule,
  planSessionsEnd,
  planUnlock,
} from './others.ts';
import { nothing, type Plan } from './plan.ts';
import type { OffboardingSettings, PlannedSignal, Situation } from './situation.ts';
import { standingOf } from './standing.ts';

type Planner = (signal: PlannedSignal, situation: Situation, settings: OffboardingSettings) => Plan;

const planners = {
  'person-departed': planDeparture,
  'person-returned': planReturn,
  'person-locked-out': planLockOut,
  'person-unlocked': planUnlock,
  'departure-scheduled': planSchedule,
  'person-moved': planMove,
  'groups-changed': planGroups,
  'credential-compromised': planCompromise,
  'identifier-recycled': planRecycled,
  'contact-changed': planContact,
  'sessions-ended': planSessionsEnd,
} as const satisfies Record<SignalType, Planner>;

/** What a signal means for one person, from facts alone: it decides and changes nothing. */
export const planOffboarding = (signal: PlannedSignal, situation: Situation, settings: OffboardingSettings): Plan => {
  if (!situation.inScope) return nothing('outside-the-scope', standingOf(situation.facts));
  const plan: Planner = planners[signal.fact.type];
  return plan(signal, situation, settings);
};
