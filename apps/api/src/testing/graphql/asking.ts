import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OfficialLanguage } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import { resolvers } from '../../features/surface.ts';
import { readShapes } from '../../features/read-surface.ts';
import type { Context } from '../../platform/context.ts';
import type { Database } from '../../platform/database/database.ts';
import { createGraphql, type Graphql } from '../../platform/graphql/server.ts';
import { testLetters } from '../letter-signing.ts';
import { newId } from '../register.ts';

export const administrator: Actor = {
  ...nobody,
  kind: 'person',
  label: 'An administrator',
  roles: ['dgc-administrator', 'staff'],
};

export type Asked = {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string;
};

export type Answer = {
  readonly status: number;
  readonly text: string;
  readonly data?: Readonly<Record<string, never>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly reason?: string; readonly field?: string };
  }[];
};

export type Who = { readonly actor: Actor; readonly language?: OfficialLanguage; readonly now?: Date };

export type AskingServer = {
  readonly graphql: Graphql;
  readonly faults: readonly unknown[];
  /** Every text that went to the database from a read. */
  readonly statements: readonly string[];
  readonly ask: (who: Who, asked: Asked) => Promise<Answer>;
  readonly post: (who: Who, body: string | Buffer, headers?: Record<string, string>) => Promise<Answer>;
  readonly url: string;
  readonly stop: () => Promise<void>;
};

export const contextOf = (database: Database, { actor, language = 'en', now = new Date() }: Who): Context => ({
  actor,
  language,
  requestId: newId(),
  sessionId: null,
  now,
  world: { now: () => now, newId, letters: testLetters },
  database,
  idempotencyKey: null,
});

const counting = (database: Database, statements: string[]) =>
  new Proxy(database.reads, {
    get: (pool, name, receiver) => {
      if (name !== 'query') return Reflect.get(pool, name, receiver) as unknown;
      return (asked: { readonly text: string }) => {
        statements.push(asked.text);
        return pool.query(asked as never);
      };
    },
  });

const listen = async (server: Server): Promise<string> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
};

const posting =
  (url: string, askers: Map<string, Who>): AskingServer['post'] =>
  async (who, body, headers = {}) => {
    const id = newId();
    askers.set(id, who);
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-who': id, ...headers },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });
    askers.delete(id);
    const text = await answer.text();
    return { status: answer.status, text, ...(JSON.parse(text) as object) };
  };

/** The server as it runs, but for who asks: that is said here. */
export const askingServer = async (database: Database, production = true): Promise<AskingServer> => {
  const [faults, statements]: [unknown[], string[]] = [[], []];
  const askers = new Map<string, Who>();
  const graphql = await createGraphql({
    resolvers,
    shapes: readShapes,
    pool: counting(database, statements),
    production,
    report: ({ error }) => void faults.push(error),
  });
  const server = createServer((request, response) => {
    const who = askers.get(String(request.headers['x-who'])) ?? { actor: nobody };
    graphql.handle(request, response, contextOf(database, who)).catch((error: unknown) => {
      faults.push(error);
      response.writeHead(500).end('{}');
    });
  });
  const url = await listen(server);
  const post = posting(url, askers);
  return {
    graphql,
    faults,
    statements,
    url,
    post,
    ask: (who, asked) => post(who, JSON.stringify(asked)),
    stop: async () => {
      await graphql.stop();
      server.close();
      server.closeAllConnections();
    },
  };
};
