import type { LossAct, SignalState } from '../graphql/generated/schema.ts';
import type { StateSign } from '../kit/states.ts';

/** What becomes, or became, of one holding by the plan of a batch. */
export type LossFate = 'revoke' | 'suspend' | 'ended' | 'revoked' | 'suspended' | 'kept';

type Planned = { readonly act: LossAct; readonly stands: boolean };

/** A plan that is held would take what still stands; one that was applied took it; any other took nothing. */
export const fateOf = (state: SignalState, { act, stands }: Planned): LossFate => {
  if (state === 'APPLIED') return act === 'REVOKE' || !stands ? 'revoked' : 'suspended';
  if (!stands) return 'ended';
  if (state !== 'HELD') return 'kept';
  return act === 'REVOKE' ? 'revoke' : 'suspend';
};

export const fateSigns: Record<LossFate, StateSign> = {
  revoke: { icon: 's-revoked', tone: 'none' },
  suspend: { icon: 's-suspended', tone: 'held' },
  ended: { icon: 's-withdrawn', tone: 'none' },
  revoked: { icon: 'decision', tone: 'primary' },
  suspended: { icon: 's-suspended', tone: 'held' },
  kept: { icon: 'key', tone: 'none' },
};
