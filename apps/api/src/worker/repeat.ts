import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../platform/log/logger.ts';

export type Repeated = { readonly stop: () => Promise<void> };
type Repetition = { readonly what: string; readonly everyMs: number; readonly run: () => Promise<unknown> };

/** Runs at once and again after each rest, until it is stopped; a fault is told, and the next round comes all the same. */
export const repeat = ({ what, everyMs, run }: Repetition, logger: Logger): Repeated => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const rounds = async (): Promise<void> => {
    while (!signal.aborted) {
      await run().catch((error: unknown) => logger.error({ error, what }, 'a round of work failed'));
      await sleep(everyMs, undefined, { signal }).catch(() => undefined);
    }
  };
  const ended = rounds();
  return {
    stop: () => {
      stopping.abort();
      return ended;
    },
  };
};
