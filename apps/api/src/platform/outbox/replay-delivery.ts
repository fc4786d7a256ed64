import type { Sql } from '../database/sql.ts';
import { addMailJob } from './mail-job.ts';

/** Puts a dead letter back, with a job of its own and the same Message-ID. False where it is not dead. */
export const replayDelivery = async (sql: Sql, id: string): Promise<boolean> => {
  const rows = await sql(
    `with o as (
       update outbox set dead_at = null, attempts = 0, next_at = null
       where id = $1 and channel = 'mail' and dead_at is not null and delivered_at is null
       returning id, recipient_id
     )
     select o.id from o, ${addMailJob()}`,
    [id],
  );
  return rows.length > 0;
};
