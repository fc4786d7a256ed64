import fc from 'fast-check';
import {
  answers,
  bulkKinds,
  criteria,
  people,
  platforms,
  privileges,
  type Act,
  type ActOf,
  type Criterion,
  type CriterionAnswer,
  type Draft,
  type History,
  type Kind,
  type Part,
  type Person,
  type Scope,
  type Unit,
} from './words.ts';

const anybody = fc.constantFrom(...people);

/** Who mostly does it, and sometimes anybody at all. */
const by = (...likely: readonly (Person | Part)[]): fc.Arbitrary<Person | Part> =>
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...likely) }, { weight: 1, arbitrary: anybody });

const preparers = by('requester', 'requester', 'focal-point', 'head');
const deciders = by('decider', 'decider', 'decider', 'concerned', 'head', 'head-above');

const step = (as: fc.Arbitrary<Draft['as']>, act: fc.Arbitrary<Act>): fc.Arbitrary<Draft> =>
  fc
    .tuple(as, act, fc.nat(19), fc.nat(24))
    .map(([who, what, factor, version]) => ({ ...what, as: who, freshly: factor > 0, stale: version === 0 }));

const at = fc.constantFrom(0, 0, 0, 1, 2);
const nth = fc.nat(5);
/** Mostly as it should be. */
const mostly = <T>(usual: T, unusual: T): fc.Arbitrary<T> =>
  fc.constantFrom(usual, usual, usual, usual, usual, unusual);
const reason = mostly(true, false);
const unit = fc.constantFrom<Unit>('unit', 'unit', 'unit', 'desk', 'desk', 'beside', 'above');
const scopes = fc.constantFrom<readonly Scope[]>(
  ['create', 'administer', 'publish'],
  ['create', 'publish'],
  ['publish'],
  ['administer'],
  [],
);
const capacity = fc.constantFrom(...privileges, 'authorized-official' as const);
const named = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Person>('official', 'second-staff', 'head', 'deputy', 'staff') },
  { weight: 1, arbitrary: anybody },
);

const request = fc.record<ActOf<'request'>>({
  do: fc.constant('request'),
  unit,
  kind: fc.constantFrom('existing', 'new'),
  platform: fc.constantFrom(...platforms, 'x' as const),
  handle: fc.nat(4),
  title: fc.constantFrom(0, 0, 1, 2, 3, 4),
  audience: fc.constantFrom(0, 1, 2, 3, 4, 0, 1, 2, 3, null),
  statement: fc.nat(11).map((unusual) => unusual > 0),
});

const allMet = Object.fromEntries(criteria.map((criterion) => [criterion, 'met'])) as Record<
  Criterion,
  CriterionAnswer
>;
const someAnswer = fc.tuple(fc.constantFrom(...criteria), fc.constantFrom(...answers)).map(([criterion, answer]) => {
  const isNone = answer === 'met-without-strategy' && criterion !== 'purpose';
  return { [criterion]: isNone ? 'met' : answer };
});
const assess = fc.record<ActOf<'assess'>>({
  do: fc.constant('assess'),
  at,
  answers: fc.oneof(fc.constant(allMet), someAnswer),
});

const edit = fc.oneof(
  fc.record({ title: fc.nat(4) }),
  fc.record({ audience: fc.nat(3) }),
  fc.record({ statement: fc.boolean() }),
  fc.record({ unit }),
);

const proposal = fc.oneof(
  fc.record({ title: fc.nat(4) }),
  fc.record({ audience: fc.nat(3) }),
  fc.record({ unit }),
  fc.record({ title: fc.nat(4), unit }),
);

