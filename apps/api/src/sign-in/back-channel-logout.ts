import type { Transaction } from '../platform/database/database.ts';
import { sqlOf } from '../platform/database/sql.ts';
import { personOfIdentity } from './link.repository.ts';
import { readLogoutToken, type LogoutToken } from './logout-token.ts';
import type { SignInParts } from './parts.ts';
import type { Provider } from './providers.ts';
import { peopleWithSession, rememberToken } from './session.repository.ts';
import { sourceOf } from './tell-claims.ts';
import { withinSeconds } from './within-seconds.ts';

export type LogoutRequest = { readonly provider: Provider; readonly token: unknown; readonly requestId: string };

/** By the identity, or whoever has the session that is named; nobody known: there is nothing to end and nothing to keep. */
const peopleMeant = async (tx: Transaction, { issuer, subject, sid }: LogoutToken): Promise<readonly string[]> => {
  if (subject === null) return peopleWithSession(tx, { issuer, subject, sid });
  const person = await personOfIdentity(tx, { issuer, subject });
  return person === null ? [] : [person];
};

const signalOf = (parts: SignInParts, provider: Provider, { token, personId, at }: Meant) => ({
  source: sourceOf(parts, provider.settings.name, 'back-channel-logout'),
  // One session of the provider is one person's; if it ever were several people's, each gets a signal.
  key: at === 0 ? token.tokenId : `${token.tokenId}:${personId}`,
  namedBy: token.subject === null ? [] : [{ kind: 'subject', value: token.subject }],
  personId,
  occurredAt: token.issuedAt,
  effectiveAt: token.issuedAt,
  fact: { type: 'sessions-ended', subject: token.subject, sid: token.sid } as const,
});

type Meant = { readonly token: LogoutToken; readonly personId: string; readonly at: number };

/** True when the token was one, whether or not there was a session; false when it was refused. */
export const endSessionsByToken = async (parts: SignInParts, request: LogoutRequest): Promise<boolean> => {
  const { provider, requestId } = request;
  const reading = readLogoutToken(request.token, provider, parts.world.now());
  const token = await withinSeconds(8, reading, () => new Error('too slow')).catch(() => null);
  if (!token) return false;
  return parts.database.transaction(async (tx) => {
    const { issuer, tokenId, forgetAt } = token;
    if (!(await rememberToken(tx, { issuer, tokenId, expiresAt: forgetAt }))) return false;
    for (const [at, personId] of (await peopleMeant(tx, token)).entries()) {
      await parts.handle(sqlOf(tx), signalOf(parts, provider, { token, personId, at }), requestId);
    }
    return true;
  });
};
