import {
  custodyModels,
  signalTypes,
  trustLevels,
  type Contact,
  type SignalFact,
  type SignalType,
  type Trust,
} from '@mandat/domain';
import { describe, expect, test } from '@jest/globals';
import { planHandOver } from './hand-over.ts';
import { planLapse } from './lapse.ts';
import { nothing, type Plan } from './plan.ts';
import { planOffboarding } from './plan-offboarding.ts';
import { offboardingRules, ruleNames } from './rules.ts';
import type { Held, KnownFact, Office, PlannedSignal, Post, Situation } from './situation.ts';
import { planUndo } from './undo.ts';
import { planWithdrawal, planWithdrawals } from './withdrawn.ts';

const settings = { confirmationHours: 24 };
const hour = (at: number): Date => new Date(Date.UTC(2026, 0, 1, at));

const lineages: Record<string, readonly string[]> = {
  dgc: ['dgc', 'un'],
  desk: ['desk', 'dgc', 'un'],
  ocha: ['ocha', 'un'],
};
const unit = (code: string) => ({ code, entityId: code in lineages ? code : null, lineage: lineages[code] ?? [] });

const facts: Record<SignalType, SignalFact> = {
  'person-departed': { type: 'person-departed', how: 'disabled' },
  'person-returned': { type: 'person-returned' },
  'person-locked-out': { type: 'person-locked-out' },
  'person-unlocked': { type: 'person-unlocked' },
  'departure-scheduled': { type: 'departure-scheduled', lastDay: '2026-03-31' },
  'person-moved': { type: 'person-moved', units: ['ocha'] },
  'groups-changed': { type: 'groups-changed', roles: [] },
  'credential-compromised': { type: 'credential-compromised' },
  'identifier-recycled': { type: 'identifier-recycled', kind: 'email', value: 'a@example.org' },
  'contact-changed': { type: 'contact-changed', contact: { phone: '1' } },
  'sessions-ended': { type: 'sessions-ended', subject: 's', sid: null },
  'authorizations-withdrawn': { type: 'authorizations-withdrawn', entityIds: ['dgc'] },
};

const saying = (type: SignalType, more: Partial<KnownFact> = {}): PlannedSignal => {
  const fact = more.fact ?? facts[type];
  const units = fact.type === 'person-moved' ? fact.units.map(unit) : [];
  return {
    signalId: 's',
    sourceId: 'scim',
    provider: 'p',
    trust: 'revoke',
    effectiveAt: hour(10),
    fact,
    units,
    type,
    ...more,
  };
};
const known = (type: SignalType, more: Partial<KnownFact> = {}): KnownFact =>
  saying(type, { signalId: 'known', ...more });
const moved = (units: readonly string[], more: Partial<KnownFact> = {}) =>
  saying('person-moved', { fact: { type: 'person-moved', units }, units: units.map(unit), ...more });

const held = (more: Partial<Held> = {}): Held => ({
  holdingId: 'h',
  accountId: 'a',
  capacity: 'authorized-official',
  custodyModel: 'delegated-roles',
  holdsSharedSecret: false,
  isRecoveryContact: false,
  authorizationId: 'w',
  grantedAt: hour(1),
  suspensions: [],
  familyId: 'dgc',
  inScope: true,
  accountInUse: true,
  others: [],
  ...more,
});
const unauthorized = (more: Partial<Held> = {}): Held =>
  held({ holdingId: 'u', authorizationId: null, capacity: 'none', ...more });
const post = (entityId: string, more: Partial<Post> = {}): Post => ({
  appointmentId: `post ${entityId}`,
  entityId,
  provider: 'p',
  current: true,
  isBaseline: true,
  lineage: lineages[entityId] ?? [],
  ...more,
});
const office = (more: Partial<Office> = {}): Office => ({
  headshipId: 'hs',
  entityId: 'dgc',
  isCovered: false,
  ...more,
});
const session = { id: 'session', provider: 'p', openedAt: hour(5), groupRoles: ['auditor'] };
const situation = (more: Partial<Situation> = {}): Situation => ({
  personId: 'person',
  entityId: 'dgc',
  inScope: true,
  facts: [],
  holdings: [held()],
  posts: [post('dgc')],
  offices: [],
  sessions: [session],
  serviceAccountIds: [],
  lostBefore: 0,
  ...more,
});
const suspension = (cause: 'departure' | 'lock-out' | 'move' | 'hold', sourceId = 'scim') => ({
  id: `${cause} by ${sourceId}`,
  cause,
  sourceId,
  since: hour(2),
  revokeAt: cause === 'departure' || cause === 'move' ? hour(34) : null,
});

/** Something else of the same provider that two people undid. */
const undone = known('person-returned');

const plan = (signal: PlannedSignal, of: Partial<Situation> = {}): Plan =>
  planOffboarding(signal, situation(of), settings);
const taken = ({ losses }: Plan): readonly string[] => losses.map(({ holdingId, act }) => `${act} ${holdingId}`);

