import type { SuspensionCause } from '@mandat/domain';
import type { Loss } from './plan.ts';
import type { Held, LiveSuspension, OffboardingSettings, KnownFact } from './situation.ts';

const hour = 3_600_000;

export const confirmedAt = (since: Date, settings: OffboardingSettings): Date =>
  new Date(since.getTime() + settings.confirmationHours * hour);

export const isWithinConfirmation = (one: Date, other: Date, settings: OffboardingSettings): boolean =>
  Math.abs(one.getTime() - other.getTime()) <= settings.confirmationHours * hour;

export const revocation = (held: Held, cause: SuspensionCause): Loss => ({
  holdingId: held.holdingId,
  accountId: held.accountId,
  authorizationId: held.authorizationId,
  familyId: held.familyId,
  act: 'revoke',
  cause,
  revokeAt: null,
  saidBy: null,
});

const isSuspendedBy = (held: Held, cause: SuspensionCause, sourceId: string): boolean =>
  held.suspensions.some((each) => each.cause === cause && each.sourceId === sourceId);

type Suspending = {
  readonly signal: KnownFact;
  readonly cause: SuspensionCause;
  readonly revokeAt: Date | null;
};

/** Nothing for what this source has suspended already, nor for what rests on no authorization. */
export const suspensionOf = (held: Held, { signal, cause, revokeAt }: Suspending): readonly Loss[] =>
  held.authorizationId === null || isSuspendedBy(held, cause, signal.sourceId)
    ? []
    : [
        {
          ...revocation(held, cause),
          act: 'suspend',
          revokeAt,
          saidBy: { signalId: signal.signalId, sourceId: signal.sourceId },
        },
      ];

export const suspensionsBy = (
  holdings: readonly Held[],
  sourceId: string,
  causes: readonly SuspensionCause[],
): readonly LiveSuspension[] =>
  holdings
    .flatMap(({ suspensions }) => suspensions)
    .filter((each) => each.sourceId === sourceId && causes.includes(each.cause));
