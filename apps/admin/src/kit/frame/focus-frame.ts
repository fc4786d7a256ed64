import { useLayoutEffect, useSyncExternalStore } from 'react';

type FrameShape = { readonly focused: boolean; readonly wide: boolean };

const usual: FrameShape = { focused: false, wide: false };
let shape = usual;
const listeners = new Set<() => void>();

const set = (next: FrameShape): void => {
  shape = next;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Read by the frame. */
export const useFocusFrame = (): FrameShape => useSyncExternalStore(subscribe, () => shape);

const useShape = (next: FrameShape): void =>
  useLayoutEffect(() => {
    set(next);
    return () => set(usual);
  }, [next]);

const focusShape: FrameShape = { focused: true, wide: false };
const wideShape: FrameShape = { focused: false, wide: true };

/** Called by decisions and wizards: the navigation folds to a rail. */
export const useRail = (): void => useShape(focusShape);

/** Called by lists: they use the full width. */
export const useFullWidth = (): void => useShape(wideShape);
