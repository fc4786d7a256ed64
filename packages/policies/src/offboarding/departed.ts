import type { Loss, Plan, PlannedDueItem } from './plan.ts';
import { nothing } from './plan.ts';
import { confirmedAt, isWithinConfirmation, revocation, suspensionOf } from './loss.ts';
import { orphansOf } from './orphans.ts';
import { proposeChange } from './proposed.ts';
import type { RuleName } from './rules.ts';
import type { Held, KnownFact, OffboardingSettings, PlannedSignal, Situation } from './situation.ts';
import { departedSince, speaksFor, standingOf } from './standing.ts';

type Agreeing = { readonly facts: readonly KnownFact[]; readonly settings: OffboardingSettings };

/** Departures of which another source knows as well, close enough to mean the same one. */
const agreeing = (signal: PlannedSignal, { facts, settings }: Agreeing): readonly KnownFact[] =>
  facts.filter(
    (other) =>
      other.fact.type === 'person-departed' &&
      other.sourceId !== signal.sourceId &&
      other.trust !== 'propose' &&
      isWithinConfirmation(other.effectiveAt, signal.effectiveAt, settings),
  );

/** Until which moment of granting this departure, with those that agree, ends a privilege for good. */
const revokesUntil = (signal: PlannedSignal, agreed: readonly KnownFact[], { familyId }: Held): Date | null => {
  if (signal.trust === 'revoke') return signal.effectiveAt;
  const moments = agreed
    .filter((other) => speaksFor(other, familyId))
    .map(({ effectiveAt }) => (effectiveAt < signal.effectiveAt ? effectiveAt : signal.effectiveAt));
  return moments.reduce<Date | null>((last, each) => (last === null || each > last ? each : last), null);
};

const lossOf = (
  held: Held,
  until: Date | null,
  suspending: { readonly signal: PlannedSignal; readonly revokeAt: Date; readonly isGone: boolean },
): readonly Loss[] => {
  if (until !== null && held.grantedAt <= until) return [revocation(held, 'departure')];
  return suspending.isGone ? suspensionOf(held, { ...suspending, cause: 'departure' }) : [];
};

const ruleOf = (signal: PlannedSignal, isAgreed: boolean, isGone: boolean): RuleName => {
  if (signal.trust === 'revoke') return 'departure-ends-everything';
  if (isAgreed) return 'departure-confirmed-by-second-source';
  return isGone ? 'departure-suspends-until-confirmed' : 'departure-was-contradicted';
};

const vacantOffices = ({ offices }: Situation): readonly PlannedDueItem[] =>
  offices
    .filter(({ isCovered }) => !isCovered)
    .map(({ entityId }) => ({ kind: 'vacant-office', key: entityId, entityId, accountId: null }));

const serviceAccountItems = ({ serviceAccountIds }: Situation): readonly PlannedDueItem[] =>
  serviceAccountIds.map((id) => ({ kind: 'service-account-owner', key: id, entityId: null, accountId: null }));

/**
 * Whoever left loses everything that was granted before: for good where the source may revoke or a second one agrees,
 * else until it is confirmed. What was granted after the moment of leaving is suspended for as long as they are gone.
 */
export const planDeparture = (signal: PlannedSignal, situation: Situation, settings: OffboardingSettings): Plan => {
  const facts = [...situation.facts, signal];
  const standing = standingOf(facts);
  const agreed = agreeing(signal, { facts: situation.facts, settings });
  const isGone = departedSince(facts, signal.sourceId) !== null;
  const suspending = { signal, isGone, revokeAt: confirmedAt(signal.effectiveAt, settings) };
  const inScope = situation.holdings.filter((held) => held.inScope);
  const losses = inScope.flatMap((held) => lossOf(held, revokesUntil(signal, agreed, held), suspending));
  const serviceAccounts = isGone ? situation.serviceAccountIds : [];
  return {
    ...nothing(ruleOf(signal, agreed.length > 0, isGone), standing, 'applied'),
    losses,
    sessions: isGone ? { which: 'all' } : { which: 'none' },
    orphans: orphansOf(losses, inScope),
    serviceAccounts,
    dueItems: isGone ? [...vacantOffices(situation), ...serviceAccountItems(situation)] : [],
  };
};

/** Each head is asked whether it is so, for the accounts of their own entity; DGC where no head has anything to answer. */
export const proposeDeparture = (signal: PlannedSignal, situation: Situation, settings: OffboardingSettings): Plan => {
  const standing = standingOf(situation.facts);
  const families = [...new Set(situation.holdings.filter(({ inScope }) => inScope).map(({ familyId }) => familyId))];
  if (standing.departedAt) return nothing('nothing-changes', standing);
  if (families.length === 0) return proposeChange(planDeparture)(signal, situation, settings);
  return {
    ...nothing('departure-is-proposed', standing, 'proposed'),
    dueItems: families.map((entityId) => ({
      kind: 'confirm-departure',
      key: `${signal.signalId} ${entityId}`,
      entityId,
      accountId: null,
    })),
  };
};
