import { manyWithdrawals, settings, type DayOfWithdrawals, type Refusal } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';

type Asked = { readonly entityId: string; readonly more: number; readonly confirmed: boolean };

/** What was withdrawn of an entity today, in its own time zone, and how many accounts it had this morning. */
export const withdrawalsToday = async (
  tx: Transaction,
  context: Context,
  entityId: string,
): Promise<Omit<DayOfWithdrawals, 'more'>> => {
  const [row]: { before: number; accounts: number }[] = await tx.query(
    `with this_day as (
       select (date_trunc('day', $2::timestamptz at time zone e.time_zone)) at time zone e.time_zone as begins
       from entity e where e.id = $1
     )
     select count(*) filter (where a.withdrawn_at is not null)::int as before, count(*)::int as accounts
     from account a, this_day
     where a.entity_id = $1 and a.authorized_at is not null and a.closed_at is null and a.out_of_scope_at is null
       and (a.withdrawn_at is null or a.withdrawn_at >= this_day.begins)`,
    [entityId, context.now],
  );
  return row ?? { before: 0, accounts: 0 };
};

/** Withdrawals of one entity wait for one another: two at once would both count as the first. */
export const withdrawalsFault = async (tx: Transaction, context: Context, asked: Asked): Promise<Refusal | null> => {
  await tx.query(`select pg_advisory_xact_lock(hashtext('withdrawals ' || $1))`, [asked.entityId]);
  const today = await withdrawalsToday(tx, context, asked.entityId);
  const limits = { percent: settings.withdrawalsADayPercent, confirmed: asked.confirmed };
  return manyWithdrawals({ ...today, more: asked.more }, limits);
};
