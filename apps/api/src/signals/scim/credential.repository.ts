import { hashToken } from '../../sign-in/secret-token.ts';
import type { Sql } from '../../platform/database/sql.ts';

export type Credential = {
  readonly id: string;
  readonly sourceId: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
};

const columns = `id, source_id as "sourceId", issued_at as "issuedAt", expires_at as "expiresAt",
  revoked_at as "revokedAt", last_used_at as "lastUsedAt"`;

/** By the hash: nothing is compared that could tell by its time how much of a token was right. */
export const liveCredential = async (sql: Sql, token: string, now: Date): Promise<Credential | null> => {
  const [found] = await sql<Credential>(
    `select ${columns} from source_credential
     where token_hash = $1 and revoked_at is null and (expires_at is null or expires_at > $2)`,
    [hashToken(token), now],
  );
  return found ?? null;
};

/** Once a minute is enough to see which of two overlapping tokens is still in use. */
export const noteUsed = async (sql: Sql, id: string, now: Date): Promise<void> => {
  await sql(
    `update source_credential set last_used_at = $2
     where id = $1 and (last_used_at is null or last_used_at < $2::timestamptz - interval '1 minute')`,
    [id, now],
  );
};

type Issued = {
  readonly id: string;
  readonly sourceId: string;
  readonly token: string;
  readonly now: Date;
  readonly expiresAt: Date | null;
};

export const insertCredential = async (sql: Sql, issued: Issued): Promise<void> => {
  await sql(
    `insert into source_credential (id, source_id, token_hash, issued_at, expires_at) values ($1, $2, $3, $4, $5)`,
    [issued.id, issued.sourceId, hashToken(issued.token), issued.now, issued.expiresAt],
  );
};

export const credentialsOf = (sql: Sql, sourceId: string): Promise<readonly Credential[]> =>
  sql<Credential>(`select ${columns} from source_credential where source_id = $1 order by issued_at`, [sourceId]);

/** The one that was revoked by this; null: there is none, or it was before. */
export const revokeCredential = async (sql: Sql, id: string, now: Date): Promise<Credential | null> => {
  const [revoked] = await sql<Credential>(
    `update source_credential set revoked_at = $2 where id = $1 and revoked_at is null returning ${columns}`,
    [id, now],
  );
  return revoked ?? null;
};
