import { defineTable } from '../database/define-table.ts';

/** Attempts counted per address, shared by every process over the database. */
export type RateLimitRow = { readonly key: string; readonly points: number; readonly expire: string | null };

export const rateLimitTable = defineTable<RateLimitRow>({
  name: 'rate_limit',
  key: 'key',
  columns: { key: 'text', points: 'integer', expire: 'bigint?' },
});
