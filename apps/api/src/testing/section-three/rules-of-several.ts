import { decided, granted, refusedTo, rulesOfDecisions, stateIs } from './rules-of-decisions.ts';
import type { Rules } from './rules-of-requests.ts';
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
import { wasAuthorized, withAccount, type Account, type State } from './state.ts';
import { decidersOf, decidesAs, isInOffice } from './who-may.ts';
import { units, type ActOf, type Person, type Step } from './words.ts';

/** The account itself and those that came before it, the latest first. */
export const chosenIn = ({ at, more }: { readonly at: number; readonly more: number }): readonly number[] =>
  Array.from({ length: Math.min(more, at) + 1 }, (_, back) => at - back);

/** Whoever heads nothing and for whom nothing waits asks for nothing that could be theirs. */
const decidesSomewhere = (state: State, person: Person): boolean =>
  person === 'head-of-dgc' ||
  units.some((unit) => isInOffice(state, unit, person)) ||
  state.accounts.some((account) => decidersOf(state, account).some((each) => each.person === person));

const shares = (state: State, ats: readonly number[]): boolean =>
  units.some((unit) => {
    const had = state.accounts.filter((each) => each.unit === unit && wasAuthorized(each));
    const before = had.filter(({ state: stands }) => stands === 'withdrawn').length;
    const more = ats.filter((at) => {
      const account = accountAt(state, at);
      return account.unit === unit && account.state !== 'withdrawn';
    }).length;
    return before + more > 1 && before + more > 0.2 * had.length;
  });

type Several = ActOf<'decide-several'> & Step;

const alone = (state: State, step: Several, at: number): Ruling => {
  const one = { ...step, at, freshly: true, confirmed: true, reason: true, assessment: 'latest' as const };
  const rule = rulesOfDecisions[step.kind] as (state: State, step: Step) => Ruling;
  return rule(state, { ...one, do: step.kind } as Step);
};

/** A holding that rests on the authorization, and is to stay: what rests on one has a capacity. */
const restsOn = ({ holdings }: Account, nth: number) => {
  const held = holdings.find(({ authorization, removalAwaited }) => authorization === nth && !removalAwaited);
  return held && held.capacity !== 'none' ? { capacity: held.capacity } : null;
};

const renewalChecks = (state: State, step: ActOf<'renew'> & Step): readonly Check[] => [
  onVersion(step),
  withSecondFactor(step),
  stateIs(state, step.at, ...decided),
  step.until === 'shorter' && 'invalid',
];

const followed = (state: State, step: ActOf<'renew'> & Step, account: Account): Ruling => {
  const { person } = account.authorizations.at(-1) ?? { person: null };
  return ruled(state, [], () =>
    audited(
      withAccount(state, step.at, account),
      row('authorization-renewed', step, { person }),
      row('letter-signed', step, { person }),
    ),
  );
};

export const rulesOfSeveral: Rules<'decide-several' | 'renew'> = {
  'decide-several': (state, step) => {
    if (!decidesSomewhere(state, step.as)) return refused(state, 'forbidden');
    const ats = chosenIn(step);
    const mine = ats.filter((at) => !['forbidden'].includes(decidesAs(state, accountAt(state, at), step.as)));
    const checks: readonly Check[] = [
      withSecondFactor(step),
      step.kind !== 'authorize' && withReason(step),
      step.kind === 'withdraw' && !step.confirmed && shares(state, mine) && 'invalid',
    ];
    const against = checks.filter((check) => check !== false);
    if (against.length > 0) return refused(state, ...against);
    const each: { at: number; against: Ruling['against'] }[] = [];
    const next = ats.reduce((now, at) => {
      const ruling = alone(now, step, at);
      each.push({ at, against: ruling.against });
      return ruling.against.length > 0 ? now : ruling.next;
    }, state);
    return { against: [], next, each };
  },

  renew: (state, step) => {
    const account = accountAt(state, step.at);
    const given = account.authorizations[step.nth];
    const as = decidesAs(state, account, step.as);
    if (!given || as === 'forbidden') return refused(state, 'forbidden');
    const held = restsOn(account, step.nth);
    const checks: readonly Check[] = [
      as === 'own-case' && 'own-case',
      ...renewalChecks(state, step),
      (given.ended !== null || !held) && 'wrong-state',
    ];
    const against = checks.filter((check) => check !== false);
    if (against.length > 0 || as === 'own-case' || !held) return refusedTo(state, step, against);
    const follows = { person: given.person, capacity: held.capacity, scopes: given.scopes };
    return followed(state, step, granted(account, follows, { by: step.as, as }));
  },
};
