import { randomBytes } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { inTransaction, type Database, type Transaction } from '../database/transaction.ts';
import { lockStart } from '../database/tables.ts';

export type StoredSecrets = { readonly signingKeys: readonly JWK[]; readonly cookieKeys: readonly string[] };

const signingKey = async (alg: 'RS256' | 'ES256'): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  const key = await exportJWK(privateKey);
  return { ...key, alg, use: 'sig', kid: await calculateJwkThumbprint(key) };
};

const makeOnce = async <Value>(transaction: Transaction, name: string, make: () => Promise<Value>): Promise<Value> => {
  const { rows } = await transaction.query<{ value: Value }>('select value from secret where name = $1', [name]);
  const stored = rows[0];
  if (stored) return stored.value;
  const value = await make();
  await transaction.query('insert into secret (name, value) values ($1, $2)', [name, JSON.stringify(value)]);
  return value;
};

/** Made at the first start and kept: a token or a session outlives a restart. */
export const storedSecrets = (database: Database): Promise<StoredSecrets> =>
  inTransaction(database, async (transaction) => {
    await lockStart(transaction);
    return {
      signingKeys: await makeOnce(transaction, 'signing-keys', () =>
        Promise.all([signingKey('RS256'), signingKey('ES256')]),
      ),
      cookieKeys: await makeOnce(transaction, 'cookie-keys', async () => [randomBytes(32).toString('base64url')]),
    };
  });
