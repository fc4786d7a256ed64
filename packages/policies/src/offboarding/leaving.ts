import { isWithinConfirmation } from './loss.ts';
import type { Held, KnownFact, OffboardingSettings, PlannedSignal, Post, Situation } from './situation.ts';
import { speaksFor } from './standing.ts';

export type Movement = {
  readonly signal: PlannedSignal;
  readonly situation: Situation;
  readonly settings: OffboardingSettings;
  /** Posts that the speaker may end. */
  readonly ownPosts: readonly Post[];
  /** Posts of the register's own or of another provider: where they run, the privileges stay. */
  readonly otherPosts: readonly Post[];
  /** Every move known about the same posts, this one too, in the order in which they were true. */
  readonly moves: readonly KnownFact[];
};

export const isMove = ({ fact }: KnownFact): boolean => fact.type === 'person-moved';

export const reaches = (lineages: readonly { readonly lineage: readonly string[] }[], familyId: string): boolean =>
  lineages.some(({ lineage }) => lineage.includes(familyId));

/** A provider speaks for its own posts; whoever declares a move says which entities are left. */
const ownPostsOf = (signal: PlannedSignal, { posts }: Situation): readonly Post[] => {
  const from = signal.fact.type === 'person-moved' ? signal.fact.from : undefined;
  return from === undefined
    ? posts.filter(({ provider }) => provider === signal.provider)
    : posts.filter(({ lineage }) => from.some((left) => lineage.includes(left)));
};

const codesOf = ({ units }: KnownFact): string =>
  units
    .map(({ code }) => code)
    .sort()
    .join(' ');

/** By the moment of which they are true; of two at one moment the order is that of the units, whichever came first. */
const inOrder = (one: KnownFact, other: KnownFact): number => {
  if (one.effectiveAt.getTime() !== other.effectiveAt.getTime())
    return one.effectiveAt.getTime() - other.effectiveAt.getTime();
  const [first, second] = [codesOf(one), codesOf(other)];
  return first < second ? -1 : Number(first > second);
};

export const movementOf = (signal: PlannedSignal, situation: Situation, settings: OffboardingSettings): Movement => {
  const ownPosts = ownPostsOf(signal, situation);
  const known = situation.facts.filter(
    (each) => isMove(each) && each.trust !== 'propose' && each.provider === signal.provider,
  );
  return {
    signal,
    situation,
    settings,
    ownPosts,
    otherPosts: situation.posts.filter((post) => !ownPosts.includes(post)),
    moves: [...known, signal].toSorted(inOrder),
  };
};

type Known = Pick<Movement, 'situation' | 'settings'>;

/** What each provider said of its own posts; whoever declares speaks of the posts that they name. */
export const movementsOf = ({ situation, settings }: Known): readonly Movement[] => {
  const said = situation.facts.filter((each) => isMove(each) && each.trust !== 'propose');
  return said
    .filter((each, at) => each.provider === null || said.findIndex(({ provider }) => provider === each.provider) === at)
    .map((each) => {
      const facts = situation.facts.filter((other) => other !== each);
      return movementOf({ ...each, type: each.fact.type }, { ...situation, facts }, settings);
    });
};

export const isLatest = ({ moves, signal }: Movement): boolean => moves.every((each) => inOrder(each, signal) <= 0);

/** Whether the person belonged to the family before a move, by a post from before all signals or by an earlier move. */
const belonged = ({ ownPosts, moves }: Movement, familyId: string, before: KnownFact): boolean =>
  reaches(
    ownPosts.filter(({ isBaseline }) => isBaseline),
    familyId,
  ) || moves.some((move) => move.effectiveAt < before.effectiveAt && reaches(move.units, familyId));

/** The moves after which the person no longer belonged to the family of what was granted before them. */
export const leavingMoves = (movement: Movement, held: Held): readonly KnownFact[] => {
  const runsElsewhere = reaches(
    movement.otherPosts.filter(({ current }) => current),
    held.familyId,
  );
  if (runsElsewhere) return [];
  return movement.moves.filter(
    (move) =>
      speaksFor(move, held.familyId) &&
      move.effectiveAt >= held.grantedAt &&
      !reaches(move.units, held.familyId) &&
      belonged(movement, held.familyId, move),
  );
};

/** Two sources that saw the same person leave, close enough to mean one move. */
const isAgreed = (moves: readonly KnownFact[], settings: OffboardingSettings): boolean =>
  moves.some((one) =>
    moves.some(
      (other) => other.sourceId !== one.sourceId && isWithinConfirmation(one.effectiveAt, other.effectiveAt, settings),
    ),
  );

export type Leaving = 'for-good' | 'agreed' | 'until-confirmed' | 'contradicted' | 'no';

/** What all that is known about moves means for one holding: the same for every order in which it became known. */
export const leavingOf = (movement: Movement, held: Held): Leaving => {
  const left = leavingMoves(movement, held);
  if (left.length === 0) return 'no';
  if (left.some(({ trust }) => trust === 'revoke')) return 'for-good';
  if (isAgreed(left, movement.settings)) return 'agreed';
  const last = movement.moves.at(-1);
  return last && !reaches(last.units, held.familyId) ? 'until-confirmed' : 'contradicted';
};
