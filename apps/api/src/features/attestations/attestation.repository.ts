import type { Attestation, RegisterEvent } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { insertRow } from '../../platform/database/rows.ts';
import type { Sql } from '../../platform/database/sql.ts';
import { isOfficialBy } from '../duty-conditions.ts';
import { attestationTable } from './attestation.table.ts';

export const insertAttestation = (tx: Transaction, attestation: Attestation): Promise<void> =>
  insertRow(tx, attestationTable, attestation);

export type Official = {
  readonly personId: string;
  readonly name: string;
  readonly entityId: string | null;
  readonly timeZone: string;
  readonly holds: boolean;
  readonly attestedOn: string | null;
  readonly askedAt: Date | null;
};

/** The post counts where the person serves now; without one the days are counted in UTC. */
const officialStatement = `
select p.id as "personId", p.name, post.entity_id as "entityId", coalesce(post.time_zone, 'UTC') as "timeZone",
  exists (select from holding h join written_authorization w on w.id = h.authorization_id
    where h.person_id = p.id and ${isOfficialBy('h', 'w', '$2')}) as holds,
  (select a.attested_on::text from attestation a where a.person_id = p.id order by a.attested_at desc, a.id limit 1) as "attestedOn",
  (select min(d.opened_at) from due_item d where d.kind in ('attest', 'renew-attestation') and d.key = p.id::text
    and d.done_at is null) as "askedAt"
from person p left join lateral (
  select a.entity_id, e.time_zone from appointment a join entity e on e.id = a.entity_id
  where a.person_id = p.id and a.ended_at is null order by a.source nulls last, a.from_on desc, a.id limit 1) post on true
where p.id = $1`;

/** Locked as by a signal: what is read is what will be changed. */
export const lockOfficial = async (sql: Sql, personId: string, now: Date): Promise<Official | null> => {
  await sql('select id from person where id = $1 for no key update', [personId]);
  const [official] = await sql<Official>(officialStatement, [personId, now]);
  return official ?? null;
};

export type Privilege = {
  readonly authorizationId: string;
  readonly accountId: string;
  readonly title: string;
  /** The nearest headed entity of the account's owner. */
  readonly familyId: string;
};

const place = `w.account_id as "accountId", a.title, nearest_headed(a.entity_id) as "familyId"`;

/** Privileges that no lapsed attestation suspends yet. */
export const unsuspended = (sql: Sql, personId: string, now: Date): Promise<readonly Privilege[]> =>
  sql<Privilege>(
    `select w.id as "authorizationId", ${place}
     from holding h join written_authorization w on w.id = h.authorization_id join account a on a.id = w.account_id
     where h.person_id = $1 and ${isOfficialBy('h', 'w', '$2')} and not exists (select from suspension s
       where s.authorization_id = w.id and s.cause = 'attestation' and s.lifted_at is null)
     order by w.id`,
    [personId, now],
  );

/** False where it was withdrawn meanwhile: then there is nothing left to suspend. */
export const suspendPrivilege = async (
  sql: Sql,
  { authorizationId }: Privilege,
  by: { readonly id: string; readonly personId: string; readonly now: Date },
): Promise<boolean> => {
  const rows = await sql<{ id: string }>(
    `with marked as (
       update written_authorization set suspended_at = coalesce(suspended_at, $4), version = version + 1
       where id = $3 and withdrawn_at is null returning id
     )
     insert into suspension (id, person_id, authorization_id, cause, since)
     select $1, $2, id, 'attestation', $4 from marked on conflict do nothing returning id`,
    [by.id, by.personId, authorizationId, by.now],
  );
  return rows.length > 0;
};

const liftStatement = `
with lifted as (
  update suspension set lifted_at = $2 where person_id = $1 and cause = 'attestation' and lifted_at is null
  returning id, authorization_id
),
unmarked as (
  update written_authorization w set suspended_at = null, version = w.version + 1
  where w.id in (select authorization_id from lifted) and w.withdrawn_at is null and not exists (select from suspension o
    where o.authorization_id = w.id and o.lifted_at is null and o.id not in (select id from lifted))
)
select l.authorization_id as "authorizationId", ${place}
from lifted l join written_authorization w on w.id = l.authorization_id join account a on a.id = w.account_id
order by w.id`;

/** What a lapsed attestation suspended counts again, unless something else suspends it too. */
export const liftByAttestation = async (sql: Sql, personId: string, now: Date): Promise<readonly RegisterEvent[]> =>
  (await sql<Privilege>(liftStatement, [personId, now])).map(({ authorizationId, accountId, familyId }) => ({
    type: 'suspension-lifted',
    subject: { kind: 'authorization', id: authorizationId },
    accountId,
    entityId: familyId,
    personId,
    reason: 'obligations-attested',
  }));
