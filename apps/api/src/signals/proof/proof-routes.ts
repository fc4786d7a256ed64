import { Router, type Request, type RequestHandler, type Response } from 'express';
import { anySubject, can, type Actor } from '@mandat/policies';
import { caseProof, type CaseProof } from '../../features/offboarding/case-proof.repository.ts';
import { typeset } from '../../platform/pdf/typeset.ts';
import { createRateLimit, type RateLimit } from '../../platform/http/rate-limit.ts';
import { factsOf } from '../../platform/http/request-facts.ts';
import { readCaller, type Caller } from '../../sign-in/read-caller.ts';
import type { SignInParts } from '../../sign-in/parts.ts';
import { describeProof } from './describe-proof.ts';
import { proofDocument } from './proof-document.ts';

/** The same people who may read the case: of its entity, of one of its accounts, or whom it is about. */
const mayRead = (actor: Actor, proof: CaseProof): boolean => {
  const entityIds = [...(proof.entity ? [proof.entity.id] : []), ...proof.accounts.map(({ entityId }) => entityId)];
  const subject = { ...anySubject, entityIds, personId: proof.person.id };
  const accountIds = [null, ...proof.accounts.map(({ id }) => id)];
  return accountIds.some((accountId) => can(actor, 'case:read', { ...subject, accountId }));
};

type Found = { readonly caller: Caller; readonly proof: CaseProof };

const refuse = (response: Response, status: number, code: string): void => {
  response.status(status).json({ errors: [{ message: code, extensions: { code } }] });
};

const find = async (
  parts: SignInParts & { readonly wrongTokens: RateLimit },
  request: Request,
  response: Response,
): Promise<Found | null> => {
  const caller = await readCaller(request, parts);
  if (!caller.ok) return (refuse(response, caller.status, caller.code), null);
  if (caller.actor.kind === 'public') return (refuse(response, 401, 'UNAUTHENTICATED'), null);
  const proof = await parts.database.hot((sql) => caseProof(sql, String(request.params['id'])));
  // Out of reach and not there are the same answer.
  if (!proof || !mayRead(caller.actor, proof)) return (refuse(response, 404, 'not-found'), null);
  return { caller, proof };
};

const fileName = ({ reference }: CaseProof, kind: string): string => `attachment; filename="${reference}.${kind}"`;

/** The proof of a case: for people as a tagged PDF in their language, for machines as JSON. */
export const proofRoutes = (base: SignInParts): Router => {
  const parts = { ...base, wrongTokens: createRateLimit(base.database.reads, 'wrong-token', base.rateLimitPerMinute) };
  const router = Router();
  const route =
    (send: (found: Found, response: Response) => void): RequestHandler =>
    async (request, response) => {
      factsOf(request).route = '/cases/:id/proof';
      response.setHeader('Cache-Control', 'no-store');
      const found = await find(parts, request, response);
      if (found) send(found, response);
    };
  router.get(
    '/cases/:id/proof.json',
    route(({ proof }, response) => {
      response.setHeader('Content-Disposition', fileName(proof, 'json'));
      response.json(proof);
    }),
  );
  router.get(
    '/cases/:id/proof.pdf',
    route(({ caller, proof }, response) => {
      response.setHeader('Content-Disposition', fileName(proof, 'pdf'));
      response.type('application/pdf').send(typeset(proofDocument, describeProof(proof, caller.language)));
    }),
  );
  return router;
};
