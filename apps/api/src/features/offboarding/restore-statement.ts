/** What an undone signal took comes back, unless the post was filled meanwhile. $1 signal, $2 now. Tells what came back and what did not. */
export const restoreStatement = `
with s as (
  select s.id, s.person_id, s.plan, s.type, src.provider from signal s join signal_source src on src.id = s.source_id where s.id = $1
),
taken as (
  select (l ->> 'holdingId')::uuid as holding_id, (l ->> 'authorizationId')::uuid as authorization_id
  from s join signal o on o.person_id = s.person_id and (o.id = s.id
    or (o.state in ('applied', 'undone') and o.rule not in ('suspension-lapsed', 'head-withdraws'))),
    jsonb_array_elements(o.plan -> 'losses') l where l ->> 'act' = 'revoke'
),
lost as (select distinct holding_id, authorization_id from taken),
back as (
  select lost.holding_id, lost.authorization_id, h.account_id,
    h.ended_at is null and not (h.capacity = 'authorized-official' and exists (
      select from holding o where o.account_id = h.account_id and o.id <> h.id and o.capacity = 'authorized-official'
        and o.ended_at is null and o.removal_awaited_at is null)) as free
  from lost join holding h on h.id = lost.holding_id and h.authorization_id is not distinct from lost.authorization_id
  left join written_authorization w on w.id = lost.authorization_id
  where h.removal_awaited_at is not null and (w.id is null or w.withdrawn_reason like 'offboarding:%')
),
granted as (
  update written_authorization w set withdrawn_at = null, withdrawn_reason = null, version = w.version + 1
  from back where back.free and w.id = back.authorization_id
),
held as (
  update holding h set removal_awaited_at = null, version = h.version + 1 from back where back.free and h.id = back.holding_id
),
lifted as (
  update suspension u set lifted_at = $2 from s where u.signal_id = s.id and u.lifted_at is null returning u.id, u.authorization_id
),
unmarked as (
  update written_authorization w set suspended_at = null, version = w.version + 1
  where w.id in (select authorization_id from lifted)
    and w.id not in (select authorization_id from back where free and authorization_id is not null)
    and not exists (select from suspension o where o.authorization_id = w.id and o.lifted_at is null and o.id not in (select id from lifted))
),
posts as (
  update appointment a set ended_at = null, until_on = null from s
  where a.person_id = s.person_id and (a.id in (select value::uuid from jsonb_array_elements_text(s.plan -> 'postsEnded'))
    -- From before all signals, and the last of those that spoke of it has been undone.
    or (s.type = 'person-moved' and a.signal_id is null and a.ended_at is not null and a.source = s.provider and not exists (
      select from signal o join signal_source os on os.id = o.source_id where o.person_id = s.person_id and o.id <> s.id
        and o.type = 'person-moved' and os.provider = s.provider and os.trust <> 'propose' and o.state in ('applied', 'no-effect', 'proposed'))))
),
opened as (update appointment a set ended_at = $2 from s where a.signal_id = s.id and a.ended_at is null),
tasks as (
  update case_task t set cancelled_at = $2, version = t.version + 1 from s
  where t.signal_id = s.id and t.done_at is null and t.cancelled_at is null
    and t.holding_id not in (select holding_id from back where not free)
),
orphans as (
  update orphan o set resolved_at = $2, resolution = 'undone', version = o.version + 1 from s
  where o.signal_id = s.id and o.resolved_at is null
),
kept as (
  update holding h set ended_at = $2, version = h.version + 1 from s, orphan o
  where o.signal_id = s.id and o.resolved_at is null and h.account_id = o.account_id and h.interim and h.ended_at is null
),
items as (
  update due_item d set done_at = $2, outcome = 'undone', next_at = null, version = d.version + 1 from s
  where d.signal_id = s.id and d.done_at is null
),
clients as (
  update service_account c set suspended_at = null, version = c.version + 1 from s
  where c.id in (select value::uuid from jsonb_array_elements_text(s.plan -> 'serviceAccounts'))
    -- Only while it waits for an owner: afterwards others decided on it.
    and exists (select from due_item d where d.kind = 'service-account-owner' and d.key = c.id::text
      and d.signal_id = s.id and d.done_at is null)
)
select holding_id as "holdingId", authorization_id as "authorizationId", account_id as "accountId", free from back`;
