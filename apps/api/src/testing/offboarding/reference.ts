import type { SignalType } from '@mandat/domain';
import {
  lineages,
  slots,
  sourceNames,
  sourceOf,
  type ContactOf,
  type Grant,
  type Posts,
  type PrivilegeState,
  type Provider,
  type SaidSignal,
  type SourceName,
  type Unit,
} from './model.ts';

/**
 * What the facts mean, folded from all of them at once and written without the rules of the product: no plan, no
 * situation, no order of arrival. Only a day that passes looks at what was known by then.
 */
export type Counted =
  { readonly is: 'fact'; readonly signal: SaidSignal } | { readonly is: 'day'; readonly at: number };

const day = 24;

const ofType = (facts: readonly SaidSignal[], type: SignalType): readonly SaidSignal[] =>
  facts.filter(({ fact }) => fact.type === type);

const bySpeaker = (facts: readonly SaidSignal[], source: SourceName): readonly SaidSignal[] =>
  facts.filter((each) => each.source === source);

const weighty = (facts: readonly SaidSignal[]): readonly SaidSignal[] =>
  facts.filter(({ source }) => sourceOf(source).trust !== 'propose');

const last = (facts: readonly SaidSignal[]): number => Math.max(-Infinity, ...facts.map((each) => each.effectiveAt));

const stands = (facts: readonly SaidSignal[], source: SourceName, [from, to]: readonly [SignalType, SignalType]) => {
  const own = bySpeaker(weighty(facts), source);
  const begun = last(ofType(own, from));
  return begun > -Infinity && last(ofType(own, to)) <= begun;
};

export const isGone = (facts: readonly SaidSignal[], source: SourceName): boolean =>
  stands(facts, source, ['person-departed', 'person-returned']);
export const isLocked = (facts: readonly SaidSignal[], source: SourceName): boolean =>
  stands(facts, source, ['person-locked-out', 'person-unlocked']);

/** The last day that was said last; of two at one moment the one that comes first, and any before none. */
export const lastDayNow = (facts: readonly SaidSignal[]): string | null => {
  const said = weighty(facts).flatMap(({ fact, effectiveAt }) =>
    fact.type === 'departure-scheduled' ? [{ lastDay: fact.lastDay, at: effectiveAt }] : [],
  );
  const latest = Math.max(-Infinity, ...said.map(({ at }) => at));
  const days = said.flatMap(({ lastDay, at }) => (at === latest && lastDay !== null ? [lastDay] : []));
  return days.sort()[0] ?? null;
};

/** What was said last of one member; of two at one moment the value that sorts last as JSON; else as it was. */
const memberNow = (facts: readonly SaidSignal[], member: keyof ContactOf, before: string | null): string | null => {
  const said = weighty(facts).flatMap(({ fact, effectiveAt }) =>
    fact.type === 'contact-changed' && member in fact.contact ? [{ value: fact.contact[member], at: effectiveAt }] : [],
  );
  const latest = Math.max(-Infinity, ...said.map(({ at }) => at));
  const texts = said.filter(({ at }) => at === latest).map(({ value }) => JSON.stringify(value ?? null));
  const counting = texts.sort().at(-1);
  return counting === undefined ? before : (JSON.parse(counting) as string | null);
};

/** The record keeps what nobody says any more, since nothing tells what it was before. */
export const contactNow = (facts: readonly SaidSignal[], before: ContactOf): ContactOf => ({
  phone: memberNow(facts, 'phone', before.phone),
  functionTitle: memberNow(facts, 'functionTitle', before.functionTitle),
});

const heard = (source: SourceName, family: string): boolean => {
  const { scope } = sourceOf(source);
  return scope === undefined || belongs([family], scope[0] ?? '');
};

const mayRevoke = ({ source }: SaidSignal): boolean => sourceOf(source).trust === 'revoke';

/** Two sources that say the same within a day are one that may revoke; true from the earlier moment on. */
const agreedMoments = (facts: readonly SaidSignal[]): readonly number[] =>
  facts.flatMap((one) =>
    facts
      .filter((other) => other.source !== one.source && Math.abs(other.effectiveAt - one.effectiveAt) <= day)
      .map((other) => Math.min(one.effectiveAt, other.effectiveAt)),
  );

const unitsOf = ({ fact }: SaidSignal): readonly string[] => (fact.type === 'person-moved' ? fact.units : []);

const lineageOf = (unit: string): readonly string[] => (unit in lineages ? lineages[unit as Unit] : []);

const belongs = (units: readonly string[], family: string): boolean =>
  units.some((unit) => lineageOf(unit).includes(family));

/** Moves of a provider in the order of their moments; of two at one moment the one whose units come last. */
const movesOf = (facts: readonly SaidSignal[], provider: Provider): readonly SaidSignal[] =>
  ofType(weighty(facts), 'person-moved')
    .filter(({ source }) => sourceOf(source).provider === provider)
    .toSorted(
      (one, other) =>
        one.effectiveAt - other.effectiveAt ||
        [...unitsOf(one)]
          .sort()
          .join(' ')
          .localeCompare([...unitsOf(other)].sort().join(' '), 'en'),
    );

