import type { FieldChange, RegisterEvent, SignalFact } from '@mandat/domain';
import type { Loss, Plan } from '@mandat/policies';
import type { OffboardingFacts } from './situation.repository.ts';

export type Decided = {
  readonly signalId: string;
  readonly fact: SignalFact;
  readonly sourceName: string;
  readonly plan: Plan;
  readonly facts: OffboardingFacts;
  readonly caseId: string | null;
  readonly opensCase: boolean;
  readonly endedSessions: readonly string[];
  readonly orphanIds: readonly string[];
  readonly reason: string | null;
};

const change = (field: string, before: unknown, after: unknown): FieldChange => ({ field, before, after });

/** A revocation is done in the name of the head who would have to do it (4.2). */
const inTheNameOf = ({ heads }: OffboardingFacts, familyId: string): readonly FieldChange[] =>
  heads
    .filter((head) => head.familyId === familyId)
    .slice(0, 1)
    .map(({ personId }) => change('inTheNameOf', null, personId));

const lossEvent = ({ facts, plan }: Decided, loss: Loss): RegisterEvent => ({
  type: loss.act === 'revoke' ? 'privilege-revoked' : 'privilege-suspended',
  subject: loss.authorizationId
    ? { kind: 'authorization', id: loss.authorizationId }
    : { kind: 'holding', id: loss.holdingId },
  accountId: loss.accountId,
  entityId: loss.familyId,
  personId: facts.personId,
  reason: plan.rule,
  changes: inTheNameOf(facts, loss.familyId),
});

const aboutPerson = ({ facts, plan, reason, sourceName }: Decided, type: string): RegisterEvent => ({
  type,
  subject: { kind: 'person', id: facts.personId },
  personId: facts.personId,
  entityId: facts.entityId,
  reason: reason ?? plan.rule,
  changes: [change('source', null, sourceName)],
});

/** What the timeline of the person says, where the signal changed something. */
const factTypes: Partial<Record<SignalFact['type'], string>> = {
  'person-departed': 'person-departed',
  'person-returned': 'person-returned',
  'person-locked-out': 'person-locked-out',
  'person-unlocked': 'person-unlocked',
  'person-moved': 'person-moved',
  'groups-changed': 'roles-removed',
  'credential-compromised': 'credential-compromised',
  'identifier-recycled': 'identifier-unlinked',
  'contact-changed': 'contact-changed',
  'authorizations-withdrawn': 'authorizations-withdrawn',
};

/** Nothing has changed yet: somebody is asked. */
const asks = ({ plan, fact }: Decided): boolean =>
  plan.rule === 'change-is-proposed' ||
  (plan.dueItems.length > 0 && (plan.state === 'undone' || (fact.type === 'contact-changed' && plan.contact === null)));

/** What a day or a head decides is told by what it took; a contact that was not followed changed nothing. */
const changesNothing = ({ plan, fact }: Decided): boolean =>
  plan.rule === 'suspension-lapsed' || (fact.type === 'contact-changed' && plan.contact === null);

const factEvents = (decided: Decided): readonly RegisterEvent[] => {
  const { plan, fact } = decided;
  if (asks(decided)) return [aboutPerson(decided, 'due-item-opened')];
  if (plan.state !== 'applied' && plan.state !== 'proposed') return [];
  if (fact.type === 'departure-scheduled') {
    const event = aboutPerson(decided, fact.lastDay === null ? 'departure-called-off' : 'departure-scheduled');
    return [{ ...event, changes: [...(event.changes ?? []), change('lastDay', null, fact.lastDay)] }];
  }
  const type = changesNothing(decided) ? undefined : factTypes[fact.type];
  return type === undefined ? [] : [aboutPerson(decided, type)];
};

const sessionEvents = ({ endedSessions, facts, fact }: Decided): readonly RegisterEvent[] =>
  endedSessions.map((id) => ({
    type: 'session-ended',
    subject: { kind: 'session', id },
    personId: facts.personId,
    reason: fact.type === 'sessions-ended' ? 'back-channel-logout' : fact.type,
  }));

const caseEvents = ({ caseId, opensCase, facts, fact }: Decided): readonly RegisterEvent[] =>
  opensCase && caseId
    ? [
        {
          type: 'case-opened',
          subject: { kind: 'case', id: caseId },
          personId: facts.personId,
          entityId: facts.entityId,
          reason: fact.type,
        },
      ]
    : [];

const orphanEvents = ({ plan, orphanIds, facts }: Decided): readonly RegisterEvent[] =>
  plan.orphans.map(({ accountId, familyId, custodian }, at) => ({
    type: 'orphan-opened',
    subject: { kind: 'orphan', id: orphanIds[at] ?? accountId },
    accountId,
    entityId: familyId,
    personId: facts.personId,
    reason: custodian,
  }));

const liftEvents = ({ plan, facts }: Decided): readonly RegisterEvent[] =>
  facts.holdings
    .filter(({ suspensions }) => suspensions.some(({ id }) => plan.lifts.includes(id)))
    .map(({ authorizationId, holdingId, accountId, familyId }) => ({
      type: 'suspension-lifted',
      subject: authorizationId
        ? { kind: 'authorization' as const, id: authorizationId }
        : { kind: 'holding' as const, id: holdingId },
      accountId,
      entityId: familyId,
      personId: facts.personId,
      reason: plan.rule,
    }));

const clientEvents = ({ plan, facts }: Decided): readonly RegisterEvent[] =>
  plan.serviceAccounts.map((id) => ({
    type: 'service-account-suspended',
    subject: { kind: 'service-account', id },
    personId: facts.personId,
    reason: plan.rule,
  }));

/** The audit of a decision, in the order in which it reads. */
export const eventsOf = (decided: Decided): readonly RegisterEvent[] => [
  ...factEvents(decided),
  ...decided.plan.losses.map((loss) => lossEvent(decided, loss)),
  ...liftEvents(decided),
  ...sessionEvents(decided),
  ...caseEvents(decided),
  ...orphanEvents(decided),
  ...clientEvents(decided),
];