const acts: { readonly [Do in Kind]: fc.Arbitrary<Draft> } = {
  request: step(by('staff', 'staff', 'focal-point', 'head', 'head-above', 'deputy'), request),
  update: step(preparers, fc.record<ActOf<'update'>>({ do: fc.constant('update'), at, edit })),
  assess: step(preparers, assess),
  'answer-overlap': step(
    preparers,
    fc.record<ActOf<'answer-overlap'>>({ do: fc.constant('answer-overlap'), at, nth, reason }),
  ),
  nominate: step(
    preparers,
    fc.record<ActOf<'nominate'>>({ do: fc.constant('nominate'), at, person: named, capacity, scopes }),
  ),
  'remove-nomination': step(
    preparers,
    fc.record<ActOf<'remove-nomination'>>({ do: fc.constant('remove-nomination'), at, person: named }),
  ),
  submit: step(preparers, fc.record<ActOf<'submit'>>({ do: fc.constant('submit'), at })),
  authorize: step(deciders, fc.record<ActOf<'authorize'>>({ do: fc.constant('authorize'), at })),
  'send-back': step(
    deciders,
    fc.record<ActOf<'send-back'>>({
      do: fc.constant('send-back'),
      at,
      reason,
      questions: fc.array(mostly('asked' as const, 'blank' as const), { maxLength: 2 }),
    }),
  ),
  'answer-question': step(
    preparers,
    fc.record<ActOf<'answer-question'>>({ do: fc.constant('answer-question'), at, nth, blank: mostly(false, true) }),
  ),
  refuse: step(deciders, fc.record<ActOf<'refuse'>>({ do: fc.constant('refuse'), at, reason })),
  maintain: step(
    deciders,
    fc.record<ActOf<'maintain'>>({
      do: fc.constant('maintain'),
      at,
      reason,
      assessment: mostly('latest' as const, 'another' as const),
    }),
  ),
  withdraw: step(
    deciders,
    fc.record<ActOf<'withdraw'>>({ do: fc.constant('withdraw'), at, reason, confirmed: fc.boolean() }),
  ),
  'authorize-person': step(
    deciders,
    fc.record<ActOf<'authorize-person'>>({
      do: fc.constant('authorize-person'),
      at,
      person: named,
      capacity,
      scopes,
      until: mostly('default' as const, 'past' as const),
    }),
  ),
  'withdraw-authorization': step(
    deciders,
    fc.record<ActOf<'withdraw-authorization'>>({ do: fc.constant('withdraw-authorization'), at, nth, reason }),
  ),
  renew: step(
    deciders,
    fc.record<ActOf<'renew'>>({
      do: fc.constant('renew'),
      at,
      nth,
      until: mostly('longer' as const, 'shorter' as const),
    }),
  ),
  'propose-revision': step(
    by('head', 'focal-point', 'holder', 'official'),
    fc.record<ActOf<'propose-revision'>>({ do: fc.constant('propose-revision'), at, change: proposal }),
  ),
  'approve-revision': step(
    by('reviser', 'reviser', 'reviser', 'proposer', 'decider', 'other-head'),
    fc.record<ActOf<'approve-revision'>>({ do: fc.constant('approve-revision'), at, nth }),
  ),
  'refuse-revision': step(
    by('reviser', 'reviser', 'proposer', 'decider'),
    fc.record<ActOf<'refuse-revision'>>({ do: fc.constant('refuse-revision'), at, nth, reason }),
  ),
  'withdraw-revision': step(
    by('proposer', 'proposer', 'head'),
    fc.record<ActOf<'withdraw-revision'>>({ do: fc.constant('withdraw-revision'), at, nth }),
  ),
  'decide-several': step(
    deciders,
    fc.record<ActOf<'decide-several'>>({
      do: fc.constant('decide-several'),
      at,
      kind: fc.constantFrom(...bulkKinds),
      more: fc.nat(2),
      reason,
      confirmed: fc.boolean(),
    }),
  ),
  'mark-out-of-scope': step(
    by('head', 'focal-point', 'administrator'),
    fc.record<ActOf<'mark-out-of-scope'>>({ do: fc.constant('mark-out-of-scope'), at, reason }),
  ),
  'record-creation': step(
    by('holder', 'holder', 'official'),
    fc.record<ActOf<'record-creation'>>({
      do: fc.constant('record-creation'),
      at,
      handle: fc.oneof({ weight: 3, arbitrary: fc.constant('intended' as const) }, { weight: 1, arbitrary: fc.nat(4) }),
      hitsAnswered: fc.boolean(),
      day: mostly('today' as const, 'later' as const),
    }),
  ),
  'record-holding': step(
    by('head', 'focal-point', 'holder', 'administrator'),
    fc.record<ActOf<'record-holding'>>({ do: fc.constant('record-holding'), at, person: anybody }),
  ),
  'days-pass': step(anybody, fc.record<ActOf<'days-pass'>>({ do: fc.constant('days-pass'), at })),
  'record-headship': step(
    by('administrator', 'second-administrator', 'head'),
    fc.record<ActOf<'record-headship'>>({
      do: fc.constant('record-headship'),
      unit: fc.constantFrom<Unit>('unit', 'unit', 'unit', 'above', 'desk', 'beside'),
      person: fc.constantFrom<Person>('deputy', 'deputy', 'second-staff', 'staff', 'head-above', 'administrator'),
      capacity: fc.constantFrom('officer-in-charge', 'officer-in-charge', 'head'),
      term: fc.constantFrom('present', 'present', 'present', 'past', 'future'),
      document: mostly(true, false),
    }),
  ),
  'confirm-headship': step(
    by('confirmer', 'confirmer', 'head', 'administrator'),
    fc.record<ActOf<'confirm-headship'>>({ do: fc.constant('confirm-headship'), nth: fc.constantFrom(0, 0, 0, 1, 2) }),
  ),
  'end-headship': step(
    by('administrator'),
    fc.record<ActOf<'end-headship'>>({ do: fc.constant('end-headship'), nth, on: fc.constantFrom(-1, -1, -15) }),
  ),
  'name-focal-point': step(
    by('head', 'deputy'),
    fc.record<ActOf<'name-focal-point'>>({ do: fc.constant('name-focal-point'), unit, person: named }),
  ),
  'end-focal-point': step(
    by('head', 'deputy'),
    fc.record<ActOf<'end-focal-point'>>({ do: fc.constant('end-focal-point'), nth }),
  ),
};

