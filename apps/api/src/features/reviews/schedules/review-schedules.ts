import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import { escalateReviews } from './escalate-reviews.ts';
import { releaseReviews } from './release-reviews.ts';

/** What follows from a due day that has passed, and from accounts about which nothing is left to decide. */
export const reviewSchedules = (database: Database, world: World) => [
  { name: 'release-reviews', run: () => releaseReviews(database, world) },
  { name: 'escalate-reviews', run: () => escalateReviews(database, world) },
];
