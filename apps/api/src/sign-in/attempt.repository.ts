import type { Transaction } from '../platform/database/database.ts';
import { insertRow } from '../platform/database/rows.ts';
import { signInAttemptTable, type SignInAttempt } from './attempt.table.ts';

export const insertAttempt = async (tx: Transaction, attempt: SignInAttempt): Promise<void> => {
  await tx.query('delete from sign_in_attempt where expires_at < $1', [attempt.startedAt]);
  await insertRow(tx, signInAttemptTable, attempt);
};

export type AttemptKey = { readonly stateHash: Buffer; readonly browserHash: Buffer; readonly now: Date };

type Row = {
  readonly state_hash: Buffer;
  readonly browser_hash: Buffer;
  readonly provider: string;
  readonly nonce: string;
  readonly code_verifier: string;
  readonly return_to: string;
  readonly step_up_session_id: string | null;
  readonly started_at: Date;
  readonly expires_at: Date;
};

/** Takes the attempt away: a second callback with its state, or one in another browser, finds nothing. */
export const takeAttempt = async (tx: Transaction, key: AttemptKey): Promise<SignInAttempt | null> => {
  const [rows]: [Row[], number] = await tx.query(
    'delete from sign_in_attempt where state_hash = $1 and browser_hash = $2 and expires_at > $3 returning *',
    [key.stateHash, key.browserHash, key.now],
  );
  const [row] = rows;
  if (!row) return null;
  return {
    stateHash: row.state_hash,
    browserHash: row.browser_hash,
    provider: row.provider,
    nonce: row.nonce,
    codeVerifier: row.code_verifier,
    returnTo: row.return_to,
    stepUpSessionId: row.step_up_session_id,
    startedAt: row.started_at,
    expiresAt: row.expires_at,
  };
};
