import type { Rules } from './rules-of-requests.ts';
import { audited, onVersion, refused, row, ruled, withSecondFactor, type Check } from './ruling.ts';
import type { Headship, State } from './state.ts';
import { headsOf, isAdministrator, isHeaded, isInOffice, isStaff } from './who-may.ts';
import { terms } from './words.ts';

const never = Number.POSITIVE_INFINITY;

const meet = (one: Headship, other: Headship): boolean =>
  one.from <= (other.until ?? never) && other.from <= (one.until ?? never);

const withHeadship = (state: State, nth: number, change: Partial<Headship>): State => ({
  ...state,
  headships: state.headships.map((each, index) => (index === nth ? { ...each, ...change } : each)),
});

const headshipAt = (state: State, nth: number): Headship => {
  const headship = state.headships[nth];
  if (!headship) throw new Error(`no headship ${nth}`);
  return headship;
};

/** A head is confirmed by a second administrator; an officer-in-charge by the head, unless there is none but who recorded it. */
export const mayConfirm = (state: State, headship: Headship, as: Headship['person']): boolean => {
  if (as === headship.recordedBy) return false;
  const heads = headsOf(state, headship.unit);
  const isForHead = headship.capacity === 'officer-in-charge' && heads.some((head) => head !== headship.recordedBy);
  return isForHead ? heads.includes(as) : isAdministrator(as);
};

export const rulesOfOffices: Rules<
  'record-headship' | 'confirm-headship' | 'end-headship' | 'name-focal-point' | 'end-focal-point'
> = {
  'record-headship': (state, step) => {
    const { unit, person, capacity, term, as } = step;
    const may = isAdministrator(as) || (capacity === 'officer-in-charge' && isInOffice(state, unit, as));
    if (!may) return refused(state, 'forbidden');
    const [from, until] = terms[term];
    const headship: Headship = { unit, person, capacity, from, until, recordedBy: as, confirmed: false };
    const isRival = state.headships.some(
      (each) => capacity === 'head' && each.capacity === 'head' && each.unit === unit && meet(each, headship),
    );
    const checks: readonly Check[] = [
      !isHeaded(unit) && 'invalid',
      as === person && 'own-case',
      !step.document && 'invalid',
      isRival && 'conflict',
    ];
    return ruled(state, checks, () =>
      audited({ ...state, headships: [...state.headships, headship] }, row('headship-recorded', step, { person })),
    );
  },

  'confirm-headship': (state, step) => {
    const headship = headshipAt(state, step.nth);
    const { person, confirmed } = headship;
    if (!isAdministrator(step.as) && !isInOffice(state, headship.unit, step.as)) return refused(state, 'forbidden');
    const checks: readonly Check[] = [
      onVersion(step),
      withSecondFactor(step),
      confirmed && 'wrong-state',
      step.as === person && 'own-case',
      !mayConfirm(state, headship, step.as) && 'forbidden',
    ];
    return ruled(state, checks, () =>
      audited(withHeadship(state, step.nth, { confirmed: true }), row('headship-confirmed', step, { person })),
    );
  },

  'end-headship': (state, step) => {
    const { from, until, confirmed, person } = headshipAt(state, step.nth);
    if (!isAdministrator(step.as)) return refused(state, 'forbidden');
    const checks: readonly Check[] = [
      onVersion(step),
      confirmed && until !== null && until < 0 && 'wrong-state',
      (step.on < from || (until !== null && step.on > until)) && 'invalid',
    ];
    return ruled(state, checks, () =>
      audited(withHeadship(state, step.nth, { until: step.on }), row('headship-ended', step, { person })),
    );
  },

  'name-focal-point': (state, step) => {
    const { unit, person, as } = step;
    if (!isInOffice(state, unit, as)) return refused(state, 'forbidden');
    // They begin five days ago and end yesterday: whoever was named once is named for those days already.
    const isKnown = state.focalPoints.some((each) => each.unit === unit && each.person === person);
    const checks: readonly Check[] = [
      as === person && 'own-case',
      !isStaff(person) && 'invalid',
      isKnown && 'conflict',
    ];
    return ruled(state, checks, () =>
      audited(
        { ...state, focalPoints: [...state.focalPoints, { unit, person, ended: false }] },
        row('focal-point-named', step, { person }),
      ),
    );
  },

  'end-focal-point': (state, step) => {
    const named = state.focalPoints[step.nth];
    if (!named || !isInOffice(state, named.unit, step.as)) return refused(state, 'forbidden');
    return ruled(state, [onVersion(step), named.ended && 'wrong-state'], () => {
      const focalPoints = state.focalPoints.map((each, index) =>
        index === step.nth ? { ...each, ended: true } : each,
      );
      return audited({ ...state, focalPoints }, row('focal-point-ended', step, { person: named.person }));
    });
  },
};
