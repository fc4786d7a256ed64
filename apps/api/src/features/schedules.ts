import type { World } from '../platform/context.ts';
import type { Database } from '../platform/database/database.ts';
import { attestationSchedules } from './attestations/schedules/attestation-schedules.ts';
import { authorizationSchedules } from './authorizations/schedules/authorization-schedules.ts';
import { custodySchedules } from './custody/schedules/ask-for-procedure.ts';
import { dueSchedules } from './due-items/schedules/due-schedules.ts';
import { guidanceSchedules } from './guidance/schedules/guidance-schedules.ts';
import { reviewSchedules } from './reviews/schedules/review-schedules.ts';
import { offboardingSchedules } from './offboarding/schedules/schedules.ts';
import { overlapSchedules } from './overlaps/search-imported.repository.ts';
import { qualitySchedules } from './quality/schedules/take-quality.ts';
import { peopleSchedules } from './people/schedules/erase-contact.ts';

/** All that the calendar decides; the digests come last, so that they tell what the others have found. */
export const schedules = (database: Database, world: World) => [
  ...offboardingSchedules(database, world),
  ...attestationSchedules(database, world),
  ...authorizationSchedules(database, world),
  ...guidanceSchedules(database, world),
  ...custodySchedules(database, world),
  ...peopleSchedules(database, world),
  ...overlapSchedules(database, world),
  ...reviewSchedules(database, world),
  ...qualitySchedules(database, world),
  ...dueSchedules(database, world),
];