type Way = {
  readonly begun: Draft;
  readonly official: Person;
  readonly flaw: Act | null;
  readonly sentBy: Draft['as'];
  readonly answers: boolean;
};

const usual = (act: Act, as: Draft['as']): Draft => ({ ...act, as, freshly: true, stale: false });

const fullScopes = ['create', 'administer', 'publish'] as const;

const answered = [0, 1].map((each): Draft =>
  usual({ do: 'answer-overlap', at: 0, nth: each, reason: true }, 'requester'),
);

/** Something that keeps the request from the head, tried, and mended. */
const flawed = (as: Draft['as'], flaw: Act): readonly Draft[] => [
  usual(flaw, as),
  usual({ do: 'submit', at: 0 }, as),
  usual({ do: 'assess', at: 0, answers: allMet }, as),
];

const flaws = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: someAnswer.map((given): Act => ({ do: 'assess', at: 0, answers: given })) },
);

const prepared = ({ begun, official, flaw, sentBy, answers: answersHits }: Way): readonly Draft[] => [
  begun,
  usual({ do: 'assess', at: 0, answers: allMet }, 'requester'),
  usual({ do: 'nominate', at: 0, person: official, capacity: 'authorized-official', scopes: fullScopes }, 'requester'),
  ...(answersHits ? answered : []),
  ...(flaw ? flawed('requester', flaw) : []),
  usual({ do: 'submit', at: 0 }, sentBy),
];

const created = usual({ do: 'record-creation', at: 0, handle: 'intended', hitsAnswered: true, day: 'today' }, 'holder');

const asked = (questions: readonly 'asked'[]): readonly Draft[] => [
  usual({ do: 'send-back', at: 0, reason: true, questions }, 'decider'),
  ...questions.map((_, each) => usual({ do: 'answer-question', at: 0, nth: each, blank: false }, 'requester')),
  usual({ do: 'submit', at: 0 }, 'requester'),
];
const sentBack = fc.array(fc.constant('asked' as const), { maxLength: 2 }).map(asked);
const decided = usual({ do: 'authorize', at: 0 }, 'decider');
/** Who asked, sent it or is named tries to decide first. */
const ownTry = [usual({ do: 'authorize', at: 0 }, 'concerned')];
/** Whoever decides tries so without a second factor first. */
const plainTry: readonly Draft[] = [{ ...decided, freshly: false }];
const refusedIt = usual({ do: 'refuse', at: 0, reason: true }, 'decider');

