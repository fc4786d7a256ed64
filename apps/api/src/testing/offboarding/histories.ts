import fc from 'fast-check';
import type { SignalFact } from '@mandat/domain';
import { contradicting, departure, lastCounts, moveTo, plain } from './history-facts.ts';
import {
  sourceOf,
  type History,
  type Posts,
  type SaidSignal,
  type Slot,
  type SourceName,
  type Step,
  type Unit,
} from './model.ts';

type Lay = { readonly posts: Posts; readonly p: readonly string[]; readonly q: readonly string[] };

const p: fc.Arbitrary<readonly Unit[]> = fc.constantFrom<readonly Unit[]>(
  ['A1'],
  ['A'],
  ['A2'],
  ['A1', 'B1'],
  ['B'],
  [],
);
const register: fc.Arbitrary<readonly Unit[]> = fc.constantFrom<readonly Unit[]>([], [], [], ['A2'], ['B1'], ['ROOT']);

/** One provider moves the person about; or two do, and what both have left neither gives back (see `lays`). */
const oneProvider: fc.Arbitrary<Lay> = fc.record({ p, register }).map((each) => ({
  posts: { p: each.p, q: [], register: each.register },
  p: ['A1', 'A2', 'B1', 'C', 'NEW'],
  q: ['C'],
}));

const twoProviders: fc.Arbitrary<Lay> = fc
  .record({ p, register, q: fc.constantFrom<readonly Unit[]>(['A'], ['B'], ['A2'], ['A1', 'B']) })
  .map((posts) => ({ posts, p: ['C', 'NEW'], q: ['C'] }));

/**
 * A revocation is never taken back, so who joins again by another provider after both had left it finds it gone in one
 * order of arrival and kept in another. Histories of two providers therefore only leave.
 */
const lays = fc.oneof({ weight: 2, arbitrary: oneProvider }, { weight: 1, arbitrary: twoProviders });

const speakers: readonly SourceName[] = [
  'scim',
  'scim',
  'claims',
  'claims',
  'refresh',
  'rumour',
  'directory',
  'watcher',
  'watcher',
  'logout',
  'declared',
];

/** Who may not speak for everybody counts or does not, as the person stands when it comes: in no two orders alike. */
const everybody: readonly SourceName[] = [...speakers, 'local', 'local'];

const localFact: fc.Arbitrary<SignalFact> = fc.constantFrom<SignalFact>(
  { type: 'person-departed', how: 'disabled' },
  { type: 'person-departed', how: 'deleted' },
  { type: 'person-returned' },
  { type: 'person-locked-out' },
  { type: 'person-unlocked' },
);

const factOf = (source: SourceName, lay: Lay): fc.Arbitrary<SignalFact> => {
  const { provider, channel, scope } = sourceOf(source);
  if (scope) return localFact;
  if (channel === 'back-channel-logout') return fc.constant({ type: 'sessions-ended', subject: null, sid: null });
  if (provider === null) return fc.oneof(departure, fc.constant<SignalFact>({ type: 'person-returned' }));
  return fc.oneof(
    { weight: 3, arbitrary: departure },
    { weight: 4, arbitrary: plain },
    { weight: 3, arbitrary: lastCounts },
    { weight: 4, arbitrary: moveTo(lay[provider]) },
  );
};

type Draft =
  | { readonly do: 'say'; readonly source: SourceName; readonly fact: SignalFact; readonly back: number }
  | { readonly do: 'again' | 'undo'; readonly which: number }
  | Exclude<Step, { readonly do: 'say' | 'undo' }>;

const back = fc.constantFrom(0, 0, 0, 1, 2, 3, 5, 8, 13, 23, 24, 25, 40);

const said = (lay: Lay, by: readonly SourceName[]): fc.Arbitrary<Draft> =>
  fc
    .constantFrom(...by)
    .chain((source) =>
      fc.record({ do: fc.constant('say' as const), source: fc.constant(source), fact: factOf(source, lay), back }),
    );

const contradictors = fc.constantFrom<SourceName>('scim', 'scim', 'claims', 'rumour', 'directory', 'watcher');

/** Two facts that are true of one moment, by one source or by two. */
const atOneMoment: fc.Arbitrary<readonly Draft[]> = fc
  .tuple(contradicting, contradictors, contradictors, back)
  .map(([[one, other], first, second, hours]): readonly Draft[] => [
    { do: 'say', source: first, fact: one, back: hours },
    { do: 'say', source: second, fact: other, back: hours + 1 },
  ]);

const holdable = fc.constantFrom<SourceName>('scim', 'claims', 'watcher');

const drafts = (lay: Lay): fc.Arbitrary<Draft> =>
  fc.oneof(
    { weight: 12, arbitrary: said(lay, everybody) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('again' as const), which: fc.nat(9) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('grant' as const), slot: fc.constantFrom<Slot>(0, 1, 2) }) },
    { weight: 1, arbitrary: fc.constant<Draft>({ do: 'sign-in' }) },
    { weight: 1, arbitrary: fc.constant<Draft>({ do: 'day-passes' }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('hold' as const), source: holdable }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('answer' as const), source: holdable, approve: fc.boolean() }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), which: fc.nat(9) }) },
  );

