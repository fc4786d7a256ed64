import { recordEvents } from '../features/audit/audit.repository.ts';
import { readLogoutToken } from './logout-token.ts';
import { providerActor, whoOf } from './open-session.ts';
import type { SignInParts } from './parts.ts';
import type { Provider } from './providers.ts';
import { deleteSessionsOf, rememberToken } from './session.repository.ts';
import { withinSeconds } from './within-seconds.ts';

export type LogoutRequest = { readonly provider: Provider; readonly token: unknown; readonly requestId: string };

/** True when the token was one, whether or not there was a session; false when it was refused. */
export const endSessionsByToken = async (parts: SignInParts, request: LogoutRequest): Promise<boolean> => {
  const { provider, requestId } = request;
  const reading = readLogoutToken(request.token, provider, parts.world.now());
  const token = await withinSeconds(8, reading, () => new Error('too slow')).catch(() => null);
  if (!token) return false;
  return parts.database.transaction(async (tx) => {
    const { issuer, tokenId, forgetAt } = token;
    if (!(await rememberToken(tx, { issuer, tokenId, expiresAt: forgetAt }))) return false;
    const ended = await deleteSessionsOf(tx, token);
    const events = ended.map(({ id, personId }) => ({
      type: 'session-ended',
      subject: { kind: 'session', id } as const,
      personId,
      reason: 'back-channel-logout',
    }));
    await recordEvents(tx, whoOf(parts, providerActor(provider.settings.name), requestId), events);
    return true;
  });
};
