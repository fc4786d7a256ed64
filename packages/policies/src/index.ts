export { nobody, type Actor } from './permissions/actor.ts';
export { can } from './permissions/can.ts';
export { actions, permissions, type Action } from './permissions/permissions.ts';
export { reaches, type Reach } from './permissions/reach.ts';
export { emptyScope, isEmpty, scopeOf, type Scope } from './permissions/scope.ts';
export { anySubject, type Subject } from './permissions/subject.ts';
export {
  breachOf,
  defaultGuardLimits,
  readGuardLimits,
  type Breach,
  type GuardCount,
  type GuardLimits,
  type GuardWindow,
} from './guard/guard.ts';
export { planHandOver } from './offboarding/hand-over.ts';
export { planLapse } from './offboarding/lapse.ts';
export { planUndo } from './offboarding/undo.ts';
export { planWithdrawal, planWithdrawals } from './offboarding/withdrawn.ts';
export { planOffboarding } from './offboarding/plan-offboarding.ts';
export {
  nothing,
  type Loss,
  type Plan,
  type PlannedDueItem,
  type PlannedOrphan,
  type Standing,
} from './offboarding/plan.ts';
export { offboardingRules, ruleNames, type RuleName } from './offboarding/rules.ts';
export type {
  Held,
  KnownFact,
  LiveSuspension,
  OffboardingSettings,
  Office as HeldOffice,
  PlannedSignal,
  Post,
  ResolvedUnit,
  Situation,
} from './offboarding/situation.ts';
export { departedSince, lockedSince, standingOf } from './offboarding/standing.ts';
