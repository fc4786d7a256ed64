/**
 * What a plan may take or open, each as the part of the statement that writes it. Rows are found by an array of their ids,
 * for which no plan looks at others, however few there were when it was made.
 */
export const taking = {
  keepStanding: `
standing as (
  insert into person_standing (person_id, epoch, departed_at, locked_at, last_day, changed_at)
  select person, 1, (j -> 'standing' ->> 'departedAt')::timestamptz, (j -> 'standing' ->> 'lockedAt')::timestamptz,
    (j -> 'standing' ->> 'lastDay')::date, at from p, now_
  on conflict (person_id) do update set epoch = person_standing.epoch + 1, departed_at = excluded.departed_at,
    locked_at = excluded.locked_at, last_day = excluded.last_day, changed_at = excluded.changed_at
)`,
  sessionsEnded: `
gone as (delete from session where id in (select value::uuid from p, jsonb_array_elements_text(j -> 'sessionsEnded')))`,
  opensCase: `
opened as (
  insert into offboarding_case (id, reference, person_id, entity_id, cause, opened_at, version)
  select case_id, 'D-' || extract(year from at)::int || '-' || lpad(nextval('offboarding_case_number')::text, 4, '0'),
    person, (j ->> 'entityId')::uuid, j ->> 'cause', at, 1 from p, now_
)`,
  revoke: `
taken as (select t.* from p, jsonb_to_recordset(j -> 'revoke') as t(authorization_id uuid, holding_id uuid)),
withdrawn as (
  update written_authorization w set withdrawn_at = now_.at, withdrawn_reason = 'offboarding:' || (p.j ->> 'rule'),
    suspended_at = null, version = w.version + 1
  from now_, p where w.id = any(array(select authorization_id from taken)) and w.withdrawn_at is null
),
awaited as (
  update holding h set removal_awaited_at = now_.at, version = h.version + 1
  from now_ where h.id = any(array(select holding_id from taken)) and h.ended_at is null and h.removal_awaited_at is null
),
ended_suspensions as (
  update suspension s set lifted_at = now_.at from now_
  where s.authorization_id = any(array(select authorization_id from taken)) and s.lifted_at is null
)`,
  suspend: `
put_off as (select t.* from p, jsonb_to_recordset(j -> 'suspend') as t(id uuid, authorization_id uuid, cause text, source_id uuid, signal_id uuid, revoke_at timestamptz)),
suspended as (
  insert into suspension (id, person_id, authorization_id, cause, source_id, signal_id, since, revoke_at)
  select t.id, person, t.authorization_id, t.cause, t.source_id, t.signal_id, at, t.revoke_at from put_off t, now_
  on conflict do nothing
),
marked as (
  update written_authorization w set suspended_at = coalesce(w.suspended_at, now_.at), version = w.version + 1
  from (select distinct authorization_id from put_off) t, now_ where w.id = t.authorization_id
)`,
  lift: `
lift as (select value::uuid as id from p, jsonb_array_elements_text(j -> 'lift')),
lifted as (
  update suspension s set lifted_at = now_.at from lift, now_ where s.id = lift.id and s.lifted_at is null
  returning s.authorization_id
),
unmarked as (
  update written_authorization w set suspended_at = null, version = w.version + 1
  where w.id in (select authorization_id from lifted) and w.withdrawn_at is null and not exists (
    select from suspension o where o.authorization_id = w.id and o.lifted_at is null and o.id not in (select id from lift))
)`,
  rolesRemoved: `
stripped as (
  update session s set group_roles = array(select role from unnest(s.group_roles) role where role <> all(t.roles))
  from (select t.session_id, t.roles from p, jsonb_to_recordset(j -> 'rolesRemoved') as t(session_id uuid, roles text[])) t
  where s.id = t.session_id
)`,
  postsEnded: `
left_posts as (
  update appointment a set ended_at = now_.at, until_on = greatest(a.from_on, least(coalesce(a.until_on, 'infinity'::date),
    (now_.at at time zone e.time_zone)::date))
  from entity e, now_, (select value::uuid as id from p, jsonb_array_elements_text(j -> 'postsEnded')) t
  where a.id = t.id and e.id = a.entity_id
)`,
  postsOpened: `
new_posts as (
  insert into appointment (id, person_id, entity_id, function_title, from_on, until_on, source, ended_at, signal_id)
  select t.id, person, t.entity_id, null, (at at time zone e.time_zone)::date, null, j ->> 'provider', null, signal
  from p, now_, jsonb_to_recordset(j -> 'postsOpened') as t(id uuid, entity_id uuid) join entity e on e.id = t.entity_id
)`,
  tasks: `
tasks as (
  insert into case_task (id, case_id, signal_id, account_id, holding_id, capacity, custody_model, step, position, opened_at, due_at, version)
  select t.id, case_id, signal, t.account_id, t.holding_id, t.capacity, t.custody_model, t.step, t.position, at, t.due_at, 1
  from p, now_, jsonb_to_recordset(j -> 'tasks') as t(id uuid, account_id uuid, holding_id uuid, capacity text,
    custody_model text, step text, position integer, due_at timestamptz)
  on conflict do nothing
)`,
  dueItems: `
items as (
  insert into due_item (id, kind, key, addressee, entity_id, account_id, person_id, case_id, signal_id, opened_at, due_at, level, next_at, version)
  select t.id, t.kind, t.key, t.addressee, t.entity_id, t.account_id, person, case_id, coalesce(t.signal_id, signal), at, t.due_at, 0, t.next_at, 1
  from p, now_, jsonb_to_recordset(j -> 'dueItems') as t(id uuid, kind text, key text, addressee text, entity_id uuid,
    account_id uuid, signal_id uuid, due_at timestamptz, next_at timestamptz)
  on conflict do nothing
)`,
  orphans: `
orphaned as (
  insert into orphan (id, account_id, case_id, signal_id, opened_at, custodian, custodian_id, version)
  select t.id, t.account_id, case_id, signal, at, t.custodian, t.custodian_id, 1
  from p, now_, jsonb_to_recordset(j -> 'orphans') as t(id uuid, account_id uuid, custodian text, custodian_id uuid)
  on conflict (account_id) where resolved_at is null do update set custodian = excluded.custodian,
    custodian_id = excluded.custodian_id, version = orphan.version + 1
)`,
  serviceAccounts: `
clients as (
  update service_account s set suspended_at = now_.at, version = s.version + 1 from now_
  where s.id in (select value::uuid from p, jsonb_array_elements_text(j -> 'serviceAccounts')) and s.suspended_at is null
)`,
  contact: `
followed as (
  update person r set
    name = coalesce(j -> 'contact' ->> 'name', r.name),
    email = case when j -> 'contact' ? 'email' then j -> 'contact' ->> 'email' else r.email end,
    phone = case when j -> 'contact' ? 'phone' then j -> 'contact' ->> 'phone' else r.phone end,
    function_title = case when j -> 'contact' ? 'functionTitle' then j -> 'contact' ->> 'functionTitle' else r.function_title end,
    version = r.version + 1
  from p, now_ where r.id = now_.person
)`,
  unlink: `
unlinked as (
  update person_identifier i set valid_until = now_.at
  from now_, p, jsonb_to_recordset(j -> 'unlink') as t(kind text, value text)
  where i.person_id = now_.person and i.kind = t.kind and i.value = t.value and i.valid_until is null
)`,
  lossEntities: `
losses as (
  insert into signal_loss (signal_id, person_id, source_id, cause, entity_id, at)
  select signal, person, (j ->> 'sourceId')::uuid, j ->> 'cause', t.entity_id, at
  from p, now_, (select distinct value::uuid as entity_id from p, jsonb_array_elements_text(j -> 'lossEntities')) t
  on conflict do nothing
)`,
} as const;

export type Taking = keyof typeof taking;

/** What is told of it, always. */
export const telling = `
entries as (
  insert into audit_entry (id, at, type, actor_id, actor_label, actor_roles, request_id, subject_kind, subject_id,
    account_id, entity_id, person_id, reason, changes)
  select t.id, t.at, t.type, t.actor_id, t.actor_label, t.actor_roles, t.request_id, t.subject_kind, t.subject_id,
    t.account_id, t.entity_id, t.person_id, t.reason, t.changes
  from p, jsonb_populate_recordset(null::audit_entry, j -> 'entries') t
),
feed as (
  insert into outbox (id, audit_id, topic, payload, created_at, channel)
  select t.feed_id, t.id, t.type, json_build_object('subjectKind', t.subject_kind, 'subjectId', t.subject_id, 'accountId', t.account_id), t.at, 'feed'
  from p, jsonb_to_recordset(j -> 'entries') as t(feed_id uuid, id uuid, type text, subject_kind text, subject_id uuid, account_id uuid, at timestamptz)
)`;
