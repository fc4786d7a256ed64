import { foundAnew, isInUse, searched, toldThoseAlike } from './overlaps.ts';
import { accountAt, audited, onVersion, refused, row, ruled, withReason, type Check, type Ruling } from './ruling.ts';
import { claims, isUndecided, unanswered, wasAuthorized, withAccount, type Account, type State } from './state.ts';
import { hasOfficial, hasPrivilege, isAdministrator, isStaff, keeps, prepares } from './who-may.ts';
import { criteria, type Act, type ActOf, type Kind, type Person, type Step } from './words.ts';

export type Rules<Kinds extends Kind> = {
  readonly [Do in Kinds]: (state: State, step: ActOf<Do> & Step) => Ruling;
};

type Place = Pick<Account, 'platform' | 'handle'>;

const isClaimed = (state: State, { platform, handle }: Place, except: number | null): boolean =>
  state.accounts.some(
    (account, index) =>
      index !== except && claims(account) && account.platform === platform && account.handle === handle,
  );

/** Why a case is not ready to be decided (3.2, 3.4, 2.3). */
export const isReady = (account: Account): boolean =>
  account.audience !== null &&
  account.statement &&
  account.nominations.some(({ capacity }) => capacity === 'authorized-official') &&
  criteria.every((criterion) => account.answers[criterion] === 'met') &&
  account.questions.every(({ answered }) => answered) &&
  [...account.overlaps.values()].every((answered) => answered);

const requested = ({
  unit,
  kind,
  platform,
  handle,
  title,
  audience,
  statement,
  as,
}: ActOf<'request'> & Step): Account => ({
  unit,
  kind,
  platform,
  handle,
  handles: [handle],
  title,
  audience,
  statement,
  requestedBy: as,
  submittedBy: null,
  state: 'requested',
  answers: unanswered,
  versions: 0,
  finished: false,
  nominations: [],
  overlaps: new Map(),
  foundSince: [],
  questions: [],
  revisions: [],
  decisions: [],
  authorizations: [],
  holdings: [],
});

const changed = (account: Account, change: Partial<Account>): boolean =>
  Object.entries(change).some(([field, value]) => account[field as keyof Account] !== value);

/** Who may do it neither here nor, for an edit that moves it, there. */
const mayPrepare = (state: State, account: Account, step: { readonly as: Person } & Act): boolean => {
  const there = step.do === 'update' && step.edit.unit ? { ...account, unit: step.edit.unit } : account;
  return prepares(state, account, step.as) && prepares(state, there, step.as);
};

/** What is done while nobody has decided: by whoever prepares the request. */
const preparing = (state: State, step: Step & { readonly at: number }, rule: (account: Account) => Ruling): Ruling => {
  const account = accountAt(state, step.at);
  return mayPrepare(state, account, step) ? rule(account) : refused(state, 'forbidden');
};

/** The official and the alternates keep the account; publishers only publish. */
export const runs = (account: Account, person: Person): boolean =>
  hasPrivilege(account, person) &&
  account.holdings.some((held) => held.person === person && held.capacity !== 'publisher');

/** By the authorization on which the holding rests now: an earlier one that allowed more has been replaced by it. */
const mayCreate = (account: Account, person: Person): boolean =>
  account.holdings.some(
    (held) =>
      held.person === person && account.authorizations[held.authorization ?? -1]?.scopes.includes('create') === true,
  );

export const rulesOfRequests: Rules<
  | 'request'
  | 'update'
  | 'assess'
  | 'answer-overlap'
  | 'nominate'
  | 'remove-nomination'
  | 'submit'
  | 'answer-question'
  | 'mark-out-of-scope'
  | 'record-creation'
  | 'record-holding'
  | 'days-pass'
