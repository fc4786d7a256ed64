import type { GroupRole } from '@mandat/domain';
import type { Sql } from '../platform/database/sql.ts';

/** A session whose provider is to be asked, as whoever claimed it found it. */
export type ClaimedSession = {
  readonly id: string;
  readonly claim: string;
  readonly personId: string;
  readonly provider: string;
  readonly issuer: string;
  readonly subject: string;
  readonly refreshToken: Buffer;
  readonly failures: number;
  /** Somebody asked before and never learned the answer: the token may have been used up then. */
  readonly isUncertain: boolean;
};

export type RefreshClaim = {
  readonly sessionId: string;
  readonly claim: string;
  readonly now: Date;
  readonly until: Date;
};

type Row = Omit<ClaimedSession, 'claim'> & { readonly isDue: boolean };

/** One of all that come at once, in whatever process, gets the session; the others go on without. */
export const claimRefresh = async (sql: Sql, claim: RefreshClaim): Promise<ClaimedSession | null> => {
  const [row] = await sql<Row>(
    `select id, person_id as "personId", provider, issuer, subject, refresh_token as "refreshToken",
       refresh_failures as failures, refreshing_until is not null as "isUncertain",
       refresh_token is not null and refresh_due_at <= $2 and coalesce(refreshing_until <= $2, true) as "isDue"
     from session where id = $1 and expires_at > $2 for update skip locked`,
    [claim.sessionId, claim.now],
  );
  if (!row?.isDue) return null;
  await sql(`update session set refreshing_until = $2, refresh_claim = $3 where id = $1`, [
    claim.sessionId,
    claim.until,
    claim.claim,
  ]);
  return { ...row, claim: claim.claim };
};

/** Locks the session if the claim is still ours: a revocation, a sign-out or a step-up ends it. */
export const isStillClaimed = async (sql: Sql, { id, claim }: ClaimedSession): Promise<boolean> =>
  (await sql(`select 1 from session where id = $1 and refresh_claim = $2 for update`, [id, claim])).length > 0;

export type Refreshed = {
  readonly token: Buffer | null;
  readonly dueAt: Date;
  readonly idToken: string | null;
  /** Null: the answer had no ID token, and so nothing to compare. */
  readonly rights: { readonly groupRoles: readonly GroupRole[]; readonly isStaff: boolean } | null;
};

/** The limits of the session stay as they are: a refresh is nobody's act. */
export const keepRefreshed = async (sql: Sql, { id, claim }: ClaimedSession, to: Refreshed): Promise<void> => {
  await sql(
    `update session set refresh_token = coalesce($3, refresh_token), refresh_due_at = $4, id_token = coalesce($5, id_token),
       group_roles = case when $6::text[] is null then group_roles
         else array(select role from unnest(group_roles) role where role = any($6)) end,
       is_staff = is_staff and coalesce($7, true), refreshing_until = null, refresh_claim = null, refresh_failures = 0
     where id = $1 and refresh_claim = $2`,
    [id, claim, to.token, to.dueAt, to.idToken, to.rights?.groupRoles ?? null, to.rights?.isStaff ?? null],
  );
};

export type PutOff = {
  readonly dueAt: Date;
  /** A time that has passed says that the answer was lost; null says that the token was not used. */
  readonly uncertainSince: Date | null;
};

export const putRefreshOff = async (sql: Sql, { id, claim }: ClaimedSession, to: PutOff): Promise<void> => {
  await sql(
    `update session set refresh_due_at = $3, refreshing_until = $4, refresh_claim = null,
       refresh_failures = refresh_failures + 1
     where id = $1 and refresh_claim = $2`,
    [id, claim, to.dueAt, to.uncertainSince],
  );
};

/** The token is of no use any more, and nobody said that the person may not stay: the session ends soon. */
export const forgetRefreshToken = async (sql: Sql, { id, claim }: ClaimedSession, endsAt: Date): Promise<void> => {
  await sql(
    `update session set refresh_token = null, refresh_due_at = null, refreshing_until = null, refresh_claim = null,
       expires_at = least(expires_at, $3)
     where id = $1 and refresh_claim = $2`,
    [id, claim, endsAt],
  );
};

export const endClaimedSession = async (sql: Sql, { id, claim }: ClaimedSession): Promise<boolean> =>
  (await sql(`delete from session where id = $1 and refresh_claim = $2 returning id`, [id, claim])).length > 0;
