import type { Sql } from '../../platform/database/sql.ts';

type Noticed = { readonly id: string; readonly level: number; readonly recipients: readonly string[] };

/** Kept for the digest of each; who has heard of this step already does not hear of it again. */
export const noticeDue = async (sql: Sql, { id, level, recipients }: Noticed, now: Date): Promise<void> => {
  await sql(
    `insert into due_notice (due_item_id, level, recipient_id, noticed_at)
     select $1, $2, r.id, $4 from unnest($3::uuid[]) r(id) on conflict do nothing`,
    [id, level, recipients, now],
  );
};
