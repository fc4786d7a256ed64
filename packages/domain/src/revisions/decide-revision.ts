import type { Deciding } from '../accounts/decide-account.ts';
import { accept, refuse, type Decision, type Refusal } from '../decision.ts';
import type { Account } from '../records/account.ts';
import type { Revision } from '../records/revision.ts';
import { revisionStatus } from '../status/revision-status.ts';
import { isRevisable, revisionEvent } from './propose-revision.ts';
import { isStale, revisedFields } from './stale.ts';

/** The approved record, the proposal, and the number of the latest revision that was approved. */
export type RevisionCase = { readonly account: Account; readonly revision: Revision; readonly approved: number };
export type RevisionDeciding = Omit<Deciding, 'id' | 'assessmentId'>;
export type Revised = { readonly account: Account; readonly revision: Revision };

/** Nobody decides on what they proposed themselves, whatever else they are (3.1 (a)). */
const decidingFault = ({ revision }: RevisionCase, { decidedById }: RevisionDeciding): Refusal | null => {
  if (revisionStatus(revision) !== 'proposed') return refuse('revision-already-decided');
  return decidedById === revision.proposedById ? refuse('own-case') : null;
};

const decidedAs = (revision: Revision, deciding: RevisionDeciding): Revision => {
  const { decidedById, capacity, headshipId, secondFactorAt, reason } = deciding;
  return { ...revision, decidedById, capacity, headshipId, secondFactorAt, reason };
};

const revisedAccount = (account: Account, revision: Revision): Account => {
  const known = revision.changes.filter(({ field }) => revisedFields.some((each) => each === field));
  const edit = Object.fromEntries(known.map(({ field, after }) => [field, after]));
  return { ...account, ...edit, version: account.version + 1 };
};

/** The one way by which an authorized record changes: the proposal becomes what everybody reads. */
export const approveRevision = (asked: RevisionCase, deciding: RevisionDeciding, now: Date): Decision<Revised> => {
  const { account, revision, approved } = asked;
  const fault = decidingFault(asked, deciding);
  if (fault) return fault;
  if (!isRevisable(account)) return refuse('account-not-authorized');
  if (isStale(revision, account, approved)) {
    return refuse('revision-conflict', { details: { base: revision.base, approved } });
  }
  return accept(
    { account: revisedAccount(account, revision), revision: { ...decidedAs(revision, deciding), approvedAt: now } },
    revisionEvent(account, revision, {
      type: 'revision-approved',
      reason: deciding.reason,
      changes: revision.changes,
    }),
  );
};

export const refuseRevision = (asked: RevisionCase, deciding: RevisionDeciding, now: Date): Decision<Revised> => {
  const fault = decidingFault(asked, deciding);
  if (fault) return fault;
  if ((deciding.reason ?? '').trim() === '') return refuse('reason-missing', { field: 'reason' });
  const { account, revision } = asked;
  return accept(
    { account, revision: { ...decidedAs(revision, deciding), refusedAt: now } },
    revisionEvent(account, revision, { type: 'revision-refused', reason: deciding.reason }),
  );
};

/** Taken back by whoever proposed it, as long as nobody decided. */
export const withdrawRevision = (
  account: Account,
  revision: Revision,
  asked: { readonly by: string | null; readonly now: Date },
): Decision<Revision> => {
  if (revisionStatus(revision) !== 'proposed') return refuse('revision-already-decided');
  if (revision.proposedById !== asked.by) return refuse('revision-of-another');
  const next = { ...revision, withdrawnAt: asked.now };
  return accept(next, revisionEvent(account, revision, { type: 'revision-withdrawn' }));
};
