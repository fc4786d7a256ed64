import { describe, expect, test } from '@jest/globals';
import { isOwnCase } from './checks.ts';
import { whoDecides, type CaseShown } from './who-decides.ts';

const head = { id: 'head', name: 'Nadia' };
const waiting = (more: Partial<CaseShown> = {}): CaseShown =>
  ({
    status: 'UNDER_REVIEW',
    requestedBy: { id: 'staff', name: 'Jonas' },
    nominations: [],
    assessment: null,
    overlaps: [],
    entity: {
      id: 'e',
      name: 'UN-Habitat',
      nearestHeaded: {
        id: 'e',
        name: 'UN-Habitat',
        head: { fromOn: '2025-01-14', person: { id: 'head' } },
        officerInCharge: null,
      },
    },
    decidedBy: { capacity: 'HEAD', person: head },
    can: { authorize: true },
    ...more,
  }) as unknown as CaseShown;

describe('who decides, as the page says it', () => {
  test('the head whom the register names decides, and reads since when', () => {
    expect(whoDecides(waiting(), 'head')).toEqual({ who: 'reader', capacity: 'head', since: '2025-01-14' });
  });

  test('nobody decides on their own case: the page names who does instead', () => {
    const asked = waiting({
      requestedBy: head,
      decidedBy: { capacity: 'HEAD_OF_DGC', person: { id: 'dgc', name: 'Beatriz' } },
    });
    expect(isOwnCase(asked, 'head')).toBe(true);
    expect(whoDecides(asked, 'head')).toEqual({ who: 'other', capacity: 'head-of-dgc', name: 'Beatriz', own: true });
  });

  test('without a head in office nobody decides, and the request waits', () => {
    expect(whoDecides(waiting({ decidedBy: null }), 'head')).toEqual({ who: 'nobody', own: false });
  });

  test('who reads a case of another head sees that head', () => {
    expect(whoDecides(waiting(), 'auditor')).toMatchObject({ who: 'other', name: 'Nadia' });
  });

  test('what does not wait is not decided', () => {
    expect(whoDecides(waiting({ status: 'REQUESTED' }), 'head')).toEqual({ who: 'not-waiting' });
  });
});
