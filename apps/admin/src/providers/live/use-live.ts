import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { quietly } from '../data/quiet.ts';
import { openFeed, type FeedState } from './live-feed.ts';
import { throttled } from './throttle.ts';

const pause = 350;
let state: FeedState = 'lost';
const listeners = new Set<() => void>();

const set = (next: FeedState): void => {
  state = next;
  for (const listener of listeners) listener();
};

const liveLists: readonly unknown[] = ['cases', 'holds', 'signals', 'orphans', 'deliveries'];

/** Only pages that show what happens follow it: what a form or a decision rests on must not change under the reader. */
const refresh = (client: QueryClient): void =>
  quietly(
    () =>
      void client.invalidateQueries({
        predicate: ({ meta, queryKey }) => meta?.live === true || liveLists.includes(queryKey[0]),
      }),
  );

/** Mounted once: while it stands, whatever happens in the register shows on the page without a reload. */
export const useLiveUpdates = (): void => {
  const client = useQueryClient();
  useEffect(() => {
    const { ask, stop } = throttled(() => refresh(client), pause, {
      later: (work, after) => setTimeout(work, after),
      clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
    });
    // Opening again may follow a break in which something happened.
    const close = openFeed({
      url: '/live',
      onEvent: ask,
      onState: (next) => {
        if (next !== 'lost' && next !== state) ask();
        set(next);
      },
    });
    return () => {
      close();
      stop();
    };
  }, [client]);
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether the page follows by itself just now. */
export const useIsLive = (): boolean => useSyncExternalStore(subscribe, () => state) === 'open';
