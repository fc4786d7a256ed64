import { setTimeout as sleep } from 'node:timers/promises';
import { failAt } from '../../platform/fail-point.ts';
import type { World } from '../../platform/context.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Logger } from '../../platform/log/logger.ts';
import { batchSize, listForgotten, sealBatch } from './seal-batch.ts';

export type SealerParts = { readonly database: Database; readonly world: World; readonly logger: Logger };
export type Sealer = { readonly stop: () => Promise<void> };

const restMs = 100;
const restAfterFaultMs = 1_000;

const hasWork = async ({ database }: SealerParts): Promise<boolean> => {
  const { rowCount } = await database.reads.query({
    name: 'seal-look',
    text: 'select from audit_unsealed order by number limit 1',
  });
  return rowCount === 1;
};

/** Seals what waits now. A full batch may have left some behind. */
export const sealWaiting = async (parts: SealerParts, isStopping = (): boolean => false): Promise<number> => {
  let sealed = 0;
  if (!(await hasWork(parts))) return sealed;
  for (let last = batchSize; last === batchSize && !isStopping(); sealed += last) {
    last = await parts.database.hot((sql) => sealBatch(sql, parts.world.now()));
    if (last > 0) failAt('seal:after-commit');
  }
  return sealed;
};

/** One round; what went wrong is told and tried again, since the list keeps what was not sealed. */
const round = async (parts: SealerParts, isStopping: () => boolean): Promise<number> => {
  try {
    await sealWaiting(parts, isStopping);
    return restMs;
  } catch (error) {
    parts.logger.error({ error }, 'the audit was not sealed');
    return restAfterFaultMs;
  }
};

/** Runs in every process that works; the lock lets one of them seal at a time. */
export const startSealer = (parts: SealerParts): Sealer => {
  const stopping = new AbortController();
  const isStopping = (): boolean => stopping.signal.aborted;
  const run = async (): Promise<void> => {
    await parts.database.hot(listForgotten).catch((error: unknown) => {
      parts.logger.error({ error }, 'unsealed entries were not looked for');
    });
    while (!isStopping()) {
      const rest = await round(parts, isStopping);
      await sleep(rest, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const ended = run();
  return {
    stop: () => {
      stopping.abort();
      return ended;
    },
  };
};
