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

/** Whose sessions a logout token names: what is named must fit (Back-Channel Logout 1.0, 2.6). */
export const peopleWithSession = async (tx: Transaction, target: LogoutTarget): Promise<readonly string[]> => {
  const rows: { person_id: string }[] = await tx.query(
    `select distinct person_id from session where issuer = $1 and ($2::text is not null or $3::text is not null)
       and ($2::text is null or subject = $2) and ($3::text is null or provider_session = $3) order by person_id`,
    [target.issuer, target.subject, target.sid],
  );
  return rows.map(({ person_id: personId }) => personId);
};

export type Rotation = {
  readonly from: Buffer;
  readonly to: Buffer;
  readonly idToken: string;
  readonly now: Date;
  /** What the provider still says: a role or a staff type that is gone goes here too, a new one waits for a sign-in. */
  readonly groupRoles: readonly string[];
  readonly isStaff: boolean;
  /** With it a refresh that is under way finds its claim gone. */
  readonly refresh: { readonly token: Buffer; readonly dueAt: Date } | null;
};

/**
 * A new id at every rise of rights: one that was known before is worth nothing after. False when the session is gone:
 * a revocation came first.
 */
export const rotateForStepUp = async (tx: Transaction, rotation: Rotation): Promise<boolean> => {
  const [rows]: [unknown[], number] = await tx.query(
    `update session set token_hash = $2, second_factor_at = $3, last_active_at = $3, id_token = $4,
       group_roles = array(select role from unnest(group_roles) role where role = any($5)), is_staff = is_staff and $6,
       refresh_token = coalesce($7, refresh_token), refresh_due_at = coalesce($8, refresh_due_at),
       refreshing_until = case when $7::bytea is null then refreshing_until end,
       refresh_claim = case when $7::bytea is null then refresh_claim end
     where token_hash = $1 returning id`,
    [
      rotation.from,
      rotation.to,
      rotation.now,
      rotation.idToken,
      rotation.groupRoles,
      rotation.isStaff,
      rotation.refresh?.token ?? null,
      rotation.refresh?.dueAt ?? null,
    ],
  );
  return rows.length > 0;
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
