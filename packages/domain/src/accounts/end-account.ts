import { isCalendarDay } from '../calendar.ts';
import { accept, refuse, type Decision, type Refusal } from '../decision.ts';
import type { Account } from '../records/account.ts';
import { accountStatus, isOfficial } from '../status/account-status.ts';

/** What was done on the platform, on which day there, and how that is known. */
export type AccountEnding = { readonly on: string; readonly evidence: string };
export type EndingClock = { readonly now: Date; readonly today: string };

const daysFault = ({ on }: AccountEnding, field: string, today: string): Refusal | null => {
  if (!isCalendarDay(on)) return refuse('date-form', { field });
  return on > today ? refuse('date-in-the-future', { field }) : null;
};

const evidenceFault = ({ evidence }: AccountEnding): Refusal | null =>
  evidence.trim() === '' ? refuse('evidence-missing', { field: 'evidence' }) : null;

const ended = (account: Account, type: string, told: { readonly field: string; readonly ending: AccountEnding }) => ({
  type,
  subject: { kind: 'account' as const, id: account.id },
  accountId: account.id,
  entityId: account.entityId,
  reason: told.ending.evidence.trim(),
  changes: [{ field: told.field, before: null, after: told.ending.on }],
});

/** The account that takes its place: another one, and official, or readers would be sent astray. */
const successorFault = (account: Account, successor: Account | null, today: string): Refusal | null => {
  if (successor === null) return null;
  if (successor.id === account.id) return refuse('successor-is-itself', { field: 'successorId' });
  return isOfficial(successor, today) ? null : refuse('successor-not-official', { field: 'successorId' });
};

export type Parking = AccountEnding & { readonly successor: Account | null };

/** Kept secured, so that nobody else takes its handle; it may point to the account that takes its place (3.8). */
export const parkAccount = (account: Account, parking: Parking, clock: EndingClock): Decision<Account> => {
  if (accountStatus(account, clock.today) !== 'withdrawn') return refuse('account-not-withdrawn');
  const fault =
    daysFault(parking, 'parkedOn', clock.today) ??
    evidenceFault(parking) ??
    successorFault(account, parking.successor, clock.today);
  if (fault) return fault;
  return accept(
    {
      ...account,
      parkedAt: clock.now,
      parkedOn: parking.on,
      parkedEvidence: parking.evidence.trim(),
      successorId: parking.successor?.id ?? account.successorId,
      version: account.version + 1,
    },
    ended(account, 'account-parked', { field: 'parkedOn', ending: parking }),
  );
};

const closable: ReadonlySet<string> = new Set(['withdrawn', 'parked']);

/** Gone from the platform, for good: the record stays, and its handle is free (3.8). */
export const closeAccount = (account: Account, closing: Parking, clock: EndingClock): Decision<Account> => {
  if (!closable.has(accountStatus(account, clock.today))) return refuse('account-not-withdrawn');
  const fault =
    daysFault(closing, 'closedOn', clock.today) ??
    evidenceFault(closing) ??
    successorFault(account, closing.successor, clock.today);
  if (fault) return fault;
  if (account.parkedOn !== null && closing.on < account.parkedOn) {
    return refuse('closed-before-parked', { field: 'closedOn' });
  }
  return accept(
    {
      ...account,
      closedAt: clock.now,
      closedOn: closing.on,
      closedEvidence: closing.evidence.trim(),
      successorId: closing.successor?.id ?? account.successorId,
      version: account.version + 1,
    },
    ended(account, 'account-closed', { field: 'closedOn', ending: closing }),
  );
};