const situations: Readonly<Record<string, Partial<Situation>>> = {
  'an official': {},
  'somebody who holds nothing': { holdings: [], posts: [] },
  'an official whom the source has suspended': { holdings: [held({ suspensions: [suspension('departure')] })] },
  'an official who is locked out': { holdings: [held({ suspensions: [suspension('lock-out')] })] },
  'a holder without an authorization': { holdings: [unauthorized()] },
  'an official elsewhere too': { holdings: [held(), held({ holdingId: 'other', familyId: 'ocha' })] },
  'one whose account the source may not speak for': { holdings: [held({ inScope: false })] },
  'one granted after the moment': { holdings: [held({ grantedAt: hour(20) })] },
  'a head': { offices: [office()] },
  'an owner of a service account': { serviceAccountIds: ['client'] },
  'somebody who is gone': { facts: [known('person-departed', { effectiveAt: hour(9) })] },
  'somebody who came back later': { facts: [known('person-returned', { effectiveAt: hour(11) })] },
  'one of whom another source said the same': {
    facts: [known('person-departed', { sourceId: 'other', trust: 'suspend', effectiveAt: hour(9) })],
  },
  'one with a second post': { posts: [post('dgc'), post('desk', { provider: null })] },
  'one who knows a shared secret': { holdings: [held({ holdsSharedSecret: true })] },
  'one to whom a move would give a post': { posts: [post('desk')] },
};

const takes: Record<(typeof offboardingRules)[SignalType]['takes'], readonly ('revoke' | 'suspend')[]> = {
  'every-holding': ['revoke', 'suspend'],
  'what-no-longer-holds': ['revoke', 'suspend'],
  roles: [],
  sessions: [],
  nothing: [],
};

const allowed = (type: SignalType, trust: Trust, isAgreed: boolean): readonly string[] =>
  takes[offboardingRules[type].takes].filter(
    (act) =>
      trust !== 'propose' &&
      (act === 'suspend' || (offboardingRules[type].lasting === 'revoked' && (trust === 'revoke' || isAgreed))),
  );

describe.each(Object.entries(situations))('%s', (_title, of) => {
  for (const type of signalTypes) {
    for (const trust of trustLevels) {
      test(`${type} from a source that may ${trust} takes no more than its rule and its trust allow, and gives nothing`, () => {
        const made = plan(saying(type, { trust }), of);
        const isAgreed = of.facts?.some((fact) => fact.sourceId === 'other') ?? false;
        const acts = new Set(made.losses.map(({ act }) => act));
        for (const act of acts) expect(allowed(type, trust, isAgreed)).toContain(act);
        expect(ruleNames).toContain(made.rule);
        const holdings = situation(of)
          .holdings.filter(({ inScope }) => inScope)
          .map(({ holdingId }) => holdingId);
        for (const { holdingId } of made.losses) expect(holdings).toContain(holdingId);
        for (const { act, authorizationId } of made.losses)
          expect(act === 'suspend' && authorizationId === null).toBe(false);
      });
      test(`${type} from a source that may ${trust} changes nothing where it may not speak for the person`, () => {
        const { state, losses, lifts, sessions, dueItems } = plan(saying(type, { trust }), { ...of, inScope: false });
        expect({ state, losses, lifts, sessions, dueItems }).toEqual({
          state: 'no-effect',
          losses: [],
          lifts: [],
          sessions: { which: 'none' },
          dueItems: [],
        });
      });
    }
  }
});

type Expected = { readonly state: string; readonly taken: readonly string[]; readonly sessions: string };
const table: Record<SignalType, Record<Trust, Expected>> = {
  'person-departed': {
    revoke: { state: 'applied', taken: ['revoke h', 'revoke u'], sessions: 'all' },
    suspend: { state: 'applied', taken: ['suspend h'], sessions: 'all' },
    propose: { state: 'proposed', taken: [], sessions: 'none' },
  },
  'person-returned': {
    revoke: { state: 'no-effect', taken: [], sessions: 'none' },
    suspend: { state: 'no-effect', taken: [], sessions: 'none' },
    propose: { state: 'no-effect', taken: [], sessions: 'none' },
  },
  'person-locked-out': {
    revoke: { state: 'applied', taken: ['suspend h'], sessions: 'all' },
    suspend: { state: 'applied', taken: ['suspend h'], sessions: 'all' },
    propose: { state: 'proposed', taken: [], sessions: 'none' },
  },
  'person-unlocked': {
    revoke: { state: 'no-effect', taken: [], sessions: 'none' },
    suspend: { state: 'no-effect', taken: [], sessions: 'none' },
    propose: { state: 'no-effect', taken: [], sessions: 'none' },
  },
  'departure-scheduled': {
    revoke: { state: 'applied', taken: [], sessions: 'none' },
    suspend: { state: 'applied', taken: [], sessions: 'none' },
    propose: { state: 'proposed', taken: [], sessions: 'none' },
  },
  'person-moved': {
    revoke: { state: 'applied', taken: ['revoke h', 'revoke u'], sessions: 'none' },
    suspend: { state: 'applied', taken: ['suspend h'], sessions: 'none' },
    propose: { state: 'proposed', taken: [], sessions: 'none' },
  },
  'groups-changed': {
    revoke: { state: 'applied', taken: [], sessions: 'none' },
    suspend: { state: 'applied', taken: [], sessions: 'none' },
    propose: { state: 'proposed', taken: [], sessions: 'none' },
  },
  'credential-compromised': {
    revoke: { state: 'applied', taken: [], sessions: 'all' },
    suspend: { state: 'applied', taken: [], sessions: 'all' },
    propose: { state: 'proposed', taken: [], sessions: 'none' },
  },
  'identifier-recycled': {
    revoke: { state: 'applied', taken: [], sessions: 'all' },
    suspend: { state: 'applied', taken: [], sessions: 'all' },
    propose: { state: 'proposed', taken: [], sessions: 'none' },
  },
  'contact-changed': {
    revoke: { state: 'applied', taken: [], sessions: 'none' },
    suspend: { state: 'applied', taken: [], sessions: 'none' },
    propose: { state: 'proposed', taken: [], sessions: 'none' },
  },
  'sessions-ended': {
    revoke: { state: 'applied', taken: [], sessions: 'of-provider' },
    suspend: { state: 'applied', taken: [], sessions: 'of-provider' },
    propose: { state: 'applied', taken: [], sessions: 'of-provider' },
  },
  'authorizations-withdrawn': {
    revoke: { state: 'applied', taken: ['revoke h'], sessions: 'none' },
    suspend: { state: 'no-effect', taken: [], sessions: 'none' },
    propose: { state: 'no-effect', taken: [], sessions: 'none' },
  },
};

