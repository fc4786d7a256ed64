import type { Request, Response } from 'express';
import { wantsPage } from '../platform/http/error-answers.ts';
import { factsOf } from '../platform/http/request-facts.ts';
import { endSessionsByToken } from './back-channel-logout.ts';
import { clearCookie, readCookie, sessionCookie } from './cookies.ts';
import { readerOf } from './handle-fault.ts';
import { signOutPage } from './pages/pages.ts';
import type { SignInParts } from './parts.ts';
import { hasOwnHeader, isFromHere } from './same-origin.ts';
import { derivedToken, sameText } from './secret-token.ts';
import { SignInFault } from './sign-in-fault.ts';
import type { Handler } from './sign-in-routes.ts';
import { signOut } from './sign-out.ts';

const purpose = 'sign-out';

const fieldOf = (request: Request, name: string): unknown => {
  const body: unknown = request.body;
  return typeof body === 'object' && body !== null && Object.hasOwn(body, name) ? Reflect.get(body, name) : undefined;
};

/** The form works without script, so it carries what only this session's own page could know. */
export const signOutForm: Handler = async (request, response) => {
  const token = readCookie(request, sessionCookie);
  if (token === null) return response.redirect(303, '/');
  response.type('html').send(signOutPage(readerOf(request), derivedToken(token, purpose)));
};

const isMeant = (request: Request, token: string): boolean => {
  const field = fieldOf(request, 'token');
  return hasOwnHeader(request) || (typeof field === 'string' && sameText(field, derivedToken(token, purpose)));
};

const answerLocation = (request: Request, response: Response, location: string): void => {
  if (!hasOwnHeader(request) && wantsPage(request)) return response.redirect(303, location);
  response.json({ location });
};

export const signOutHandler =
  (parts: SignInParts): Handler =>
  async (request, response) => {
    const token = readCookie(request, sessionCookie);
    const allowed = isFromHere(request, parts.publicUrl) && (token === null || isMeant(request, token));
    if (!allowed) throw new SignInFault('bad-request', 'sign-out-not-meant');
    const location = await signOut(parts, token, factsOf(request).id);
    clearCookie(response, sessionCookie);
    answerLocation(request, response, location);
  };

export const backChannelHandler =
  (parts: SignInParts): Handler =>
  async (request, response) => {
    const provider = parts.providers.named(String(request.params['provider']));
    if (!provider) return void response.status(404).json({ error: 'not_found' });
    const token = fieldOf(request, 'logout_token');
    const ended = await endSessionsByToken(parts, { provider, token, requestId: factsOf(request).id });
    if (ended) return void response.status(200).end();
    parts.logger.warn({ requestId: factsOf(request).id, provider: provider.settings.name }, 'logout token refused');
    response.status(400).json({ error: 'invalid_request', error_description: 'the logout token was refused' });
  };
