/** The latest facts of custody of an account: what was so before counts no more. */
const latestOf = (account: string): string =>
  `(select c.second_factor_holder_id, c.phone_owner_id from account_custody c where c.account_id = ${account}
    order by c.number desc limit 1)`;

const isListed = (account: string, person: string): string =>
  `exists (select from holding h where h.account_id = ${account} and h.person_id = ${person} and h.ended_at is null)`;

const stands = (account: string): string =>
  `${account}.closed_at is null and ${account}.refused_at is null and ${account}.out_of_scope_at is null and ${account}.undone_at is null`;

/** Whoever keeps the second factor or the phone of an account can sign in, and is not among those who hold it (3.4 (d)). */
export const unlistedStatement = `
select a.id as "accountId", a.entity_id as "entityId", named.id as "personId"
from account a cross join lateral ${latestOf('a.id')} kept
cross join lateral (select distinct n.id from unnest(array[kept.second_factor_holder_id, kept.phone_owner_id]) n(id)
  where n.id is not null) named
where ${stands('a')} and not ${isListed('a.id', 'named.id')}
  and not exists (select from due_item d where d.kind = 'unlisted-holder' and d.key = a.id || ' ' || named.id and d.done_at is null)
order by a.id, named.id limit 200`;

/** They were listed, the custody names them no more, or the account has ended. */
export const notUnlisted = (item: string): string =>
  `(${isListed(`${item}.account_id`, `${item}.person_id`)}
    or not exists (select from ${latestOf(`${item}.account_id`)} kept
      where ${item}.person_id in (kept.second_factor_holder_id, kept.phone_owner_id))
    or not exists (select from account a where a.id = ${item}.account_id and ${stands('a')}))`;
