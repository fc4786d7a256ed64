import { isInUse, foundAnew, searched, toldThoseAlike } from './overlaps.ts';
import { runs, type Rules } from './rules-of-requests.ts';
import { decided, refusedTo, stateIs } from './rules-of-decisions.ts';
import {
  accountAt,
  audited,
  refused,
  row,
  ruled,
  withReason,
  withSecondFactor,
  type Check,
  type Ruling,
} from './ruling.ts';
import { withAccount, type Account, type Revision, type State } from './state.ts';
import { decidersIn, keeps } from './who-may.ts';
import type { ActOf, Change, Person, Step } from './words.ts';

const fields = ['title', 'audience', 'unit'] as const;

/** Of these fields, as the account has them. */
const asItIs = (account: Account, change: Change): Change =>
  Object.fromEntries(fields.flatMap((field) => (field in change ? [[field, account[field]]] : [])));

const same = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

const differing = (account: Account, change: Change): Change =>
  Object.fromEntries(
    fields.flatMap((field) => (field in change && change[field] !== account[field] ? [[field, change[field]]] : [])),
  );

const approvedSoFar = ({ revisions }: Account): number =>
  revisions.reduce((latest, { stands }, at) => (stands === 'approved' ? at + 1 : latest), 0);

const concernedBy = (account: Account, { by }: Revision): ReadonlySet<Person> =>
  new Set([by, ...account.holdings.filter(({ capacity }) => capacity !== 'none').map(({ person }) => person)]);

/** Who would answer for the account: of a move, the head of the entity that gets it. */
export const revisionDeciders = (state: State, account: Account, revision: Revision) =>
  decidersIn(state, revision.change.unit ?? account.unit, concernedBy(account, revision));

const revisionAt = (state: State, { at, nth }: { readonly at: number; readonly nth: number }): Revision => {
  const revision = accountAt(state, at).revisions[nth];
  if (!revision) throw new Error(`no revision ${nth}`);
  return revision;
};

const withRevision = (account: Account, nth: number, stands: Revision['stands']): Account => ({
  ...account,
  revisions: account.revisions.map((each, at) => (at === nth ? { ...each, stands } : each)),
});

type OnRevision = Step & { readonly at: number; readonly nth: number };

/** Made from another record than the one that is there. */
const isStale = (account: Account, { base, before }: Revision): boolean =>
  base !== approvedSoFar(account) || !same(before, asItIs(account, before));

const deciding = (state: State, step: OnRevision, rule: { checks: readonly Check[]; next: () => State }): Ruling => {
  const account = accountAt(state, step.at);
  const revision = revisionAt(state, step);
  const decides = revisionDeciders(state, account, revision).some(({ person }) => person === step.as);
  const checks: readonly Check[] = [
    withSecondFactor(step),
    revision.stands !== 'proposed' && 'wrong-state',
    ...rule.checks,
  ];
  const against = checks.filter((check) => check !== false);
  const own = concernedBy(account, revision).has(step.as) ? (['own-case'] as const) : [];
  if (!decides) return refused(state, 'forbidden', ...own, ...against);
  return against.length > 0 ? refusedTo(state, step, against) : ruled(state, [], rule.next);
};

/** What follows where the record becomes another: it is searched again, and whoever is alike is asked. */
const revised = (state: State, step: OnRevision, account: Account): State => {
  const next = withAccount(state, step.at, account);
  const anew = foundAnew(next, step.at);
  const now = searched(next, step.at);
  const foundSince = [...accountAt(now, step.at).foundSince, ...anew];
  const asked =
    anew.length > 0 ? audited(withAccount(now, step.at, { foundSince }), row('overlaps-found-since', step)) : now;
  return toldThoseAlike(asked, step);
};

export const rulesOfRevisions: Rules<
  'propose-revision' | 'approve-revision' | 'refuse-revision' | 'withdraw-revision'
> = {
  'propose-revision': (state, step: ActOf<'propose-revision'> & Step) => {
    const account = accountAt(state, step.at);
    if (!keeps(state, account.unit, step.as) && !runs(account, step.as)) return refused(state, 'forbidden');
    const change = differing(account, step.change);
    const checks: readonly Check[] = [
      stateIs(state, step.at, ...decided),
      account.revisions.some(({ by, stands }) => by === step.as && stands === 'proposed') && 'conflict',
      step.stale && 'conflict',
      Object.keys(change).length === 0 && 'invalid',
    ];
    return ruled(state, checks, () => {
      const proposed: Revision = {
        by: step.as,
        base: approvedSoFar(account),
        before: asItIs(account, change),
        change,
        stands: 'proposed',
      };
      const after = withAccount(state, step.at, { revisions: [...account.revisions, proposed] });
      return audited(after, row('revision-proposed', step));
    });
  },

  'approve-revision': (state, step) => {
    const account = accountAt(state, step.at);
    const revision = revisionAt(state, step);
    const checks: readonly Check[] = [!isInUse(account) && 'wrong-state', isStale(account, revision) && 'conflict'];
    return deciding(state, step, {
      checks,
      next: () => {
        const after = { ...withRevision(account, step.nth, 'approved'), ...revision.change };
        const moved = after.unit === account.unit ? [] : [row('account-moved', step)];
        return audited(revised(state, step, after), row('revision-approved', step), ...moved);
      },
    });
  },

  'refuse-revision': (state, step) =>
    deciding(state, step, {
      checks: [withReason(step)],
      next: () =>
        audited(
          withAccount(state, step.at, withRevision(accountAt(state, step.at), step.nth, 'refused')),
          row('revision-refused', step),
        ),
    }),

  'withdraw-revision': (state, step) => {
    const account = accountAt(state, step.at);
    const { by, stands } = revisionAt(state, step);
    if (!keeps(state, account.unit, step.as) && !runs(account, step.as)) return refused(state, 'forbidden');
    const checks: readonly Check[] = [stands !== 'proposed' && 'wrong-state', by !== step.as && 'forbidden'];
    return ruled(state, checks, () =>
      audited(
        withAccount(state, step.at, withRevision(account, step.nth, 'withdrawn')),
        row('revision-withdrawn', step),
      ),
    );
  },
};
