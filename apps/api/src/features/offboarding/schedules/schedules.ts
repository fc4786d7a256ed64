import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import { escalateDueItems } from './escalate-due-items.ts';
import { lapseSuspensions } from './lapse-suspensions.ts';
import { openHandOvers, separateDue } from './separate-due.ts';
import { settleByFacts } from './settle-by-facts.ts';
import { settleWaitingMoves } from './waiting-moves.ts';
import { watchSources } from './watch-sources.ts';

export type Schedule = { readonly name: string; readonly run: () => Promise<void> };

/** What the calendar decides, whoever is up runs it. */
export const offboardingSchedules = (database: Database, world: World): readonly Schedule[] => [
  { name: 'separate-due', run: () => separateDue(database, world) },
  { name: 'open-hand-overs', run: () => openHandOvers(database, world) },
  { name: 'lapse-suspensions', run: () => lapseSuspensions(database, world) },
  { name: 'settle-waiting-moves', run: () => settleWaitingMoves(database, world) },
  { name: 'escalate-due-items', run: () => escalateDueItems(database, world) },
  { name: 'settle-by-facts', run: () => settleByFacts(database, world) },
  { name: 'watch-sources', run: () => watchSources(database, world) },
];
