import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import { askToAcknowledge } from './ask-to-acknowledge.ts';
import { settleGuidance } from './settle-guidance.ts';

/** What follows from a version that came into force, or that another one replaced. */
export const guidanceSchedules = (database: Database, world: World) => [
  { name: 'settle-guidance', run: () => settleGuidance(database, world) },
  { name: 'ask-to-acknowledge', run: () => askToAcknowledge(database, world) },
];
