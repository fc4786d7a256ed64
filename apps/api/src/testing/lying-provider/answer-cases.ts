import type { BadCase } from './cases.ts';
import { badAnswers, html400 } from './replies.ts';
import { idToken, sendJson, tokenBody, type Trip } from './trip.ts';

const body = (
  title: string,
  make: (good: Readonly<Record<string, unknown>>, trip: Trip) => unknown,
  status = 200,
): BadCase => ({
  title: `a token answer: ${title}`,
  reply: (response, trip) => sendJson(response, make(tokenBody(idToken(trip)), trip), status),
});

/** Bad answers of the token endpoint, the right secret and code notwithstanding. */
export const answerCases: readonly BadCase[] = [
  ...Object.entries(badAnswers).map(([title, answer]): BadCase => ({
    title: `the token endpoint answers with ${title}`,
    reply: (response) => answer(response),
  })),
  { title: 'the token endpoint refuses with HTML', reply: (response) => html400(response) },
  body('no id_token', ({ id_token: _left, ...rest }) => rest),
  body('id_token null', (good) => ({ ...good, id_token: null })),
  body('id_token empty', (good) => ({ ...good, id_token: '' })),
  body('id_token as a list', (good) => ({ ...good, id_token: [good['id_token']] })),
  body('the access token as id_token', (good) => ({ ...good, id_token: good['access_token'] })),
  body('no access_token', ({ access_token: _left, ...rest }) => rest),
  body('no token_type', ({ token_type: _left, ...rest }) => rest),
  body('token_type of another kind', (good) => ({ ...good, token_type: 'mac' })),
  body('token_type as a list', (good) => ({ ...good, token_type: ['Bearer'] })),
  body('invalid_grant', () => ({ error: 'invalid_grant' }), 400),
  body('an error with a good id_token beside it', (good) => ({ ...good, error: 'invalid_grant' }), 400),
  body('a good answer with status 201', (good) => good, 201),
  body('a good answer with status 500', (good) => good, 500),
  body('the good answer one level too deep', (good) => ({ data: good })),
  body('a list around the good answer', (good) => [good]),
];
