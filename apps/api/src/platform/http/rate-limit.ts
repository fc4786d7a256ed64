import type pg from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

/** Counts one attempt of an address; the answer is the seconds to wait, or 0. */
export type RateLimit = (address: string) => Promise<number>;

export const createRateLimit = (pool: pg.Pool, name: string, pointsPerMinute: number): RateLimit => {
  const rule = { keyPrefix: name, points: pointsPerMinute, duration: 60 };
  // Without the database nobody signs in anyway; the limit must not be what fails first.
  const insuranceLimiter = new RateLimiterMemory(rule);
  const limiter = new RateLimiterPostgres({
    ...rule,
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    insuranceLimiter,
  });
  return async (address) => {
    try {
      await limiter.consume(address.slice(0, 100));
      return 0;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      throw refused;
    }
  };
};