/** What the head decides on an account that is in use. */
const inUse: fc.Arbitrary<readonly Draft[]> = fc
  .constantFrom<Act>(
    { do: 'maintain', at: 0, reason: true, assessment: 'latest' },
    { do: 'withdraw', at: 0, reason: true, confirmed: true },
    {
      do: 'authorize-person',
      at: 0,
      person: 'second-staff',
      capacity: 'alternate',
      scopes: fullScopes,
      until: 'default',
    },
    { do: 'withdraw-authorization', at: 0, nth: 0, reason: true },
    { do: 'renew', at: 0, nth: 0, until: 'longer' },
    { do: 'decide-several', at: 0, kind: 'maintain', more: 1, reason: true, confirmed: true },
    { do: 'authorize-person', at: 0, person: 'head', capacity: 'publisher', scopes: ['publish'], until: 'default' },
  )
  .map((act) => [usual(act, act.do === 'authorize-person' && act.person === 'head' ? 'head' : 'decider')]);

/** What may still be done to a request that waits, by who may. */
const beforeDecided: fc.Arbitrary<readonly Draft[]> = fc.oneof(
  fc.constant([usual({ do: 'mark-out-of-scope', at: 0, reason: true }, 'decider'), decided]),
  fc.constant([usual({ do: 'remove-nomination', at: 0, person: 'official' }, 'requester')]),
  edit.map((change) => [usual({ do: 'update', at: 0, edit: change }, 'requester')]),
);

const lapsed = usual({ do: 'days-pass', at: 0 }, 'requester');

/** The official is taken away before the account exists, and an alternate creates it. */
const orphaned: readonly Draft[] = [
  decided,
  usual(
    {
      do: 'authorize-person',
      at: 0,
      person: 'second-staff',
      capacity: 'alternate',
      scopes: fullScopes,
      until: 'default',
    },
    'decider',
  ),
  usual({ do: 'withdraw-authorization', at: 0, nth: 1, reason: true }, 'decider'),
  created,
];

/** A change is proposed, and answered by whoever may, or by whoever may not. */
const revisionWays: fc.Arbitrary<readonly Draft[]> = fc
  .record({
    by: fc.constantFrom<Draft['as']>('head', 'focal-point', 'holder'),
    edited: proposal,
    answer: fc.constantFrom<Act>(
      { do: 'approve-revision', at: 0, nth: 0 },
      { do: 'approve-revision', at: 0, nth: 0 },
      { do: 'refuse-revision', at: 0, nth: 0, reason: true },
      { do: 'withdraw-revision', at: 0, nth: 0 },
    ),
    as: fc.constantFrom<Draft['as']>('reviser', 'reviser', 'reviser', 'proposer'),
  })
  .map(({ by: who, edited, answer, as }) => [
    usual({ do: 'propose-revision', at: 0, change: edited }, who),
    usual(answer, answer.do === 'withdraw-revision' ? 'proposer' : as),
  ]);

const severalAuthorized: Draft = usual(
  { do: 'decide-several', at: 0, kind: 'authorize', more: 1, reason: true, confirmed: true },
  'decider',
);

/** How far a request goes. */
const endsOf = (kind: 'existing' | 'new'): fc.Arbitrary<readonly Draft[]> => {
  const whole = kind === 'new' ? [decided, created] : [decided];
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: beforeDecided },
    { weight: 1, arbitrary: fc.constant([decided, lapsed]) },
    { weight: 1, arbitrary: fc.constant(orphaned) },
    { weight: 2, arbitrary: fc.constant(whole) },
    { weight: 3, arbitrary: inUse.map((act) => [...whole, ...act]) },
    { weight: 2, arbitrary: revisionWays.map((way) => [...whole, ...way]) },
    { weight: 1, arbitrary: fc.constant([severalAuthorized]) },
    { weight: 1, arbitrary: fc.constant([refusedIt]) },
    { weight: 1, arbitrary: sentBack.map((back) => [...back, decided]) },
  );
};

