import { addDays } from '../calendar.ts';
import { accept, refuse, type Decision } from '../decision.ts';
import type { RegisterEvent } from '../records/audit.ts';
import type { FocalPoint, StaffType } from '../records/person.ts';

const eventOf = (named: FocalPoint, type: string, changes: RegisterEvent['changes'] = []): RegisterEvent => ({
  type,
  subject: { kind: 'focal-point', id: named.id },
  entityId: named.entityId,
  personId: named.personId,
  changes,
});

export type NamingOf = {
  readonly namedById: string | null;
  readonly staffType: StaffType;
  /** How the person was named for this entity before. */
  readonly others: readonly Pick<FocalPoint, 'personId' | 'fromOn' | 'untilOn'>[];
};

const overlapsInTime = (
  one: Pick<FocalPoint, 'fromOn' | 'untilOn'>,
  other: Pick<FocalPoint, 'fromOn' | 'untilOn'>,
): boolean =>
  (one.untilOn === null || other.fromOn <= one.untilOn) && (other.untilOn === null || one.fromOn <= other.untilOn);

/** A focal point prepares what the head decides; who decides needs nobody to prepare for them, so nobody names themselves. */
export const nameFocalPoint = (named: FocalPoint, naming: NamingOf): Decision<FocalPoint> => {
  if (naming.namedById === named.personId) return refuse('own-case', { field: 'personId' });
  if (naming.staffType !== 'staff-member') {
    return refuse('not-a-staff-member', { field: 'personId', details: { staffType: naming.staffType } });
  }
  if (named.untilOn !== null && named.untilOn < named.fromOn) return refuse('dates-reversed', { field: 'untilOn' });
  const twice = naming.others.some((other) => other.personId === named.personId && overlapsInTime(other, named));
  return twice
    ? refuse('already-focal-point', { field: 'personId' })
    : accept(named, eventOf(named, 'focal-point-named'));
};

/** Ends on a last day. To take it away at once the last day is yesterday, where they had begun by then. */
export const endFocalPoint = (
  named: FocalPoint,
  ending: { readonly untilOn: string; readonly today: string },
): Decision<FocalPoint> => {
  const { today, untilOn } = ending;
  const over = named.untilOn !== null && named.untilOn < today;
  if (over) return refuse('focal-point-already-ended');
  if (untilOn < addDays(today, -1) || untilOn < named.fromOn) return refuse('dates-reversed', { field: 'untilOn' });
  if (named.untilOn !== null && untilOn > named.untilOn)
    return refuse('focal-point-ends-earlier', { field: 'untilOn' });
  return accept(
    { ...named, untilOn, version: named.version + 1 },
    eventOf(named, 'focal-point-ended', [{ field: 'untilOn', before: named.untilOn, after: untilOn }]),
  );
};
