import { languagesFault } from '../accounts/content-languages.ts';
import { changesOf } from '../accounts/edit-request.ts';
import { missingElements, type RecordElement } from '../accounts/record-elements.ts';
import { accept, refuse, type Decision, type Refusal } from '../decision.ts';
import type { Account } from '../records/account.ts';
import type { RegisterEvent } from '../records/audit.ts';
import type { Revision } from '../records/revision.ts';
import { isLive } from '../status/account-status.ts';
import { revisedFields, type RevisedField } from './stale.ts';

export type RevisionEdit = Partial<Pick<Account, RevisedField>>;

export type Proposing = {
  readonly id: string;
  readonly by: string;
  readonly changedOn: string | null;
  readonly now: Date;
  /** The day in the time zone of the entity. */
  readonly today: string;
  /** The number of the approved revision that the proposer had before them, 0 for the record as it was authorized. */
  readonly base: number;
  /** How many were proposed before, and the number of the latest that was approved. */
  readonly proposed: number;
  readonly approved: number;
};

/** Authorized and not ended: what is still asked for is edited, what has ended is kept as it was. */
export const isRevisable = (account: Account): boolean =>
  account.authorizedAt !== null && account.withdrawnAt === null && account.parkedAt === null && isLive(account);

export const revisionEvent = (
  account: Account,
  revision: Revision,
  told: Pick<RegisterEvent, 'type' | 'reason' | 'changes'>,
): RegisterEvent => ({
  ...told,
  subject: { kind: 'revision', id: revision.id },
  accountId: account.id,
  entityId: account.entityId,
});

const trimmed = (edit: RevisionEdit): RevisionEdit =>
  Object.fromEntries(
    Object.entries(edit)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, typeof value === 'string' ? value.trim() : value]),
  );

const fieldOf = (element: RecordElement, { purpose }: Account): string => {
  if (element !== 'purpose-and-audience') return element;
  return purpose.trim() === '' ? 'purpose' : 'audience';
};

/** What stood in the record may become another text, not none: 3.4 asks for each of these elements. */
const emptied = (before: Account, after: Account): Refusal | null => {
  const lacked = missingElements(before, true);
  const element = missingElements(after, true).find((each) => !lacked.includes(each));
  if (element) return refuse('record-incomplete', { field: fieldOf(element, after), details: { element } });
  const unstated = before.languageStatement.trim() !== '' && after.languageStatement.trim() === '';
  return unstated ? refuse('language-statement-missing', { field: 'languageStatement' }) : null;
};

const editFault = (account: Account, edit: RevisionEdit): Refusal | null => {
  const fault = edit.languages === undefined ? null : languagesFault(edit.languages);
  return fault ?? emptied(account, { ...account, ...edit });
};

/** A change of an authorized record is a proposal: the record stays as it was approved until a head decides (F5). */
export const proposeRevision = (account: Account, edit: RevisionEdit, how: Proposing): Decision<Revision> => {
  if (!isRevisable(account)) return refuse('account-not-authorized');
  if (how.base !== how.approved) {
    return refuse('revision-conflict', { details: { base: how.base, approved: how.approved } });
  }
  if (how.changedOn !== null && how.changedOn > how.today) return refuse('date-in-the-future', { field: 'changedOn' });
  const stated = trimmed(edit);
  const fault = editFault(account, stated);
  if (fault) return fault;
  const changes = changesOf(account, stated).filter(({ field }) => revisedFields.some((each) => each === field));
  if (changes.length === 0) return refuse('nothing-changed');
  const revision: Revision = {
    id: how.id,
    accountId: account.id,
    number: how.proposed + 1,
    base: how.base,
    changes,
    changedOn: how.changedOn,
    proposedById: how.by,
    proposedAt: how.now,
    withdrawnAt: null,
    approvedAt: null,
    refusedAt: null,
    decidedById: null,
    capacity: null,
    headshipId: null,
    secondFactorAt: null,
    reason: null,
  };
  return accept(revision, revisionEvent(account, revision, { type: 'revision-proposed', changes }));
};
