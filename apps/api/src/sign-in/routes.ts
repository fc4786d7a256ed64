import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { canonicalHost } from '../platform/http/canonical-host.ts';
import { createRateLimit, type RateLimit } from '../platform/http/rate-limit.ts';
import { factsOf } from '../platform/http/request-facts.ts';
import { answerFault, readerOf } from './handle-fault.ts';
import { donePage, doneScript, doneScriptPath } from './pages/pages.ts';
import type { SignInParts } from './parts.ts';
import { donePath, safeReturnTo } from './return-to.ts';
import { SignInFault } from './sign-in-fault.ts';
import { beginHandler, callbackHandler, providersHandler, queryOf, type Handler } from './sign-in-routes.ts';
import { backChannelHandler, signOutForm, signOutHandler } from './sign-out-routes.ts';

const ownHeaders: RequestHandler = (request, response, next) => {
  factsOf(request).route = 'auth';
  response.setHeader('Cache-Control', 'no-store');
  // The window of a step-up goes through another site and back: it must stay the same window.
  response.removeHeader('Cross-Origin-Opener-Policy');
  next();
};

const named = (route: string, parts: SignInParts, handler: Handler): RequestHandler =>
  async function answer(request: Request, response: Response) {
    factsOf(request).route = route;
    try {
      await handler(request, response);
    } catch (error) {
      answerFault(parts, response, error);
    }
  };

const limited =
  (parts: SignInParts, limit: RateLimit, handler: Handler): Handler =>
  async (request, response) => {
    const wait = await limit(parts.addressOf(request));
    if (wait === 0) return handler(request, response);
    response.setHeader('Retry-After', String(wait));
    throw new SignInFault('too-many-attempts', 'rate-limit');
  };

const done: Handler = async (request, response) => {
  response.type('html').send(donePage(readerOf(request), safeReturnTo(queryOf(request).get('returnTo'))));
};

export const signInRoutes = (parts: SignInParts): Router => {
  const router = Router();
  const limit = createRateLimit(parts.database.reads, 'sign-in', parts.rateLimitPerMinute);
  const form = express.urlencoded({ extended: false, limit: '32kb', parameterLimit: 20 });
  router.use('/auth', ownHeaders);
  router.get(
    '/auth/sign-in',
    canonicalHost(parts.publicUrl),
    named('/auth/sign-in', parts, limited(parts, limit, beginHandler(parts))),
  );
  router.get(
    '/auth/callback/:provider',
    named('/auth/callback/:provider', parts, limited(parts, limit, callbackHandler(parts))),
  );
  router.get('/auth/providers', named('/auth/providers', parts, providersHandler(parts)));
  router.get(donePath, named(donePath, parts, done));
  router.get(doneScriptPath, (_request, response) => void response.type('text/javascript').send(doneScript));
  router.get('/auth/sign-out', named('/auth/sign-out', parts, signOutForm));
  router.post('/auth/sign-out', form, named('/auth/sign-out', parts, signOutHandler(parts)));
  router.post(
    '/auth/back-channel/:provider',
    form,
    named('/auth/back-channel/:provider', parts, backChannelHandler(parts)),
  );
  return router;
};
