import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import { askToAttest } from './ask-to-attest.ts';
import { settleAttestations } from './settle-attestations.ts';
import { suspendUnattested } from './suspend-unattested.ts';

/** What the calendar decides about attestations. */
export const attestationSchedules = (database: Database, world: World) => [
  { name: 'settle-attestations', run: () => settleAttestations(database, world) },
  { name: 'ask-to-attest', run: () => askToAttest(database, world) },
  { name: 'suspend-unattested', run: () => suspendUnattested(database, world) },
];