for (const type of signalTypes) {
  for (const trust of trustLevels) {
    const { state, taken: lost, sessions } = table[type][trust];
    test(`${type} from a source that may ${trust}: ${state}, ${lost.join(', ') || 'nothing'} taken, sessions ended: ${sessions}`, () => {
      const made = plan(saying(type, { trust }), { holdings: [held(), unauthorized()] });
      expect({ state: made.state, taken: taken(made), sessions: made.sessions.which }).toEqual(table[type][trust]);
    });
  }
}

/** Whom a source that may only propose has asked; null: nobody, since it takes nothing or may do what it says. */
const asked: Record<SignalType, readonly string[] | null> = {
  'person-departed': ['confirm-departure dgc'],
  'person-returned': null,
  'person-locked-out': ['confirm-signal dgc'],
  'person-unlocked': null,
  'departure-scheduled': ['confirm-signal dgc'],
  'person-moved': ['confirm-move dgc'],
  'groups-changed': ['confirm-signal dgc'],
  'credential-compromised': ['confirm-signal dgc'],
  'identifier-recycled': ['confirm-signal dgc'],
  'contact-changed': ['confirm-signal dgc'],
  'sessions-ended': null,
  'authorizations-withdrawn': null,
};

describe('a source that may only propose', () => {
  const ask = ({ dueItems }: Plan) => dueItems.map(({ kind, entityId }) => `${kind} ${entityId}`);
  const proposing = signalTypes.filter((type) => type !== 'sessions-ended');
  describe.each(Object.entries(situations))('%s', (_title, of) => {
    test.each(proposing)('%s opens at most work for a person: nothing is taken, given or known of it', (type) => {
      const made = plan(saying(type, { trust: 'propose' }), of);
      const { standing } = plan(saying('sessions-ended', { trust: 'propose' }), of);
      const { rule, state, dueItems } = made;
      expect(made).toEqual({ ...nothing(rule, standing, state), dueItems });
      expect(state === 'proposed').toBe(dueItems.length > 0);
    });
  });
  test.each(signalTypes)('%s: who is asked', (type) => {
    expect(ask(plan(saying(type, { trust: 'propose' })))).toEqual(asked[type] ?? []);
  });
  test('that says that somebody left who holds nothing and is signed in, or owns a service account, has DGC asked', () => {
    const signal = saying('person-departed', { trust: 'propose' });
    const nobody = { holdings: [], sessions: [] };
    const kinds = [{ holdings: [] }, { ...nobody, serviceAccountIds: ['client'] }, nobody].map((of) =>
      ask(plan(signal, of)),
    );
    expect(kinds).toEqual([['confirm-signal dgc'], ['confirm-signal dgc'], []]);
  });
  test('ends sessions where it says no more than that they ended: back-channel logout is trusted with that', () => {
    const made = plan(saying('sessions-ended', { trust: 'propose' }));
    expect(made).toEqual({
      ...nothing('sessions-end', made.standing, 'applied'),
      sessions: { which: 'of-provider', subject: 's', sid: null },
    });
  });
  test.each(proposing)('%s asks nobody about somebody who has nothing to lose', (type) => {
    const fact: SignalFact = type === 'contact-changed' ? { type, contact: {} } : facts[type];
    const unlinks = type === 'identifier-recycled';
    const made = plan(saying(type, { trust: 'propose', fact }), { holdings: [], posts: [], sessions: [] });
    expect([made.state, ask(made)]).toEqual(unlinks ? ['proposed', ['confirm-signal dgc']] : ['no-effect', []]);
  });
  test.each(['person-locked-out', 'departure-scheduled', 'contact-changed'] as const)(
    '%s asks nobody about what the same source has said otherwise since',
    (type) => {
      const since: Partial<Record<SignalType, SignalFact>> = {
        'person-locked-out': { type: 'person-unlocked' },
        'departure-scheduled': { type: 'departure-scheduled', lastDay: null },
        'contact-changed': { type: 'contact-changed', contact: { phone: '2' } },
      };
      const fact = since[type] ?? facts[type];
      const newer = known(fact.type, { fact, trust: 'propose', effectiveAt: hour(12) });
      expect(ask(plan(saying(type, { trust: 'propose' }), { facts: [newer] }))).toEqual([]);
    },
  );
});

