import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Logger } from '../log/logger.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { noteRequest, type RequestFacts } from './request-facts.ts';
import { plainHeaders } from './security-headers.ts';

export type DirectRoute = {
  readonly answers: (url: string) => boolean;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
};

export type ServerParts = {
  /** Answers /graphql and what lies below, in front of Express, which would cost it a fifth. */
  readonly graphql: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Other paths that Express would slow down: each says which addresses are its own, and answers its own faults. */
  readonly direct?: readonly DirectRoute[];
  readonly rest: RequestListener;
  readonly logger: Logger;
  readonly metrics: Metrics;
};

type Observed = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly facts: RequestFacts };

const observe = ({ request, response, facts }: Observed, { logger, metrics }: ServerParts): void => {
  const started = process.hrtime.bigint();
  response.once('close', () => {
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    const method = request.method ?? 'GET';
    const status = response.writableFinished ? response.statusCode : 499;
    metrics.requestSeconds.observe({ method, route: facts.route, status: String(status) }, seconds);
    const level = status >= 500 ? 'error' : facts.route.startsWith('/health') ? 'debug' : 'info';
    logger[level](
      { requestId: facts.id, method, route: facts.route, status, ms: Math.round(seconds * 1000) },
      'answered',
    );
  });
};

const isGraphql = (url: string): boolean => /^\/graphql(?:[/?]|$)/u.test(url);

const answerFault = (response: ServerResponse): void => {
  if (response.headersSent) return void response.destroy();
  response.writeHead(500, { 'Content-Type': 'application/json' });
  const message = 'The request could not be carried out';
  response.end(JSON.stringify({ errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }));
};

export const createHttpServer = (parts: ServerParts): Server => {
  const server = createServer((request, response) => {
    const facts = noteRequest(request);
    response.setHeader('X-Request-Id', facts.id);
    observe({ request, response, facts }, parts);
    const direct = parts.direct?.find(({ answers }) => answers(request.url ?? ''));
    if (!direct && !isGraphql(request.url ?? '')) return parts.rest(request, response);
    facts.route = direct ? 'direct' : '/graphql';
    plainHeaders(response);
    (direct?.handle ?? parts.graphql)(request, response).catch((error: unknown) => {
      parts.logger.error({ requestId: facts.id, error }, 'request failed');
      answerFault(response);
    });
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 65_000;
  server.maxRequestsPerSocket = 0;
  return server;
};

/** Takes no new connection, lets what runs end, and cuts what is still there after the grace. */
export const closeServer = async (server: Server, graceMs: number): Promise<void> => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(cut);
};
