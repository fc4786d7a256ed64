import { endReview } from '@mandat/domain';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import { sqlOf } from '../../../platform/database/sql.ts';
import { recordRows } from '../../offboarding/record-rows.repository.ts';
import { settleReview } from '../settle-review.repository.ts';
import { lockReview, saveReview } from '../review.repository.ts';
import { isOfficialRow, isPendingRow } from '../scope.repository.ts';

/** Its account is neither official nor pending any more, and no decision of a head made it so. */
const overStatement = `
select r.id from review r join account a on a.id = r.account_id
where r.ended_at is null and not ${isOfficialRow('a')} and not ${isPendingRow('a')} order by r.id limit 500`;

const release = (database: Database, id: string, world: World): Promise<void> =>
  database.transaction(async (tx) => {
    const now = world.now();
    const review = await lockReview(tx, id);
    const ended = review && endReview(review, { outcome: 'released', decisionId: null }, now);
    if (!ended?.ok) return;
    await saveReview(tx, ended.next);
    await settleReview(sqlOf(tx), id, { now, byId: null, outcome: 'released' });
    const author = { actorId: null, label: 'schedule', roles: [], requestId: `review ${id}` };
    await recordRows(sqlOf(tx), ended.events, { author, now, newId: world.newId });
  });

/** Of what is out of scope or ended otherwise nobody has to be asked. */
export const releaseReviews = async (database: Database, world: World): Promise<void> => {
  const { rows } = await database.reads.query<{ id: string }>(overStatement);
  for (const { id } of rows) await release(database, id, world);
};
