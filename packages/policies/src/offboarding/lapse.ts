import type { SuspensionCause } from '@mandat/domain';
import { nothing, type Plan } from './plan.ts';
import { revocation } from './loss.ts';
import { orphansOf } from './orphans.ts';
import type { Held, OffboardingSettings, Situation } from './situation.ts';
import { departedSince, standingOf } from './standing.ts';

const lapsing: readonly SuspensionCause[] = ['departure', 'move'];

/** When the last departure that this source stands by was long enough ago; a repeated one starts the period anew. */
const isConfirmed = (
  { sourceId, cause, revokeAt }: Held['suspensions'][number],
  situation: Situation,
  at: { readonly now: Date; readonly settings: OffboardingSettings },
): boolean => {
  if (!lapsing.includes(cause) || revokeAt === null || revokeAt > at.now) return false;
  if (cause === 'move') return true;
  const since = departedSince(situation.facts, sourceId);
  return since !== null && since.getTime() + at.settings.confirmationHours * 3_600_000 <= at.now.getTime();
};

/** A suspension that nobody contradicted in time becomes a revocation. */
export const planLapse = (
  situation: Situation,
  at: { readonly now: Date; readonly settings: OffboardingSettings },
): Plan => {
  const losses = situation.holdings.flatMap((held) => {
    const lapsed = held.suspensions.find((each) => isConfirmed(each, situation, at));
    return lapsed ? [revocation(held, lapsed.cause)] : [];
  });
  const standing = standingOf(situation.facts);
  return losses.length === 0
    ? nothing('nothing-changes', standing)
    : { ...nothing('suspension-lapsed', standing, 'applied'), losses, orphans: orphansOf(losses, situation.holdings) };
};