describe('a departure', () => {
  test('ends what was granted at its moment or before, and suspends what was granted after', () => {
    const holdings = [held({ grantedAt: hour(10) }), held({ holdingId: 'later', grantedAt: hour(11) })];
    expect(taken(plan(saying('person-departed'), { holdings }))).toEqual(['revoke h', 'suspend later']);
  });
  test('that is older than the return of the same source still ends what was granted before, and nobody is gone', () => {
    const made = plan(saying('person-departed'), { facts: [known('person-returned', { effectiveAt: hour(12) })] });
    expect([taken(made), made.standing.departedAt, made.sessions.which]).toEqual([['revoke h'], null, 'none']);
  });
  test('from a source that may suspend, older than its return, takes nothing', () => {
    const made = plan(saying('person-departed', { trust: 'suspend' }), {
      facts: [known('person-returned', { effectiveAt: hour(12), trust: 'suspend' })],
    });
    expect([taken(made), made.rule]).toEqual([[], 'departure-was-contradicted']);
  });
  test('said at the same moment as a return counts', () => {
    const made = plan(saying('person-departed'), { facts: [known('person-returned')] });
    expect(made.standing.departedAt).toEqual(hour(10));
  });
  test.each([
    [24, 'suspend', ['revoke h']],
    [25, 'suspend', ['suspend h']],
    [24, 'propose', ['suspend h']],
  ] as const)('of which a second source spoke %i hours before with trust %s: %j', (hours, trust, expected) => {
    const other = known('person-departed', { sourceId: 'other', trust, effectiveAt: hour(30 - hours) });
    const made = plan(saying('person-departed', { trust: 'suspend', effectiveAt: hour(30) }), { facts: [other] });
    expect(taken(made)).toEqual(expected);
  });
  test('said twice by one source is not confirmed by itself', () => {
    const made = plan(saying('person-departed', { trust: 'suspend' }), {
      facts: [known('person-departed', { trust: 'suspend', effectiveAt: hour(9) })],
    });
    expect(taken(made)).toEqual(['suspend h']);
  });
  test('that two sources agree on ends only what was granted by the earlier of both moments', () => {
    const other = known('person-departed', { sourceId: 'other', trust: 'suspend', effectiveAt: hour(8) });
    const made = plan(saying('person-departed', { trust: 'suspend' }), {
      facts: [other],
      holdings: [held({ grantedAt: hour(8) }), held({ holdingId: 'later', grantedAt: hour(9) })],
    });
    expect(taken(made)).toEqual(['revoke h', 'suspend later']);
  });
  test('suspends once for each source', () => {
    const mine = held({ suspensions: [suspension('departure', 'scim')] });
    const others = held({ suspensions: [suspension('departure', 'other')] });
    const signal = saying('person-departed', { trust: 'suspend' });
    expect([taken(plan(signal, { holdings: [mine] })), taken(plan(signal, { holdings: [others] }))]).toEqual([
      [],
      ['suspend h'],
    ]);
  });
  test('takes nothing that the source may not speak for', () => {
    expect(taken(plan(saying('person-departed'), { holdings: [held({ inScope: false })] }))).toEqual([]);
  });
  test('of a head asks DGC unless somebody else is in office, and service accounts are suspended and ask for an owner', () => {
    const made = plan(saying('person-departed'), {
      offices: [office(), office({ entityId: 'ocha', isCovered: true })],
      serviceAccountIds: ['client'],
    });
    expect(made.dueItems.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'vacant-office dgc',
      'service-account-owner client',
    ]);
    expect(made.serviceAccounts).toEqual(['client']);
  });
  test('that is only proposed asks each head once, of what the source may speak for', () => {
    const holdings = [held(), held({ holdingId: 'h2' }), held({ holdingId: 'h3', familyId: 'ocha', inScope: false })];
    const made = plan(saying('person-departed', { trust: 'propose' }), { holdings });
    expect(made.dueItems.map(({ kind, entityId }) => `${kind} ${entityId}`)).toEqual(['confirm-departure dgc']);
    expect(made.standing.departedAt).toBeNull();
  });
});

describe('a source that may not speak for an account', () => {
  const elsewhere = { speaksFor: ['ocha'] };
  test('confirms no departure there', () => {
    const other = known('person-departed', { sourceId: 'other', trust: 'suspend', ...elsewhere });
    const holdings = [held(), held({ holdingId: 'there', familyId: 'ocha' })];
    expect(taken(plan(saying('person-departed', { trust: 'suspend' }), { facts: [other], holdings }))).toEqual([
      'suspend h',
      'revoke there',
    ]);
  });
  test('takes nothing there when another signal is undone', () => {
    const made = planUndo(situation({ facts: [known('person-departed', elsewhere)] }), settings, undone);
    expect(taken(made)).toEqual([]);
  });
  test('ends nothing there after a day', () => {
    const said = [known('person-departed', { trust: 'suspend', ...elsewhere })];
    const made = planLapse(situation({ holdings: [unauthorized()], facts: said }), { now: hour(90), settings });
    expect(taken(made)).toEqual([]);
  });
  test('sees nobody leave there', () => {
    const left = known('person-moved', { units: [unit('ocha')], ...elsewhere });
    expect(taken(plan(moved(['ocha'], { ...elsewhere, trust: 'suspend' }), { facts: [left] }))).toEqual([]);
  });
});

