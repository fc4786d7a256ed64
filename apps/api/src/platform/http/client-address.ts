import type { IncomingMessage } from 'node:http';

/** Who is counted: the peer, or what the outermost of our own proxies saw. Whatever stands before that is hearsay. */
export const clientAddress = (request: IncomingMessage, trustedProxyHops: number): string => {
  const peer = request.socket.remoteAddress ?? 'unknown';
  if (trustedProxyHops === 0) return peer;
  const header = request.headers['x-forwarded-for'];
  const seen = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',').map((each) => each.trim());
  return seen.at(-trustedProxyHops) || peer;
};
