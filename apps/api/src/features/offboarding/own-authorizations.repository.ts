import type { Authorization } from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Sql } from '../../platform/database/sql.ts';

/** A written authorization that stands, and the headed entity of its account. */
export type Standing = Pick<Authorization, 'id' | 'accountId'> & { readonly familyId: string };

const standingStatement = `
select w.id, w.account_id as "accountId", nearest_headed(a.entity_id) as "familyId"
from written_authorization w join account a on a.id = w.account_id
where w.person_id = $1 and w.withdrawn_at is null and w.replaced_at is null and w.valid_until > $2
order by w.account_id, w.id`;

/** The headed entity of an account. */
export const familyOf = async (sql: Sql, accountId: string): Promise<string> => {
  const [found] = await sql<{ id: string }>('select nearest_headed(entity_id) as id from account where id = $1', [
    accountId,
  ]);
  return found?.id ?? '';
};

/** What stands of a person where the actor may withdraw: a head on the accounts of their own entities. */
export const ownAuthorizations = async (sql: Sql, context: Context, personId: string): Promise<readonly Standing[]> => {
  const standing = await sql<Standing>(standingStatement, [personId, context.now]);
  return standing.filter(({ familyId }) =>
    can(context.actor, 'authorization:withdraw-all', { ...anySubject, entityIds: [familyId] }),
  );
};
