import type { GroupRole, StaffType } from '@mandat/domain';
import type { Sql } from '../platform/database/sql.ts';

/** The two channels through which a provider's ID tokens speak. */
export type ClaimChannel = 'sign-in-claims' | 'session-refresh';

/** What the register knows, for one person, of what claims of this provider may say anew. */
export type KnownOfPerson = {
  readonly name: string;
  readonly email: string | null;
  readonly functionTitle: string | null;
  readonly staffType: StaffType;
  /** What each channel last said of whether the person is there. */
  readonly said: Readonly<Partial<Record<ClaimChannel, 'person-departed' | 'person-returned'>>>;
  /** Somebody else than this provider's claims says that the person has gone. */
  readonly goneElsewhere: boolean;
  /** Units of the last move that this provider told, by whatever channel. */
  readonly units: readonly string[] | null;
  readonly contact: Readonly<Record<string, unknown>> | null;
  readonly posts: readonly { readonly entityId: string; readonly isOfProvider: boolean }[];
  /** The entity of the unit that is claimed now. */
  readonly unitEntityId: string | null;
  readonly hasOtherIssuer: boolean;
  readonly isStaffInSession: boolean;
  readonly sessionRoles: readonly GroupRole[];
};

/** $1 person, $2 provider, $3 issuer, $4 code of the claimed unit, $5 now. A fact counts as said whatever became of it. */
const statement = `
with told as (
  select s.type, s.fact, s.effective_at, s.received_at, s.source_id, s.state, src.channel, src.trust,
    coalesce(src.provider = $2, false) as is_own,
    coalesce(src.provider = $2, false) and src.channel in ('sign-in-claims', 'session-refresh') as is_claimed
  from signal s join signal_source src on src.id = s.source_id where s.person_id = $1
),
standing as (
  select distinct on (source_id) * from told
  where type in ('person-departed', 'person-returned') and trust <> 'propose' and not is_claimed
    and state in ('applied', 'no-effect', 'proposed')
  order by source_id, effective_at desc, type
)
select p.name, p.email, p.function_title as "functionTitle", p.staff_type as "staffType",
  coalesce((select json_object_agg(channel, type) from (
    select distinct on (channel) channel, type from told
    where is_claimed and type in ('person-departed', 'person-returned') order by channel, effective_at desc, type
  ) last), '{}') as said,
  exists (select from standing where type = 'person-departed') as "goneElsewhere",
  (select fact -> 'units' from told where is_own and type = 'person-moved'
    order by effective_at desc, received_at desc limit 1) as units,
  (select fact -> 'contact' from told where is_claimed and type = 'contact-changed'
    order by effective_at desc, received_at desc limit 1) as contact,
  coalesce((select json_agg(json_build_object('entityId', a.entity_id, 'isOfProvider', coalesce(a.source = $2, false)))
    from appointment a join entity e on e.id = a.entity_id
    where a.person_id = $1 and a.ended_at is null and a.from_on <= ($5::timestamptz at time zone e.time_zone)::date
      and (a.until_on is null or a.until_on >= ($5::timestamptz at time zone e.time_zone)::date)), '[]') as posts,
  unit_entity($2, $4) as "unitEntityId",
  exists (select from person_identifier i where i.person_id = $1 and i.kind = 'subject' and i.source <> $3
    and i.valid_until is null) as "hasOtherIssuer",
  exists (select from session s where s.person_id = $1 and s.provider = $2 and s.is_staff) as "isStaffInSession",
  array(select distinct role from session s, unnest(s.group_roles) role where s.person_id = $1 and s.provider = $2)
    as "sessionRoles"
from person p where p.id = $1`;

export type KnownKey = {
  readonly personId: string;
  readonly provider: string;
  readonly issuer: string;
  readonly unitCode: string | null;
  readonly now: Date;
};

export const knownOfPerson = async (sql: Sql, key: KnownKey): Promise<KnownOfPerson> => {
  const values = [key.personId, key.provider, key.issuer, key.unitCode, key.now];
  const [row] = await sql<KnownOfPerson>(statement, values, 'known-claims');
  if (!row) throw new Error('the person of an identity is not there');
  return row;
};
