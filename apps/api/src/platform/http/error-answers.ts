import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { OfficialLanguage } from '@mandat/domain';
import type { Logger } from '../log/logger.ts';
import { escapeHtml, renderPage } from './page.ts';
import { readerLanguage } from './reader-language.ts';
import { factsOf } from './request-facts.ts';

type Words = Readonly<Record<OfficialLanguage, readonly [notFound: string, fault: string, back: string]>>;

const words: Words = {
  ar: ['هذه الصفحة غير موجودة', 'تعذّر تنفيذ الطلب', 'العودة إلى السجل'],
  zh: ['找不到此页面', '无法处理该请求', '返回登记册'],
  en: ['This page does not exist', 'The request could not be carried out', 'Back to the register'],
  fr: ['Cette page n’existe pas', 'La demande n’a pas pu être traitée', 'Retour au registre'],
  ru: ['Такой страницы нет', 'Не удалось выполнить запрос', 'Вернуться в реестр'],
  es: ['Esta página no existe', 'No se pudo atender la solicitud', 'Volver al registro'],
};

export const wantsPage = (request: Request): boolean => request.accepts(['json', 'html']) === 'html';

/** Small JSON for programs; for a browser a page in its language. */
export const answerError = (request: Request, response: Response, error: { status: number; code: string }): void => {
  const { id, nonce } = factsOf(request);
  response.status(error.status).setHeader('Cache-Control', 'no-store');
  if (!wantsPage(request)) return void response.json({ error: { code: error.code, requestId: id } });
  const language = readerLanguage(request.headers['accept-language']);
  const [notFound, fault, back] = words[language];
  const body = `<p><a href="/">${escapeHtml(back)}</a></p><p><code>${escapeHtml(`${error.code} · ${id}`)}</code></p>`;
  const title = error.status === 404 ? notFound : fault;
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
