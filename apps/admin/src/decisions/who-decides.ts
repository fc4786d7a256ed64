import type { DecidingCapacity } from '@mandat/domain';
import type { CaseToDecideResult } from '../graphql/generated/requests.ts';
import { wordOf } from '../graphql/words.ts';
import { isOwnCase } from './checks.ts';

export type CaseShown = NonNullable<CaseToDecideResult['account']>;

export type WhoDecides =
  | { readonly who: 'reader'; readonly capacity: DecidingCapacity; readonly since?: string; readonly until?: string }
  | { readonly who: 'other'; readonly capacity: DecidingCapacity; readonly name: string; readonly own: boolean }
  | { readonly who: 'nobody'; readonly own: boolean }
  | { readonly who: 'not-waiting' };

const inOffice = (record: CaseShown, personId: string): { since?: string; until?: string } => {
  const office = record.entity.nearestHeaded;
  if (office?.head?.person.id === personId) return { since: office.head.fromOn };
  const charge = office?.officerInCharge;
  return charge?.person.id === personId && charge.untilOn ? { until: charge.untilOn } : {};
};

const isNamed = ({ decidedBy, entity }: CaseShown, personId: string): boolean =>
  [decidedBy?.person.id, entity.nearestHeaded?.officerInCharge?.person.id].includes(personId);

/** The register has said who decides; this says what that means to the reader. */
export const whoDecides = (record: CaseShown, personId: string | null): WhoDecides => {
  const { decidedBy, can, status } = record;
  if (status !== 'UNDER_REVIEW') return { who: 'not-waiting' };
  const own = isOwnCase(record, personId);
  if (personId !== null && can.authorize && !own && isNamed(record, personId)) {
    // In an officer-in-charge's days both may decide; the register names the head.
    const capacity = decidedBy?.person.id === personId ? wordOf(decidedBy.capacity) : 'officer-in-charge';
    return { who: 'reader', capacity, ...inOffice(record, personId) };
  }
  if (!decidedBy) return { who: 'nobody', own };
  return { who: 'other', capacity: wordOf(decidedBy.capacity), name: decidedBy.person.name, own };
};
