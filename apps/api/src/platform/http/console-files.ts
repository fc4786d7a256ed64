import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router, type RequestHandler } from 'express';
import { factsOf } from './request-facts.ts';

const hashed = /[.-][\w-]{8,}\.\w+$/u;
const noncePlace = '__CSP_NONCE__';

const cacheFor = (path: string): string =>
  path.includes('/assets/') && hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** The console's page with the nonce of this answer; never kept, since the nonce is for once. */
const indexPage = (folder: string): RequestHandler => {
  const file = join(folder, 'index.html');
  let written: string | null = null;
  return (request, response, next) => {
    written ??= existsSync(file) ? readFileSync(file, 'utf8') : null;
    if (written === null) return next();
    const { nonce } = factsOf(request);
    response.setHeader('Cache-Control', 'no-store').type('html').send(written.replaceAll(noncePlace, nonce));
  };
};

/** Paths that belong to the server: a wrong one is "not found", not the console. */
const reserved = /^\/(?:auth|graphql|health|metrics|scim|events|verify|assets|\.well-known)(?:\/|$)/u;

const isClientRoute = (path: string): boolean => !reserved.test(path) && !/\.\w{1,8}$/u.test(path);

export const consoleFiles = (folder: string, toCanonicalHost: RequestHandler): Router => {
  const router = Router();
  const page = indexPage(folder);
  router.use((request, _response, next) => {
    if (request.path === '/' || isClientRoute(request.path)) factsOf(request).route = 'console';
    next();
  });
  router.get('/index.html', toCanonicalHost, page);
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      fallthrough: true,
      setHeaders: (response, path) => {
        factsOf(response.req).route = 'console-file';
        response.setHeader('Cache-Control', cacheFor(path.replaceAll('\\', '/')));
      },
    }),
  );
  router.use((request, response, next) => {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (!reads || !isClientRoute(request.path) || request.accepts(['html', 'json']) !== 'html') return next();
    return toCanonicalHost(request, response, (error?: unknown) =>
      error ? next(error) : page(request, response, next),
    );
  });
  return router;
};
