import { officialLanguages, type OfficialLanguage } from '@mandat/domain';
import type { Transaction } from '../platform/database/database.ts';

const names: Readonly<Record<OfficialLanguage, string>> = {
  ar: 'الاستعراض السنوي',
  zh: '年度审查',
  en: 'Review of the year',
  fr: 'Examen annuel',
  ru: 'Ежегодный пересмотр',
  es: 'Examen del año',
};

const campaign = `
insert into review_campaign (id, ${officialLanguages.map((code) => `name_${code}`).join(', ')}, entity_id, platforms, languages,
  decided_before, criteria, includes_pending, due_on, opened_by_id, opened_at, version)
select md5('sample campaign')::uuid, ${officialLanguages.map((_, at) => `$${at + 1}`).join(', ')}, e.id, '{}', '{}', null, '{}',
  false, ($7::timestamptz at time zone 'UTC')::date + 14, null, $7::timestamptz - interval '7 days', 1
from entity e where e.code = $8`;

/** Two of three are still to be prepared, the others wait for the decision. */
const reviews = `
insert into review (id, campaign_id, account_id, entity_id, opened_at, due_on, due_at, preparer_id, prepared_by_id, prepared_at,
  assessment_id, last_post_on, hours_per_week, finding, recommendation, version)
select md5('sample review ' || a.id)::uuid, c.id, a.id, a.entity_id, c.opened_at, c.due_on,
  (c.due_on + 1)::timestamp at time zone e.time_zone, held.person_id,
  case when a.place % 3 = 0 then held.person_id end, case when a.place % 3 = 0 then c.opened_at + interval '2 days' end,
  case when a.place % 3 = 0 then s.id end, case when a.place % 3 = 0 then c.opened_at::date - a.place end,
  case when a.place % 3 = 0 then 4 + a.place end,
  case when a.place % 3 = 0 then 'Residents ask for the service and answer it; two projects were found by it.' end,
  case when a.place % 3 = 0 then 'maintain' end, 1
from review_campaign c join entity e on e.id = c.entity_id
join (select account.*, row_number() over (partition by account.entity_id order by account.reference)::int as place from account
  where authorized_at is not null and withdrawn_at is null and closed_at is null and parked_at is null
    and not (request_kind = 'new' and created_on is null)) a on a.entity_id = e.id
left join lateral (select h.person_id from holding h where h.account_id = a.id and h.capacity = 'authorized-official'
  and h.ended_at is null and h.authorization_id is not null order by h.from_at, h.id limit 1) held on true
left join lateral (select id from assessment where account_id = a.id order by number desc limit 1) s on true
where c.id = md5('sample campaign')::uuid`;

const items = `
insert into due_item (id, kind, key, addressee, entity_id, account_id, opened_at, due_at, level, next_at, start_on, due_on,
  time_zone, version)
select md5('sample due ' || r.id)::uuid, 'review-account', r.id::text, 'head', nearest_headed(r.entity_id), r.account_id,
  r.opened_at, r.due_at, 0, (r.due_on - 5)::timestamp at time zone e.time_zone, (r.opened_at at time zone e.time_zone)::date,
  r.due_on, e.time_zone, 1
from review r join entity e on e.id = r.entity_id`;

/** Until it is prepared, who holds the account is asked for that a week before the head has to answer. */
const preparing = `
insert into due_item (id, kind, key, addressee, entity_id, account_id, person_id, opened_at, due_at, level, next_at, start_on,
  due_on, time_zone, version)
select md5('sample preparing ' || r.id)::uuid, 'prepare-review', r.id::text, 'official', r.entity_id, r.account_id,
  r.preparer_id, r.opened_at, (r.due_on - 6)::timestamp at time zone e.time_zone, 0,
  (r.due_on - 12)::timestamp at time zone e.time_zone, (r.opened_at at time zone e.time_zone)::date, r.due_on - 7,
  e.time_zone, 1
from review r join entity e on e.id = r.entity_id where r.prepared_at is null`;

/** A campaign of DGC over the entity of the scenario, so that nobody opens an empty page. */
export const writeSampleReviews = async (tx: Transaction, today: Date): Promise<void> => {
  await tx.query(campaign, [...officialLanguages.map((code) => names[code]), today, 'UN-Habitat']);
  await tx.query(reviews);
  await tx.query(items);
  await tx.query(preparing);
};
