import type { Capacity, HoldingStatus, PastMoment, PlatformRole } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import { statusOf } from '../status-of.ts';
import { accountSubject, uuidOrNull } from '../read-conditions.ts';
import { asTheyWere, pastStatement, asOf } from './past-rows.repository.ts';

/** Who held an account at a moment, and by what right. */
export type PastHolding = {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly capacity: Capacity;
  readonly platformRole: PlatformRole | null;
  readonly holdsSharedSecret: boolean;
  readonly status: HoldingStatus;
  readonly fromAt: Date;
  readonly authorizedByName: string | null;
  readonly authorizedAt: Date | null;
  readonly validUntil: Date | null;
};

export type AskedHoldings = { readonly accountId: string; readonly moment: PastMoment };

/** Everybody who held something, first those who were privileged by an authorization in force. */
export const holdingsAsOf = (
  context: Context,
  { accountId, moment }: AskedHoldings,
): Promise<readonly PastHolding[]> => {
  const sql = pastStatement(context);
  const reached = sql.reachedBy('account:read-timeline', accountSubject, 'present');
  const id = sql.given('id', 'uuid', uuidOrNull(accountId));
  const part = (noun: 'holding' | 'written_authorization') =>
    asTheyWere({ noun, from: 'seen', on: 'v.account_id = seen.id', at: 'seen.at' });
  return sql.rows(`with seen as materialized (
    select present.id, ${sql.moment(moment, 'zone.time_zone')} as at
    from account present join entity zone on zone.id = present.entity_id where present.id = ${id} and ${reached}),
  holding as materialized (${part('holding')}),
  written_authorization as materialized (${part('written_authorization')}),
  told as (select h.*, ${statusOf.holding({ row: 'h', sql: asOf(sql, 'h.moment_at') })} as status from holding h)
  select t.id, t.person_id as "personId", p.name as "personName", t.capacity, t.platform_role as "platformRole",
    t.holds_shared_secret as "holdsSharedSecret", t.status, t.from_at as "fromAt", author.name as "authorizedByName",
    w.authorized_at as "authorizedAt", w.valid_until as "validUntil"
  from told t join person p on p.id = t.person_id
  left join written_authorization w on w.id = t.authorization_id left join person author on author.id = w.authorized_by_id
  where t.status <> 'ended' order by t.status, t.capacity <> 'authorized-official', t.capacity, p.name, t.id`);
};
