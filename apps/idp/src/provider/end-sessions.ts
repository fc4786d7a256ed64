import type { Transaction } from '../database/transaction.ts';
import type { Message } from '../desk/acts.ts';

type Stored = {
  readonly subject: string;
  readonly authorizations: Readonly<Record<string, { readonly sid?: string }>> | null;
};

const selectSessions = `
  select payload ->> 'accountId' as subject, payload -> 'authorizations' as authorizations from oidc_record
  where kind = 'Session' and payload ->> 'accountId' = any($1)
    and (expires_at is null or expires_at > now()) for update`;

/** Sessions, grants, and every token that rests on them: a refresh token is dead from here on. */
const deleteRecords = `
  delete from oidc_record where payload ->> 'accountId' = any($1)
    and kind in ('Session', 'Grant', 'AuthorizationCode', 'AccessToken', 'RefreshToken')`;

const messagesOf = ({ subject, authorizations }: Stored): Message[] =>
  Object.entries(authorizations ?? {}).flatMap(([clientId, { sid }]) =>
    sid === undefined ? [] : [{ channel: 'back-channel', subject, content: { clientId, sid } }],
  );

/**
 * Ends the sessions of these people in the transaction of the act, and says which applications must hear of it.
 * The records are our own adapter's, so this needs nothing of oidc-provider that it does not promise.
 */
export const endSessions = async (
  transaction: Transaction,
  subjects: readonly string[],
): Promise<readonly Message[]> => {
  const { rows } = await transaction.query<Stored>(selectSessions, [subjects]);
  await transaction.query(deleteRecords, [subjects]);
  return rows.flatMap(messagesOf);
};
