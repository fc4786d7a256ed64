import { createContext, useContext } from 'react';
import type { Action } from '@mandat/policies';
import type { Capacity } from '../../kit/frame/frame-context.ts';
import type { Me } from './me.ts';

export type Signed = {
  readonly me: Me;
  readonly capacity: Capacity;
  readonly capacities: readonly Capacity[];
  /** Whether there is any record at all with which this reader may do it. */
  readonly may: (action: Action) => boolean;
};

export const MeContext = createContext<Signed | null>(null);

/** Who reads, in which capacity, and what they may do at all; per record ask its own `can`. */
export const useMe = (): Signed => {
  const signed = useContext(MeContext);
  if (!signed) throw new Error('useMe needs a signed-in reader above it');
  return signed;
};
