import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { clearanceKinds, type ClearanceKind } from '../records/platform-clearance.ts';
import {
  clearanceFault,
  clearanceState,
  missingClearances,
  proposedClearanceFault,
  readProposedClearance,
  type Clearing,
  type ProposedClearance,
} from './clearances.ts';

const today = '2026-03-10';
const cleared = (kind: ClearanceKind, more: Partial<Clearing> = {}): Clearing => ({
  kind,
  clearedOn: '2026-01-01',
  validUntil: null,
  endedAt: null,
  ...more,
});
const all = clearanceKinds.map((kind) => cleared(kind));

describe('a clearance', () => {
  test.each([
    ['in-force', {}],
    ['in-force', { clearedOn: today }],
    ['in-force', { validUntil: today }],
    ['to-come', { clearedOn: '2026-03-11' }],
    ['lapsed', { validUntil: '2026-03-09' }],
    ['ended', { endedAt: new Date('2026-03-01T00:00:00Z') }],
  ] as const)('counts from its day to its last day, until it is withdrawn: %s %j', (state, more) => {
    expect(clearanceState(cleared('legal', more), today)).toBe(state);
  });
});

describe('a platform', () => {
  test('is cleared for legal, data protection and security, or it is not cleared', () => {
    expect(clearanceFault(all, today)).toBeNull();
    expect(clearanceFault([], today)).toMatchObject({ code: 'platform-not-cleared', field: 'platform' });
  });

  test('that is not cleared says by its code which clearances are missing', () => {
    fc.assert(
      fc.property(fc.subarray([...clearanceKinds]), (had) => {
        const missing = clearanceKinds.filter((kind) => !had.includes(kind));
        const fault = clearanceFault(
          had.map((kind) => cleared(kind)),
          today,
        );
        const named = missing.length === 3 ? 'platform-not-cleared' : ['platform-not-cleared', ...missing].join('-');
        expect(fault?.code).toBe(missing.length === 0 ? undefined : named);
        expect(fault?.details).toEqual(missing.length === 0 ? undefined : { missing: missing.join(' ') });
      }),
    );
  });

  test('is not cleared by a clearance that is withdrawn, lapsed or to come', () => {
    for (const more of [{ endedAt: new Date(0) }, { validUntil: '2026-03-09' }, { clearedOn: '2026-03-11' }])
      expect(missingClearances([...all.slice(0, 2), cleared('security', more)], today)).toEqual(['security']);
  });
});

describe('a proposed clearance', () => {
  const proposed: ProposedClearance = {
    platform: 'x',
    kind: 'legal',
    clearedOn: today,
    validUntil: null,
    documentReference: 'OLA/2026/1',
  };

  test.each([
    [{ platform: 'myspace' as 'x' }, 'platform-unknown', 'platform'],
    [{ documentReference: '  ' }, 'clearance-document-missing', 'documentReference'],
    [{ documentReference: 'a'.repeat(501) }, 'text-too-long', 'documentReference'],
    [{ clearedOn: '2026-02-30' }, 'date-form', 'clearedOn'],
    [{ clearedOn: '2026-03-11' }, 'date-in-the-future', 'clearedOn'],
    [{ validUntil: 'soon' }, 'date-form', 'validUntil'],
    [{ validUntil: '2026-03-09' }, 'clearance-lapsed', 'validUntil'],
  ] as const)('names a document and days that can be: %j is refused', (more, code, field) => {
    expect(proposedClearanceFault(proposed, today)).toBeNull();
    expect(proposedClearanceFault({ ...proposed, ...more }, today)).toMatchObject({ code, field });
  });

  test('is read back as it was kept, and as nothing where it is not one', () => {
    expect(readProposedClearance(proposed)).toEqual(proposed);
    for (const name of ['platform', 'kind', 'clearedOn', 'documentReference'])
      expect(readProposedClearance({ ...proposed, [name]: 7 })).toBeNull();
  });
});
