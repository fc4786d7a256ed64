import type { HeadshipCapacity, HeadshipStatus, PastMoment } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import { statusOf } from '../status-of.ts';
import { uuidOrNull } from '../read-conditions.ts';
import type { PastPage } from './past-accounts.repository.ts';
import { asTheyWere, pastStatement, asOf } from './past-rows.repository.ts';

/** Who was head of entity, or acted as such. */
export type PastHeadship = {
  readonly id: string;
  readonly entityId: string;
  readonly entityCode: string;
  readonly entityName: string;
  readonly personId: string;
  readonly personName: string;
  readonly capacity: HeadshipCapacity;
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly status: HeadshipStatus;
};

export type AskedHeadships = { readonly entityId: string | null; readonly moment: PastMoment };

const statementOf = (context: Context, { entityId, moment }: AskedHeadships) => {
  const sql = pastStatement(context);
  const only = entityId === null ? 'true' : `zone.id = ${sql.given('entity', 'uuid', uuidOrNull(entityId))}`;
  const kept = asTheyWere({ noun: 'headship', from: 'seen', on: 'v.entity_id = seen.id', at: 'seen.at' });
  const text = `with seen as materialized (
    select zone.id, zone.code, zone.name_${sql.language()} as name, ${sql.moment(moment, 'zone.time_zone')} as at
    from entity zone where ${only}),
  headship as materialized (${kept}),
  told as (select o.*, ${statusOf.headship({ row: 'o', sql: asOf(sql, 'o.moment_at') })} as status from headship o)`;
  return { sql, text };
};

export const countHeadshipsAsOf = async (context: Context, asked: AskedHeadships): Promise<number> => {
  const { sql, text } = statementOf(context, asked);
  const [row] = await sql.rows<{ count: number }>(
    `${text} select count(*)::int as count from told where status = 'current'`,
  );
  return row?.count ?? 0;
};

/** The heads and officers-in-charge who were in office. */
export const headshipsAsOf = (
  context: Context,
  asked: AskedHeadships,
  { first, offset }: PastPage,
): Promise<readonly PastHeadship[]> => {
  const { sql, text } = statementOf(context, asked);
  return sql.rows(`${text} select t.id, t.entity_id as "entityId", seen.code as "entityCode", seen.name as "entityName",
    t.person_id as "personId", p.name as "personName", t.capacity, t.from_on as "fromOn", t.until_on as "untilOn", t.status
  from told t join seen on seen.id = t.entity_id join person p on p.id = t.person_id where t.status = 'current'
  order by seen.code, t.capacity, t.from_on, t.id limit ${sql.given('first', 'int', first)} offset ${sql.given('offset', 'int', offset)}`);
};
