import type { SignalType } from '@mandat/domain';
import { planDeparture, proposeDeparture } from './departed.ts';
import { planMove, proposeMove } from './moved.ts';
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
import { proposeChange, proposeNothing, type Planner } from './proposed.ts';
import type { OffboardingSettings, PlannedSignal, Situation } from './situation.ts';
import { standingOf } from './standing.ts';
import { planWithdrawals } from './withdrawn.ts';

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
  'authorizations-withdrawn': planWithdrawals,
} as const satisfies Record<SignalType, Planner>;

/** What a source that may only propose brings about: work for a person, and nothing taken. */
const proposals = {
  'person-departed': proposeDeparture,
  'person-returned': proposeNothing,
  'person-locked-out': proposeChange(planLockOut),
  'person-unlocked': proposeNothing,
  'departure-scheduled': proposeChange(planSchedule),
  'person-moved': proposeMove,
  'groups-changed': proposeChange(planGroups),
  'credential-compromised': proposeChange(planCompromise),
  'identifier-recycled': proposeChange(planRecycled),
  'contact-changed': proposeChange(planContact),
  // Back-channel logout is trusted with sessions, and with nothing else.
  'sessions-ended': planSessionsEnd,
  // Only heads say it, through the register itself.
  'authorizations-withdrawn': proposeNothing,
} as const satisfies Record<SignalType, Planner>;

/** What a signal means for one person, from facts alone: it decides and changes nothing. */
export const planOffboarding = (signal: PlannedSignal, situation: Situation, settings: OffboardingSettings): Plan => {
  if (!situation.inScope) return nothing('outside-the-scope', standingOf(situation.facts));
  const plan: Planner = (signal.trust === 'propose' ? proposals : planners)[signal.fact.type];
  return plan(signal, situation, settings);
};
