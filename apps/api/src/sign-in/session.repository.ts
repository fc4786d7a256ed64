import type { Transaction } from '../platform/database/database.ts';
import { findRow, insertRow } from '../platform/database/rows.ts';
import { sessionTable, type Session } from './session.table.ts';

export type SessionLimits = { readonly idleSeconds: number; readonly absoluteSeconds: number };

export const insertSession = (tx: Transaction, session: Session): Promise<void> => insertRow(tx, sessionTable, session);

export const findSession = (tx: Transaction, tokenHash: Buffer): Promise<Session | null> =>
  findRow(tx, sessionTable, { tokenHash });

/** Live: within both limits. The limits are checked where a session is used, not when somebody cleans up. */
export const isLive = (session: Session, limits: SessionLimits, now: Date): boolean =>
  session.expiresAt > now && session.lastActiveAt.getTime() + limits.idleSeconds * 1000 > now.getTime();

type Ended = { readonly id: string; readonly personId: string };
const endedRows = (rows: readonly { id: string; person_id: string }[]): readonly Ended[] =>
  rows.map(({ id, person_id: personId }) => ({ id, personId }));

export const deleteSession = async (tx: Transaction, tokenHash: Buffer): Promise<readonly Ended[]> => {
  const [rows]: [{ id: string; person_id: string }[], number] = await tx.query(
    'delete from session where token_hash = $1 returning id, person_id',
    [tokenHash],
  );
  return endedRows(rows);
};

export type LogoutTarget = { readonly issuer: string; readonly subject: string | null; readonly sid: string | null };

/** A logout token names a session, a person or both: what is named must fit (Back-Channel Logout 1.0, 2.6). */
export const deleteSessionsOf = async (tx: Transaction, target: LogoutTarget): Promise<readonly Ended[]> => {
  const [rows]: [{ id: string; person_id: string }[], number] = await tx.query(
    `delete from session where issuer = $1 and ($2::text is not null or $3::text is not null)
       and ($2::text is null or subject = $2) and ($3::text is null or provider_session = $3)
     returning id, person_id`,
    [target.issuer, target.subject, target.sid],
  );
  return endedRows(rows);
};

export type Rotation = { readonly from: Buffer; readonly to: Buffer; readonly idToken: string; readonly now: Date };

/** A new id at every rise of rights: one that was known before is worth nothing after. */
export const rotateForStepUp = async (tx: Transaction, rotation: Rotation): Promise<void> => {
  await tx.query(
    `update session set token_hash = $2, second_factor_at = $3, last_active_at = $3, id_token = $4 where token_hash = $1`,
    [rotation.from, rotation.to, rotation.now, rotation.idToken],
  );
};

/** False when the token acted before. */
export const rememberToken = async (
  tx: Transaction,
  token: { readonly issuer: string; readonly tokenId: string; readonly expiresAt: Date },
): Promise<boolean> => {
  const rows: unknown[] = await tx.query(
    'insert into seen_token (issuer, token_id, expires_at) values ($1, $2, $3) on conflict do nothing returning issuer',
    [token.issuer, token.tokenId, token.expiresAt],
  );
  return rows.length > 0;
};
