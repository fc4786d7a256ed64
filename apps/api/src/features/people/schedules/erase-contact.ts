import { contactLeavesAt, settings } from '@mandat/domain';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import { recordRows } from '../../offboarding/record-rows.repository.ts';

/** Ends of whatever ties a person to the register, as moments; null: it has none. Days are over where the entity is. */
const ends = `
select h.person_id, h.ended_at as until from holding h
union all select w.person_id, least(w.withdrawn_at, w.replaced_at, w.valid_until) from written_authorization w
union all select n.person_id, null from nomination n join account a on a.id = n.account_id
  where a.authorized_at is null and a.refused_at is null and a.out_of_scope_at is null
union all select o.person_id, (o.until_on + 1)::timestamp at time zone e.time_zone from headship o
  join entity e on e.id = o.entity_id where o.rejected_at is null
union all select f.person_id, (f.until_on + 1)::timestamp at time zone e.time_zone from focal_point f
  join entity e on e.id = f.entity_id
union all select p.person_id, coalesce(p.ended_at, (p.until_on + 1)::timestamp at time zone e.time_zone) from appointment p
  join entity e on e.id = p.entity_id
union all select s.owner_id, case when s.suspended_at is null then (s.expires_on + 1)::timestamp at time zone 'UTC' end
  from service_account s
union all select c.person_id, c.closed_at from offboarding_case c
union all select s.person_id, null from session s where s.expires_at > $1`;

/** A directory keeps in place of the address what it can be compared with, so that a reading of the same says nothing anew. */
const keptByDirectory = `from directory_person d where d.person_id = p.id and d.facts ->> 'email' not like 'sha256:%'`;

/** Of whom the provider still has as active it goes on telling: there the copy is not the register's to empty. */
const keptByScim = `from scim_user u where u.person_id = p.id and not u.active and u.attributes ?| array['emails', 'phoneNumbers']`;

const hasContact = `(p.email is not null or p.phone is not null or exists (select ${keptByDirectory}) or exists (select ${keptByScim}))`;

/** Who may be due, by the database's months; the rule itself decides afterwards. */
const candidates = `
with ended as (
  select person_id, max(until) as last, bool_or(until is null or until > $1) as runs from (${ends}) roles group by person_id
)
select p.id from person p left join ended r on r.person_id = p.id
where ${hasContact} and not coalesce(r.runs, false)
  and greatest(r.last, p.created_at) <= $1::timestamptz - make_interval(months => ${settings.contactKeptMonths - 1})
order by p.id limit 200`;

type Candidate = { readonly createdAt: Date; readonly fields: readonly string[] };

const lock = `
select p.created_at as "createdAt", array_remove(array[case when p.email is not null then 'email' end,
  case when p.phone is not null then 'phone' end], null) as fields
from person p where p.id = $1 and ${hasContact} for update`;

const endsOf = `select until from (${ends}) roles where person_id = $2`;

/** What sources said of it goes with it; that they said something, and when, stays. */
const erasures = [
  'update person set email = null, phone = null, version = version + 1 where id = $1',
  `update signal set fact = fact #- '{contact,email}' #- '{contact,phone}',
     plan = plan #- '{contact,email}' #- '{contact,phone}'
   where person_id = $1 and type = 'contact-changed'`,
  `update directory_person d set facts = jsonb_set(d.facts, '{email}',
     to_jsonb('sha256:' || encode(sha256(convert_to(d.facts ->> 'email', 'UTF8')), 'hex')))
   where d.person_id = $1 and d.facts ->> 'email' not like 'sha256:%'`,
  `update scim_user u set attributes = u.attributes - 'emails' - 'phoneNumbers' where u.person_id = $1 and not u.active`,
];

const erase = async (sql: Sql, personId: string, world: World): Promise<void> => {
  const now = world.now();
  const [person] = await sql<Candidate>(lock, [personId]);
  if (!person) return;
  const roles = await sql<{ until: Date | null }>(endsOf, [now, personId]);
  const leavesAt = contactLeavesAt({ ends: roles.map(({ until }) => until), recordedAt: person.createdAt });
  if (leavesAt === null || leavesAt > now) return;
  for (const statement of erasures) await sql(statement, [personId]);
  const author = { actorId: null, label: 'schedule', roles: [], requestId: `contact ${personId}` };
  // Which of them, not what they were: the audit never forgets.
  const changes = person.fields.map((field) => ({ field, before: null, after: null }));
  const subject = { kind: 'person' as const, id: personId };
  await recordRows(sql, [{ type: 'contact-erased', subject, personId, changes }], { author, now, newId: world.newId });
};

/** Contact details go 24 months after a person's last role; ids, names and offices stay for ever (1.1 (b)). */
const eraseContacts = async (database: Database, world: World): Promise<void> => {
  const { rows } = await database.reads.query<{ id: string }>(candidates, [world.now()]);
  for (const { id } of rows) await database.hot((sql) => erase(sql, id, world));
};

export const peopleSchedules = (database: Database, world: World) => [
  { name: 'erase-contact', run: () => eraseContacts(database, world) },
];
