import type { AuthorizedFacts, HeldFacts, PlatformCode, Version } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import { accountSubject, personSubject, uuidOrNull } from '../read-conditions.ts';
import { pastStatement } from './past-rows.repository.ts';

type Kept = { readonly id: string; readonly fromAt: Date; readonly untilAt: Date | null };

export type HeldVersion = Kept &
  HeldFacts & {
    readonly accountId: string;
    readonly title: string;
    readonly handle: string | null;
    readonly platform: PlatformCode;
    readonly timeZone: string;
  };

export type AuthorizedVersion = Kept & AuthorizedFacts;

/** What a person's holdings said over time, on accounts that the reader may look back on, or of somebody whose holdings they may. */
export const heldVersions = (context: Context, personId: string): Promise<readonly HeldVersion[]> => {
  const sql = pastStatement(context);
  const through = sql.reachedBy('account:read-timeline', accountSubject, 'a');
  const about = sql.reachedBy('person:read-holdings', personSubject, 'p');
  return sql.rows(`select v.record_id as id, v.from_at as "fromAt", v.until_at as "untilAt", r.capacity,
    r.platform_role as "platformRole", r.holds_shared_secret as "holdsSharedSecret", coalesce(r.interim, false) as interim, r.authorization_id as "authorizationId",
    r.removal_awaited_at as "removalAwaitedAt", r.ended_at as "endedAt", a.id as "accountId", a.title, a.handle, a.platform,
    e.time_zone as "timeZone"
  from past_version v cross join lateral jsonb_populate_record(null::holding, v.facts) r
  join account a on a.id = v.account_id join entity e on e.id = a.entity_id join person p on p.id = v.person_id
  where v.noun = 'holding' and v.person_id = ${sql.given('person', 'uuid', uuidOrNull(personId))} and (${through} or ${about})
  order by v.record_id, v.from_at, v.number`);
};

/** What the authorizations said on which they rested. */
export const authorizedVersions = (context: Context, ids: readonly string[]): Promise<readonly AuthorizedVersion[]> => {
  const sql = pastStatement(context);
  return sql.rows(`select v.record_id as id, v.from_at as "fromAt", v.until_at as "untilAt", r.valid_from as "validFrom",
    r.valid_until as "validUntil", r.suspended_at as "suspendedAt", r.withdrawn_at as "withdrawnAt", r.replaced_at as "replacedAt"
  from past_version v cross join lateral jsonb_populate_record(null::written_authorization, v.facts) r
  where v.noun = 'written_authorization' and v.record_id = any(${sql.given('ids', 'uuid[]', ids)})
  order by v.record_id, v.from_at, v.number`);
};

export const versionOf = <Facts extends Kept>(facts: Facts): Version<Facts> => ({
  facts,
  fromAt: facts.fromAt,
  untilAt: facts.untilAt,
});
