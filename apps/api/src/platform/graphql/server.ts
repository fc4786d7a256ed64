import { ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { createExecutor, WrittenData, type Executor } from './executor.ts';
import { createErrorFormat, whileAsking, type ReportFault } from './format-error.ts';
import { createLimitCheck, parseOptions } from './limits.ts';
import { isFault, readBody, type Body, type BodyFault } from './read-body.ts';
import { createReadCompiler } from './read-compiler/compiler.ts';
import { bindCompiler } from './read-compiler/read-again.ts';
import type { ReadShape } from './read-compiler/read-shape.ts';
import type { Pool } from './read-compiler/run-plan.ts';
import { createSchema, schemaText, type ResolverClass } from './schema.ts';

export type GraphqlSettings = {
  readonly resolvers: readonly ResolverClass[];
  readonly shapes: readonly ReadShape[];
  readonly pool: Pool;
  readonly production: boolean;
  readonly report: ReportFault;
};

export type Graphql = {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
  readonly handle: (request: IncomingMessage, response: ServerResponse, context: Context) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** The answer's text: what PostgreSQL wrote is passed through as it is. */
const stringify = (answer: { readonly data?: unknown; readonly errors?: unknown }): string =>
  answer.data instanceof WrittenData ? `{"data":${answer.data.text}}` : JSON.stringify(answer);

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

const startServer = async (schema: GraphQLSchema, execute: Executor, settings: GraphqlSettings) => {
  const server = new ApolloServer<Context>({
    gateway: {
      load: async () => ({
        executor: async ({ document, operationName, request, context }) => {
          const asked = { document, operationName: operationName ?? null, variables: request.variables ?? {} };
          return (await execute(asked, context as Context)) as ExecutionResult;
        },
      }),
      onSchemaLoadOrUpdate: (loaded) => {
        loaded({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: async () => undefined,
    },
    // Each of them would put itself between graphql-js and the rows, and cost every read something.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    parseOptions,
    stringifyResult: stringify,
    formatError: createErrorFormat(settings.report),
    nodeEnv: settings.production ? 'production' : 'development',
    introspection: !settings.production,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: quiet,
  });
  await server.start();
  return server;
};

const send = (response: ServerResponse, status: number, text: string): void => {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.end(text);
};

const sendErrors = (response: ServerResponse, status: number, errors: readonly GraphQLFormattedError[]): void =>
  send(response, status, JSON.stringify({ errors }));

const isSchemaPath = (request: IncomingMessage): boolean => /^\/graphql\/schema\/?(?:\?|$)/u.test(request.url ?? '');

const sendSchema = (response: ServerResponse, sdl: string): void => {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(sdl);
};

const refuseBody = (request: IncomingMessage, response: ServerResponse, fault: BodyFault): void => {
  const { status, ...extensions } = fault;
  // The rest of a body that is not read would be taken for the next request.
  if (!request.complete) response.setHeader('Connection', 'close');
  const format = createErrorFormat(() => undefined);
  sendErrors(response, status, [format({ message: fault.reason, extensions }, null)]);
  if (!request.complete) request.resume();
};

const textOf = (answer: HTTPGraphQLResponse): string => (answer.body.kind === 'complete' ? answer.body.string : '');

const headersOf = (request: IncomingMessage): HeaderMap => {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value);
  headers.set('accept', 'application/json');
  return headers;
};

const createAnswer = (server: ApolloServer<Context>, schema: GraphQLSchema) => {
  const overLimit = createLimitCheck(schema);
  return async (request: IncomingMessage, response: ServerResponse, asked: { body: Body; context: Context }) => {
    const { body, context } = asked;
    const errors = overLimit(String(body['query']));
    if (errors.length > 0) {
      const extensions = { code: 'GRAPHQL_VALIDATION_FAILED' };
      return sendErrors(
        response,
        400,
        errors.map(({ message }) => ({ message, extensions })),
      );
    }
    const answer = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body },
      context: async () => context,
    });
    send(response, answer.status ?? 200, textOf(answer));
  };
};

export const createGraphql = async (settings: GraphqlSettings): Promise<Graphql> => {
  const schema = createSchema(settings.resolvers);
  const compiler = createReadCompiler({ schema, shapes: settings.shapes, pool: settings.pool });
  bindCompiler(schema, compiler);
  const server = await startServer(schema, createExecutor(schema, compiler), settings);
  const sdl = schemaText(schema);
  const answer = createAnswer(server, schema);
  const handlePost = async (request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> => {
    const body = await readBody(request);
    if (isFault(body)) refuseBody(request, response, body);
    else await answer(request, response, { body, context });
  };
  return {
    schema,
    sdl,
    handle: async (request, response, context) => {
      if (isSchemaPath(request) && request.method === 'GET') return sendSchema(response, sdl);
      if (request.method !== 'POST' || isSchemaPath(request)) {
        response.setHeader('Allow', isSchemaPath(request) ? 'GET' : 'POST');
        return whileAsking(context, async () => refuseBody(request, response, methodFault));
      }
      return whileAsking(context, () => handlePost(request, response, context));
    },
    stop: () => server.stop(),
  };
};

const methodFault: BodyFault = { status: 405, code: 'BAD_REQUEST', reason: 'method-not-allowed' };
