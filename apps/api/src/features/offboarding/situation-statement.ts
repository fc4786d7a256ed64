/*
 * What decides about one person, read after they were locked. A statement costs by all that it could read, not by what it
 * finds, and most people hold nothing: so a short look says first how much there is.
 * $1 person, $2 the signal that is planned, $3 now, $4 codes of the source's scope or null, $5 the source's provider.
 */

/** Looked up for each person: of several people at once "exists" would be answered by reading the whole table. */
const any = (table: string, where: string): string => `(select true from ${table} where ${where} limit 1) is not null`;

const taken = [
  any('holding', 'person_id = p.id and ended_at is null and removal_awaited_at is null'),
  any('session', 'person_id = p.id'),
  any('headship', 'person_id = p.id'),
  any('service_account', 'owner_id = p.id and suspended_at is null'),
  any('offboarding_case', 'person_id = p.id and closed_at is null'),
  any('written_authorization', 'person_id = p.id'),
].join(' or ');

const lookFor = (past: string): string => `p.name as "personName", ${taken} as "hasWhatCanBeTaken",
  ${any('appointment', 'person_id = p.id')} or ${any('signal', `person_id = p.id${past}`)} as "hasPast"`;

export const lookStatement = `
select ${lookFor(` and (id <> $2 or type = 'person-moved')`)} from person p where p.id = $1`;

/** Before anything was said. */
export const lookBefore = lookFor('');

/** In one order, whoever locks several. */
export const lockHeldStatement = `
select a.id from account a where a.id = any(array(
  select account_id from holding where person_id = $1 and ended_at is null and removal_awaited_at is null))
order by a.id for no key update`;

const ground = `
with recursive reach (id) as (
  select e.id from entity e where e.code = any($4::text[])
  union
  select e.id from reach r join entity e on e.parent_id = r.id
),
posts as (
  select a.id, a.entity_id, a.source, a.signal_id, e.time_zone,
    a.ended_at is null and a.from_on <= ($3::timestamptz at time zone e.time_zone)::date
      and (a.until_on is null or a.until_on >= ($3::timestamptz at time zone e.time_zone)::date) as current
  from appointment a join entity e on e.id = a.entity_id where a.person_id = $1
)`;

const held = `
held as (
  select h.id, h.account_id, h.capacity, h.holds_shared_secret, h.is_recovery_contact, a.title,
    coalesce(c.custody_model, p.custody_model) as custody_model, case when c.id is not null then json_build_object(
      'ownsSecondFactor', c.second_factor_holder_id is not distinct from $1, 'ownsRecoveryPhone', c.phone_owner_id is not distinct from $1,
      'ownsRecoveryMailbox', coalesce(lower(c.recovery_mailbox) = lower(who.email), false)) end as recorded,
    w.id as authorization_id, coalesce(w.authorized_at, h.from_at) as granted_at, nearest_headed(a.entity_id) as family_id,
    a.authorized_at is not null and a.withdrawn_at is null and a.parked_at is null and a.closed_at is null as in_use
  from holding h join account a on a.id = h.account_id join platform p on p.code = a.platform
  join person who on who.id = h.person_id
  left join written_authorization w on w.id = h.authorization_id and w.withdrawn_at is null
  left join lateral (select * from account_custody c where c.account_id = a.id order by c.number desc limit 1) c on true
  where h.person_id = $1 and h.ended_at is null and h.removal_awaited_at is null
)`;

const place = `
  'entityId', (select entity_id from posts where current order by source nulls last, id limit 1),
  'timeZone', (select time_zone from posts where current order by source nulls last, id limit 1),
  'personName', (select name from person where id = $1)`;

const posts = `
  'posts', coalesce((select json_agg(json_build_object('appointmentId', id, 'entityId', entity_id, 'provider', source,
      'current', current, 'isBaseline', signal_id is null, 'lineage', entity_lineage(entity_id)) order by id) from posts), '[]')`;

const units = `
  'units', coalesce((select json_agg(json_build_object('code', unit, 'entityId', unit_entity($5, unit),
      'lineage', entity_lineage(unit_entity($5, unit))))
    from signal s, json_array_elements_text((s.fact -> 'units')::json) unit where s.id = $2 and s.type = 'person-moved'), '[]')`;

