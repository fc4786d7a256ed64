/** Seconds to wait, or 0. Per process: it keeps one source from taking everything, and costs no statement. */
export type TokenBucket = (key: string, atMs: number) => number;

type Filled = { readonly left: number; readonly atMs: number };

export const createTokenBucket = (perSecond: number, burst: number): TokenBucket => {
  const buckets = new Map<string, Filled>();
  return (key, atMs) => {
    const { left, atMs: since } = buckets.get(key) ?? { left: burst, atMs };
    const filled = Math.min(burst, left + (Math.max(0, atMs - since) / 1000) * perSecond);
    const taken = filled >= 1;
    buckets.set(key, { left: taken ? filled - 1 : filled, atMs });
    return taken ? 0 : Math.max(1, Math.ceil((1 - filled) / perSecond));
  };
};