test('a source that only proposes says nothing that counts, whatever comes later', () => {
  const said = [known('person-departed', { trust: 'propose' }), known('person-locked-out', { trust: 'propose' })];
  expect(plan(saying('contact-changed'), { facts: said }).standing).toEqual({
    departedAt: null,
    lockedAt: null,
    lastDay: null,
  });
});

test('a move to a unit that nobody answered about stays a move when another signal is undone', () => {
  const left = known('person-moved', { units: [unit('new')] });
  expect(taken(planUndo(situation({ facts: [left] }), settings, undone))).toEqual(['revoke h']);
});

describe('an orphan', () => {
  const official = { personId: 'o', capacity: 'authorized-official' as const, since: hour(1) };
  const alternate = (personId: string, since: number) => ({
    personId,
    capacity: 'alternate' as const,
    since: hour(since),
  });
  test.each([
    ['nobody else holds a privilege: DGC keeps it', held(), ['dgc null']],
    [
      'an alternate is named: the one named first keeps it',
      held({ others: [alternate('b', 3), alternate('a', 2)] }),
      ['alternate a'],
    ],
    ['another official stays: none', held({ others: [official] }), []],
    ['the account is not in use: none', held({ accountInUse: false }), []],
    ['only a publisher goes: none', held({ capacity: 'publisher' }), []],
    ['who goes had no authorization: none', held({ authorizationId: null }), []],
  ] as const)('%s', (_title, holding, expected) => {
    const made = plan(saying('person-departed'), { holdings: [holding] });
    expect(made.orphans.map(({ custodian, custodianId }) => `${custodian} ${custodianId}`)).toEqual(expected);
  });
  test('is not opened for what is only suspended', () => {
    expect(plan(saying('person-departed', { trust: 'suspend' })).orphans).toEqual([]);
  });
});

describe('a return, an unlocking', () => {
  test('lifts what the same source suspended for a departure, and nothing that another did or that is locked', () => {
    const suspensions = [
      suspension('departure'),
      suspension('departure', 'other'),
      suspension('lock-out'),
      suspension('hold'),
    ];
    const of = { holdings: [held({ suspensions })], facts: [known('person-departed', { effectiveAt: hour(9) })] };
    expect(plan(saying('person-returned'), of).lifts).toEqual(['departure by scim']);
  });
  test('older than the departure lifts nothing', () => {
    const of = {
      holdings: [held({ suspensions: [suspension('departure')] })],
      facts: [known('person-departed', { effectiveAt: hour(11) })],
    };
    expect(plan(saying('person-returned'), of).lifts).toEqual([]);
  });
  test('asks the head of whoever lost a privilege, once everybody says that they are back', () => {
    const gone = known('person-departed', { effectiveAt: hour(9) });
    const other = known('person-departed', { effectiveAt: hour(9), sourceId: 'other' });
    const kinds = (known_: readonly KnownFact[], lostBefore: number) =>
      plan(saying('person-returned'), { facts: known_, lostBefore }).dueItems.map(({ kind }) => kind);
    expect([kinds([gone], 1), kinds([gone], 0), kinds([gone, other], 1), kinds([], 1)]).toEqual([
      ['reauthorize'],
      [],
      [],
      [],
    ]);
  });
  test('of a lock-out lifts the lock-out of the same source only', () => {
    const of = {
      holdings: [
        held({ suspensions: [suspension('lock-out'), suspension('lock-out', 'other'), suspension('departure')] }),
      ],
      facts: [known('person-locked-out', { effectiveAt: hour(9) })],
    };
    expect(plan(saying('person-unlocked'), of).lifts).toEqual(['lock-out by scim']);
  });
  test('makes an older lock-out nothing', () => {
    const made = plan(saying('person-locked-out'), { facts: [known('person-unlocked', { effectiveAt: hour(11) })] });
    expect([taken(made), made.sessions.which]).toEqual([[], 'none']);
  });
});

