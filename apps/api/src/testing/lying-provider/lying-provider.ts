import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { clientId, clientSecret } from './client.ts';
import { allIssuers, honestKeys, type Issuer } from './issuers.ts';
import { createRefreshes, type Refreshes } from './refreshes.ts';
import { goodReply, sendJson, type Reply, type Trip } from './trip.ts';

export type LyingProvider = {
  readonly issuerOf: (name: string) => string;
  /** What the person does at the provider: signs in as somebody; the answer is where the browser is sent. */
  readonly authorize: (location: string, subject: string, reply?: Reply) => { readonly trip: Trip; readonly back: URL };
  readonly visited: (path: string) => number;
  /** What it answers to whoever brings a refresh token. */
  readonly refreshes: Refreshes;
  readonly close: () => Promise<void>;
};

type Waiting = { readonly trip: Trip; readonly reply: Reply };
type State = {
  readonly base: () => string;
  readonly codes: Map<string, Waiting>;
  readonly pushed: Map<string, URLSearchParams>;
  readonly visits: Map<string, number>;
  readonly refreshes: Refreshes;
};

const metadataOf = (issuer: string, name: string): Readonly<Record<string, unknown>> => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
  end_session_endpoint: `${issuer}/sign-out`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  token_endpoint_auth_methods_supported: ['client_secret_basic'],
  code_challenge_methods_supported: ['S256'],
  ...allIssuers.get(name)?.metadata?.(issuer),
});

const decoded = (text: string): string => new URLSearchParams(`x=${text}`).get('x') ?? '';

/** RFC 6749 2.3.1: both parts are form-encoded before they are joined. */
const hasSecret = (request: IncomingMessage): boolean => {
  const [scheme, credentials = ''] = (request.headers.authorization ?? '').split(' ');
  const [id = '', secret = ''] = Buffer.from(credentials, 'base64').toString().split(':').map(decoded);
  return scheme === 'Basic' && id === clientId && secret === clientSecret;
};

/** Honest about what protects the honest: the secret, the code verifier, and that a code is for once. */
const answerToken = async (request: IncomingMessage, response: ServerResponse, state: State): Promise<void> => {
  const form = new URLSearchParams(await readText(request));
  if (form.get('grant_type') === 'refresh_token' && hasSecret(request)) return state.refreshes.answer(response, form);
  const waiting = state.codes.get(form.get('code') ?? '');
  const challenge = createHash('sha256')
    .update(form.get('code_verifier') ?? '')
    .digest('base64url');
  const fits = waiting?.trip.challenge === challenge && waiting.trip.redirectUri === form.get('redirect_uri');
  if (!waiting || !fits || !hasSecret(request)) return sendJson(response, { error: 'invalid_grant' }, 400);
  state.codes.delete(waiting.trip.code);
  waiting.reply(response, waiting.trip);
};

const answerPushed = async (request: IncomingMessage, response: ServerResponse, state: State): Promise<void> => {
  const form = new URLSearchParams(await readText(request));
  if (!hasSecret(request)) return sendJson(response, { error: 'invalid_client' }, 401);
  const uri = `urn:lying:${randomBytes(8).toString('hex')}`;
  state.pushed.set(uri, form);
  sendJson(response, { request_uri: uri, expires_in: 60 }, 201);
};

type Visit = {
  readonly name: string;
  readonly issuer: Issuer;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
};

const answerDiscovery = ({ name, issuer, response }: Visit, state: State): void => {
  if (issuer.discovery) issuer.discovery(response);
  else sendJson(response, metadataOf(`${state.base()}/${name}`, name));
};

const endpoints: Readonly<Record<string, (visit: Visit, state: State) => void | Promise<void>>> = {
  '.well-known/openid-configuration': answerDiscovery,
  jwks: ({ issuer, response }) => (issuer.jwks ?? honestKeys)(response),
  par: ({ issuer, request, response }, state) =>
    issuer.pushed ? issuer.pushed(response) : answerPushed(request, response, state),
  token: ({ request, response }, state) => answerToken(request, response, state),
};

const answer = async (request: IncomingMessage, response: ServerResponse, state: State): Promise<void> => {
  const path = new URL(request.url ?? '/', state.base()).pathname;
  state.visits.set(path, (state.visits.get(path) ?? 0) + 1);
  const [, name = '', ...rest] = path.split('/');
  const issuer = allIssuers.get(name);
  const endpoint = endpoints[rest.join('/')];
  if (!issuer || !endpoint) return sendJson(response, { error: 'not_found' }, 404);
  return endpoint({ name, issuer, request, response }, state);
};

const parametersOf = (url: URL, state: State): URLSearchParams => {
  const requestUri = url.searchParams.get('request_uri');
  return requestUri === null ? url.searchParams : (state.pushed.get(requestUri) ?? new URLSearchParams());
};

const need = (parameters: URLSearchParams, name: string): string => {
  const value = parameters.get(name);
  if (!value) throw new Error(`the register asked without ${name}`);
  return value;
};

const tripOf = (parameters: URLSearchParams, issuer: string, subject: string): Trip => {
  if (need(parameters, 'code_challenge_method') !== 'S256' || need(parameters, 'response_type') !== 'code') {
    throw new Error('the register asked for another flow');
  }
  return {
    issuer,
    clientId: need(parameters, 'client_id'),
    nonce: need(parameters, 'nonce'),
    state: need(parameters, 'state'),
    redirectUri: need(parameters, 'redirect_uri'),
    challenge: need(parameters, 'code_challenge'),
    subject,
    code: randomBytes(16).toString('hex'),
  };
};

const authorizeWith =
  (state: State): LyingProvider['authorize'] =>
  (location, subject, reply = goodReply) => {
    if (!URL.canParse(location)) throw new Error(`the register led nowhere: ${location}`);
    const url = new URL(location);
    const issuer = url.href.split('/authorize')[0] ?? '';
    const trip = tripOf(parametersOf(url, state), issuer, subject);
    state.codes.set(trip.code, { trip, reply });
    state.refreshes.begin(trip);
    const back = new URL(trip.redirectUri);
    back.search = new URLSearchParams({ code: trip.code, state: trip.state, iss: issuer }).toString();
    return { trip, back };
  };

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

/** An OpenID provider that shares nothing with the product and lies as each case wants it. */
export const startLyingProvider = async (): Promise<LyingProvider> => {
  let port = 0;
  const state: State = {
    base: () => `http://127.0.0.1:${port}`,
    codes: new Map(),
    pushed: new Map(),
    visits: new Map(),
    refreshes: createRefreshes(),
  };
  const server = createServer((request, response) => {
    response.on('error', () => undefined);
    answer(request, response, state).catch(() => response.destroy());
  });
  port = await listen(server);
  return {
    issuerOf: (name) => `${state.base()}/${name}`,
    authorize: authorizeWith(state),
    refreshes: state.refreshes,
    visited: (path) => state.visits.get(path) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
