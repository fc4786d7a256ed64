import { createHash } from 'node:crypto';
import type { Transaction } from './database.ts';

export type Intent = {
  readonly actor: string;
  readonly key: string;
  readonly operation: string;
  readonly input: unknown;
  readonly now: Date;
};

export type Remembered =
  { readonly state: 'new' } | { readonly state: 'answered'; readonly answer: string } | { readonly state: 'reused' };

const hashOf = (intent: Intent): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([intent.operation, intent.input]))
    .digest();

/** Takes the key in the transaction of the change: a second request with it waits here for the first to end. */
export const takeKey = async (tx: Transaction, intent: Intent): Promise<Remembered> => {
  const hash = hashOf(intent);
  const taken: unknown[] = await tx.query(
    `insert into idempotency_key (actor, key, operation, body_hash, created_at) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning key`,
    [intent.actor, intent.key, intent.operation, hash, intent.now],
  );
  if (taken.length > 0) return { state: 'new' };
  const [row]: { body_hash: Buffer; answer: string | null }[] = await tx.query(
    `select body_hash, answer from idempotency_key where actor = $1 and key = $2`,
    [intent.actor, intent.key],
  );
  if (!row?.answer || !hash.equals(row.body_hash)) return { state: 'reused' };
  return { state: 'answered', answer: row.answer };
};

export const keepAnswer = async (tx: Transaction, intent: Intent, answer: string): Promise<void> => {
  await tx.query(`update idempotency_key set answer = $3 where actor = $1 and key = $2`, [
    intent.actor,
    intent.key,
    answer,
  ]);
};
