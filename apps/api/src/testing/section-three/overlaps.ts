import { withAccount, type Account, type State } from './state.ts';
import { accountAt, audited, row } from './ruling.ts';
import type { Step } from './words.ts';

const isKnownAs = (one: Account, other: Account): boolean =>
  one.platform === other.platform && other.handles.includes(one.handle);

/** One name of one entity on several platforms is how it should be found: no more than shown. */
const isNamedAlike = (one: Account, other: Account): boolean =>
  (one.unit !== other.unit || one.platform === other.platform) &&
  (one.title === other.title || one.handle === other.handle);

const servesTheSame = (one: Account, other: Account): boolean =>
  one.unit === other.unit &&
  one.platform === other.platform &&
  one.audience !== null &&
  one.audience === other.audience;

/** The same canonical account, now or before; the same name; the same entity, platform, language and audience (3.2 (a)). */
const isAlike = (one: Account, other: Account): boolean =>
  isKnownAs(one, other) || isNamedAlike(one, other) || servesTheSame(one, other);

const alike = (state: State, at: number): readonly number[] =>
  state.accounts.flatMap((other, index) => (index !== at && isAlike(accountAt(state, at), other) ? [index] : []));

export const foundAnew = (state: State, at: number): readonly number[] =>
  alike(state, at).filter((index) => !accountAt(state, at).overlaps.has(index));

/** The search runs again: what was found anew waits for an answer, what is no longer alike and has none goes. */
export const searched = (state: State, at: number): State => {
  const { overlaps } = accountAt(state, at);
  const found = alike(state, at);
  const kept = [...overlaps].filter(([index, answered]) => answered || found.includes(index));
  const anew = found.filter((index) => !overlaps.has(index)).map((index) => [index, false] as const);
  return withAccount(state, at, { overlaps: new Map([...kept, ...anew]) });
};

export const isInUse = ({ state }: Account): boolean =>
  ['to-be-created', 'creation-lapsed', 'authorized'].includes(state);

/** Each account in use that looks like one that is in use from now on has it beside itself, to be answered. */
export const toldThoseAlike = (state: State, step: Step & { readonly at: number }): State =>
  [...accountAt(state, step.at).overlaps.keys()].reduce((told, index) => {
    const account = accountAt(told, index);
    const { overlaps, foundSince } = account;
    if (!isInUse(account) || overlaps.has(step.at)) return told;
    const beside = { overlaps: new Map([...overlaps, [step.at, false]]), foundSince: [...foundSince, step.at] };
    return audited(withAccount(told, index, beside), row('overlaps-found-since', step, { account: index }));
  }, state);
