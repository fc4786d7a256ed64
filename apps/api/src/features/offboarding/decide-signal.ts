import { settings, type SignalFact, type SignalSource } from '@mandat/domain';
import { breachOf, nothing, planOffboarding, standingOf, type Plan } from '@mandat/policies';
import type { World } from '../../platform/context.ts';
import type { Sql } from '../../platform/database/sql.ts';
import type { Author } from './application.ts';
import { applyPlan, type Applied } from './apply-plan.ts';
import { guardCounts, guardLimits, lockGuard, openHoldFor, type Losing } from './guard.repository.ts';
import { openGuardHold } from './open-hold.ts';
import type { SaidRow } from './signal.repository.ts';
import { situationOf, type Look, type OffboardingFacts } from './situation.repository.ts';

export type Deciding = {
  readonly signalId: string;
  readonly personId: string;
  readonly source: SignalSource;
  readonly fact: SignalFact;
  readonly effectiveAt: Date;
  readonly author: Author;
  readonly now: Date;
  readonly reason?: string | null;
  /** Two people decided already: the guard has nothing more to say. */
  readonly approved?: boolean;
  readonly patience?: 'over';
  /** Taken already, behind the lock of the person. */
  readonly look?: Look | null;
  /** The signal is kept with what follows from it; else it was before. */
  readonly said?: SaidRow | null;
};

export type Verdict = Applied & { readonly plan: Plan; readonly state: Plan['state'] };

/** Limits so high that nobody means to be held need neither count nor lock. */
const isLifted = (people: number): boolean => people >= 1_000_000;

/** The hold that takes this signal, if its stream is held or would be over a limit with it. */
const holdFor = async (
  sql: Sql,
  { plan, deciding }: { readonly plan: Plan; readonly deciding: Deciding },
  world: World,
): Promise<{ readonly id: string; readonly suspend: boolean } | null> => {
  if (plan.losses.length === 0 || deciding.approved) return null;
  const limits = await guardLimits(sql);
  if (limits.windows.every(({ people }) => isLifted(people))) return null;
  await lockGuard(sql);
  const losing: Losing = {
    personId: deciding.personId,
    source: deciding.source,
    cause: deciding.fact.type,
    familyIds: [...new Set(plan.losses.map(({ familyId }) => familyId))],
    now: deciding.now,
  };
  const open = await openHoldFor(sql, losing);
  if (open) return { id: open.id, suspend: limits.suspendWhileHeld };
  const breach = breachOf(await guardCounts(sql, losing, limits), limits);
  if (!breach) return null;
  const id = await openGuardHold(sql, { breach, now: deciding.now, author: deciding.author }, world);
  return { id, suspend: limits.suspendWhileHeld };
};

const isAdministrator = ({ sessions }: OffboardingFacts): boolean =>
  sessions.some(({ groupRoles }) => groupRoles.includes('dgc-administrator'));

/** While it is held nobody loses a privilege for good; sessions end, but an administrator's has to answer holds. */
const heldPlan = (plan: Plan, facts: OffboardingFacts, suspend: boolean): Plan => ({
  ...nothing('held-by-the-guard', standingOf(facts.facts), 'held'),
  sessions: isAdministrator(facts) ? { which: 'none' } : plan.sessions,
  losses: suspend
    ? plan.losses
        .filter(({ authorizationId }) => authorizationId !== null)
        .map((loss) => ({ ...loss, act: 'suspend', cause: 'hold', revokeAt: null }))
    : [],
});

const plannedOf = ({ signalId, source, fact, effectiveAt, patience }: Deciding, facts: OffboardingFacts) => ({
  signalId,
  sourceId: source.id,
  provider: source.provider,
  trust: source.trust,
  effectiveAt,
  fact,
  units: facts.units,
  type: fact.type,
  ...(patience ? { patience } : {}),
});

/** Plan, guard, apply: in the caller's transaction, with the person locked. */
export const decideSignal = async (sql: Sql, deciding: Deciding, world: World): Promise<Verdict> => {
  const { signalId, personId, source, fact, now } = deciding;
  const { scope, provider } = source;
  const facts = await situationOf(sql, { personId, signalId, now, scope, provider, look: deciding.look ?? null });
  const signal = plannedOf(deciding, facts);
  const plan = planOffboarding(signal, facts, { confirmationHours: settings.confirmationHours });
  const hold = await holdFor(sql, { plan, deciding }, world);
  const applied = hold ? heldPlan(plan, facts, hold.suspend) : plan;
  const { caseId } = await applyPlan(
    sql,
    {
      signalId,
      source,
      fact,
      plan: applied,
      shown: plan,
      facts,
      author: deciding.author,
      now,
      holdId: hold?.id ?? null,
      reason: deciding.reason ?? null,
      said: deciding.said ?? null,
    },
    world,
  );
  return { plan, state: applied.state, caseId };
};
