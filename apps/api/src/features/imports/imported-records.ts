import { type Account, type Holding, type RegisterEvent } from '@mandat/domain';
import type { PlannedAccount, PlannedPerson } from '@mandat/domain';
import type { Who } from '../audit/audit.repository.ts';

/**
 * What was there when the bulletin was published is registered and waits for the head's decision (3.3): nobody asked for it.
 * What came later is somebody's request, to be completed and sent to the head as any other.
 */
const isPendingReview = ({ createdOn, beforeBulletin }: PlannedAccount): boolean =>
  createdOn === null || beforeBulletin;

const undecided = {
  requestKind: 'existing',
  submittedById: null,
  authorizedAt: null,
  creationDueOn: null,
  reviewDueOn: null,
  refusedAt: null,
  undoneAt: null,
  outOfScopeAt: null,
  outOfScopeAs: null,
  outOfScopeReason: null,
  outOfScopeById: null,
  reopensId: null,
  withdrawnAt: null,
  parkedAt: null,
  closedAt: null,
  parkedOn: null,
  parkedEvidence: null,
  closedOn: null,
  closedEvidence: null,
  successorId: null,
  version: 1,
} as const satisfies Partial<Account>;

export const accountOf = (plan: PlannedAccount, reference: string, who: Who): Account => {
  const pending = isPendingReview(plan);
  return {
    ...undecided,
    id: who.newId(),
    reference,
    entityId: plan.entityId,
    platform: plan.found.platform,
    title: plan.title,
    handle: plan.found.handle ?? null,
    url: plan.found.url,
    stableId: plan.found.stableId ?? null,
    canonicalKey: plan.found.key,
    languages: plan.languages,
    purpose: plan.purpose,
    audience: plan.audience,
    languageStatement: plan.languageStatement,
    createdOn: plan.createdOn,
    requestedById: pending ? null : who.actor.personId,
    requestedAt: who.now,
    submittedAt: pending ? who.now : null,
  };
};

type Confirmed = ReadonlyMap<string, string>;

const personOf = ({ personId, email }: PlannedPerson, confirmed: Confirmed): string | null =>
  personId ?? (email === null ? null : (confirmed.get(email.toLowerCase()) ?? null));

/** Facts, never privileges: a holding without an authorization (3.7). Nobody holds an account twice. */
export const holdingsOf = (
  account: Account,
  people: readonly PlannedPerson[],
  { confirmed, who }: { readonly confirmed: Confirmed; readonly who: Who },
): readonly Holding[] => {
  const found = people.flatMap((named) => {
    const personId = personOf(named, confirmed);
    return personId === null ? [] : [personId];
  });
  return [...new Set(found)].map((personId) => ({
    id: who.newId(),
    accountId: account.id,
    personId,
    capacity: 'none',
    platformRole: null,
    holdsSharedSecret: false,
    isRecoveryContact: false,
    interim: false,
    authorizationId: null,
    fromAt: who.now,
    removalAwaitedAt: null,
    endedAt: null,
    version: 1,
  }));
};

export const importedEvent = (account: Account, importId: string): RegisterEvent => ({
  type: 'account-imported',
  subject: { kind: 'account', id: account.id },
  accountId: account.id,
  entityId: account.entityId,
  changes: [{ field: 'import', before: null, after: importId }],
});

export const holdingEvent = (holding: Holding, { entityId }: Account): RegisterEvent => ({
  type: 'holding-recorded',
  subject: { kind: 'holding', id: holding.id },
  accountId: holding.accountId,
  personId: holding.personId,
  entityId,
});
