import type { IncomingMessage } from 'node:http';

/** The page that asks is one of ours: browsers set Origin on every POST and let no page change it. */
export const isFromHere = (request: IncomingMessage, publicUrl: string): boolean =>
  request.headers.origin === publicUrl;

/** A header that another site's form cannot send, and its script not without our leave (CORS, which is never given). */
export const hasOwnHeader = (request: IncomingMessage): boolean => request.headers['x-mandat'] === '1';
