import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createGraphql, type Graphql, type GraphqlParts } from '../graphql.ts';

export type Seen = {
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly operationName: string;
    readonly query: string;
    readonly variables: Readonly<Record<string, unknown>>;
  };
};
export type Answer = { readonly status?: number; readonly body: string };

const servers: Server[] = [];

export const closeRegisters = async (): Promise<void> => {
  await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))));
};

const readBody = async (request: IncomingMessage): Promise<Seen['body']> =>
  JSON.parse(await text(request)) as Seen['body'];

/** A register on a real socket that answers what it is told to, and remembers what it was asked. */
export const openRegister = async (answer: (asked: Seen, number: number) => Answer) => {
  const seen: Seen[] = [];
  const answerOne = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = { headers: request.headers, body: await readBody(request) };
    seen.push(asked);
    const { status = 200, body } = answer(asked, seen.length);
    response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'r-1' });
    response.end(body);
  };
  const server = createServer((request, response) => {
    void answerOne(request, response);
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { seen, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` };
};

/** The console's sender, pointed at such a register. */
export const senderTo = (url: string, more: Partial<GraphqlParts> = {}): Graphql => {
  let keys = 0;
  return createGraphql({
    url,
    fetch: globalThis.fetch,
    readerLanguage: () => 'ar',
    newKey: () => `key-${(keys += 1)}`,
    sessionRenewed: () => Promise.resolve(),
    secondFactorGiven: () => Promise.resolve(),
    onReached: () => undefined,
    ...more,
  });
};