export const unitsNow = (facts: readonly SaidSignal[], provider: Provider, posts: Posts): readonly string[] => {
  const latest = movesOf(facts, provider).at(-1);
  return latest ? [...new Set(unitsOf(latest).filter((unit) => unit in lineages))] : posts[provider];
};

type Left = { readonly moves: readonly SaidSignal[]; readonly latest: SaidSignal | undefined };

/** The moves of a provider after which the person no longer belonged to the family, unless another post runs there. */
const leftBy = (
  facts: readonly SaidSignal[],
  { provider, posts }: { provider: Provider; posts: Posts },
  grant: Grant,
): Left => {
  const { family } = slots[grant.slot];
  const moves = movesOf(facts, provider);
  const elsewhere = [...posts.register, ...unitsNow(facts, provider === 'p' ? 'q' : 'p', posts)];
  if (belongs(elsewhere, family)) return { moves: [], latest: moves.at(-1) };
  const belonged = (before: SaidSignal): boolean =>
    belongs(posts[provider], family) ||
    moves.some((each) => each.effectiveAt < before.effectiveAt && belongs(unitsOf(each), family));
  const leaving = moves.filter(
    (move) => move.effectiveAt >= grant.at && !belongs(unitsOf(move), family) && belonged(move),
  );
  return { moves: leaving, latest: moves.at(-1) };
};

const providers: readonly Provider[] = ['p', 'q'];

const isRevoked = (facts: readonly SaidSignal[], posts: Posts, grant: Grant): boolean => {
  const { family } = slots[grant.slot];
  const departures = ofType(weighty(facts), 'person-departed').filter(({ source }) => heard(source, family));
  if (departures.some((each) => mayRevoke(each) && each.effectiveAt >= grant.at)) return true;
  if (agreedMoments(departures).some((moment) => moment >= grant.at)) return true;
  return providers.some((provider) => {
    const { moves } = leftBy(facts, { provider, posts }, grant);
    return moves.some(mayRevoke) || agreedMoments(moves).length > 0;
  });
};

/** Suspended in a way that a day makes final. */
const isLapsing = (facts: readonly SaidSignal[], posts: Posts, grant: Grant): boolean =>
  sourceNames.some((source) => heard(source, slots[grant.slot].family) && isGone(facts, source)) ||
  providers.some((provider) => {
    const { moves, latest } = leftBy(facts, { provider, posts }, grant);
    return moves.length > 0 && latest !== undefined && !belongs(unitsOf(latest), slots[grant.slot].family);
  });

const factsUntil = (counted: readonly Counted[], end: number): readonly SaidSignal[] =>
  counted.slice(0, end).flatMap((each) => (each.is === 'fact' ? [each.signal] : []));

/** Once revoked, revoked for ever: what was known at any time is looked at, and the days that passed by then. */
export const stateOf = (counted: readonly Counted[], posts: Posts, grant: Grant): PrivilegeState => {
  const facts = factsUntil(counted, counted.length);
  if (isRevoked(facts, posts, grant)) return 'revoked';
  const lapsed = counted.some(
    (each, index) => each.is === 'day' && each.at > grant.at && isLapsing(factsUntil(counted, index), posts, grant),
  );
  if (lapsed) return 'revoked';
  if (!slots[grant.slot].authorized) return 'live';
  const { family } = slots[grant.slot];
  return isLapsing(facts, posts, grant) ||
    sourceNames.some((source) => heard(source, family) && isLocked(facts, source))
    ? 'suspended'
    : 'live';
};

const saysAnotherPost = ({ fact }: SaidSignal): boolean =>
  fact.type === 'contact-changed' && Boolean(fact.moved?.length);

export type Asked = { readonly atLeast: readonly string[]; readonly atMost: readonly string[] };

/**
 * Whose head must be asked: of what is still held, where the post or the manager is said to be another one since it was
 * granted. Nobody is asked unless that is said, or some move.
 */
export const askedNow = (counted: readonly Counted[], posts: Posts, grants: readonly Grant[]): Asked => {
  const facts = factsUntil(counted, counted.length);
  const another = weighty(facts).filter(saysAnotherPost);
  const familiesOf = (which: readonly Grant[]): readonly string[] => which.map(({ slot }) => slots[slot].family);
  const since = grants.filter(({ at }) => another.some(({ effectiveAt }) => effectiveAt >= at));
  return {
    atLeast: familiesOf(since.filter((grant) => stateOf(counted, posts, grant) !== 'revoked')),
    atMost: another.length > 0 || ofType(facts, 'person-moved').length > 0 ? familiesOf(grants) : [],
  };
};
