import { escalateReview } from '@mandat/domain';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import { sqlOf } from '../../../platform/database/sql.ts';
import { recordRows } from '../../offboarding/record-rows.repository.ts';
import { lockReview, saveReview } from '../review.repository.ts';

const dueStatement = `
select id from review where ended_at is null and escalated_at is null and due_at <= $1 order by due_at, id limit 500`;

const escalate = (database: Database, id: string, world: World): Promise<void> =>
  database.transaction(async (tx) => {
    const now = world.now();
    const review = await lockReview(tx, id);
    const escalated = review && escalateReview(review, now);
    if (!escalated) return;
    await saveReview(tx, escalated.next);
    const author = { actorId: null, label: 'schedule', roles: [], requestId: `review ${id}` };
    await recordRows(sqlOf(tx), escalated.events, { author, now, newId: world.newId });
  });

/** Nobody answered by the due day: the withdrawal is proposed to the head. Nothing is withdrawn. */
export const escalateReviews = async (database: Database, world: World): Promise<void> => {
  const { rows } = await database.reads.query<{ id: string }>(dueStatement, [world.now()]);
  for (const { id } of rows) await escalate(database, id, world);
};
