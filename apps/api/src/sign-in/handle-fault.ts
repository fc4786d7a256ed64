import type { Request, Response } from 'express';
import { factsOf } from '../platform/http/request-facts.ts';
import { readerLanguage } from '../platform/http/reader-language.ts';
import { faultPage } from './pages/pages.ts';
import type { SignInParts } from './parts.ts';
import { SignInFault } from './sign-in-fault.ts';

const statuses: Partial<Record<SignInFault['code'], number>> = {
  'unknown-provider': 404,
  'link-refused': 403,
  'person-departed': 403,
  'other-person': 403,
  'second-factor-missing': 403,
  'session-needed': 401,
  'too-many-attempts': 429,
};

export const readerOf = (request: Request) => ({
  language: readerLanguage(request.headers['accept-language']),
  nonce: factsOf(request).nonce,
});

/** One clear page with a code; what a provider does wrong is never our 5xx. */
export const answerFault = (parts: SignInParts, response: Response, error: unknown): void => {
  const request = response.req;
  if (!(error instanceof SignInFault)) throw error;
  const requestId = factsOf(request).id;
  parts.logger.warn({ requestId, code: error.code, detail: error.detail, error: error.cause }, 'sign-in refused');
  response
    .status(statuses[error.code] ?? 400)
    .type('html')
    .send(faultPage(readerOf(request), { code: error.code, requestId }));
};
