import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SignalSource } from '@mandat/domain';
import type { DirectRoute } from '../../platform/http/server.ts';
import { factsOf } from '../../platform/http/request-facts.ts';
import { noteHeard } from '../source.repository.ts';
import { faultAnswer, listSchema, send, type Answer } from './answer.ts';
import { createAuthentication } from './authenticate.ts';
import type { Call } from './call.ts';
import { resourceTypes, schemas, serviceProviderConfig } from './documents.ts';
import { notFound, ScimFault, unsupported } from './fault.ts';
import { readJson } from './json-body.ts';
import type { ScimParts } from './parts.ts';
import { respond, type Asked } from './respond.ts';
import { faultOf } from './transactions.ts';

const root = '/scim/v2';
const longestWay = 4;

const decodedOnce = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replaceAll(/%[\da-f]{2}/giu, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
  }
};

const decoded = (text: string, rounds = longestWay): string => {
  const once = decodedOnce(text);
  return once === text || rounds === 0 ? once : decoded(once, rounds - 1);
};

/**
 * Whatever could be meant for here, in any spelling, is answered here: without a token by 401. Somewhere else a spelling
 * that one part of the way reads as `/scim` and another does not might pass between the two.
 */
export const isScim = (url: string): boolean => {
  if (url.startsWith(`${root}/`)) return true;
  const path = decoded(url.split('?')[0] ?? '')
    .toLowerCase()
    .replaceAll('\\', '/');
  return /(?:^|\/)[.;\s/]*scim(?:[/?;.\s]|$)/u.test(path);
};

type Place = { readonly name: string; readonly id: string | null; readonly query: URLSearchParams };

/** Taken as it was written: no part is decoded, so there is one spelling of each address. */
const placeOf = (url: string): Place | null => {
  const [path = '', query = ''] = [url.split('?', 1)[0], url.includes('?') ? url.slice(url.indexOf('?') + 1) : ''];
  const found = /^\/scim\/v2\/([A-Za-z]+|\.search)(?:\/([\w.:-]+))?$/u.exec(path);
  const [, name = '', id] = found ?? [];
  return found ? { name, id: id ?? null, query: new URLSearchParams(query) } : null;
};

const listOf = (resources: readonly object[]): Answer => ({
  status: 200,
  body: {
    schemas: [listSchema],
    totalResults: resources.length,
    startIndex: 1,
    itemsPerPage: resources.length,
    Resources: resources,
  },
});

type Listed = readonly (object & { readonly id: string })[];

const among = (all: Listed, id: string | null): Answer => {
  if (id === null) return listOf(all);
  const found = all.find((each) => each.id === id);
  if (!found) throw notFound();
  return { status: 200, body: found };
};

/** RFC 7644 4: these answer GET only, and no filter. */
const documents: Readonly<Record<string, (base: string, id: string | null) => Answer>> = {
  ServiceProviderConfig: (base, id) => {
    if (id !== null) throw notFound();
    return { status: 200, body: serviceProviderConfig(base) };
  },
  ResourceTypes: (base, id) => among(resourceTypes(base), id),
  Schemas: (base, id) => among(schemas(base), id),
};

const document = (place: Place, method: string, base: string): Answer | null => {
  const write = Object.hasOwn(documents, place.name) ? documents[place.name] : undefined;
  if (!write) return null;
  if (method !== 'GET') throw new ScimFault(405, 'The method is not allowed');
  if (place.query.has('filter')) throw new ScimFault(403, 'These resources are not filtered');
  return write(base, place.id);
};

const refuseUnsupported = ({ name, id }: Place): void => {
  if (['Me', 'Bulk', '.search'].includes(name)) throw unsupported(`/${name}`);
  if (id === '.search') throw unsupported('/.search');
};

const versionsOf = ({ headers }: IncomingMessage): readonly string[] | null =>
  headers['if-match']?.split(',').map((each) => each.trim().replace(/^(?:W\/)?"(.*)"$/u, '$1')) ?? null;

const callOf = (parts: ScimParts, source: SignalSource, request: IncomingMessage): Call => {
  const known = parts.sources.settingsOf(source);
  return {
    ...parts,
    source,
    roles: known?.provider.groups?.roles ?? {},
    unitAttribute: known?.source.unitAttribute ?? 'department',
    requestId: factsOf(request).id,
    base: `${parts.publicUrl}${root}`,
    ifMatch: versionsOf(request),
  };
};

/** At most once a second and beside the request: a sign of life is worth no waiting. */
const heartbeat = ({ database, world, logger }: ScimParts) => {
  const heard = new Map<string, number>();
  return (sourceId: string): void => {
    const now = world.now();
    if (now.getTime() - (heard.get(sourceId) ?? 0) < 1000) return;
    heard.set(sourceId, now.getTime());
    database
      .hot((sql) => noteHeard(sql, sourceId, now))
      .catch((error: unknown) => logger.warn({ sourceId, error }, 'a sign of life was not kept'));
  };
};

export const scimHandler = (parts: ScimParts): DirectRoute => {
  const authenticate = createAuthentication(parts);
  const beat = heartbeat(parts);
  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const source = await authenticate(request);
    beat(source.id);
    const place = placeOf(request.url ?? '');
    if (!place) throw notFound();
    const method = request.method ?? 'GET';
    factsOf(request).route = `${root}/${place.name}${place.id === null ? '' : '/:id'}`;
    refuseUnsupported(place);
    const call = callOf(parts, source, request);
    const ifNoneMatch = request.headers['if-none-match'] ?? null;
    const asked: Asked = { ...place, method, ifNoneMatch, body: () => readJson(request) };
    return document(place, method, call.base) ?? respond(place.name, call, asked);
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    factsOf(request).route = `${root}/*`;
    try {
      send(response, await answer(request));
    } catch (error) {
      const fault = faultOf(error);
      if (!fault) parts.logger.error({ requestId: factsOf(request).id, error }, 'scim request failed');
      send(response, faultAnswer(fault ?? new ScimFault(500, 'The request could not be carried out')));
    } finally {
      // What was not read is let by, so that the connection can be used again.
      if (!request.readableEnded) request.resume();
    }
  };
  return { answers: isScim, handle };
};
