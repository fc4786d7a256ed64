import { askedByPost } from './asked.ts';
import { contactStated } from './contact.ts';
import { nothing, type Plan, type PlannedDueItem } from './plan.ts';
import { suspensionOf, suspensionsBy } from './loss.ts';
import type { Held, PlannedSignal, Situation } from './situation.ts';
import { departedSince, lockedSince, standingOf } from './standing.ts';

const foldOf = (signal: PlannedSignal, situation: Situation) => {
  const facts = [...situation.facts, signal];
  return { facts, standing: standingOf(facts) };
};

const reauthorize = ({ personId, entityId, lostBefore }: Situation): readonly PlannedDueItem[] =>
  lostBefore > 0 && entityId !== null ? [{ kind: 'reauthorize', key: personId, entityId, accountId: null }] : [];

/** A return lifts what its own source suspended and nothing more: what was revoked, the head grants again. */
export const planReturn = (signal: PlannedSignal, situation: Situation): Plan => {
  const { facts, standing } = foldOf(signal, situation);
  const isBack = departedSince(facts, signal.sourceId) === null;
  const lifts = isBack ? suspensionsBy(situation.holdings, signal.sourceId, ['departure']).map(({ id }) => id) : [];
  const wasGone = standingOf(situation.facts).departedAt !== null;
  const isReturn = wasGone && standing.departedAt === null;
  return {
    ...nothing('return-brings-nothing-back', standing, isReturn || lifts.length > 0 ? 'applied' : 'no-effect'),
    lifts,
    dueItems: isReturn ? reauthorize(situation) : [],
  };
};

/** Guessing somebody's password must not strip an official: what is locked is only suspended, for as long. */
export const planLockOut = (signal: PlannedSignal, situation: Situation): Plan => {
  const { facts, standing } = foldOf(signal, situation);
  if (lockedSince(facts, signal.sourceId) === null) return nothing('older-than-what-is-known', standing);
  const losses = situation.holdings
    .filter(({ inScope }) => inScope)
    .flatMap((held) => suspensionOf(held, { signal, cause: 'lock-out', revokeAt: null }));
  return { ...nothing('lock-out-suspends', standing, 'applied'), losses, sessions: { which: 'all' } };
};

export const planUnlock = (signal: PlannedSignal, situation: Situation): Plan => {
  const { facts, standing } = foldOf(signal, situation);
  const isOpen = lockedSince(facts, signal.sourceId) === null;
  const lifts = isOpen ? suspensionsBy(situation.holdings, signal.sourceId, ['lock-out']).map(({ id }) => id) : [];
  const wasLocked = standingOf(situation.facts).lockedAt !== null;
  const changes = lifts.length > 0 || (wasLocked && standing.lockedAt === null);
  return { ...nothing('lock-out-ended', standing, changes ? 'applied' : 'no-effect'), lifts };
};

/** The day is kept; its hand-over and its end come with the calendar. */
export const planSchedule = (signal: PlannedSignal, situation: Situation): Plan => {
  const { standing } = foldOf(signal, situation);
  const said = signal.fact.type === 'departure-scheduled' ? signal.fact.lastDay : null;
  if (standing.lastDay !== said) return nothing('older-than-what-is-known', standing);
  const before = standingOf(situation.facts).lastDay;
  if (before === said) return nothing('nothing-changes', standing);
  return nothing(said === null ? 'departure-called-off' : 'departure-is-scheduled', standing, 'applied');
};

/** A signal removes a role at once and never adds one; sessions opened later carry newer groups. */
export const planGroups = (signal: PlannedSignal, situation: Situation): Plan => {
  const { standing } = foldOf(signal, situation);
  const left: readonly string[] = signal.fact.type === 'groups-changed' ? signal.fact.roles : [];
  const rolesRemoved = situation.sessions
    .filter(({ provider, openedAt }) => provider === signal.provider && openedAt <= signal.effectiveAt)
    .map(({ id, groupRoles }) => ({ sessionId: id, roles: groupRoles.filter((role) => !left.includes(role)) }))
    .filter(({ roles }) => roles.length > 0);
  return { ...nothing('groups-end-roles', standing, rolesRemoved.length > 0 ? 'applied' : 'no-effect'), rolesRemoved };
};

const knowsSecret = ({ holdsSharedSecret, custodyModel }: Held): boolean =>
  holdsSharedSecret || custodyModel === 'shared-secret';

/** A stolen password of the person may have opened what the person knows: sessions end, shared secrets are changed. */
export const planCompromise = (signal: PlannedSignal, situation: Situation): Plan => {
  const { standing } = foldOf(signal, situation);
  const known = situation.holdings.filter((held) => held.inScope && knowsSecret(held));
  const families = [...new Set(known.map(({ familyId }) => familyId))];
  return {
    ...nothing('secrets-are-rotated', standing, 'applied'),
    sessions: { which: 'all' },
    rotations: known.map(({ holdingId }) => holdingId),
    dueItems: families.map((entityId) => ({
      kind: 'rotate-secrets',
      key: `${situation.personId} ${entityId}`,
      entityId,
      accountId: null,
    })),
  };
};

export const planRecycled = (signal: PlannedSignal, situation: Situation): Plan => {
  const { fact } = signal;
  const { standing } = foldOf(signal, situation);
  if (fact.type !== 'identifier-recycled') return nothing('nothing-changes', standing);
  return {
    ...nothing('links-are-broken', standing, 'applied'),
    unlink: [{ kind: fact.kind, value: fact.value }],
    sessions: { which: 'all' },
  };
};

/** The record follows by itself; whether the person still belongs with another post or manager, each head says. */
export const planContact = (signal: PlannedSignal, situation: Situation): Plan => {
  const { fact } = signal;
  const { standing } = foldOf(signal, situation);
  if (fact.type !== 'contact-changed') return nothing('nothing-changes', standing);
  const contact = contactStated(signal, situation.facts);
  // Also where something newer is known: it came late, and nobody was asked about it.
  const dueItems = askedByPost(signal, situation);
  if (dueItems.length > 0)
    return {
      ...nothing('move-inside-the-entity', standing, contact === null ? 'proposed' : 'applied'),
      contact,
      dueItems,
    };
  if (Object.keys(fact.contact).length === 0) return nothing('nothing-changes', standing);
  return contact === null
    ? nothing('older-than-what-is-known', standing)
    : { ...nothing('record-follows', standing, 'applied'), contact };
};

export const planSessionsEnd = (signal: PlannedSignal, situation: Situation): Plan => {
  const { fact } = signal;
  const { standing } = foldOf(signal, situation);
  if (fact.type !== 'sessions-ended') return nothing('nothing-changes', standing);
  return {
    ...nothing('sessions-end', standing, situation.sessions.length > 0 ? 'applied' : 'no-effect'),
    sessions: { which: 'of-provider', subject: fact.subject, sid: fact.sid },
  };
};
