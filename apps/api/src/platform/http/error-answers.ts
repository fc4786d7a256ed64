import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { translatorOf } from '@mandat/messages';
import { catalogueOf } from '@mandat/messages/server';
import type { Logger } from '../log/logger.ts';
import { escapeHtml, renderPage } from './page.ts';
import { readerLanguage } from './reader-language.ts';
import { factsOf } from './request-facts.ts';

export const wantsPage = (request: Request): boolean => request.accepts(['json', 'html']) === 'html';

/** Small JSON for programs; for a browser a page in its language. */
export const answerError = (request: Request, response: Response, error: { status: number; code: string }): void => {
  const { id, nonce } = factsOf(request);
  response.status(error.status).setHeader('Cache-Control', 'no-store');
  if (!wantsPage(request)) return void response.json({ error: { code: error.code, requestId: id } });
  const language = readerLanguage(request.headers['accept-language']);
  const say = translatorOf(catalogueOf(language), language);
  const body = `<p><a href="/">${escapeHtml(say('answerPage.back'))}</a></p><p><code>${escapeHtml(`${error.code} · ${id}`)}</code></p>`;
  const title = say(error.status === 404 ? 'answerPage.notFound' : 'answerPage.fault');
  response.type('html').send(renderPage({ language, title, body, nonce }));
};

export const notFound: RequestHandler = (request, response) =>
  answerError(request, response, { status: 404, code: 'not-found' });

const statusOf = (error: unknown): number => {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
};

export const lastResort =
  (logger: Logger): ErrorRequestHandler =>
  // Express knows an error handler by its four parameters.
  // oxlint-disable-next-line max-params
  (error: unknown, request, response, next) => {
    const status = statusOf(error);
    if (status === 500) logger.error({ requestId: factsOf(request).id, error }, 'request failed');
    if (response.headersSent) return next(error);
    answerError(request, response, { status, code: status === 500 ? 'internal-error' : 'bad-request' });
  };
