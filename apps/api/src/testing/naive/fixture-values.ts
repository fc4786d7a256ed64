import { createHash } from 'node:crypto';

/** Small and full of edges: empty texts, nulls, equal sort keys, several time zones, drafts, duplicates of names. */
export const fixtureNow = new Date('2026-11-21T23:30:00.123Z');

const day = 86_400_000;
export const idOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
};

/** Deterministic and without pattern: the n-th number below a limit. */
const numbers = (seed: string) => {
  let count = 0;
  return (below: number): number => {
    count += 1;
    return createHash('sha256').update(`${seed} ${count}`).digest().readUInt32BE(0) % below;
  };
};

export type Value = string | number | boolean | null | Date | readonly string[] | object;
export type Rows = readonly Readonly<Record<string, Value>>[];

export const next = numbers('fixture');
export const pick = <T>(values: readonly T[]): T => values[next(values.length)] as T;
export const maybe = <T>(value: T, of = 2): T | null => (next(of) === 0 ? null : value);
export const at = (days: number): Date => new Date(fixtureNow.getTime() + days * day);
export const on = (days: number): string => at(days).toISOString().slice(0, 10);
