import { Router, type Request, type Response } from 'express';
import { isOfficialLanguage } from '@mandat/domain';
import type { RegisterKey } from '@mandat/letter';
import { letterToShow } from '../../features/letters/letter.repository.ts';
import { createRateLimit } from '../../platform/http/rate-limit.ts';
import { readerLanguage } from '../../platform/http/reader-language.ts';
import { factsOf } from '../../platform/http/request-facts.ts';
import type { SignInParts } from '../../sign-in/parts.ts';
import { letterStatusOf } from './letter-status.ts';
import { verifierPage } from './verifier-page.ts';

export type VerifyParts = Pick<SignInParts, 'database' | 'world' | 'publicUrl' | 'rateLimitPerMinute' | 'addressOf'> & {
  readonly consoleDir: string | null;
  readonly published: () => readonly RegisterKey[];
};

/** Whoever verifies elsewhere may read this from there: it names nobody, and changes nothing. */
const openToAll = (request: Request, response: Response, route: string): void => {
  factsOf(request).route = route;
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
};

const keySeconds = 300;

const sendKeys =
  ({ published }: VerifyParts) =>
  (request: Request, response: Response): void => {
    openToAll(request, response, '/.well-known/jwks.json');
    response.setHeader('Cache-Control', `public, max-age=${keySeconds}`);
    const keys = published().map((key) => ({ ...key, use: 'sig', alg: 'EdDSA' }));
    response.type('application/jwk-set+json').send(JSON.stringify({ keys }));
  };

const sendStatus = (parts: VerifyParts) => {
  const limit = createRateLimit(parts.database.reads, 'letter-status', parts.rateLimitPerMinute);
  return async (request: Request, response: Response): Promise<void> => {
    openToAll(request, response, '/verify/letter/:id/status');
    response.setHeader('Cache-Control', 'no-store');
    const wait = await limit(parts.addressOf(request));
    if (wait > 0) {
      response.setHeader('Retry-After', String(wait));
      response
        .status(429)
        .json({ errors: [{ message: 'too-many-attempts', extensions: { code: 'TOO_MANY_REQUESTS' } }] });
      return;
    }
    const letter = await parts.database.hot((sql) => letterToShow(sql, String(request.params['id'])));
    const status = letterStatusOf(letter, parts.world.now());
    response.status(status === 'unknown' ? 404 : 200).json({ status });
  };
};

const sendPage = (parts: VerifyParts) => {
  const page = verifierPage(parts.consoleDir);
  return (request: Request, response: Response, next: () => void): void => {
    factsOf(request).route = '/verify/letter';
    const asked = request.query['language'];
    const language =
      typeof asked === 'string' && isOfficialLanguage(asked)
        ? asked
        : readerLanguage(request.headers['accept-language']);
    const { world, publicUrl, published } = parts;
    const html = page({ keys: published(), language, register: publicUrl, now: world.now() });
    if (html === null) return next();
    response.setHeader('Cache-Control', 'no-cache').type('html').send(html);
  };
};

/** What anybody needs to verify a letter: the keys, the page, and where the authorization stands. */
export const verifyRoutes = (parts: VerifyParts): Router => {
  const router = Router();
  router.get('/.well-known/jwks.json', sendKeys(parts));
  router.get('/verify/letter/:id/status', sendStatus(parts));
  router.get('/verify/letter', sendPage(parts));
  return router;
};