describe('a move', () => {
  test('to a unit below the headed entity takes nothing and asks the head', () => {
    const made = plan(moved(['desk']));
    expect([taken(made), made.state, made.dueItems.map(({ kind }) => kind)]).toEqual([
      [],
      'proposed',
      ['confirm-move'],
    ]);
    expect([made.postsEnded, made.postsOpened]).toEqual([['post dgc'], ['desk']]);
  });
  test.each([
    ['a second unit of the same provider', moved(['ocha', 'desk']), {}],
    ['a post of the register itself', moved(['ocha']), { posts: [post('dgc'), post('desk', { provider: null })] }],
    ['a post of another provider', moved(['ocha']), { posts: [post('dgc'), post('desk', { provider: 'q' })] }],
    ['no post there before', moved(['ocha']), { posts: [post('ocha')] }],
  ] as const)('takes nothing where this holds: %s', (_title, signal, of) => {
    expect(taken(plan(signal, of))).toEqual([]);
  });
  test('ends what rests on a former post of another provider when that one ends as well, whatever came first', () => {
    const before = known('person-moved', {
      effectiveAt: hour(5),
      sourceId: 'directory',
      provider: 'q',
      units: [unit('ocha')],
    });
    const posts = [post('desk'), post('dgc', { provider: 'q', current: false })];
    expect(taken(plan(moved(['ocha'], { trust: 'suspend' }), { facts: [before], posts }))).toEqual(['revoke h']);
  });
  test('keeps what was granted after it', () => {
    expect(taken(plan(moved(['ocha']), { holdings: [held({ grantedAt: hour(11) })] }))).toEqual([]);
  });
  test('of which an older one makes the person belong there ends what was granted before the newer', () => {
    const newer = known('person-moved', { effectiveAt: hour(12), units: [unit('ocha')] });
    expect(taken(plan(moved(['desk']), { facts: [newer], posts: [] }))).toEqual(['revoke h']);
  });
  test('older than the latest changes no post', () => {
    const newer = known('person-moved', { effectiveAt: hour(12), units: [unit('desk')] });
    const made = plan(moved(['ocha']), { facts: [newer] });
    expect([made.postsEnded, made.postsOpened]).toEqual([[], []]);
  });
  test('and another at the same moment: the order is that of their units, whichever came first', () => {
    const of = (code: string) => known('person-moved', { units: [unit(code)] });
    const one = plan(moved(['ocha']), { facts: [of('desk')] });
    const other = plan(moved(['desk']), { facts: [of('ocha')] });
    expect([one.postsOpened, other.postsOpened]).toEqual([['ocha'], []]);
  });
  test('back into the family lifts what a source of the same provider suspended for a move', () => {
    const left = known('person-moved', {
      effectiveAt: hour(9),
      sourceId: 'claims',
      trust: 'suspend',
      units: [unit('ocha')],
    });
    const holdings = [held({ suspensions: [suspension('move', 'claims'), suspension('departure', 'claims')] })];
    expect(plan(moved(['desk'], { trust: 'suspend' }), { facts: [left], holdings }).lifts).toEqual(['move by claims']);
  });
  test('that two sources agree on within a day is final', () => {
    const other = known('person-moved', {
      sourceId: 'claims',
      trust: 'suspend',
      effectiveAt: hour(5),
      units: [unit('ocha')],
    });
    expect(taken(plan(moved(['ocha'], { trust: 'suspend' }), { facts: [other] }))).toEqual(['revoke h']);
  });
  test('to a unit that nobody knows waits, unless nobody answered or nothing would be taken', () => {
    const of = { posts: [post('dgc')] };
    expect(plan(moved(['new']), of).state).toBe('waiting');
    expect(taken(plan({ ...moved(['new']), patience: 'over' }, of))).toEqual(['revoke h']);
    expect(plan(moved(['new']), { ...of, holdings: [] }).state).toBe('applied');
  });
  test('of a head away from their office tells DGC', () => {
    const kinds = plan(moved(['ocha']), { offices: [office()] }).dueItems.map(({ kind, key }) => `${kind} ${key}`);
    expect(kinds).toEqual(['head-moved dgc']);
  });
  test('declared from one entity ends the posts there and no others', () => {
    const fact: SignalFact = { type: 'person-moved', units: [], from: ['dgc'] };
    const made = plan(saying('person-moved', { fact, provider: null, sourceId: 'declared' }), {
      posts: [post('desk'), post('ocha')],
      holdings: [held(), held({ holdingId: 'there', familyId: 'ocha' })],
    });
    expect([taken(made), made.postsEnded]).toEqual([['revoke h'], ['post desk']]);
  });
});

