import {
  custodyStepsFor,
  openedDueItem,
  rotationStepsFor,
  settings,
  type CustodyStep,
  type RegisterEvent,
} from '@mandat/domain';
import type { Held, Plan } from '@mandat/policies';
import type { World } from '../../platform/context.ts';
import type { OffboardingFacts } from './situation.repository.ts';

const hour = 3_600_000;

type Step = { readonly held: Held; readonly steps: readonly CustodyStep[] };

/** Before the last day only what cannot be taken afterwards: who owns it by their own telephone transfers it. */
const handOverSteps = ({ custodyModel }: Held): readonly CustodyStep[] =>
  custodyModel === 'owner-bound' ? ['ownership-transferred'] : [];

/** What the platforms need: every holding that is lost, and every shared secret that may be known. */
const stepsOf = (plan: Plan, facts: OffboardingFacts): readonly Step[] => {
  const lost = new Set(plan.losses.filter(({ cause }) => cause !== 'lock-out').map(({ holdingId }) => holdingId));
  return facts.holdings.flatMap((held): Step[] => {
    if (lost.has(held.holdingId)) return [{ held, steps: custodyStepsFor(held) }];
    if (plan.handOvers.includes(held.holdingId)) return [{ held, steps: handOverSteps(held) }];
    return plan.rotations.includes(held.holdingId) ? [{ held, steps: rotationStepsFor(held) }] : [];
  });
};

export const needsCase = (plan: Plan, facts: OffboardingFacts): boolean => stepsOf(plan, facts).length > 0;

export const tasksOf = (plan: Plan, facts: OffboardingFacts, world: { now: Date; newId: World['newId'] }) =>
  stepsOf(plan, facts).flatMap(({ held, steps }) =>
    steps.map((step, position) => ({
      id: world.newId(),
      account_id: held.accountId,
      holding_id: held.holdingId,
      capacity: held.capacity,
      custody_model: held.custodyModel,
      step,
      position,
      due_at: new Date(world.now.getTime() + settings.effectHours * hour),
    })),
  );

/** An orphan is also somebody's to do: the head names who takes over. */
const itemsOf = (plan: Plan): Plan['dueItems'] => [
  ...plan.dueItems,
  ...plan.orphans.map(({ accountId, familyId }) => ({
    kind: 'orphan' as const,
    key: accountId,
    entityId: familyId,
    accountId,
  })),
];

export const dueItemRows = (plan: Plan, world: { now: Date; newId: World['newId'] }) =>
  itemsOf(plan).map((item) => {
    const { addressee, dueAt, nextAt } = openedDueItem(item.kind, world.now);
    return {
      id: world.newId(),
      kind: item.kind,
      key: item.key,
      addressee,
      entity_id: item.entityId,
      account_id: item.accountId,
      signal_id: item.signalId ?? null,
      due_at: dueAt,
      next_at: nextAt,
    };
  });

/** Which sessions a plan ends, of those that are open. */
export const sessionsEndedBy = ({ sessions: end }: Plan, { sessions }: OffboardingFacts): readonly string[] => {
  if (end.which === 'none') return [];
  if (end.which === 'all') return sessions.map(({ id }) => id);
  return sessions
    .filter(
      ({ subject, sid }) => (end.subject === null || subject === end.subject) && (end.sid === null || sid === end.sid),
    )
    .map(({ id }) => id);
};

export type AuditRow = Readonly<Record<string, unknown>>;

export type Author = {
  readonly actorId: string | null;
  readonly label: string;
  readonly roles: readonly string[];
  readonly requestId: string;
};

export const entryRows = (
  events: readonly RegisterEvent[],
  author: Author,
  world: { readonly now: Date; readonly newId: World['newId'] },
): readonly AuditRow[] =>
  events.map((event) => ({
    id: world.newId(),
    feed_id: world.newId(),
    at: world.now,
    type: event.type,
    actor_id: author.actorId,
    actor_label: author.label,
    actor_roles: author.roles,
    request_id: author.requestId,
    subject_kind: event.subject.kind,
    subject_id: event.subject.id,
    account_id: event.accountId ?? null,
    entity_id: event.entityId ?? null,
    person_id: event.personId ?? null,
    reason: event.reason ?? null,
    changes: event.changes ?? [],
  }));
