import { toldThoseAlike } from './overlaps.ts';
import { isReady, type Rules } from './rules-of-requests.ts';
import {
  accountAt,
  audited,
  onVersion,
  refused,
  row,
  ruled,
  withReason,
  withSecondFactor,
  type Check,
  type Ruling,
} from './ruling.ts';
import {
  wasAuthorized,
  withAccount,
  type Account,
  type AccountState,
  type Authorization,
  type Capacity,
  type Decision,
  type Holding,
  type Nomination,
  type State,
} from './state.ts';
import { decidesAs, isInOffice, isStaff } from './who-may.ts';
import { criteria, type Refusal, type Step } from './words.ts';

export type OnAccount = Step & { readonly at: number };
type Decided = { readonly kind: Decision['kind']; readonly event: string; readonly version?: number | null };

/** Where the account stands after the decision, and what was against it. */
type Rule = {
  readonly checks: readonly Check[];
  readonly after: (account: Account, as: Capacity) => Partial<Account>;
  readonly rows?: readonly ReturnType<typeof row>[];
};

/** Whoever stands in for the head may do it only while it waits for them: elsewhere they may be told no more than that. */
export const refusedTo = (state: State, step: OnAccount, against: readonly Refusal[]): Ruling => {
  const { unit } = accountAt(state, step.at);
  return isInOffice(state, unit, step.as) ? refused(state, ...against) : refused(state, 'forbidden', ...against);
};

const deciding = (state: State, step: OnAccount, { kind, event, version = null, ...rule }: Decided & Rule): Ruling => {
  const account = accountAt(state, step.at);
  const as = decidesAs(state, account, step.as);
  if (as === 'forbidden') return refused(state, 'forbidden');
  const checks: readonly Check[] = [
    as === 'own-case' && 'own-case',
    onVersion(step),
    withSecondFactor(step),
    ...rule.checks,
  ];
  const against = checks.filter((check) => check !== false);
  if (as === 'own-case' || against.length > 0) return refusedTo(state, step, against);
  const decision: Decision = { kind, by: step.as, as, version };
  const decided = { ...account, decisions: [...account.decisions, decision] };
  return ruled(state, [], () => {
    const after = withAccount(state, step.at, { ...decided, ...rule.after(decided, as) });
    const told = kind === 'establish' ? toldThoseAlike(after, step) : after;
    return audited(told, row(event, step), ...(rule.rows ?? []));
  });
};

export const stateIs = (state: State, at: number, ...fit: readonly AccountState[]): Check =>
  !fit.includes(accountAt(state, at).state) && 'wrong-state';

const authorizationRows = (step: OnAccount, { person }: Pick<Nomination, 'person'>) => [
  row('authorization-granted', step, { person }),
  row('letter-signed', step, { person }),
];

const replacedBy = (before: Authorization, person: Authorization['person']): Authorization =>
  before.person === person && before.ended === null ? { ...before, ended: 'replaced' } : before;

type Granting = { readonly by: Authorization['by']; readonly as: Capacity };

/** A written authorization (3.7), and the holding that rests on it: the latest one counts. */
export const granted = (account: Account, { person, capacity, scopes }: Nomination, granting: Granting): Account => {
  const authorization = { person, scopes: [...new Set(scopes)], ...granting, ended: null };
  const holding: Holding = {
    person,
    capacity,
    authorization: account.authorizations.length,
    removalAwaited: false,
  };
  return {
    ...account,
    authorizations: [...account.authorizations.map((each) => replacedBy(each, person)), authorization],
    holdings: [...account.holdings.filter((held) => held.person !== person), holding],
  };
};

/** Accounts of the entity of which the head decides that they stop (C): more than a fifth in a day is said once more. */
const isToConfirm = (state: State, at: number): boolean => {
  const { unit } = accountAt(state, at);
  const had = state.accounts.filter((each) => each.unit === unit && wasAuthorized(each));
  const together = 1 + had.filter((each) => each.state === 'withdrawn').length;
  return together > 1 && together > 0.2 * had.length;
};

const isSecondOfficial = (account: Account, { person, capacity }: Pick<Nomination, 'person' | 'capacity'>): boolean =>
  capacity === 'authorized-official' &&
  account.holdings.some((held) => held.capacity === capacity && !held.removalAwaited && held.person !== person);

export const decided: readonly AccountState[] = ['to-be-created', 'creation-lapsed', 'authorized'];