/** By chance alone few accounts would come far: whole ways, of which now and then a step is missing. */
const ways: fc.Arbitrary<readonly Draft[]> = request.chain((begun) =>
  fc
    .record({
      by: fc.constantFrom<Person>('staff', 'staff', 'staff', 'focal-point', 'head', 'head-above', 'deputy'),
      official: fc.constantFrom<Person>('official', 'official', 'official', 'head', 'deputy', 'second-staff'),
      end: endsOf(begun.kind),
      flaw: flaws,
      answers: mostly(true, false),
      sentBy: fc.constantFrom<Draft['as']>('requester', 'requester', 'requester', 'head'),
      own: fc.constantFrom<readonly Draft[]>([], [], ownTry, plainTry),
      missing: fc.nat(40),
    })
    .map(({ by: as, end, missing, own, ...way }) =>
      [...prepared({ begun: usual(begun, as), ...way }), ...(end.length > 0 ? own : []), ...end].filter(
        (_, index) => index !== missing,
      ),
    ),
);

const standIn: fc.Arbitrary<readonly Draft[]> = fc
  .record({
    person: fc.constantFrom<Person>('deputy', 'second-staff'),
    by: fc.constantFrom<Person>('head', 'administrator'),
  })
  .map(({ person, by: as }) => [
    usual(
      { do: 'record-headship', unit: 'unit', person, capacity: 'officer-in-charge', term: 'present', document: true },
      as,
    ),
    usual({ do: 'confirm-headship', nth: 0 }, 'confirmer'),
  ]);

const focalPointTerm: fc.Arbitrary<readonly Draft[]> = fc
  .constantFrom<Person>('second-staff', 'staff', 'official')
  .map((person) => [
    usual({ do: 'name-focal-point', unit: 'unit', person }, 'head'),
    usual({ do: 'end-focal-point', nth: 0 }, 'head'),
  ]);

const single = (...kinds: readonly Kind[]): fc.Arbitrary<readonly Draft[]> =>
  fc.oneof(...kinds.map((kind) => acts[kind])).map((each) => [each]);

const chunks: fc.Arbitrary<readonly Draft[]> = fc.oneof(
  { weight: 2, arbitrary: ways },
  { weight: 2, arbitrary: fc.oneof(standIn, standIn, focalPointTerm) },
  {
    weight: 3,
    arbitrary: single(
      'request',
      'update',
      'update',
      'assess',
      'answer-overlap',
      'nominate',
      'remove-nomination',
      'remove-nomination',
      'submit',
      'authorize',
      'refuse',
      'send-back',
      'answer-question',
      'mark-out-of-scope',
    ),
  },
  {
    weight: 5,
    arbitrary: single(
      'maintain',
      'maintain',
      'withdraw',
      'authorize-person',
      'authorize-person',
      'withdraw-authorization',
      'record-creation',
      'record-holding',
      'days-pass',
      'renew',
      'decide-several',
      'decide-several',
      'answer-overlap',
    ),
  },
  { weight: 3, arbitrary: revisionWays },
  {
    weight: 2,
    arbitrary: single('propose-revision', 'approve-revision', 'refuse-revision', 'withdraw-revision'),
  },
  {
    weight: 2,
    arbitrary: single('record-headship', 'confirm-headship', 'end-headship', 'name-focal-point', 'end-focal-point'),
  },
);

/** The more chunks, the longer they are. */
export const historiesOf = (most: number): fc.Arbitrary<History> =>
  fc.record({
    lay: fc.record({ focalPoint: fc.boolean(), headAbove: mostly(true, false), officerInCharge: mostly(false, true) }),
    steps: fc
      .tuple(ways, fc.array(chunks, { minLength: 1, maxLength: most, size: 'max' }))
      .map(([first, more]) => [...first, ...more.flat()]),
  });

/** Each step on a line of its own, so that a shrunk history can be read. */
export const told = ({ lay, steps }: History): string =>
  [
    JSON.stringify(lay),
    ...steps.map(({ as, freshly, stale, ...act }) => {
      const how = `${freshly ? '' : ' without a second factor'}${stale ? ' on an old version' : ''}`;
      return `${as}${how}: ${JSON.stringify(act)}`;
    }),
  ].join('\n');
