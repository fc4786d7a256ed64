import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';

export type Heard = {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>> | undefined;
};

type Reply = { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };

const list = (resources: readonly unknown[]): Reply => ({
  status: 200,
  body: { schemas: [], totalResults: resources.length, Resources: resources },
});

/** The other end of the wire: remembers what it was sent, and answers as a SCIM server does. */
export class ScimPeer {
  heard: Heard[] = [];
  /** Answers the next requests instead, first come first. */
  readonly replies: Reply[] = [];
  private readonly known = new Map<string, string>();
  private readonly server: Server;
  private count = 0;
  url = '';

  constructor() {
    this.server = createServer((request, response) => void this.hear(request, response));
  }

  async open(port = 0): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', resolve));
    this.url = `http://localhost:${(this.server.address() as AddressInfo).port}/scim/v2`;
    return this;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  get changes(): readonly Heard[] {
    return this.heard.filter(({ method }) => method !== 'GET');
  }

  forgetEverybody(): void {
    this.known.clear();
  }

  private create(kind: string, body: Heard['body']): Reply {
    this.count += 1;
    const id = `${kind.toLowerCase()}-${this.count}`;
    this.known.set(`/${kind}/${id}`, String(body?.userName ?? body?.displayName));
    return { status: 201, body: { ...body, id }, headers: { location: `${this.url}/${kind}/${id}` } };
  }

  private answer({ method, path, body }: Heard): Reply {
    const planned = this.replies.shift();
    if (planned) return planned;
    const address = new URL(path, 'http://peer');
    const kind = address.pathname.split('/')[1] ?? '';
    if (method === 'POST') return this.create(kind, body);
    if (method === 'GET') {
      const wanted = /eq "([^"]*)"/.exec(address.searchParams.get('filter') ?? '')?.[1];
      const found = [...this.known].filter(([known, name]) => known.startsWith(`/${kind}/`) && name === wanted);
      return list(found.map(([known]) => ({ id: known.split('/')[2] })));
    }
    if (!this.known.has(address.pathname)) return { status: 404, body: { status: '404' } };
    if (method === 'DELETE') this.known.delete(address.pathname);
    return method === 'DELETE' ? { status: 204 } : { status: 200, body: {} };
  }

  private async hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const said = await text(request);
    const heard: Heard = {
      method: request.method ?? '',
      path: (request.url ?? '').replace('/scim/v2', ''),
      authorization: request.headers.authorization,
      body: said ? (JSON.parse(said) as Heard['body']) : undefined,
    };
    this.heard.push(heard);
    const { status, body, headers } = this.answer(heard);
    response.writeHead(status, { 'content-type': 'application/scim+json', ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }
}