export const rulesOfDecisions: Rules<
  'authorize' | 'send-back' | 'refuse' | 'maintain' | 'withdraw' | 'authorize-person' | 'withdraw-authorization'
> = {
  authorize: (state, step) => {
    const account = accountAt(state, step.at);
    return deciding(state, step, {
      kind: 'establish',
      event: 'account-authorized',
      version: account.versions,
      checks: [stateIs(state, step.at, 'under-review'), !isReady(account) && 'not-ready'],
      after: (next, as) => ({
        ...next.nominations.reduce((sum, named) => granted(sum, named, { by: step.as, as }), next),
        state: account.kind === 'new' ? 'to-be-created' : 'authorized',
      }),
      rows: account.nominations.flatMap((named) => authorizationRows(step, named)),
    });
  },

  'send-back': (state, step) =>
    deciding(state, step, {
      kind: 'send-back',
      event: 'account-sent-back',
      checks: [
        stateIs(state, step.at, 'under-review'),
        withReason(step),
        step.questions.includes('blank') && 'invalid',
      ],
      after: ({ questions }) => ({
        state: 'requested',
        submittedBy: null,
        questions: [...questions, ...step.questions.map(() => ({ answered: false }))],
      }),
    }),

  refuse: (state, step) =>
    deciding(state, step, {
      kind: 'refuse',
      event: 'account-refused',
      checks: [stateIs(state, step.at, 'under-review'), withReason(step)],
      after: () => ({ state: 'refused' }),
    }),

  maintain: (state, step) => {
    const { answers, versions } = accountAt(state, step.at);
    const isMet = criteria.every((criterion) => answers[criterion] === 'met');
    return deciding(state, step, {
      kind: 'maintain',
      event: 'account-maintained',
      version: versions,
      checks: [
        stateIs(state, step.at, 'authorized'),
        withReason(step),
        step.assessment === 'another' && 'conflict',
        !isMet && 'not-ready',
      ],
      after: () => ({}),
    });
  },

  withdraw: (state, step) =>
    deciding(state, step, {
      kind: 'withdraw',
      event: 'account-withdrawn',
      checks: [
        stateIs(state, step.at, ...decided),
        withReason(step),
        isToConfirm(state, step.at) && !step.confirmed && 'invalid',
      ],
      after: () => ({ state: 'withdrawn' }),
    }),

  'authorize-person': (state, step) => {
    const account = accountAt(state, step.at);
    const as = decidesAs(state, account, step.as);
    if (as === 'forbidden') return refused(state, 'forbidden');
    const { person, capacity, scopes } = step;
    const checks: readonly Check[] = [
      (as === 'own-case' || person === step.as) && 'own-case',
      onVersion(step),
      withSecondFactor(step),
      stateIs(state, step.at, ...decided),
      !isStaff(person) && 'invalid',
      isSecondOfficial(account, { person, capacity }) && 'conflict',
      (scopes.length === 0 || step.until === 'past') && 'invalid',
    ];
    const against = checks.filter((check) => check !== false);
    if (as === 'own-case' || against.length > 0) return refusedTo(state, step, against);
    return ruled(state, checks, () =>
      audited(
        withAccount(state, step.at, granted(account, { person, capacity, scopes }, { by: step.as, as })),
        ...authorizationRows(step, { person }),
      ),
    );
  },

  'withdraw-authorization': (state, step) => {
    const account = accountAt(state, step.at);
    const inOffice = isInOffice(state, account.unit, step.as);
    const standsIn = !inOffice && !['forbidden', 'own-case'].includes(decidesAs(state, account, step.as));
    const given = account.authorizations[step.nth];
    if (!given || !(inOffice || standsIn)) return refused(state, 'forbidden');
    const checks: readonly Check[] = [
      onVersion(step),
      withSecondFactor(step),
      given.ended !== null && 'wrong-state',
      withReason(step),
    ];
    const against = checks.filter((check) => check !== false);
    if (against.length > 0) return refusedTo(state, step, against);
    return ruled(state, checks, () => {
      const authorizations = account.authorizations.map((each, index) =>
        index === step.nth ? { ...each, ended: 'withdrawn' as const } : each,
      );
      const holdings = account.holdings.map((held) =>
        held.authorization === step.nth ? { ...held, removalAwaited: true } : held,
      );
      const after = withAccount(state, step.at, { authorizations, holdings });
      return audited(after, row('privilege-revoked', step, { person: given.person }));
    });
  },
};
