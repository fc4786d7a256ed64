import type { ShownCase } from './shown-case.ts';

/** The signal that opened the case. */
export const firstSignalOf = ({ signals }: Pick<ShownCase, 'signals'>): ShownCase['signals'][number] | undefined =>
  signals[0];

/** What was decided of one holding: the latest decision counts. */
export const actOn = ({ signals }: Pick<ShownCase, 'signals'>, holdingId: string | undefined) =>
  signals
    .filter(({ state }) => state === 'APPLIED')
    .flatMap(({ plan }) => plan?.losses ?? [])
    .findLast(({ holding }) => holding !== null && holding.id === holdingId)?.act ?? null;

export type Taken = { readonly revoked: number; readonly suspended: number; readonly sessions: number };

/** What the decisions of the case took away; what was undone counts as never taken. */
export const takenBy = ({ signals }: Pick<ShownCase, 'signals'>): Taken => {
  const applied = signals.filter(({ state }) => state === 'APPLIED').flatMap(({ plan }) => (plan ? [plan] : []));
  const losses = applied.flatMap((plan) => plan.losses).filter(({ isPrivilege }) => isPrivilege);
  return {
    revoked: losses.filter(({ act }) => act === 'REVOKE').length,
    suspended: losses.filter(({ act }) => act === 'SUSPEND').length,
    sessions: applied.reduce((sum, { sessionsEnded }) => sum + sessionsEnded, 0),
  };
};
