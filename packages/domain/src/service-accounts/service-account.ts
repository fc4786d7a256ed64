import { addMonthsToDay, isCalendarDay } from '../calendar.ts';
import { accept, refuse, type Decision, type Refusal } from '../decision.ts';
import type { FieldChange, RegisterEvent } from '../records/audit.ts';
import type { ServiceAccount } from '../records/offboarding.ts';
import type { StaffType } from '../records/person.ts';
import { settings } from '../settings.ts';

/** Who is to answer for a client, as the register knows them now. */
export type ProposedOwner = {
  readonly id: string;
  readonly staffType: StaffType;
  readonly absence: 'departed' | 'locked-out' | null;
};

/** What a token may carry as the name of a client (RFC 6749, appendix A.1). */
const isClient = (text: string): boolean => /^[\u0020-\u007E]{1,300}$/u.test(text);

type Told = { readonly type: string; readonly reason?: string; readonly changes?: readonly FieldChange[] };

const eventOf = ({ id, ownerId }: ServiceAccount, { type, reason, changes = [] }: Told): RegisterEvent => ({
  type,
  subject: { kind: 'service-account', id },
  personId: ownerId,
  changes,
  ...(reason !== undefined && { reason }),
});

const ownerFault = ({ staffType, absence }: ProposedOwner): Refusal | null => {
  if (absence) return refuse(`person-${absence}`, { field: 'ownerId' });
  return staffType === 'staff-member'
    ? null
    : refuse('not-a-staff-member', { field: 'ownerId', details: { staffType } });
};

const expiryFault = (expiresOn: string, today: string): Refusal | null => {
  if (!isCalendarDay(expiresOn)) return refuse('date-form', { field: 'expiresOn' });
  if (expiresOn < today) return refuse('date-in-the-past', { field: 'expiresOn' });
  return expiresOn > addMonthsToDay(today, settings.serviceAccountMonths)
    ? refuse('expiry-too-late', { field: 'expiresOn' })
    : null;
};

const reasonFault = (reason: string): Refusal | null =>
  reason.trim() === '' ? refuse('reason-missing', { field: 'reason' }) : null;

export type NewServiceAccount = Pick<ServiceAccount, 'id' | 'provider' | 'clientId' | 'purpose' | 'expiresOn'> & {
  readonly owner: ProposedOwner;
};

/** A client that acts by itself has a human owner and an end. */
export const registerServiceAccount = (given: NewServiceAccount, today: string): Decision<ServiceAccount> => {
  const { owner, ...stated } = given;
  const account: ServiceAccount = {
    ...stated,
    clientId: stated.clientId.trim(),
    purpose: stated.purpose.trim(),
    ownerId: owner.id,
    suspendedAt: null,
    version: 1,
  };
  if (!isClient(account.clientId)) return refuse('client-form', { field: 'client' });
  if (account.purpose === '') return refuse('purpose-missing', { field: 'purpose' });
  const fault = ownerFault(owner) ?? expiryFault(account.expiresOn, today);
  if (fault) return fault;
  const { provider, clientId, expiresOn } = account;
  const changes = Object.entries({ provider, client: clientId, expiresOn }).map(([field, after]) => ({
    field,
    before: null,
    after,
  }));
  return accept(account, eventOf(account, { type: 'service-account-registered', changes }));
};

type Naming = {
  readonly owner: ProposedOwner;
  readonly reason: string;
  /** Its owner left: that suspended it, and asked for another one. */
  readonly awaited: boolean;
};

/** A new owner lifts what the departure of the former one suspended, and nothing else. */
export const nameServiceAccountOwner = (account: ServiceAccount, naming: Naming): Decision<ServiceAccount> => {
  const { owner, reason, awaited } = naming;
  if (owner.id === account.ownerId && !awaited) return refuse('already-owner', { field: 'ownerId' });
  const fault = ownerFault(owner) ?? reasonFault(reason);
  if (fault) return fault;
  const suspendedAt = awaited ? null : account.suspendedAt;
  const next = { ...account, ownerId: owner.id, suspendedAt, version: account.version + 1 };
  const changes = [{ field: 'ownerId', before: account.ownerId, after: owner.id }];
  return accept(next, eventOf(next, { type: 'service-account-owner-named', reason: reason.trim(), changes }));
};

export const renewServiceAccount = (
  account: ServiceAccount,
  { expiresOn, today }: { readonly expiresOn: string; readonly today: string },
): Decision<ServiceAccount> => {
  const fault = expiryFault(expiresOn, today);
  if (fault) return fault;
  const next = { ...account, expiresOn, version: account.version + 1 };
  const changes = [{ field: 'expiresOn', before: account.expiresOn, after: expiresOn }];
  return accept(next, eventOf(next, { type: 'service-account-renewed', changes }));
};

export const stopServiceAccount = (account: ServiceAccount, reason: string, now: Date): Decision<ServiceAccount> => {
  if (account.suspendedAt) return refuse('service-account-already-stopped');
  const fault = reasonFault(reason);
  if (fault) return fault;
  const next = { ...account, suspendedAt: now, version: account.version + 1 };
  return accept(next, eventOf(next, { type: 'service-account-stopped', reason: reason.trim() }));
};

type Resuming = { readonly owner: ProposedOwner; readonly reason: string; readonly awaited: boolean };

/** What somebody stopped goes on; what a departure suspended waits for another owner. */
export const resumeServiceAccount = (account: ServiceAccount, resuming: Resuming): Decision<ServiceAccount> => {
  const { owner, reason, awaited } = resuming;
  if (!account.suspendedAt) return refuse('service-account-not-stopped');
  if (awaited || owner.absence === 'departed') return refuse('owner-awaited');
  const fault = reasonFault(reason);
  if (fault) return fault;
  const next = { ...account, suspendedAt: null, version: account.version + 1 };
  return accept(next, eventOf(next, { type: 'service-account-resumed', reason: reason.trim() }));
};
