import { createContext, useContext } from 'react';
import type { FrameRole } from './navigation.ts';

export type Capacity = { readonly role: FrameRole; readonly entity?: string | null };
export type FoundAccount = {
  readonly id: string;
  readonly title: string;
  readonly to: string;
  readonly handle?: string;
  readonly platform?: string;
};

/** What the frame needs to know of the reader and the register; the application gives it once. */
export type FrameFacts = {
  readonly person: string;
  readonly capacity: Capacity;
  /** All capacities of the person; two or more can be exchanged in the profile's menu. */
  readonly capacities: readonly Capacity[];
  readonly onCapacity: (capacity: Capacity) => void;
  readonly onSignOut: () => void;
  readonly findAccounts: (text: string) => Promise<readonly FoundAccount[]>;
  /** Work that waits behind an item, by its address; `late` colours the figure. */
  readonly counts?: Readonly<Record<string, { readonly count: number; readonly late?: boolean }>>;
  /** Practice data: the frame says so. */
  readonly sample?: boolean;
};

export const FrameContext = createContext<FrameFacts | null>(null);

export const useFrame = (): FrameFacts => {
  const facts = useContext(FrameContext);
  if (!facts) throw new Error('The frame needs a FrameContext above it');
  return facts;
};
