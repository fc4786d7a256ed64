import { sessionRenewed } from '../../kit/session.ts';
import { noteReached } from './connection.ts';
import { createGraphql, type Graphql } from './graphql.ts';
import { isQuiet, noteQuietFault } from './quiet.ts';
import { secondFactorGiven } from './step-up.ts';

const send = createGraphql({
  url: '/graphql',
  fetch: (...request) => globalThis.fetch(...request),
  readerLanguage: () => document.documentElement.lang,
  newKey: () => crypto.randomUUID(),
  sessionRenewed,
  secondFactorGiven,
  onReached: noteReached,
});

/** The console's own sender. What is read while the live stream refreshes a page is read in the background. */
export const graphql: Graphql = async (document, variables, options) => {
  if (!isQuiet()) return send(document, variables, options);
  try {
    return await send(document, variables, { ...options, background: true });
  } catch (error) {
    noteQuietFault(error);
    throw error;
  }
};
