import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Decision } from '../decision.ts';
import type { Authorization, Holding } from '../records/holding.ts';
import { authorizationStatus } from '../status/authorization-status.ts';
import { holdingStatus } from '../status/holding-status.ts';
import { authorizePerson, withdrawAuthorization, type Authorized, type PersonToAuthorize } from './authorize-person.ts';
import { renewAuthorization, type ToRenew } from './renew-authorization.ts';

const day = 86_400_000;
const at = (days: number): Date => new Date(Date.parse('2026-01-01T00:00:00Z') + days * day);
const head = { authorizedById: 'head', authorizedAs: 'head' as const, headshipId: 's' };
const person: PersonToAuthorize = {
  accountId: 'c',
  personId: 'p',
  capacity: 'publisher',
  scopes: ['publish'],
  staffType: 'staff-member',
  existing: null,
  standing: null,
};
const terms = (now: number, until: number, id = 'b') => ({
  authorizationId: id,
  holdingId: 'h',
  now: at(now),
  validUntil: at(until),
});
const accepted = <T>(decision: Decision<T>): T => {
  if (!decision.ok) throw new Error(decision.code);
  return decision.next;
};
const given = accepted(authorizePerson(person, head, terms(0, 100, 'a')));
const toRenew: ToRenew = { ...given, staffType: 'staff-member', scopes: ['publish'] };

test('a renewal follows the old authorization at the moment it is given: the old one is replaced, the holding passes over', () => {
  const next = accepted(renewAuthorization({ ...toRenew, scopes: ['publish', 'administer'] }, head, terms(90, 800)));
  expect(next).toMatchObject({
    authorization: { id: 'b', renewsId: 'a', validFrom: at(90), scopes: ['publish', 'administer'] },
    holding: { id: given.holding.id, authorizationId: 'b', capacity: 'publisher' },
    replaced: { id: 'a', replacedAt: at(90), validUntil: at(100) },
  });
});

test.each<readonly [string, Partial<ToRenew>, number, number, string]>([
  [
    'what was withdrawn',
    { authorization: { ...given.authorization, withdrawnAt: at(10) } },
    90,
    800,
    'authorization-already-ended',
  ],
  [
    'what was replaced',
    { authorization: { ...given.authorization, replacedAt: at(10) } },
    90,
    800,
    'authorization-already-ended',
  ],
  ['what has lapsed, at its very last moment', {}, 100, 800, 'authorization-already-ended'],
  [
    'what is suspended',
    { authorization: { ...given.authorization, suspendedAt: at(10) } },
    90,
    800,
    'authorization-suspended',
  ],
  ['that on which nothing rests', { holding: null }, 90, 800, 'authorization-already-ended'],
  [
    'that whose removal is awaited',
    { holding: { ...given.holding, removalAwaitedAt: at(80) } },
    90,
    800,
    'authorization-already-ended',
  ],
  ['for no longer than it is valid already', {}, 90, 100, 'renewal-not-longer'],
  ['of somebody who is no staff member any more', { staffType: 'consultant' }, 90, 800, 'not-a-staff-member'],
  ['without saying what for', { scopes: [] }, 90, 800, 'scope-missing'],
])('a head does not renew %s', (_what, more, now, until, code) => {
  expect(renewAuthorization({ ...toRenew, ...more }, head, terms(now, until))).toMatchObject({ ok: false, code });
});

test('nobody renews their own', () => {
  const own = { ...head, authorizedById: 'p' };
  expect(renewAuthorization(toRenew, own, terms(90, 800))).toMatchObject({ ok: false, code: 'own-case' });
});

test('what had lapsed before another one took its place has ended by its date, and does not change its status later', () => {
  const lapsed = { ...given.authorization, replacedAt: at(120) };
  expect([authorizationStatus(lapsed, at(130)), authorizationStatus(lapsed, at(900))]).toEqual(['lapsed', 'lapsed']);
  const replaced = { ...given.authorization, replacedAt: at(50) };
  expect([authorizationStatus(replaced, at(60)), authorizationStatus(replaced, at(900))]).toEqual([
    'replaced',
    'replaced',
  ]);
});

type Step = { readonly what: 'grant' | 'renew' | 'withdraw'; readonly after: number; readonly days: number };
type Past = { all: Authorization[]; holding: Holding | null; renewals: number };

const keep = (past: Past, { authorization, holding, replaced }: Authorized): void => {
  past.all = [...past.all.filter(({ id }) => id !== replaced?.id), ...(replaced ? [replaced] : []), authorization];
  past.holding = holding;
};

const standingIn = ({ all }: Past): Authorization | null =>
  all.find(({ withdrawnAt, replacedAt }) => !withdrawnAt && !replacedAt) ?? null;

const grant = (past: Past, next: ReturnType<typeof terms>): void => {
  const decision = authorizePerson({ ...person, existing: past.holding, standing: standingIn(past) }, head, next);
  if (decision.ok) keep(past, decision.next);
};

const renew = (past: Past, next: ReturnType<typeof terms>): void => {
  const standing = standingIn(past);
  if (!standing) return;
  const decision = renewAuthorization({ ...toRenew, authorization: standing, holding: past.holding }, head, next);
  if (!decision.ok) return;
  past.renewals += 1;
  keep(past, decision.next);
};

const withdraw = (past: Past, next: ReturnType<typeof terms>): void => {
  const standing = standingIn(past);
  if (!standing) return;
  const decision = withdrawAuthorization(standing, past.holding, { reason: 'Because.', now: next.now });
  if (!decision.ok) return;
  past.all = [...past.all.filter(({ id }) => id !== standing.id), decision.next.authorization];
  past.holding = decision.next.holding;
};

const deeds = { grant, renew, withdraw } as const;

const carryOut = (past: Past, { what, days }: Step, now: number): void =>
  deeds[what](past, terms(now, now + days, `${past.all.length}`));

const step = fc.record({
  what: fc.constantFrom('grant' as const, 'renew' as const, 'renew' as const, 'withdraw' as const),
  after: fc.integer({ min: 1, max: 40 }),
  days: fc.integer({ min: 1, max: 90 }),
});

const inForceAt = ({ all }: Past, now: number): readonly Authorization[] =>
  all.filter((one) => authorizationStatus(one, at(now)) === 'in-force');

/** Between two steps nothing but time passes. */
const look = (past: Past, now: number): void => {
  const inForce = inForceAt(past, now);
  expect(inForce.length).toBeLessThanOrEqual(1);
  if (!past.holding) return;
  const rests = past.all.find(({ id }) => id === past.holding?.authorizationId) ?? null;
  const isPrivilege = holdingStatus(past.holding, rests, at(now)) === 'authorized';
  expect([now, isPrivilege]).toEqual([now, inForce.length === 1]);
};

test('whatever is given, renewed and withdrawn, at every instant one authorization at most is in force, and what is held rests on it', () => {
  let renewals = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const past: Past = { all: [], holding: null, renewals: 0 };
      let now = 0;
      for (const each of steps) {
        const until = now + each.after;
        for (; now < until; now += 1) look(past, now);
        const before = past.renewals;
        carryOut(past, each, now);
        // Neither a gap nor an overlap: in the moment of a renewal one is in force, and it is the new one.
        if (past.renewals > before)
          expect(inForceAt(past, now).map(({ id }) => id)).toEqual([past.holding?.authorizationId]);
      }
      renewals += past.renewals;
    }),
    { numRuns: 400 },
  );
  expect(renewals).toBeGreaterThan(100);
});
