import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type DirectoryUser = {
  readonly id: string;
  readonly username: string;
  readonly enabled: boolean;
  readonly attributes?: Readonly<Record<string, readonly string[]>>;
};

export type Lie = (request: IncomingMessage, response: ServerResponse) => boolean;

export type LyingDirectory = {
  readonly url: string;
  readonly users: Map<string, DirectoryUser>;
  readonly adminEvents: {
    id: string;
    time: number;
    resourceType: string;
    resourcePath: string;
    representation?: string;
  }[];
  /** Answers instead of the truth; true when it did. */
  lie: Lie | null;
  readonly asked: string[];
  readonly close: () => Promise<void>;
};

export const say = (response: ServerResponse, status: number, body: unknown): true => {
  if (!response.hasHeader('content-type')) response.setHeader('content-type', 'application/json');
  response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
  return true;
};

const page = <T>(all: readonly T[], query: URLSearchParams): readonly T[] => {
  const first = Number(query.get('first') ?? 0);
  return all.slice(first, first + Number(query.get('max') ?? 100));
};

const sorted = <T>(all: Iterable<T>, key: (each: T) => string): readonly T[] =>
  [...all].toSorted((one, other) => key(one).localeCompare(key(other)));

const eventsOf = ({ adminEvents }: LyingDirectory, query: URLSearchParams) => {
  const from = Number(query.get('dateFrom') ?? 0);
  const listed = sorted(adminEvents, ({ time }) => String(time)).filter(({ time }) => time >= from);
  return page(query.get('direction') === 'desc' ? listed.toReversed() : listed, query);
};

const collections: Readonly<Record<string, (directory: LyingDirectory, query: URLSearchParams) => unknown>> = {
  '/users/count': ({ users }) => users.size,
  '/users': ({ users }, query) =>
    page(
      sorted(users.values(), ({ username }) => username),
      query,
    ),
  '/events': () => [],
  '/admin-events': eventsOf,
};

const answer = (directory: LyingDirectory, url: URL, response: ServerResponse): true => {
  if (url.pathname.endsWith('/token')) return say(response, 200, { access_token: 't', expires_in: 60 });
  const path = url.pathname.replace('/admin/realms/r', '');
  const collection = collections[path];
  if (collection) return say(response, 200, collection(directory, url.searchParams));
  if (path.startsWith('/attack-detection')) return say(response, 200, { disabled: false });
  const user = directory.users.get(decodeURIComponent(path.split('/')[2] ?? ''));
  if (!user) return say(response, 404, { error: 'User not found' });
  return say(response, 200, path.endsWith('/groups') ? [] : user);
};

/** As much of Keycloak's Admin REST as a directory is followed by, and any lie that a test tells it to tell. */
export const openLyingDirectory = async (): Promise<LyingDirectory> => {
  const server = createServer((request, response) => {
    directory.asked.push(request.url ?? '');
    if (directory.lie?.(request, response)) return;
    answer(directory, new URL(request.url ?? '', 'http://directory'), response);
  });
  const directory: LyingDirectory = {
    url: '',
    users: new Map(),
    adminEvents: [],
    lie: null,
    asked: [],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(directory, { url: `http://127.0.0.1:${port}/admin/realms/r` });
};
