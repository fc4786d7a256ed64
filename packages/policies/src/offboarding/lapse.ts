import type { SuspensionCause } from '@mandat/domain';
import { nothing, type Plan } from './plan.ts';
import { leavingMoves, leavingOf, movementsOf } from './leaving.ts';
import { confirmedAt, revocation } from './loss.ts';
import { orphansOf } from './orphans.ts';
import type { Held, OffboardingSettings, Situation } from './situation.ts';
import { departedSince, speaksFor, standingOf } from './standing.ts';

export type LapsingAt = { readonly now: Date; readonly settings: OffboardingSettings };

const lapsing: readonly SuspensionCause[] = ['departure', 'move'];

/** When the last departure that this source stands by was long enough ago; a repeated one starts the period anew. */
const isConfirmed = (
  { sourceId, cause, revokeAt }: Held['suspensions'][number],
  situation: Situation,
  at: LapsingAt,
): boolean => {
  if (!lapsing.includes(cause) || revokeAt === null || revokeAt > at.now) return false;
  if (cause === 'move') return true;
  const since = departedSince(situation.facts, sourceId);
  return since !== null && confirmedAt(since, at.settings) <= at.now;
};

/** What rests on no authorization cannot be suspended: it goes with the word that has been confirmed. */
const goesUnsuspended = (held: Held, situation: Situation, { now, settings }: LapsingAt): SuspensionCause | null => {
  if (held.authorizationId !== null) return null;
  const isOld = (since: Date | null): boolean => since !== null && confirmedAt(since, settings) <= now;
  const { facts } = situation;
  if (facts.some((each) => speaksFor(each, held.familyId) && isOld(departedSince(facts, each.sourceId))))
    return 'departure';
  const hasLeft = movementsOf({ situation, settings }).some(
    (movement) =>
      leavingOf(movement, held) === 'until-confirmed' &&
      leavingMoves(movement, held).every(({ effectiveAt }) => isOld(effectiveAt)),
  );
  return hasLeft ? 'move' : null;
};

const causeOf = (held: Held, situation: Situation, at: LapsingAt): SuspensionCause | null =>
  held.suspensions.find((each) => isConfirmed(each, situation, at))?.cause ?? goesUnsuspended(held, situation, at);

/** A suspension that nobody contradicted in time becomes a revocation. */
export const planLapse = (situation: Situation, at: LapsingAt): Plan => {
  const losses = situation.holdings.flatMap((held) => {
    const cause = causeOf(held, situation, at);
    return cause ? [revocation(held, cause)] : [];
  });
  const standing = standingOf(situation.facts);
  return losses.length === 0
    ? nothing('nothing-changes', standing)
    : { ...nothing('suspension-lapsed', standing, 'applied'), losses, orphans: orphansOf(losses, situation.holdings) };
};
