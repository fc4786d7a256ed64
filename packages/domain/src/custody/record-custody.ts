import { accept, refuse, type Decision, type Refusal } from '../decision.ts';
import type { Account } from '../records/account.ts';
import type { AccountCustody } from '../records/custody.ts';
import { accountStatus, type AccountStatus } from '../status/account-status.ts';

/** Facts as somebody tells them. */
export type CustodyFacts = Omit<AccountCustody, 'id' | 'accountId' | 'number' | 'recordedAt' | 'recordedById'>;

/** Whether there can be credentials to keep: not for a draft, nor for what is refused, out of scope or gone. */
const hasCredentials = {
  requested: false,
  'under-review': true,
  authorized: true,
  'to-be-created': true,
  'creation-lapsed': true,
  withdrawn: true,
  parked: true,
  closed: false,
  refused: false,
  'out-of-scope': false,
  undone: false,
} as const satisfies Record<AccountStatus, boolean>;

export const statusesWithCustody = (Object.keys(hasCredentials) as AccountStatus[]).filter(
  (status) => hasCredentials[status],
);

const textOrNull = (text: string | null): string | null => text?.trim() || null;

const named = (applications: readonly string[]): readonly string[] => [
  ...new Set(applications.map((each) => each.trim()).filter((each) => each !== '')),
];

const trimmed = (facts: CustodyFacts): CustodyFacts => ({
  ...facts,
  vaultReference: facts.vaultReference.trim(),
  recoveryMailbox: textOrNull(facts.recoveryMailbox),
  recoveryPhone: textOrNull(facts.recoveryPhone),
  connectedApplications: named(facts.connectedApplications),
});

/** It happened, then somebody noticed, and neither lies ahead; nobody rotates credentials tomorrow. */
const daysFault = ({ changedOn, detectedOn, lastRotatedOn }: CustodyFacts, today: string): Refusal | null => {
  for (const [field, day] of Object.entries({ changedOn, detectedOn, lastRotatedOn })) {
    if (day !== null && day > today) return refuse('date-in-the-future', { field });
  }
  return detectedOn !== null && detectedOn < changedOn
    ? refuse('noticed-before-change', { field: 'detectedOn' })
    : null;
};

const mostApplications = 50;

const factsFault = (facts: CustodyFacts, today: string): Refusal | null => {
  if (facts.vaultReference === '') return refuse('vault-reference-missing', { field: 'vaultReference' });
  if (facts.secondFactor === 'none' && facts.secondFactorHolderId !== null) {
    return refuse('second-factor-without-kind', { field: 'secondFactorHolderId' });
  }
  if (facts.connectedApplications.length > mostApplications) {
    return refuse('list-too-long', { field: 'connectedApplications', details: { most: mostApplications } });
  }
  return daysFault(facts, today);
};

export type CustodyRecording = {
  readonly facts: CustodyFacts;
  /** The number of the version before; 0 where there is none. */
  readonly before: number;
  readonly newId: string;
  readonly byId: string | null;
  readonly today: string;
  readonly now: Date;
};

/**
 * The next version of an account's custody facts (4.2). The history tells that it changed and not what it became: others
 * read the history than may read how credentials are kept.
 */
export const recordCustody = (account: Account, recording: CustodyRecording): Decision<AccountCustody> => {
  const { before, newId, byId, today, now } = recording;
  if (!hasCredentials[accountStatus(account, today)]) return refuse('custody-without-account');
  const facts = trimmed(recording.facts);
  const fault = factsFault(facts, today);
  if (fault) return fault;
  const number = before + 1;
  return accept(
    { ...facts, id: newId, accountId: account.id, number, recordedAt: now, recordedById: byId },
    {
      type: 'custody-recorded',
      subject: { kind: 'account', id: account.id },
      accountId: account.id,
      entityId: account.entityId,
      changes: [{ field: 'custodyVersion', before: before || null, after: number }],
    },
  );
};
