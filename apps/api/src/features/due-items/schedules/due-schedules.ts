import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import { moveClocks } from './move-clocks.ts';
import { noteChanges } from './note-changes.ts';
import { openChangeClocks } from './open-change-clocks.ts';
import { openRecordClocks } from './open-record-clocks.ts';
import { sendDigests } from './send-digests.ts';
import { settleClocks } from './settle-clocks.ts';

/** What the calendar says of the record of every account (3.4 to 3.6), and who hears of it. */
export const dueSchedules = (database: Database, world: World) => [
  { name: 'note-changes', run: () => noteChanges(database, world) },
  { name: 'settle-clocks', run: () => settleClocks(database, world) },
  { name: 'open-record-clocks', run: () => openRecordClocks(database, world) },
  { name: 'open-change-clocks', run: () => openChangeClocks(database, world) },
  { name: 'move-clocks', run: () => moveClocks(database, world) },
  { name: 'send-digests', run: () => sendDigests(database, world) },
];