> = {
  request: (state, step) => {
    if (!isStaff(step.as)) return refused(state, 'forbidden');
    const at = state.accounts.length;
    const begun = { ...state, accounts: [...state.accounts, requested(step)] };
    return ruled(state, [isClaimed(state, step, null) && 'conflict'], () =>
      audited(searched(begun, at), row('account-requested', step, { account: at })),
    );
  },

  update: (state, step) =>
    preparing(state, step, (account) =>
      ruled(state, [onVersion(step), !isUndecided(account) && 'wrong-state'], () => {
        const after = searched(withAccount(state, step.at, step.edit), step.at);
        return changed(account, step.edit) ? audited(after, row('request-edited', step)) : after;
      }),
    ),

  assess: (state, step) =>
    preparing(state, step, (account) =>
      ruled(state, [onVersion(step), account.state !== 'requested' && 'wrong-state'], () => {
        const next = { ...account.answers, ...step.answers };
        if (criteria.every((criterion) => next[criterion] === account.answers[criterion])) return state;
        const opens = account.versions === 0 || account.finished;
        const versions = account.versions + (opens ? 1 : 0);
        const after = withAccount(state, step.at, { answers: next, versions, finished: false });
        return audited(after, row('assessment-saved', step));
      }),
    ),

  'answer-overlap': (state, step) =>
    preparing(state, step, (account) => {
      // Once it is authorized it is the entity's, and no longer for whoever asked for it.
      if (wasAuthorized(account) && !keeps(state, account.unit, step.as)) return refused(state, 'forbidden');
      const other = [...account.overlaps.keys()][step.nth] ?? -1;
      const isOpen = isUndecided(account) || (isInUse(account) && account.foundSince.includes(other));
      return ruled(state, [!isOpen && 'wrong-state', withReason(step)], () => {
        const overlaps = new Map([...account.overlaps, [other, true]]);
        return audited(withAccount(state, step.at, { overlaps }), row('overlap-answered', step));
      });
    }),

  nominate: (state, step) =>
    preparing(state, step, ({ nominations, ...account }) => {
      const { person, capacity, scopes } = step;
      const isSecond =
        capacity === 'authorized-official' && nominations.some((each) => each.capacity === 'authorized-official');
      const checks: readonly Check[] = [
        onVersion(step),
        !isUndecided({ ...account, nominations }) && 'wrong-state',
        !isStaff(person) && 'invalid',
        scopes.length === 0 && 'invalid',
        (isSecond || nominations.some((each) => each.person === person)) && 'conflict',
      ];
      return ruled(state, checks, () => {
        const next = [...nominations, { person, capacity, scopes }];
        return audited(withAccount(state, step.at, { nominations: next }), row('person-nominated', step, { person }));
      });
    }),

  'remove-nomination': (state, step) =>
    preparing(state, step, (account) => {
      const { person } = step;
      const next = account.nominations.filter((each) => each.person !== person);
      const isNamed = next.length < account.nominations.length;
      const checks: readonly Check[] = [
        onVersion(step),
        !isUndecided(account) && 'wrong-state',
        !isNamed && 'forbidden',
      ];
      return ruled(state, checks, () =>
        audited(withAccount(state, step.at, { nominations: next }), row('nomination-removed', step, { person })),
      );
    }),

  submit: (state, step) =>
    preparing(state, step, (account) => {
      if (account.state !== 'requested' || step.stale) {
        return ruled(state, [onVersion(step), account.state !== 'requested' && 'wrong-state'], () => state);
      }
      // What is found meanwhile stays to be answered, though the request is then refused for it.
      const isNews = foundAnew(state, step.at).length > 0;
      const now = searched(state, step.at);
      const told = isNews ? audited(now, row('overlaps-found', step)) : now;
      return ruled(told, [!isReady(accountAt(told, step.at)) && 'not-ready'], () =>
        audited(
          withAccount(told, step.at, { state: 'under-review', submittedBy: step.as, finished: true }),
          row('request-submitted', step),
        ),
      );
    }),

  'answer-question': (state, step) =>
    preparing(state, step, (account) => {
      const checks: readonly Check[] = [
        onVersion(step),
        account.state !== 'requested' && 'wrong-state',
        step.blank && 'invalid',
      ];
      return ruled(state, checks, () => {
        const questions = account.questions.map((each, index) => (index === step.nth ? { answered: true } : each));
        return audited(withAccount(state, step.at, { questions }), row('question-answered', step));
      });
    }),

  'mark-out-of-scope': (state, step) => {
    const account = accountAt(state, step.at);
    const may = keeps(state, account.unit, step.as) || isAdministrator(step.as);
    if (!may) return refused(state, 'forbidden');
    return ruled(state, [onVersion(step), !isUndecided(account) && 'wrong-state', withReason(step)], () =>
      audited(withAccount(state, step.at, { state: 'out-of-scope' }), row('account-marked-out-of-scope', step)),
    );
  },

  'record-creation': (state, step) => {
    const account = accountAt(state, step.at);
    if (!runs(account, step.as)) return refused(state, 'forbidden');
    const handle = step.handle === 'intended' ? account.handle : step.handle;
    const there = withAccount(state, step.at, { handle, handles: [...account.handles, handle], state: 'authorized' });
    const anew = foundAnew(there, step.at);
    const checks: readonly Check[] = [
      !mayCreate(account, step.as) && 'forbidden',
      onVersion(step),
      account.state !== 'to-be-created' && 'wrong-state',
      step.day === 'later' && 'invalid',
      isClaimed(state, { ...account, handle }, step.at) && 'conflict',
      !hasOfficial(account) && 'not-ready',
      anew.length > 0 && !step.hitsAnswered && 'not-ready',
    ];
    const overlaps = new Map([...account.overlaps, ...anew.map((index) => [index, true] as const)]);
    const foundSince = [...account.foundSince, ...anew];
    return ruled(state, checks, () => {
      const created = withAccount(there, step.at, { overlaps, foundSince });
      return audited(toldThoseAlike(created, step), row('account-created', step));
    });
  },

  'record-holding': (state, step) => {
    const account = accountAt(state, step.at);
    const { person } = step;
    const may = keeps(state, account.unit, step.as) || isAdministrator(step.as) || runs(account, step.as);
    if (!may) return refused(state, 'forbidden');
    const isKnown = account.holdings.some((each) => each.person === person);
    return ruled(state, [isKnown && 'conflict'], () => {
      const holding = { person, capacity: 'none', authorization: null, removalAwaited: false } as const;
      const after = withAccount(state, step.at, { holdings: [...account.holdings, holding] });
      return audited(after, row('holding-recorded', step, { person }));
    });
  },

  'days-pass': (state, { at }) => {
    const lapses = accountAt(state, at).state === 'to-be-created';
    return { against: [], next: lapses ? withAccount(state, at, { state: 'creation-lapsed' }) : state };
  },
};
