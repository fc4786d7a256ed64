import { accept, refuse, type Decision } from '../decision.ts';
import type { RegisterEvent } from '../records/audit.ts';
import type { Headship } from '../records/headship.ts';
import { headshipStatus } from '../status/headship-status.ts';

const eventOf = (headship: Headship, type: string, changes: RegisterEvent['changes'] = []): RegisterEvent => ({
  type,
  subject: { kind: 'headship', id: headship.id },
  entityId: headship.entityId,
  personId: headship.personId,
  reason: headship.documentReference,
  changes,
});

const overlapsInTime = (one: Headship, other: Headship): boolean =>
  (one.untilOn === null || other.fromOn <= one.untilOn) && (other.untilOn === null || one.fromOn <= other.untilOn);

/** Headship is the root of authority (1.1 (c)): recorded with a document and never by the person concerned. */
export const recordHeadship = (
  headship: Headship,
  office: { readonly headed: boolean; readonly others: readonly Headship[] },
): Decision<Headship> => {
  if (!office.headed) return refuse('entity-has-no-head-of-its-own', { field: 'entityId' });
  if (headship.recordedById === headship.personId) return refuse('own-case', { field: 'personId' });
  if (headship.documentReference.trim() === '') return refuse('document-missing', { field: 'documentReference' });
  if (headship.untilOn !== null && headship.untilOn < headship.fromOn) {
    return refuse('dates-reversed', { field: 'untilOn' });
  }
  if (headship.capacity === 'officer-in-charge' && headship.untilOn === null) {
    return refuse('end-date-missing', { field: 'untilOn' });
  }
  const rival = office.others.some(
    (other) =>
      headship.capacity === 'head' && other.capacity === 'head' && !other.rejectedAt && overlapsInTime(other, headship),
  );
  return rival
    ? refuse('office-already-held', { field: 'fromOn' })
    : accept(headship, eventOf(headship, 'headship-recorded'));
};

export type Confirmer = {
  readonly personId: string;
  readonly isAdministrator: boolean;
  /** Heads the entity today, as head and not only in charge. */
  readonly isHead: boolean;
};

/**
 * A head is confirmed by a second DGC administrator; an officer-in-charge by the head. Where there is none, or where the
 * head recorded it and so is not the second person, an administrator confirms.
 */
export const confirmHeadship = (
  headship: Headship,
  confirmer: Confirmer,
  office: { readonly headIds: readonly string[]; readonly now: Date },
): Decision<Headship> => {
  if (headship.confirmedAt || headship.rejectedAt) return refuse('headship-already-answered');
  if (confirmer.personId === headship.personId) return refuse('own-case');
  if (confirmer.personId === headship.recordedById) return refuse('second-person-needed');
  const byHead = headship.capacity === 'officer-in-charge' && office.headIds.some((id) => id !== headship.recordedById);
  if (byHead && !confirmer.isHead) return refuse('head-confirms');
  if (!byHead && !confirmer.isAdministrator) return refuse('administrator-confirms');
  return accept(
    { ...headship, confirmedAt: office.now, confirmedById: confirmer.personId, version: headship.version + 1 },
    eventOf(headship, 'headship-confirmed'),
  );
};

export const rejectHeadship = (headship: Headship, confirmer: Confirmer, now: Date): Decision<Headship> => {
  if (headship.confirmedAt || headship.rejectedAt) return refuse('headship-already-answered');
  // A head answers for who stands in for them, never for who succeeds them.
  const byHead = headship.capacity === 'officer-in-charge' && confirmer.isHead;
  if (!confirmer.isAdministrator && !byHead) return refuse('administrator-confirms');
  return accept(
    { ...headship, rejectedAt: now, version: headship.version + 1 },
    eventOf(headship, 'headship-rejected'),
  );
};

export const endHeadship = (
  headship: Headship,
  ending: Pick<Headship, 'untilOn' | 'documentReference'>,
  today: string,
): Decision<Headship> => {
  const status = headshipStatus(headship, today);
  if (status === 'ended' || status === 'rejected') return refuse('headship-already-ended');
  if (ending.untilOn === null || ending.untilOn < headship.fromOn)
    return refuse('dates-reversed', { field: 'untilOn' });
  // A longer term of office is a new headship: it needs the second person of 1.1 (c).
  if (headship.untilOn !== null && ending.untilOn > headship.untilOn)
    return refuse('headship-ends-earlier', { field: 'untilOn' });
  if (ending.documentReference.trim() === '') return refuse('document-missing', { field: 'documentReference' });
  return accept(
    { ...headship, untilOn: ending.untilOn, version: headship.version + 1 },
    {
      ...eventOf(headship, 'headship-ended', [{ field: 'untilOn', before: headship.untilOn, after: ending.untilOn }]),
      reason: ending.documentReference,
    },
  );
};