describe('what takes no privilege', () => {
  test('groups take the roles of sessions of that provider opened before, and only those that are gone', () => {
    const sessions = [
      { ...session, groupRoles: ['auditor', 'staff'] },
      { ...session, id: 'newer', openedAt: hour(11) },
      { ...session, id: 'elsewhere', provider: 'q' },
    ];
    const fact: SignalFact = { type: 'groups-changed', roles: ['staff'] };
    expect(plan(saying('groups-changed', { fact }), { sessions }).rolesRemoved).toEqual([
      { sessionId: 'session', roles: ['auditor'] },
    ]);
  });
  test.each(custodyModels.flatMap((model) => [true, false].map((shares) => [model, shares] as const)))(
    'a stolen credential rotates the secrets that the person knows: %s, holds the secret: %s',
    (custodyModel, holdsSharedSecret) => {
      const made = plan(saying('credential-compromised'), { holdings: [held({ custodyModel, holdsSharedSecret })] });
      const knows = holdsSharedSecret || custodyModel === 'shared-secret';
      expect([made.rotations, made.dueItems.map(({ kind }) => kind)]).toEqual(
        knows ? [['h'], ['rotate-secrets']] : [[], []],
      );
    },
  );
  test('a last day is kept as it was said last, and called off by saying none', () => {
    const earlier = known('departure-scheduled', { effectiveAt: hour(9) });
    const later = known('departure-scheduled', { effectiveAt: hour(11) });
    const calledOff = saying('departure-scheduled', { fact: { type: 'departure-scheduled', lastDay: null } });
    expect(plan(calledOff, { facts: [earlier] })).toMatchObject({
      state: 'applied',
      rule: 'departure-called-off',
      standing: { lastDay: null },
    });
    expect(plan(calledOff, { facts: [later] })).toMatchObject({
      state: 'no-effect',
      standing: { lastDay: '2026-03-31' },
    });
    expect(plan(saying('departure-scheduled'), { facts: [earlier] }).state).toBe('no-effect');
  });
  const says = (contact: Contact, at = 10, more: Partial<KnownFact> = {}) =>
    saying('contact-changed', { fact: { type: 'contact-changed', contact }, effectiveAt: hour(at), ...more });
  test.each([
    ['nobody said anything later', says({ phone: '1' }), [says({ phone: '2' }, 9)], { phone: '1' }],
    ['somebody said something later', says({ phone: '1' }), [says({ phone: '2' }, 11)], null],
    ['whichever provider said it', says({ phone: '1' }), [says({ phone: '2' }, 11, { provider: 'q' })], null],
    [
      'who only proposes says nothing',
      says({ phone: '1' }),
      [says({ phone: '2' }, 11, { trust: 'propose' })],
      { phone: '1' },
    ],
    ['each member by itself', says({ phone: '1', name: 'A' }), [says({ phone: '2' }, 11)], { name: 'A' }],
    ['of what nobody else spoke', says({ phone: '1' }), [says({ email: null }, 11)], { phone: '1' }],
    ['that there is none is said as well', says({ phone: null }), [says({ phone: '2' }, 9)], { phone: null }],
    ['it says nothing', says({}), [], null],
  ] as const)('the record follows what was said last: %s', (_title, signal, others, expected) => {
    expect(plan(signal, { facts: others }).contact).toEqual(expected);
  });
  test('of two who speak of one moment the same one counts, whichever came first', () => {
    const [one, other] = [says({ phone: '1', email: null }), says({ phone: '2', email: 'a@example.org' })];
    const first = { ...plan(one).contact, ...plan(other, { facts: [one] }).contact };
    const second = { ...plan(other).contact, ...plan(one, { facts: [other] }).contact };
    expect([first, second]).toEqual([
      { phone: '2', email: null },
      { phone: '2', email: null },
    ]);
  });
  describe('another post or manager', () => {
    const here = { holdings: [held(), held({ holdingId: 'h2' }), held({ holdingId: 'there', familyId: 'ocha' })] };
    const another = (more: Partial<KnownFact> = {}, contact: Contact = { functionTitle: 'Chief' }) =>
      saying('contact-changed', { fact: { type: 'contact-changed', contact, moved: ['post'] }, ...more });
    const questions = ({ dueItems }: Plan) => dueItems.map(({ kind, key }) => `${kind}: ${key}`);
    const both = ['confirm-move: person dgc', 'confirm-move: person ocha'];
    const newer = known('contact-changed', {
      fact: { type: 'contact-changed', contact: { functionTitle: 'Director' } },
      effectiveAt: hour(12),
    });
    test.each([
      ['each head is asked once', another(), here, 'applied', both],
      ['whatever the source may do, nothing is taken', another({ trust: 'suspend' }), here, 'applied', both],
      ['of the manager there is nothing to record', another({}, {}), here, 'proposed', both],
      ['told late it is asked about, and not recorded', another(), { ...here, facts: [newer] }, 'proposed', both],
      ['who holds nothing is asked about nowhere', another(), { holdings: [] }, 'applied', []],
      ['with nothing to record and nothing held, nothing changes', another({}, {}), { holdings: [] }, 'no-effect', []],
      [
        'a head is asked only where the source may speak',
        another(),
        { holdings: [held({ inScope: false }), unauthorized({ familyId: 'ocha' })] },
        'applied',
        ['confirm-move: person ocha'],
      ],
      ['a title without another one before asks nobody', says({ functionTitle: 'Chief' }), here, 'applied', []],
      [
        'a source that may only propose has DGC asked',
        another({ trust: 'propose' }),
        here,
        'proposed',
        ['confirm-signal: s'],
      ],
      ['and so of the manager alone', another({ trust: 'propose' }, {}), here, 'proposed', ['confirm-signal: s']],
      [
        'and nobody of the manager where nothing is held',
        another({ trust: 'propose' }, {}),
        { holdings: [] },
        'no-effect',
        [],
      ],
    ] as const)('%s', (_title, signal, of, state, expected) => {
      const made = plan(signal, of);
      expect([made.state, questions(made), made.losses, made.lifts]).toEqual([state, expected, [], []]);
    });
    test('is one question with a move to another unit: it is open once', () => {
      const inside = plan(moved(['desk']), { posts: [post('dgc')] });
      expect(questions(inside)).toEqual(questions(plan(another())));
    });
    test.each([
      ['its own question', another({ signalId: 'o' }), ['dgc'], [['dgc', 'o']]],
      ['no question there', another({ signalId: 'o' }), [], []],
      ['what was granted later', another({ signalId: 'o', effectiveAt: hour(0) }), ['dgc'], []],
      ['who only proposes', another({ signalId: 'o', trust: 'propose' }), ['dgc'], []],
      ['who may not speak for it', another({ signalId: 'o', speaksFor: ['ocha'] }), ['dgc'], []],
      ['a move inside', { ...moved(['desk']), signalId: 'm' }, ['dgc'], [['dgc', 'm']]],
      ['a move away', { ...moved(['ocha'], { trust: 'suspend' }), signalId: 'm' }, ['dgc'], []],
    ] as const)('after an undone signal others ask in their own name: %s', (_title, other, askAgain, expected) => {
      const made = planUndo(situation({ facts: [other] }), settings, { ...undone, askAgain });
      expect(made.dueItems.map(({ entityId, signalId }) => [entityId, signalId])).toEqual(expected);
    });
    test('after an undone signal nobody is asked about what goes all the same', () => {
      const of = situation({ facts: [known('person-departed'), another({ signalId: 'o' })] });
      expect(planUndo(of, settings, { ...undone, askAgain: ['dgc'] }).dueItems).toEqual([]);
    });
  });
  test('before a last day every account in scope is handed over, each head asked once', () => {
    const made = planHandOver(
      situation({ holdings: [held(), held({ holdingId: 'h2' }), held({ holdingId: 'h3', inScope: false })] }),
    );
    expect([made.handOvers, made.dueItems.map(({ kind }) => kind), made.losses]).toEqual([
      ['h', 'h2'],
      ['hand-over'],
      [],
    ]);
  });
});

