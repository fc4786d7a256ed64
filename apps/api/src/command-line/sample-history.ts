import type { Transaction } from '../platform/database/database.ts';

/**
 * The sample's records were not made through the register, so nothing wrote their audit rows. Each fact with a time gets
 * the entry that it would have had, so that a timeline shows what the record says. No deliveries: nobody is told.
 */
const history = `
insert into audit_entry (id, at, type, actor_id, actor_label, actor_roles, request_id, subject_kind, subject_id,
  account_id, entity_id, person_id, reason, changes)
select gen_random_uuid(), told.at, told.type, told.actor_id, coalesce(actor.name, 'sample'), told.roles, 'sample',
  told.subject_kind, told.subject_id, told.account_id, told.entity_id, told.person_id, told.reason, told.changes
from (
  select a.requested_at as at, 'account-requested' as type, a.requested_by_id as actor_id, '{staff}'::text[] as roles,
    'account' as subject_kind, a.id as subject_id, a.id as account_id, a.entity_id, null::uuid as person_id,
    null as reason, '[]'::jsonb as changes
  from account a
  union all
  select n.nominated_at, 'person-nominated', n.nominated_by_id, '{focal-point}', 'account', a.id, a.id, a.entity_id,
    n.person_id, null, jsonb_build_array(jsonb_build_object('field', 'capacity', 'before', null, 'after', n.capacity))
  from nomination n join account a on a.id = n.account_id
  union all
  select a.submitted_at, 'request-submitted', a.requested_by_id, '{staff}', 'account', a.id, a.id, a.entity_id, null, null, '[]'
  from account a where a.submitted_at is not null
  union all
  select d.decided_at,
    case d.kind when 'establish' then 'account-authorized' when 'maintain' then 'account-maintained'
      when 'refuse' then 'account-refused' when 'send-back' then 'account-sent-back' else 'account-withdrawn' end,
    d.decided_by_id, '{head-of-entity}', 'account', a.id, a.id, a.entity_id, null, d.reason, '[]'
  from account_decision d join account a on a.id = d.account_id
  union all
  select g.authorized_at, 'authorization-granted', g.authorized_by_id, '{head-of-entity}', 'authorization', g.id, a.id,
    a.entity_id, g.person_id, null, jsonb_build_array(
      jsonb_build_object('field', 'scopes', 'before', null, 'after', to_jsonb(g.scopes)),
      jsonb_build_object('field', 'validUntil', 'before', null, 'after', to_jsonb(g.valid_until)))
  from written_authorization g join account a on a.id = g.account_id
  union all
  select g.withdrawn_at, 'authorization-withdrawn', g.authorized_by_id, '{head-of-entity}', 'authorization', g.id, a.id,
    a.entity_id, g.person_id, g.withdrawn_reason, '[]'
  from written_authorization g join account a on a.id = g.account_id where g.withdrawn_at is not null
  union all
  select h.recorded_at, 'headship-recorded', h.recorded_by_id, '{dgc-administrator}', 'headship', h.id, null, h.entity_id,
    h.person_id, h.document_reference, '[]'
  from headship h
  union all
  select h.confirmed_at, 'headship-confirmed', h.confirmed_by_id, '{dgc-administrator}', 'headship', h.id, null,
    h.entity_id, h.person_id, h.document_reference, '[]'
  from headship h where h.confirmed_at is not null
  union all
  select t.attested_at, 'obligations-attested', t.person_id, '{authorized-official}', 'person', t.person_id, null, null,
    t.person_id, null, '[]'
  from attestation t
  union all
  select v.published_at, 'guidance-published', v.published_by_id, '{dgc-administrator}', 'guidance', n.id, null, n.entity_id,
    null, null, jsonb_build_array(jsonb_build_object('field', 'fromOn', 'before', null, 'after', v.from_on))
  from guidance_version v join guidance_notice n on n.id = v.notice_id where v.published_at is not null
  union all
  select c.opened_at, 'campaign-opened', c.opened_by_id, '{dgc-administrator}', 'campaign', c.id, null, c.entity_id, null, null,
    jsonb_build_array(jsonb_build_object('field', 'dueOn', 'before', null, 'after', c.due_on))
  from review_campaign c
  union all
  select r.prepared_at, 'review-prepared', r.prepared_by_id, '{authorized-official}', 'review', r.id, r.account_id, r.entity_id,
    null, r.finding, '[]'
  from review r where r.prepared_at is not null
) told left join person actor on actor.id = told.actor_id
order by told.at`;

export const writeSampleHistory = async (tx: Transaction): Promise<void> => {
  await tx.query(history);
};
