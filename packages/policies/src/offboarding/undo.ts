import { askedAgain } from './asked.ts';
import { contactWithout } from './contact.ts';
import { nothing, type Loss, type Plan } from './plan.ts';
import { movementsOf } from './leaving.ts';
import { orphansOf } from './orphans.ts';
import { planOffboarding } from './plan-offboarding.ts';
import type { KnownFact, OffboardingSettings, Situation } from './situation.ts';
import { speaksFor, standingOf } from './standing.ts';

/** What a fact takes all the same. Nobody is asked again whether a unit that was unknown then had been renamed. */
const stillTakes = (known: KnownFact, situation: Situation, settings: OffboardingSettings): readonly Loss[] => {
  const facts = situation.facts.filter((each) => each !== known);
  const signal = { ...known, type: known.fact.type, patience: 'over' as const };
  const holdings = situation.holdings.map((held) => ({ ...held, inScope: speaksFor(known, held.familyId) }));
  return planOffboarding(signal, { ...situation, facts, holdings }, settings).losses;
};

const keyOf = (holdingId: string, cause: string, sourceId: string): string => `${holdingId} ${cause} ${sourceId}`;

const keyOfLoss = ({ holdingId, cause, saidBy }: Loss): string => keyOf(holdingId, cause, saidBy?.sourceId ?? '');

/** For good if one fact says so, else suspended by each source and for each cause. */
const heaviest = (losses: readonly Loss[]): readonly Loss[] => {
  const forGood = losses.find(({ act }) => act === 'revoke');
  return forGood ? [forGood] : [...new Map(losses.map((loss) => [keyOfLoss(loss), loss])).values()];
};

/** What a hold has suspended is the hold's own; all the rest follows from facts. */
const fromFacts = ({ holdings }: Situation): readonly { readonly id: string; readonly key: string }[] =>
  holdings.flatMap(({ holdingId, suspensions }) =>
    suspensions
      .filter(({ cause }) => cause !== 'hold')
      .map(({ id, cause, sourceId }) => ({ id, key: keyOf(holdingId, cause, sourceId) })),
  );

/** The posts of a provider as its latest move that counts says; without one, those from before all signals. */
const postsOf = (situation: Situation, settings: OffboardingSettings, provider: string) => {
  const movement = movementsOf({ situation, settings }).find(({ signal }) => signal.provider === provider);
  const latest = movement?.moves.at(-1);
  const current = situation.posts.filter((post) => post.current && post.provider === provider);
  const said = latest?.units.flatMap(({ entityId }) => entityId ?? []);
  const ended = current.filter((post) => (said ? !said.includes(post.entityId) : !post.isBaseline));
  return {
    postsEnded: ended.map(({ appointmentId }) => appointmentId),
    postsOpened: (said ?? []).filter((entityId) => current.every((post) => post.entityId !== entityId)),
  };
};

/** What is undone: its provider's posts and what it said of the record are as the other facts say. */
export type UndoneFact = Pick<KnownFact, 'provider' | 'effectiveAt' | 'fact'> & {
  /** Entities whose question ended with it, or to whose accounts something came back: others may ask there as well. */
  readonly askAgain?: readonly string[];
};

/** An undone signal counts as never said: what the other facts take is taken, and what none of them does is free. */
export const planUndo = (situation: Situation, settings: OffboardingSettings, undone: UndoneFact): Plan => {
  const { provider } = undone;
  const bare = { ...situation, holdings: situation.holdings.map((held) => ({ ...held, suspensions: [] })) };
  const taken = situation.facts.flatMap((known) => stillTakes(known, bare, settings));
  const meant = [...Map.groupBy(taken, ({ holdingId }) => holdingId).values()].flatMap(heaviest);
  const suspended = fromFacts(situation);
  const wanted = new Set(meant.map(keyOfLoss));
  const there = new Set(suspended.map(({ key }) => key));
  const gone = new Set(meant.filter(({ act }) => act === 'revoke').map(({ holdingId }) => holdingId));
  const stays = situation.holdings.filter(({ holdingId }) => !gone.has(holdingId));
  const losses = meant.filter((loss) => loss.act === 'revoke' || !there.has(keyOfLoss(loss)));
  return {
    ...nothing('undone-by-two-people', standingOf(situation.facts), 'undone'),
    ...(provider === null ? {} : postsOf(situation, settings, provider)),
    losses,
    contact: contactWithout(undone, situation.facts),
    dueItems: askedAgain({ ...situation, holdings: stays }, undone.askAgain ?? []),
    lifts: suspended.filter(({ key }) => !wanted.has(key)).map(({ id }) => id),
    orphans: orphansOf(losses, situation.holdings),
  };
};
