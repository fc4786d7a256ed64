import type { IncomingMessage, ServerResponse } from 'node:http';
import { Router } from 'express';
import type { Actor } from '@mandat/policies';
import { factsOf } from '../http/request-facts.ts';
import { openLiveFeed, type LiveFeed, type LiveFeedParts } from './live-feed.ts';
import { openStream, type OpenStream } from './live-stream.ts';

export type LiveReader = { readonly sessionId: string; readonly actor: Actor };

export type LiveParts = LiveFeedParts & {
  readonly publicUrl: string;
  /** The session of the cookie, without extending it; null: there is none, or it has ended. */
  readonly readSession: (request: IncomingMessage) => Promise<LiveReader | null>;
};

export type Live = { readonly routes: Router; readonly stop: () => Promise<void> };

const streamsPerSession = 5;
/** Behind by more than this the page reads all again, which is cheaper than to be told of each. */
const mostToResume = 5_000;

type Refusal = { readonly status: 401 | 403 | 429; readonly code: string };

/** Browsers say where a request comes from, and no page can change it. */
const isFromElsewhere = ({ headers }: IncomingMessage, publicUrl: string): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return headers.origin !== undefined && headers.origin !== publicUrl;
};

const saidPosition = ({ headers }: IncomingMessage): number | null => {
  const said = headers['last-event-id'];
  return typeof said === 'string' && /^\d{1,15}$/u.test(said) ? Number(said) : null;
};

/** Another process may have told this page more than is known here yet. */
const resumeAt = async (request: IncomingMessage, feed: LiveFeed): Promise<number> => {
  const said = saidPosition(request);
  if (said !== null && said > feed.head()) await feed.catchUp();
  const head = feed.head();
  return said === null || said > head || said < head - mostToResume ? head : said;
};

const refuse = (request: IncomingMessage, response: ServerResponse, { status, code }: Refusal): void => {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify({ error: { code, requestId: factsOf(request).id } }));
};

type Streams = Map<string, Set<OpenStream>>;
type Opened = { readonly feed: LiveFeed; readonly streams: Streams };

const refusalOf = (reader: LiveReader | null, streams: Streams): Refusal | null => {
  if (!reader) return { status: 401, code: 'UNAUTHENTICATED' };
  const open = streams.get(reader.sessionId)?.size ?? 0;
  return open >= streamsPerSession ? { status: 429, code: 'TOO_MANY_STREAMS' } : null;
};

const keepStream = (streams: Streams, sessionId: string, stream: OpenStream): (() => void) => {
  const own = streams.get(sessionId) ?? new Set();
  streams.set(sessionId, own.add(stream));
  return () => {
    own.delete(stream);
    if (own.size === 0) streams.delete(sessionId);
  };
};

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };

const answer = async (parts: LiveParts, { feed, streams }: Opened, exchange: Exchange): Promise<void> => {
  const { request, response } = exchange;
  factsOf(request).route = '/live';
  if (isFromElsewhere(request, parts.publicUrl)) {
    return refuse(request, response, { status: 403, code: 'FORBIDDEN' });
  }
  const reader = await parts.readSession(request);
  const position = reader ? await resumeAt(request, feed) : 0;
  const refusal = refusalOf(reader, streams);
  if (refusal || !reader) return refuse(request, response, refusal ?? { status: 401, code: 'UNAUTHENTICATED' });
  if (response.destroyed) return;
  const readAgain = async (): Promise<Actor | null> => {
    const now = await parts.readSession(request);
    return now?.sessionId === reader.sessionId ? now.actor : null;
  };
  let forget: () => void = () => undefined;
  const stream = openStream({ feed, response, actor: reader.actor, readAgain, position }, () => forget());
  forget = keepStream(streams, reader.sessionId, stream);
};

/** `GET /live`: what changes, as it changes, by ids alone. A page that hears of one reads it again through GraphQL. */
export const openLive = async (parts: LiveParts): Promise<Live> => {
  const feed = await openLiveFeed(parts);
  const streams: Streams = new Map();
  const routes = Router();
  routes.get('/live', (request, response) => answer(parts, { feed, streams }, { request, response }));
  return {
    routes,
    stop: async () => {
      for (const own of streams.values()) for (const stream of own) stream.end();
      await feed.stop();
    },
  };
};
