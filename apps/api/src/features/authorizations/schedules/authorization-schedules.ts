import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import { askAboutUnauthorized } from './ask-about-unauthorized.ts';
import { askToRenew } from './ask-to-renew.ts';
import { settleAsked } from './settle-asked.ts';

/** What the calendar decides about written authorizations. */
export const authorizationSchedules = (database: Database, world: World) => [
  { name: 'settle-authorizations', run: () => settleAsked(database, world) },
  { name: 'ask-to-renew', run: () => askToRenew(database, world) },
  { name: 'ask-about-unauthorized', run: () => askAboutUnauthorized(database, world) },
];
