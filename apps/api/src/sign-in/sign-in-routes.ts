import type { Request, Response } from 'express';
import { Counter } from 'prom-client';
import { factsOf } from '../platform/http/request-facts.ts';
import { attemptSeconds, beginSignIn } from './begin-sign-in.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { browserCookie, readCookie, sessionCookie, setCookie } from './cookies.ts';
import { readerOf } from './handle-fault.ts';
import { choicePage } from './pages/pages.ts';
import type { SignInParts } from './parts.ts';
import type { Provider } from './providers.ts';
import { readSession } from './read-session.ts';
import { landingOf, safeReturnTo } from './return-to.ts';
import { newToken } from './secret-token.ts';
import { SignInFault } from './sign-in-fault.ts';

export type Handler = (request: Request, response: Response) => Promise<void>;

export const queryOf = (request: Request): URLSearchParams =>
  new URLSearchParams(request.originalUrl.split('?').slice(1).join('?'));

const readOwnSession = async (parts: SignInParts, request: Request) => {
  const token = readCookie(request, sessionCookie);
  if (token === null) return null;
  return readSession(parts.database, { token, now: parts.world.now(), limits: parts.limits, isPersonsAct: true });
};

const stepUpSession = async (parts: SignInParts, request: Request) => {
  const read = await readOwnSession(parts, request);
  if (!read) throw new SignInFault('session-needed', 'step-up');
  return read.session;
};

/** Null: the person has to choose. */
const chosenProvider = (parts: SignInParts, name: string | null): Provider | null => {
  const [only, another] = parts.providers.all;
  if (name === null) return another === undefined ? (only ?? null) : null;
  const provider = parts.providers.named(name);
  if (!provider) throw new SignInFault('unknown-provider', 'sign-in');
  return provider;
};

/** Who can sign people in, for the console's own sign-in page. */
export const providersHandler =
  (parts: SignInParts): Handler =>
  async (_request, response) => {
    response.json(parts.providers.all.map(({ settings: { name, label } }) => ({ name, label })));
  };

export const beginHandler =
  (parts: SignInParts): Handler =>
  async (request, response) => {
    const query = queryOf(request);
    const session = query.get('stepUp') === '1' ? await stepUpSession(parts, request) : null;
    // Only the provider of the session can say that the same person is there again.
    const provider = chosenProvider(parts, session?.provider ?? query.get('provider'));
    const reader = readerOf(request);
    if (!provider) {
      const providers = parts.providers.all.map(({ settings }) => settings);
      return void response.type('html').send(choicePage(reader, { providers, query }));
    }
    const browserToken = readCookie(request, browserCookie) ?? newToken();
    const url = await beginSignIn(parts, {
      provider,
      language: reader.language,
      returnTo: landingOf(safeReturnTo(query.get('returnTo')), query.get('popup') === '1'),
      browserToken,
      stepUpSessionId: session?.id ?? null,
    });
    setCookie(response, browserCookie, { value: browserToken, maxAge: attemptSeconds });
    response.redirect(303, url.href);
  };

export const callbackHandler = (parts: SignInParts): Handler => {
  const outcomes = new Counter({
    name: 'mandat_sign_ins_total',
    help: 'Callbacks of identity providers, by outcome',
    labelNames: ['provider', 'outcome'] as const,
    registers: [parts.metrics.registry],
  });
  return async (request, response) => {
    const providerName = String(request.params['provider']);
    const provider = parts.providers.named(providerName) ? providerName : 'unknown';
    try {
      const landing = await completeSignIn(parts, {
        providerName,
        query: queryOf(request),
        browserToken: readCookie(request, browserCookie),
        sessionToken: readCookie(request, sessionCookie),
        language: readerOf(request).language,
        requestId: factsOf(request).id,
      });
      outcomes.inc({ provider, outcome: 'signed-in' });
      setCookie(response, sessionCookie, { value: landing.sessionToken });
      response.redirect(303, landing.returnTo);
    } catch (error) {
      outcomes.inc({ provider, outcome: error instanceof SignInFault ? error.code : 'fault' });
      throw error;
    }
  };
};
