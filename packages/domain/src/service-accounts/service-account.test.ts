import { describe, expect, test } from '@jest/globals';
import type { ServiceAccount } from '../records/offboarding.ts';
import { serviceAccountState } from './service-account-state.ts';
import {
  nameServiceAccountOwner,
  registerServiceAccount,
  renewServiceAccount,
  resumeServiceAccount,
  stopServiceAccount,
  type NewServiceAccount,
  type ProposedOwner,
} from './service-account.ts';

const today = '2026-11-27';
const now = new Date('2026-11-27T12:00:00Z');
const owner: ProposedOwner = { id: 'owner', staffType: 'staff-member', absence: null };
const given: NewServiceAccount = {
  id: 's',
  provider: 'practice',
  clientId: ' reporting ',
  purpose: 'Reports',
  expiresOn: '2027-11-27',
  owner,
};
const account: ServiceAccount = {
  id: 's',
  provider: 'practice',
  clientId: 'reporting',
  purpose: 'Reports',
  ownerId: 'owner',
  expiresOn: '2027-11-27',
  suspendedAt: null,
  version: 1,
};
const suspended = { ...account, suspendedAt: now };
const codeOf = (decision: { readonly ok: boolean; readonly code?: string; readonly field?: string }) =>
  decision.ok ? 'ok' : [decision.code, decision.field];

test('a service account counts until its last day in UTC, and is announced thirty days before', () => {
  const of = (expiresOn: string, suspendedAt: Date | null = null) =>
    serviceAccountState({ expiresOn, suspendedAt }, today);
  expect([of('2026-11-26'), of('2026-11-27'), of('2026-12-27'), of('2026-12-28')]).toEqual([
    'expired',
    'expiring',
    'expiring',
    'active',
  ]);
  expect([of('2026-11-26', now), of('2027-11-27', now)]).toEqual(['suspended', 'suspended']);
});

describe('a client is registered', () => {
  test('under its name without blanks around it, with who answers for it', () => {
    expect(registerServiceAccount(given, today)).toMatchObject({
      ok: true,
      next: account,
      events: [{ type: 'service-account-registered', personId: 'owner' }],
    });
  });

  test.each([
    ['without a name', { clientId: ' ' }, ['client-form', 'client']],
    ['with a name that no token carries', { clientId: 'отчет' }, ['client-form', 'client']],
    ['with a name longer than any', { clientId: 'x'.repeat(301) }, ['client-form', 'client']],
    ['without a purpose', { purpose: '\n' }, ['purpose-missing', 'purpose']],
    ['until no day', { expiresOn: '2027-02-30' }, ['date-form', 'expiresOn']],
    ['until yesterday', { expiresOn: '2026-11-26' }, ['date-in-the-past', 'expiresOn']],
    ['for longer than 24 months', { expiresOn: '2028-11-28' }, ['expiry-too-late', 'expiresOn']],
    ['for somebody who left', { owner: { ...owner, absence: 'departed' } }, ['person-departed', 'ownerId']],
    ['for somebody locked out', { owner: { ...owner, absence: 'locked-out' } }, ['person-locked-out', 'ownerId']],
    ['for an intern', { owner: { ...owner, staffType: 'intern' } }, ['not-a-staff-member', 'ownerId']],
  ] as const)('never %s', (_, wrong, code) => {
    expect(codeOf(registerServiceAccount({ ...given, ...wrong }, today))).toEqual(code);
  });

  test('until today, or for 24 months to the day', () => {
    for (const expiresOn of [today, '2028-11-27']) {
      expect(codeOf(registerServiceAccount({ ...given, expiresOn }, today))).toBe('ok');
    }
  });
});

describe('a new owner', () => {
  const next = { ...owner, id: 'next' };

  test('lifts what the departure of the former one suspended', () => {
    expect(nameServiceAccountOwner(suspended, { owner: next, reason: 'Takes over', awaited: true })).toMatchObject({
      ok: true,
      next: { ownerId: 'next', suspendedAt: null, version: 2 },
    });
  });

  test('does not lift what somebody stopped', () => {
    expect(nameServiceAccountOwner(suspended, { owner: next, reason: 'Takes over', awaited: false })).toMatchObject({
      ok: true,
      next: { ownerId: 'next', suspendedAt: now },
    });
  });

  test('is here, is somebody else, and is named with a reason', () => {
    const named = (person: ProposedOwner, reason = 'Takes over', awaited = true) =>
      codeOf(nameServiceAccountOwner(suspended, { owner: person, reason, awaited }));
    expect(named({ ...next, absence: 'departed' })).toEqual(['person-departed', 'ownerId']);
    expect(named(next, ' ')).toEqual(['reason-missing', 'reason']);
    expect(named(owner, 'Stays', false)).toEqual(['already-owner', 'ownerId']);
    expect(named(owner, 'Came back')).toBe('ok');
  });
});

test('a service account is stopped once and goes on once, each with a reason; not while an owner is awaited', () => {
  const resumed = (of: ServiceAccount, more: object = {}) =>
    codeOf(resumeServiceAccount(of, { owner, reason: 'Checked', awaited: false, ...more }));
  expect(codeOf(stopServiceAccount(suspended, 'x', now))).toEqual(['service-account-already-stopped', undefined]);
  expect(codeOf(stopServiceAccount(account, '', now))).toEqual(['reason-missing', 'reason']);
  expect(stopServiceAccount(account, 'Misused', now)).toMatchObject({ next: { suspendedAt: now } });
  expect(resumed(account)).toEqual(['service-account-not-stopped', undefined]);
  expect(resumed(suspended, { awaited: true })).toEqual(['owner-awaited', undefined]);
  expect(resumed(suspended, { owner: { ...owner, absence: 'departed' } })).toEqual(['owner-awaited', undefined]);
  expect(resumed(suspended, { reason: '' })).toEqual(['reason-missing', 'reason']);
  expect(resumed(suspended)).toBe('ok');
});

test('another last day keeps a stopped service account stopped', () => {
  expect(renewServiceAccount(suspended, { expiresOn: '2028-11-27', today })).toMatchObject({
    next: { expiresOn: '2028-11-27', suspendedAt: now },
  });
  expect(codeOf(renewServiceAccount(account, { expiresOn: '2028-11-28', today }))).toEqual([
    'expiry-too-late',
    'expiresOn',
  ]);
});
