import { Router, type Request, type RequestHandler, type Response } from 'express';
import { isOfficialLanguage, type OfficialLanguage } from '@mandat/domain';
import { letterToShow, mayReadLetter, type LetterToShow } from '../../features/letters/letter.repository.ts';
import { createRateLimit, type RateLimit } from '../../platform/http/rate-limit.ts';
import { factsOf } from '../../platform/http/request-facts.ts';
import { typeset } from '../../platform/pdf/typeset.ts';
import type { SignInParts } from '../../sign-in/parts.ts';
import { readCaller } from '../../sign-in/read-caller.ts';
import { attachmentOf, describeLetter } from './describe-letter.ts';
import { letterDocument } from './letter-document.ts';

type Limited = SignInParts & { readonly wrongTokens: RateLimit };

const refuse = (response: Response, status: number, code: string): void => {
  response.status(status).json({ errors: [{ message: code, extensions: { code } }] });
};

const find = async (parts: Limited, request: Request, response: Response): Promise<LetterToShow | null> => {
  const caller = await readCaller(request, parts);
  if (!caller.ok) return (refuse(response, caller.status, caller.code), null);
  if (caller.actor.kind === 'public') return (refuse(response, 401, 'UNAUTHENTICATED'), null);
  const letter = await parts.database.hot((sql) => letterToShow(sql, String(request.params['id'])));
  // Out of reach and not there are the same answer.
  if (!letter || !mayReadLetter(caller.actor, letter)) return (refuse(response, 404, 'not-found'), null);
  return letter;
};

type Languages = readonly [OfficialLanguage, ...OfficialLanguage[]];

/** The one that was asked for; else the head's, and English with it (3.7). Null for a language that is none of the six. */
const languagesOf = (request: Request, { headLanguage }: LetterToShow): Languages | null => {
  const asked = request.query['language'];
  if (asked !== undefined) return typeof asked === 'string' && isOfficialLanguage(asked) ? [asked] : null;
  return isOfficialLanguage(headLanguage) && headLanguage !== 'en' ? [headLanguage, 'en'] : ['en'];
};

const sendPdf =
  ({ world: { letters } }: Limited) =>
  (letter: LetterToShow, request: Request, response: Response): void => {
    const languages = languagesOf(request, letter);
    if (!languages) return refuse(response, 400, 'language-form');
    if (!letters) return refuse(response, 404, 'not-found');
    const { data, exact } = describeLetter(letter, languages);
    const document = typeset(letterDocument, data, exact);
    response.setHeader('Content-Disposition', `attachment; filename="${letter.number}-${languages.join('-')}.pdf"`);
    response.type('application/pdf').send(Buffer.from(letters.seal(document, letter.number)));
  };

const sendJson = (letter: LetterToShow, _request: Request, response: Response): void => {
  response.setHeader('Content-Disposition', `attachment; filename="${letter.number}.json"`);
  response.type('application/json').send(attachmentOf(letter));
};

/** The letter itself, for those who may read the authorization: on paper, and for machines. */
export const letterRoutes = (base: SignInParts): Router => {
  const parts = { ...base, wrongTokens: createRateLimit(base.database.reads, 'wrong-token', base.rateLimitPerMinute) };
  const router = Router();
  const route =
    (name: string, send: (letter: LetterToShow, request: Request, response: Response) => void): RequestHandler =>
    async (request, response) => {
      factsOf(request).route = name;
      response.setHeader('Cache-Control', 'no-store');
      const letter = await find(parts, request, response);
      if (letter) send(letter, request, response);
    };
  router.get('/letters/:id.pdf', route('/letters/:id.pdf', sendPdf(parts)));
  router.get('/letters/:id.json', route('/letters/:id.json', sendJson));
  return router;
};