describe('a day without contradiction', () => {
  const at = (now: number) => ({ now: hour(now), settings });
  const suspended = held({ suspensions: [suspension('departure')] });
  const departed = (more: Partial<KnownFact> = {}) => known('person-departed', { trust: 'suspend', ...more });
  test.each([
    ['too early', 33, [suspended], [departed()], []],
    ['at its end', 34, [suspended], [departed()], ['revoke h']],
    ['said again later: the day begins anew', 40, [suspended], [departed(), departed({ effectiveAt: hour(20) })], []],
    ['contradicted', 40, [suspended], [departed(), known('person-returned', { effectiveAt: hour(12) })], []],
    [
      'a lock-out never lapses',
      900,
      [held({ suspensions: [suspension('lock-out')] })],
      [known('person-locked-out')],
      [],
    ],
    ['a hold never lapses', 900, [held({ suspensions: [suspension('hold')] })], [departed()], []],
    ['a move', 34, [held({ suspensions: [suspension('move')] })], [], ['revoke h']],
    ['what had no authorization goes with it', 34, [unauthorized()], [departed()], ['revoke u']],
    ['what had no authorization stays where nobody is gone', 900, [unauthorized()], [], []],
    [
      'what had no authorization goes with a move',
      34,
      [unauthorized()],
      [known('person-moved', { trust: 'suspend', units: [unit('ocha')] })],
      ['revoke u'],
    ],
  ] as const)('%s', (_title, now, holdings, said, expected) => {
    expect(taken(planLapse(situation({ holdings, facts: said }), at(now)))).toEqual(expected);
  });
});

describe('an undone signal counts as never said', () => {
  test('what another fact takes is taken again, in the name of that fact', () => {
    const other = known('person-departed', { signalId: 'other', sourceId: 'claims', trust: 'suspend' });
    const made = planUndo(situation({ facts: [other] }), settings, undone);
    expect(made.losses).toMatchObject([{ act: 'suspend', saidBy: { signalId: 'other', sourceId: 'claims' } }]);
  });
  test('what no fact suspends any more is free, and what a hold suspends is not', () => {
    const holdings = [held({ suspensions: [suspension('departure'), suspension('hold'), suspension('lock-out')] })];
    const made = planUndo(situation({ holdings, facts: [known('person-locked-out')] }), settings, undone);
    expect(made.lifts).toEqual(['departure by scim']);
  });
  test('two suspensions for two causes are both put back', () => {
    const both = [known('person-locked-out'), known('person-departed', { trust: 'suspend', signalId: 'd' })];
    expect(
      planUndo(situation({ facts: both }), settings, undone)
        .losses.map(({ cause }) => cause)
        .sort(),
    ).toEqual(['departure', 'lock-out']);
  });
  test('the record says again what was said before, and keeps what nobody else said', () => {
    const contact = (said: Contact, at: number) =>
      known('contact-changed', { fact: { type: 'contact-changed', contact: said }, effectiveAt: hour(at) });
    const wrong = contact({ phone: '9', name: 'Wrong', email: 'x' }, 11);
    const others = [contact({ phone: '1' }, 8), contact({ phone: '2' }, 9), contact({ name: 'Right' }, 12)];
    expect(planUndo(situation({ facts: others }), settings, wrong).contact).toEqual({ phone: '2' });
  });
  test('the posts are those of the latest move that counts', () => {
    const earlier = known('person-moved', { units: [unit('desk')] });
    const made = planUndo(
      situation({ facts: [earlier], posts: [post('dgc'), post('ocha', { isBaseline: false })] }),
      settings,
      undone,
    );
    expect([made.postsEnded, made.postsOpened]).toEqual([['post dgc', 'post ocha'], ['desk']]);
  });
});

test('a head who withdraws takes the accounts of their own entity and no others', () => {
  const holdings = [held(), held({ holdingId: 'there', familyId: 'ocha' })];
  expect(taken(planWithdrawal(situation({ holdings }), 'dgc'))).toEqual(['revoke h']);
});

test('all that heads of some entities gave is withdrawn, on all accounts there and no others, and what nobody holds then is an orphan', () => {
  const there = held({ holdingId: 'there', accountId: 'other', familyId: 'ocha' });
  const holdings = [held(), held({ holdingId: 'second', accountId: 'second' }), there, unauthorized()];
  const signal = saying('authorizations-withdrawn');
  const made = planWithdrawals(signal, situation({ holdings }));
  expect(taken(made)).toEqual(['revoke h', 'revoke second']);
  const left = holdings.filter(({ holdingId }) => made.losses.every((loss) => loss.holdingId !== holdingId));
  expect(left.filter(({ familyId, authorizationId }) => familyId === 'dgc' && authorizationId !== null)).toEqual([]);
  expect(taken(planWithdrawals(signal, situation({ holdings: left })))).toEqual([]);
});
