import { sessionRenewed } from '../../kit/session.ts';
import { noteReached } from './connection.ts';
import { createGraphql } from './graphql.ts';
import { secondFactorGiven } from './step-up.ts';

/** The console's own sender. */
export const graphql = createGraphql({
  url: '/graphql',
  fetch: (...request) => globalThis.fetch(...request),
  readerLanguage: () => document.documentElement.lang,
  newKey: () => crypto.randomUUID(),
  sessionRenewed,
  secondFactorGiven,
  onReached: noteReached,
});
