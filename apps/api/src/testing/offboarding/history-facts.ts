import fc from 'fast-check';
import type { SignalFact } from '@mandat/domain';

export const departure: fc.Arbitrary<SignalFact> = fc
  .constantFrom('disabled' as const, 'deleted' as const, 'separation' as const)
  .map((how) => ({ type: 'person-departed', how }));

export const plain: fc.Arbitrary<SignalFact> = fc.constantFrom<SignalFact>(
  { type: 'person-returned' },
  { type: 'person-returned' },
  { type: 'person-locked-out' },
  { type: 'person-unlocked' },
  { type: 'credential-compromised' },
  { type: 'sessions-ended', subject: null, sid: null },
  { type: 'groups-changed', roles: [] },
);

/** Days that no history reaches. */
const lastDay: fc.Arbitrary<SignalFact> = fc
  .constantFrom(null, '2027-05-31', '2027-06-30')
  .map((day) => ({ type: 'departure-scheduled', lastDay: day }));

/** Each says something of one of the two, of both, or of neither, and perhaps that the post or the manager is another. */
const contact: fc.Arbitrary<SignalFact> = fc
  .record(
    { phone: fc.constantFrom('1', '2', null), functionTitle: fc.constantFrom('a', 'b', null) },
    { requiredKeys: [] },
  )
  .chain((said) =>
    fc
      .constantFrom(undefined, undefined, ['post'] as const, ['manager'] as const, ['post', 'manager'] as const)
      .map((moved) => ({ type: 'contact-changed', contact: said, ...(moved ? { moved } : {}) })),
  );

/** Of which the one that was said last counts, and nothing follows for privileges. */
export const lastCounts: fc.Arbitrary<SignalFact> = fc.oneof(
  { weight: 2, arbitrary: contact },
  { weight: 1, arbitrary: lastDay },
);

/** Two that say the same sort of thing, perhaps not the same. */
export const contradicting: fc.Arbitrary<readonly [SignalFact, SignalFact]> = fc.oneof(
  fc.tuple(contact, contact),
  fc.tuple(lastDay, lastDay),
);

export const moveTo = (units: readonly string[]): fc.Arbitrary<SignalFact> =>
  fc
    .subarray([...units], { maxLength: Math.min(2, units.length) })
    .map((chosen) => ({ type: 'person-moved', units: chosen }));
