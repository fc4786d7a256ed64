import type { Hold } from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';

export const lockHold = async (sql: Sql, id: string): Promise<Pick<Hold, 'id' | 'answeredAt' | 'outcome'> | null> => {
  const [row] = await sql<Pick<Hold, 'id' | 'answeredAt' | 'outcome'>>(
    `select id, answered_at as "answeredAt", outcome from hold where id = $1 for update`,
    [id],
  );
  return row ?? null;
};

export const answerHold = async (
  sql: Sql,
  id: string,
  answer: { readonly outcome: 'approved' | 'rejected'; readonly now: Date },
): Promise<void> => {
  await sql(`update hold set outcome = $2, answered_at = $3, version = version + 1 where id = $1`, [
    id,
    answer.outcome,
    answer.now,
  ]);
};

/** Everybody whom the hold concerns, locked in one order. */
export const lockPeopleOf = async (sql: Sql, holdId: string): Promise<void> => {
  await sql(
    `select id from person where id in (select person_id from signal where hold_id = $1) order by id for no key update`,
    [holdId],
  );
};

/** What was suspended only because it was held is free again; the decision says what becomes of it. */
export const liftHeld = async (sql: Sql, holdId: string, now: Date): Promise<void> => {
  await sql(
    `with lifted as (
       update suspension s set lifted_at = $2 where s.cause = 'hold' and s.lifted_at is null
         and s.signal_id in (select id from signal where hold_id = $1) returning s.id, s.authorization_id
     )
     update written_authorization w set suspended_at = null, version = w.version + 1
     where w.id in (select authorization_id from lifted) and not exists (
       select from suspension o where o.authorization_id = w.id and o.lifted_at is null and o.id not in (select id from lifted))`,
    [holdId, now],
  );
};