const factsWhere = (speaksFor: string): string => `
  'facts', coalesce((select json_agg(json_build_object('signalId', s.id, 'sourceId', s.source_id, 'provider', src.provider,
      'trust', src.trust, 'effectiveAt', s.effective_at, 'fact', s.fact,
      'speaksFor', ${speaksFor},
      'units', case when s.type = 'person-moved' then coalesce((select json_agg(json_build_object('code', unit,
          'entityId', unit_entity(src.provider, unit), 'lineage', entity_lineage(unit_entity(src.provider, unit))))
        from json_array_elements_text((s.fact -> 'units')::json) unit), '[]') else '[]' end))
    from signal s join signal_source src on src.id = s.source_id
    where s.person_id = $1 and s.id <> $2 and s.state in ('applied', 'no-effect', 'proposed')
      and s.rule is distinct from 'outside-the-scope'
      and s.type in ('person-departed', 'person-returned', 'person-locked-out', 'person-unlocked', 'departure-scheduled',
        'person-moved', 'contact-changed')), '[]')`;

/** Of somebody who holds nothing: what was said of them, and where they belong. */
export const pastStatement = `${ground}
select json_build_object(
  'inScope', $4::text[] is null or exists (select from posts where current and entity_id in (select id from reach)),
  ${place}, ${posts}, ${units},
  ${factsWhere(`case when src.scope is not null then json_build_array() end`)}
) as situation`;

export const situationStatement = `${ground},${held}
select json_build_object(
  'inScope', $4::text[] is null or exists (select from posts where current and entity_id in (select id from reach))
    or exists (select from held where family_id in (select id from reach)),${place},
  'openCase', (select json_build_object('id', c.id) from offboarding_case c where c.person_id = $1 and c.closed_at is null),
  'holdings', coalesce((select json_agg(json_build_object(
      'holdingId', held.id, 'accountId', held.account_id, 'title', held.title, 'capacity', held.capacity,
      'custodyModel', held.custody_model, 'holdsSharedSecret', held.holds_shared_secret,
      'isRecoveryContact', held.is_recovery_contact, 'recorded', held.recorded, 'authorizationId', held.authorization_id,
      'grantedAt', held.granted_at, 'familyId', held.family_id, 'accountInUse', held.in_use,
      'inScope', $4::text[] is null or held.family_id in (select id from reach),
      'suspensions', coalesce((select json_agg(json_build_object('id', s.id, 'cause', s.cause, 'sourceId', s.source_id,
          'since', s.since, 'revokeAt', s.revoke_at))
        from suspension s where s.authorization_id = held.authorization_id and s.lifted_at is null
          and s.cause <> 'attestation'), '[]'),
      'others', coalesce((select json_agg(json_build_object('personId', o.person_id, 'capacity', o.capacity, 'since', o.from_at))
        from holding o join written_authorization ow on ow.id = o.authorization_id
        left join person_standing os on os.person_id = o.person_id
        where o.account_id = held.account_id and o.person_id <> $1 and o.ended_at is null and o.removal_awaited_at is null
          and o.capacity <> 'none' and os.departed_at is null
          and ow.withdrawn_at is null and ow.valid_from <= $3 and ow.valid_until > $3), '[]')
    ) order by held.id) from held), '[]'),${posts},
  'offices', coalesce((select json_agg(json_build_object('headshipId', h.id, 'entityId', h.entity_id,
      'isCovered', exists (select from in_office(h.entity_id, ($3::timestamptz at time zone e.time_zone)::date) i where i.person_id <> $1)))
    from headship h join entity e on e.id = h.entity_id
    where h.person_id = $1 and h.capacity = 'head' and h.confirmed_at is not null and h.rejected_at is null
      and h.from_on <= ($3::timestamptz at time zone e.time_zone)::date
      and (h.until_on is null or h.until_on >= ($3::timestamptz at time zone e.time_zone)::date)), '[]'),
  'heads', coalesce((select json_agg(json_build_object('familyId', f.family_id, 'personId', i.person_id))
    from (select distinct family_id from held) f join entity e on e.id = f.family_id
    cross join lateral in_office(f.family_id, ($3::timestamptz at time zone e.time_zone)::date) i), '[]'),
  'sessions', coalesce((select json_agg(json_build_object('id', id, 'provider', provider, 'openedAt', created_at,
      'groupRoles', group_roles, 'subject', subject, 'sid', provider_session, 'issuer', issuer))
    from session where person_id = $1), '[]'),
  'serviceAccountIds', coalesce((select json_agg(id) from service_account where owner_id = $1 and suspended_at is null), '[]'),
  'lostBefore', (select count(*) from written_authorization w where w.person_id = $1 and w.withdrawn_reason like 'offboarding:%'),${units},${factsWhere(`case when src.scope is not null then coalesce((select json_agg(distinct h.family_id) from held h
        where exists (select from entity e where e.id = any(entity_lineage(h.family_id)) and e.code = any(src.scope))), '[]') end`)}
) as situation`;
