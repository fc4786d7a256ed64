import { describe, expect, test } from '@jest/globals';
import type { Headship } from '../records/headship.ts';
import { confirmHeadship, endHeadship, recordHeadship, rejectHeadship, type Confirmer } from './record-headship.ts';

const now = new Date('2026-11-21T12:00:00Z');
const today = '2026-11-21';

const headship = (more: Partial<Headship> = {}): Headship => ({
  id: 'h',
  entityId: 'e',
  personId: 'new-head',
  capacity: 'head',
  fromOn: '2026-12-01',
  untilOn: null,
  documentReference: 'ST/IC/2026/1',
  recordedById: 'administrator',
  recordedAt: now,
  confirmedById: null,
  confirmedAt: null,
  rejectedAt: null,
  version: 1,
  ...more,
});
const inCharge = (more: Partial<Headship> = {}): Headship =>
  headship({ capacity: 'officer-in-charge', untilOn: '2026-12-31', ...more });
const predecessor = headship({ id: 'before', personId: 'old-head', fromOn: '2020-01-01', untilOn: null });

describe('recording a headship is refused', () => {
  test.each([
    ['by the person concerned', headship({ recordedById: 'new-head' }), [], true, 'own-case'],
    ['without a document', headship({ documentReference: ' ' }), [], true, 'document-missing'],
    ['with dates reversed', headship({ untilOn: '2026-11-30' }), [], true, 'dates-reversed'],
    ['for an officer-in-charge without a last day', inCharge({ untilOn: null }), [], true, 'end-date-missing'],
    ['while somebody else heads the entity', headship(), [predecessor], true, 'office-already-held'],
    ['for an entity without a head of its own', headship(), [], false, 'entity-has-no-head-of-its-own'],
  ] as const)('%s', (_rule, record, others, headed, code) => {
    expect(recordHeadship(record, { headed, others })).toMatchObject({ ok: false, code });
  });
});

test('a successor from the day after the last day of the predecessor is recorded', () => {
  const others = [{ ...predecessor, untilOn: '2026-11-30' }];
  expect(recordHeadship(headship(), { headed: true, others })).toMatchObject({ ok: true });
});

const administrator: Confirmer = { personId: 'second', isAdministrator: true, isHead: false };
const head: Confirmer = { personId: 'head', isAdministrator: false, isHead: true };

describe('confirming a headship', () => {
  test.each([
    ['a head is confirmed by a second administrator', headship(), administrator, true, true],
    [
      'whoever recorded it is no second person',
      headship(),
      { ...administrator, personId: 'administrator' },
      true,
      'second-person-needed',
    ],
    ['nobody confirms their own headship', headship(), { ...administrator, personId: 'new-head' }, true, 'own-case'],
    ['a head does not confirm a head', headship(), head, true, 'administrator-confirms'],
    ['an officer-in-charge is confirmed by the head', inCharge(), head, true, true],
    [
      'an officer-in-charge beside a head is not for an administrator',
      inCharge(),
      administrator,
      true,
      'head-confirms',
    ],
    [
      'in a vacant office a second administrator confirms the officer-in-charge',
      inCharge(),
      administrator,
      false,
      true,
    ],
    [
      'what the head recorded an administrator confirms, since the head is not the second person',
      inCharge({ recordedById: 'head' }),
      administrator,
      true,
      true,
    ],
    [
      'what the head recorded the head does not confirm',
      inCharge({ recordedById: 'head' }),
      head,
      true,
      'second-person-needed',
    ],
    [
      'what was answered is not answered again',
      headship({ rejectedAt: now }),
      administrator,
      true,
      'headship-already-answered',
    ],
  ] as const)('%s', (_rule, record, confirmer, hasHead, outcome) => {
    const decision = confirmHeadship(record, confirmer, { headIds: hasHead ? ['head'] : [], now });
    expect(decision.ok ? true : decision.code).toBe(outcome);
  });
});

test('a rejected headship never counts, and one that ended is not ended again', () => {
  expect(rejectHeadship(headship(), administrator, now)).toMatchObject({ ok: true, next: { rejectedAt: now } });
  const ended = headship({ fromOn: '2020-01-01', untilOn: '2026-11-20', confirmedAt: now });
  const ending = { untilOn: '2026-11-19', documentReference: 'memo' };
  expect(endHeadship(ended, ending, today)).toMatchObject({ ok: false, code: 'headship-already-ended' });
});

describe('one person alone', () => {
  const longer = { untilOn: '2027-01-31', documentReference: 'memo' };
  test('does not make a term of office longer than a second person confirmed', () => {
    const confirmed = inCharge({ fromOn: '2026-11-01', confirmedAt: now });
    expect(endHeadship(confirmed, longer, today)).toMatchObject({ ok: false, code: 'headship-ends-earlier' });
    expect(endHeadship(confirmed, { ...longer, untilOn: '2026-12-01' }, today)).toMatchObject({ ok: true });
    expect(endHeadship(headship({ confirmedAt: now }), longer, today)).toMatchObject({ ok: true });
  });

  test('does not reject their own successor, but answers for who stands in for them', () => {
    expect(rejectHeadship(headship(), head, now)).toMatchObject({ ok: false, code: 'administrator-confirms' });
    expect(rejectHeadship(inCharge(), head, now)).toMatchObject({ ok: true });
  });
});
