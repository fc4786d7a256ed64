import { groupKind, userKind, type Kind } from './attributes.ts';
import { listSchema, type Answer } from './answer.ts';
import type { Bare } from './bare.ts';
import type { Call } from './call.ts';
import { createGroup, deleteGroup, patchGroup, replaceGroup, uuid } from './change-group.ts';
import { createUser, deleteUser, patchUser, replaceUser } from './change-user.ts';
import { notFound, ScimFault } from './fault.ts';
import { findGroup, listGroups } from './group.repository.ts';
import { project, readProjection, wants, type Projection } from './projection.ts';
import { readPage } from './read-list.ts';
import { etagOf, locationOf, renderGroup, renderUser, type Rendered } from './render.ts';
import { plainly } from './transactions.ts';
import { findUser, listUsers } from './user.repository.ts';

export type Asked = {
  readonly method: string;
  readonly id: string | null;
  readonly query: URLSearchParams;
  readonly ifNoneMatch: string | null;
  readonly body: () => Promise<Bare>;
};

type Versioned = { readonly id: string; readonly version: number };
type Page = { readonly total: number; readonly start: number; readonly resources: readonly object[] };

/** The same five requests for both kinds. */
type Endpoint = {
  readonly kind: Kind;
  readonly create: (call: Call, body: Bare) => Promise<readonly [Versioned, Rendered]>;
  readonly replace: (call: Call, id: string, body: Bare) => Promise<readonly [Versioned, Rendered]>;
  readonly patch: (call: Call, id: string, body: Bare) => Promise<readonly [Versioned, Rendered]>;
  readonly remove: (call: Call, id: string) => Promise<void>;
  readonly find: (call: Call, id: string) => Promise<readonly [Versioned, Rendered] | null>;
  readonly list: (call: Call, query: URLSearchParams, projection: Projection) => Promise<Page>;
};

const shown =
  <Resource extends Versioned>(render: (base: string, resource: Resource) => Rendered) =>
  async (call: Call, found: Promise<Resource>): Promise<readonly [Versioned, Rendered]> => {
    const resource = await found;
    return [resource, render(call.base, resource)];
  };

const user = shown(renderUser);
const group = shown(renderGroup);

const users: Endpoint = {
  kind: userKind,
  create: (call, body) => user(call, createUser(call, body)),
  replace: (call, id, body) => user(call, replaceUser(call, id, body)),
  patch: (call, id, body) => user(call, patchUser(call, id, body)),
  remove: deleteUser,
  find: async (call, id) => {
    const found = await findUser(plainly(call), { sourceId: call.source.id, id });
    return found && [found, renderUser(call.base, found)];
  },
  list: async (call, query, projection) => {
    const page = readPage(userKind, call.source.id, query);
    const { total, resources } = await listUsers(plainly(call), call.source.id, page);
    const rendered = resources.map((each) => project(renderUser(call.base, each), projection));
    return { total, start: page.start, resources: rendered };
  },
};

const groups: Endpoint = {
  kind: groupKind,
  create: (call, body) => group(call, createGroup(call, body)),
  replace: (call, id, body) => group(call, replaceGroup(call, id, body)),
  patch: (call, id, body) => group(call, patchGroup(call, id, body)),
  remove: deleteGroup,
  find: async (call, id) => {
    const found = await findGroup(plainly(call), { sourceId: call.source.id, id });
    return found && [found, renderGroup(call.base, found)];
  },
  list: async (call, query, projection) => {
    const page = { ...readPage(groupKind, call.source.id, query), members: wants(projection, 'members') };
    const { total, resources } = await listGroups(plainly(call), call.source.id, page);
    const rendered = resources.map((each) => project(renderGroup(call.base, each), projection));
    return { total, start: page.start, resources: rendered };
  },
};

export const endpoints: Readonly<Record<string, Endpoint>> = { Users: users, Groups: groups };

const notAllowed = (allow: string): Answer => ({
  status: 405,
  body: {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
    detail: 'The method is not allowed',
    status: '405',
  },
  headers: { Allow: allow },
});

const resourceAnswer = (
  call: Call,
  [{ id, version }, rendered]: readonly [Versioned, Rendered],
  how: { readonly kind: Kind; readonly projection: Projection; readonly status: number },
): Answer => ({
  status: how.status,
  body: project(rendered, how.projection),
  headers: { ETag: etagOf(version), Location: locationOf(how.kind, call.base, id) },
});

const collection = async (endpoint: Endpoint, call: Call, asked: Asked): Promise<Answer> => {
  const { kind } = endpoint;
  const projection = readProjection(kind, asked.query);
  if (asked.method === 'POST') {
    return resourceAnswer(call, await endpoint.create(call, await asked.body()), { kind, projection, status: 201 });
  }
  if (asked.method !== 'GET') return notAllowed('GET, POST');
  const { total, start, resources } = await endpoint.list(call, asked.query, projection);
  const body = {
    schemas: [listSchema],
    totalResults: total,
    startIndex: start,
    itemsPerPage: resources.length,
    Resources: resources,
  };
  return { status: 200, body };
};

const read = async (endpoint: Endpoint, call: Call, asked: Asked & { readonly id: string }): Promise<Answer> => {
  const projection = readProjection(endpoint.kind, asked.query);
  const found = await endpoint.find(call, asked.id);
  if (!found) throw notFound();
  const etag = etagOf(found[0].version);
  if (asked.ifNoneMatch === etag || asked.ifNoneMatch === '*') return { status: 304, headers: { ETag: etag } };
  return resourceAnswer(call, found, { kind: endpoint.kind, projection, status: 200 });
};

const one = async (endpoint: Endpoint, call: Call, asked: Asked & { readonly id: string }): Promise<Answer> => {
  const { method, id, query } = asked;
  // Ids are ours: nothing that a client made up can be one.
  if (!uuid.test(id)) throw notFound();
  if (method === 'GET') return read(endpoint, call, asked);
  if (method === 'DELETE') {
    await endpoint.remove(call, id);
    return { status: 204 };
  }
  if (method !== 'PUT' && method !== 'PATCH') return notAllowed('GET, PUT, PATCH, DELETE');
  const projection = readProjection(endpoint.kind, query);
  const change = method === 'PUT' ? endpoint.replace : endpoint.patch;
  const changed = await change(call, id, await asked.body());
  return resourceAnswer(call, changed, { kind: endpoint.kind, projection, status: 200 });
};

export const respond = (name: string, call: Call, asked: Asked): Promise<Answer> => {
  const endpoint = Object.hasOwn(endpoints, name) ? endpoints[name] : undefined;
  if (!endpoint) throw new ScimFault(404, 'There is no such endpoint');
  return asked.id === null ? collection(endpoint, call, asked) : one(endpoint, call, { ...asked, id: asked.id });
};
