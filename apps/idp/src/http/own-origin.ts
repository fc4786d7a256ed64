import type { IncomingMessage } from 'node:http';

/** A browser names where a form comes from; a page of another place must not press a button here. */
export const comesFromHere = ({ headers }: IncomingMessage, issuer: string): boolean => {
  const site = headers['sec-fetch-site'];
  return headers.origin === new URL(issuer).origin && (site === undefined || site === 'same-origin');
};
