import type { SignalType } from '@mandat/domain';
import type { KnownFact } from './situation.ts';
import type { Standing } from './plan.ts';

/** A source that only proposes says nothing that counts by itself. */
const counts = ({ trust }: KnownFact): boolean => trust !== 'propose';

/** Whether what a source said counts for accounts of this headed entity. */
export const speaksFor = ({ speaksFor: families }: KnownFact, familyId: string): boolean =>
  families === undefined || families === null || families.includes(familyId);

const latest = (facts: readonly KnownFact[], type: SignalType): Date | null =>
  facts.reduce<Date | null>(
    (last, { fact, effectiveAt }) => (fact.type === type && (last === null || effectiveAt > last) ? effectiveAt : last),
    null,
  );

/** Since when `begin` holds for one source, if nothing said `end` later. Said at the same moment, `begin` wins. */
const openSince = (facts: readonly KnownFact[], begin: SignalType, end: SignalType): Date | null => {
  const begun = latest(facts, begin);
  const ended = latest(facts, end);
  return begun !== null && (ended === null || ended <= begun) ? begun : null;
};

const bySource = (facts: readonly KnownFact[]): readonly (readonly KnownFact[])[] => {
  const groups = Map.groupBy(facts.filter(counts), ({ sourceId }) => sourceId);
  return [...groups.values()];
};

const earliest = (moments: readonly (Date | null)[]): Date | null =>
  moments.reduce((first, each) => (each !== null && (first === null || each < first) ? each : first), null);

export const departedSince = (facts: readonly KnownFact[], sourceId: string): Date | null =>
  openSince(
    facts.filter((each) => each.sourceId === sourceId && counts(each)),
    'person-departed',
    'person-returned',
  );

export const lockedSince = (facts: readonly KnownFact[], sourceId: string): Date | null =>
  openSince(
    facts.filter((each) => each.sourceId === sourceId && counts(each)),
    'person-locked-out',
    'person-unlocked',
  );

/** Later first; of two at one moment the day that comes first is the safer one, and none comes last. */
const bySaidLast = (one: KnownFact, other: KnownFact): number =>
  other.effectiveAt.getTime() - one.effectiveAt.getTime() || (dayOf(one) < dayOf(other) ? -1 : 1);

const dayOf = ({ fact }: KnownFact): string =>
  fact.type === 'departure-scheduled' && fact.lastDay !== null ? fact.lastDay : '9999';

/** The last day that was said last, whoever said it. */
const lastDayOf = (facts: readonly KnownFact[]): string | null => {
  const [last] = facts.filter((each) => counts(each) && each.fact.type === 'departure-scheduled').toSorted(bySaidLast);
  return last?.fact.type === 'departure-scheduled' ? last.fact.lastDay : null;
};

/** The fold: the same for every order in which the facts came, and for any number of repetitions. */
export const standingOf = (facts: readonly KnownFact[]): Standing => {
  const groups = bySource(facts);
  return {
    departedAt: earliest(groups.map((each) => openSince(each, 'person-departed', 'person-returned'))),
    lockedAt: earliest(groups.map((each) => openSince(each, 'person-locked-out', 'person-unlocked'))),
    lastDay: lastDayOf(facts),
  };
};
