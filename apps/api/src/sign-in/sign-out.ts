import * as oidc from 'openid-client';
import { recordEvents } from '../features/audit/audit.repository.ts';
import { findPerson } from '../features/people/person.repository.ts';
import { signedInPerson, whoOf } from './open-session.ts';
import type { SignInParts } from './parts.ts';
import { hashToken } from './secret-token.ts';
import { deleteSession, findSession } from './session.repository.ts';
import type { Session } from './session.table.ts';
import { withinSeconds } from './within-seconds.ts';

const endSession = (parts: SignInParts, token: string, requestId: string): Promise<Session | null> =>
  parts.database.transaction(async (tx) => {
    const session = await findSession(tx, hashToken(token));
    if (!session) return null;
    await deleteSession(tx, session.tokenHash);
    const person = await findPerson(tx, session.personId);
    if (!person) return session;
    const event = { type: 'signed-out', subject: { kind: 'session', id: session.id }, personId: person.id } as const;
    await recordEvents(tx, whoOf(parts, signedInPerson(person), requestId), [event]);
    return session;
  });

/** The provider's sign-out page (RP-Initiated Logout 1.0), or our first page when it has none or does not answer. */
const providersSignOut = async (parts: SignInParts, session: Session): Promise<string> => {
  const home = `${parts.publicUrl}/`;
  const provider = parts.providers.named(session.provider);
  if (!provider || provider.settings.issuer !== session.issuer) return home;
  try {
    const configuration = await withinSeconds(5, provider.discovered(), () => new Error('too slow'));
    if (!configuration.serverMetadata().end_session_endpoint) return home;
    const parameters = { id_token_hint: session.idToken, post_logout_redirect_uri: home };
    return oidc.buildEndSessionUrl(configuration, parameters).href;
  } catch {
    return home;
  }
};

/** Our session ends first, whatever the provider does; the answer is where the browser goes on to. */
export const signOut = async (parts: SignInParts, token: string | null, requestId: string): Promise<string> => {
  const session = token === null ? null : await endSession(parts, token, requestId);
  return session ? providersSignOut(parts, session) : `${parts.publicUrl}/`;
};
