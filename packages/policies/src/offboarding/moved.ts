import { confirmItems } from './asked.ts';
import { nothing, type Loss, type Plan, type PlannedDueItem } from './plan.ts';
import {
  isLatest,
  leavingMoves,
  leavingOf,
  movementOf,
  movementsOf,
  reaches,
  type Leaving,
  type Movement,
} from './leaving.ts';
import { confirmedAt, revocation, suspensionOf, suspensionsBy } from './loss.ts';
import { orphansOf } from './orphans.ts';
import type { RuleName } from './rules.ts';
import type { Held, KnownFact, OffboardingSettings, PlannedSignal, Post, Situation } from './situation.ts';
import { standingOf } from './standing.ts';

type Judged = { readonly held: Held; readonly leaving: Leaving; readonly left: KnownFact | null };

const heaviest: readonly Leaving[] = ['for-good', 'agreed', 'until-confirmed', 'contradicted', 'no'];

const judgeOne = (movement: Movement, held: Held): Judged => ({
  held,
  leaving: leavingOf(movement, held),
  left: leavingMoves(movement, held).at(-1) ?? null,
});

/** By this provider's moves, and by those of others where a post that ends now was what kept the privilege. */
const judge = (movement: Movement, beside: readonly Movement[]): readonly Judged[] =>
  movement.situation.holdings
    .filter(({ inScope }) => inScope)
    .map((held) => {
      const own = judgeOne(movement, held);
      const others = beside.map((each) => judgeOne(each, held)).filter(({ leaving }) => leaving !== 'contradicted');
      const all = [own, ...others];
      return heaviest.flatMap((leaving) => all.filter((each) => each.leaving === leaving))[0] ?? own;
    });

/** What suspends is the move that left, which may have been known before the one that is planned. */
const lossOf = ({ settings }: Movement, { held, leaving, left }: Judged): readonly Loss[] => {
  if (leaving === 'for-good' || leaving === 'agreed') return [revocation(held, 'move')];
  if (leaving !== 'until-confirmed' || left === null) return [];
  return suspensionOf(held, { signal: left, cause: 'move', revokeAt: confirmedAt(left.effectiveAt, settings) });
};

/** What becomes of the posts, if nothing newer is known. */
const postsAfter = (movement: Movement): Pick<Plan, 'postsEnded' | 'postsOpened'> => {
  if (!isLatest(movement)) return { postsEnded: [], postsOpened: [] };
  const now = movement.signal.units.flatMap(({ entityId }) => (entityId === null ? [] : [entityId]));
  const current = movement.ownPosts.filter((post) => post.current);
  return {
    postsEnded: current.filter(({ entityId }) => !now.includes(entityId)).map(({ appointmentId }) => appointmentId),
    postsOpened: now.filter((entityId) => current.every((post) => post.entityId !== entityId)),
  };
};

/** A move back into the family contradicts what the sources of the same provider suspended for a move. */
const contradicted = ({ moves, situation }: Movement): readonly string[] => {
  const last = moves.at(-1);
  const back = situation.holdings.filter(({ familyId }) => last && reaches(last.units, familyId));
  const sources = [...new Set(moves.map(({ sourceId }) => sourceId))];
  return sources.flatMap((sourceId) => suspensionsBy(back, sourceId, ['move']).map(({ id }) => id));
};

const headMoved = ({ situation, signal }: Movement, isLeft: boolean): readonly PlannedDueItem[] =>
  isLeft
    ? situation.offices
        .filter(({ entityId }) => !reaches(signal.units, entityId))
        .map(({ entityId }) => ({ kind: 'head-moved', key: entityId, entityId, accountId: null }))
    : [];

const ruleOf = (judged: readonly Judged[], hasMoved: boolean): RuleName => {
  const has = (leaving: Leaving): boolean => judged.some((each) => each.leaving === leaving);
  if (has('for-good')) return 'move-ends-what-no-longer-holds';
  if (has('agreed')) return 'move-confirmed-by-second-source';
  if (has('until-confirmed')) return 'move-suspends-until-confirmed';
  return hasMoved ? 'move-inside-the-entity' : 'move-keeps-everything';
};

const isLeft = ({ leaving }: Judged): boolean => leaving !== 'no' && leaving !== 'contradicted';

const leftOf = (judged: readonly Judged[]): readonly Held[] => judged.filter(isLeft).map(({ held }) => held);

const appliedMove = (movement: Movement, judged: readonly Judged[]): Plan => {
  const { signal, situation } = movement;
  const posts = postsAfter(movement);
  const losses = judged.flatMap((each) => lossOf(movement, each));
  const lifts = contradicted(movement);
  const stays = judged.filter((each) => !isLeft(each)).map(({ held }) => held);
  const concerned =
    posts.postsEnded.length > 0 ? stays.filter(({ familyId }) => reaches(movement.ownPosts, familyId)) : [];
  const changes = losses.length + lifts.length + posts.postsEnded.length + posts.postsOpened.length;
  const state = changes === 0 ? 'no-effect' : losses.length === 0 && concerned.length > 0 ? 'proposed' : 'applied';
  return {
    ...nothing(ruleOf(judged, concerned.length > 0), standingOf([...situation.facts, signal]), state),
    ...posts,
    losses,
    lifts,
    orphans: orphansOf(losses, situation.holdings),
    dueItems: [...confirmItems(concerned, situation), ...headMoved(movement, posts.postsEnded.length > 0)],
  };
};

/** Each head is asked about what would no longer hold; the posts stay as they are. */
export const proposeMove = (signal: PlannedSignal, situation: Situation, settings: OffboardingSettings): Plan => {
  const movement = movementOf(signal, situation, settings);
  const left = leftOf(judge(movement, []));
  const standing = standingOf(situation.facts);
  return left.length > 0
    ? { ...nothing('move-is-proposed', standing, 'proposed'), dueItems: confirmItems(left, situation) }
    : nothing('move-keeps-everything', standing);
};

const postsThen = (movement: Movement): readonly Post[] => {
  const { postsEnded, postsOpened } = postsAfter(movement);
  const { signal, situation } = movement;
  const opened = signal.units.filter(({ entityId }) => entityId !== null && postsOpened.includes(entityId));
  return [
    ...situation.posts.map((post) => (postsEnded.includes(post.appointmentId) ? { ...post, current: false } : post)),
    ...opened.map(({ entityId, lineage }) => ({
      appointmentId: '',
      entityId: entityId ?? '',
      provider: signal.provider,
      current: true,
      isBaseline: false,
      lineage,
    })),
  ];
};

/** What others said of their posts counts again when the post that kept a privilege ends. */
const besides = (movement: Movement): readonly Movement[] => {
  const { signal, situation, settings } = movement;
  const facts = situation.facts.filter(({ provider }) => provider !== signal.provider);
  return movementsOf({ situation: { ...situation, facts, posts: postsThen(movement) }, settings });
};

/**
 * Whoever moved keeps what still holds: a second post, or the same headed entity and what is below it. What no longer
 * holds is taken; a move inside the entity is the head's to confirm; a unit that nobody knows waits, since a unit that
 * was given a new code looks the same.
 */
export const planMove = (signal: PlannedSignal, situation: Situation, settings: OffboardingSettings): Plan => {
  const movement = movementOf(signal, situation, settings);
  const judged = judge(movement, besides(movement));
  const isUnknown = signal.units.some(({ entityId }) => entityId === null);
  return isUnknown && leftOf(judged).length > 0 && isLatest(movement) && signal.patience !== 'over'
    ? nothing('move-to-an-unknown-unit', standingOf(situation.facts), 'waiting')
    : appliedMove(movement, judged);
};
