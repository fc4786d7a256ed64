import type { Sql } from '../../platform/database/sql.ts';

type Noticed = { readonly id: string; readonly level: number; readonly recipients: readonly string[] };

/** Kept for the digest of each, with the day by which it is due where its entity is; who has heard of this step towards this day does not hear of it again. */
export const noticeDue = async (sql: Sql, { id, level, recipients }: Noticed, now: Date): Promise<void> => {
  await sql(
    `insert into due_notice (due_item_id, due_on, level, recipient_id, noticed_at)
     select d.id, coalesce(d.due_on, (d.due_at at time zone coalesce(e.time_zone, 'UTC'))::date), $2, r.id, $4
     from due_item d left join entity e on e.id = d.entity_id, unnest($3::uuid[]) r(id) where d.id = $1 on conflict do nothing`,
    [id, level, recipients, now],
  );
};