/** A stream that is held while its source speaks, and sometimes answered at once. */
const heldStream = (lay: Lay): fc.Arbitrary<readonly Draft[]> =>
  fc
    .record({ source: holdable, approve: fc.boolean(), isAnswered: fc.boolean() })
    .chain(({ source, approve, isAnswered }) =>
      fc
        .array(
          fc.record({ do: fc.constant('say' as const), source: fc.constant(source), fact: factOf(source, lay), back }),
          {
            minLength: 1,
            maxLength: 3,
          },
        )
        .map((signals): readonly Draft[] => [
          { do: 'hold', source },
          ...signals,
          ...(isAnswered ? [{ do: 'answer' as const, source, approve }] : []),
        ]),
    );

const chunks = (lay: Lay): fc.Arbitrary<readonly Draft[]> =>
  fc.oneof(
    { weight: 18, arbitrary: drafts(lay).map((draft) => [draft]) },
    { weight: 2, arbitrary: heldStream(lay) },
    { weight: 1, arbitrary: atOneMoment },
  );

type Made = {
  readonly steps: readonly Step[];
  readonly signals: readonly SaidSignal[];
  readonly now: number;
  readonly aged: boolean;
};

const chosen = (signals: readonly SaidSignal[], which: number): SaidSignal | undefined =>
  signals.length === 0 ? undefined : signals[which % signals.length];

/** A draft at its hour. What a passed day made final is another decision than the signal's: it is not undone here. */
const stepOf = (made: Made, draft: Draft): Step | null => {
  if (draft.do === 'say') {
    const { source, fact } = draft;
    return { do: 'say', signal: { key: `s${made.signals.length}`, source, fact, effectiveAt: made.now - draft.back } };
  }
  if (!('which' in draft)) return draft;
  const signal = chosen(made.signals, draft.which);
  if (!signal || (draft.do === 'undo' && made.aged)) return null;
  return draft.do === 'again' ? { do: 'say', signal } : { do: 'undo', key: signal.key };
};

const next = (made: Made, draft: Draft): Made => {
  const step = stepOf(made, draft);
  if (step === null) return made;
  const passes = step.do === 'day-passes';
  return {
    steps: [...made.steps, step],
    signals: draft.do === 'say' && step.do === 'say' ? [...made.signals, step.signal] : made.signals,
    now: made.now + (passes ? 26 : 1),
    aged: made.aged || passes,
  };
};

export const stepsOf = (all: readonly Draft[]): readonly Step[] =>
  all.reduce<Made>(next, { steps: [], signals: [], now: 1, aged: false }).steps;

const grantedAt = fc.option(fc.integer({ min: -30, max: 0 }), { freq: 4 });

export const histories: fc.Arbitrary<History> = lays.chain((lay) =>
  fc
    .record({
      held: fc.tuple(grantedAt, grantedAt, grantedAt, grantedAt),
      drafts: fc.array(chunks(lay), { minLength: 2, maxLength: 14, size: 'max' }),
    })
    .map(({ held, drafts: all }) => ({ posts: lay.posts, held, steps: stepsOf(all.flat()) })),
);

const signalsOnly = (lay: Lay) =>
  fc.record({
    held: fc.tuple(grantedAt, grantedAt, grantedAt, grantedAt),
    drafts: fc.array(
      fc.oneof(
        { weight: 5, arbitrary: said(lay, speakers).map((draft) => [draft]) },
        { weight: 1, arbitrary: atOneMoment },
      ),
      { minLength: 2, maxLength: 7 },
    ),
  });

/** The same signals, in another order and some of them twice; every moment of one is also one of the other. */
export const twins: fc.Arbitrary<readonly [History, History]> = lays.chain((lay) =>
  signalsOnly(lay).chain(({ held, drafts: all }) => {
    const steps = stepsOf(all.flat());
    const shuffled = fc.shuffledSubarray([...steps, ...steps], {
      minLength: steps.length,
      maxLength: 2 * steps.length,
    });
    return shuffled.map((other): readonly [History, History] => [
      { posts: lay.posts, held, steps },
      { posts: lay.posts, held, steps: [...other, ...steps.filter((step) => !other.includes(step))] },
    ]);
  }),
);

const scimFact: fc.Arbitrary<SignalFact> = fc.oneof(
  departure,
  fc.constant<SignalFact>({ type: 'person-returned' }),
  fc.constantFrom('A1', 'A2', 'B1', 'C', 'NEW').map((unit): SignalFact => ({ type: 'person-moved', units: [unit] })),
);

const overHttp: fc.Arbitrary<Draft> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('say' as const),
      source: fc.constantFrom<SourceName>('scim', 'claims'),
      fact: scimFact,
      back: fc.constant(0),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('grant' as const), slot: fc.constantFrom<Slot>(0, 1, 2) }) },
  { weight: 1, arbitrary: fc.constant<Draft>({ do: 'sign-in' }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const), which: fc.nat(9) }) },
);

/** What two SCIM sources of one provider say, each thing when it happens. */
export const scimHistories: fc.Arbitrary<History> = fc
  .record({
    p,
    register,
    held: fc.tuple(grantedAt, grantedAt, grantedAt, grantedAt),
    drafts: fc.array(overHttp, { minLength: 3, maxLength: 10, size: 'max' }),
  })
  .map(({ held, drafts: all, ...posts }) => ({ posts: { ...posts, q: [] }, held, steps: stepsOf(all) }));
