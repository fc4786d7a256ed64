import { groupRoles, type DataImport, type Role } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import type { Transaction } from '../../platform/database/database.ts';

type Standing = {
  readonly headOf: readonly string[];
  readonly focalPointOf: readonly string[];
  /** Of the roles that groups gave when the work was asked for, those that no later word has taken away. */
  readonly stillGiven: readonly string[];
};

const covers = (record: string): string =>
  `${record}.from_on <= ($2::timestamptz at time zone e.time_zone)::date
    and (${record}.until_on is null or ${record}.until_on >= ($2::timestamptz at time zone e.time_zone)::date)`;

/** What a session says of its person, for somebody who may have none any more. */
const standingStatement = `
with recursive reached (id) as (
  select h.entity_id from headship h join entity e on e.id = h.entity_id
  where h.person_id = $1 and e.headed and h.confirmed_at is not null and h.rejected_at is null and ${covers('h')}
  union
  select e.id from reached r join entity e on e.parent_id = r.id where not e.headed
)
select array(select id::text from reached) as "headOf",
  array(
    select distinct f.entity_id::text from focal_point f join entity e on e.id = f.entity_id
    where f.person_id = $1 and ${covers('f')}
  ) as "focalPointOf",
  array(
    select role from unnest($3::text[]) role
    where not exists (select from signal s where s.person_id = $1 and s.type = 'groups-changed' and s.effective_at > $4
        and s.state not in ('rejected', 'undone', 'proposed') and not s.fact -> 'roles' ? role)
      and (exists (select from role_at_sign_in r where r.person_id = $1 and role = any(r.roles))
        or not exists (select from role_at_sign_in r where r.person_id = $1 and r.signed_in_at > $4))
  ) as "stillGiven"`;

const rolesOf = ({ headOf, focalPointOf, stillGiven }: Standing): readonly Role[] => [
  ...groupRoles.filter((role) => stillGiven.includes(role)),
  ...(headOf.length > 0 ? (['head-of-entity'] as const) : []),
  ...(focalPointOf.length > 0 ? (['focal-point'] as const) : []),
  'staff',
];

/** Who somebody is now for whom the work goes on without them. */
export const importerNow = async (
  tx: Transaction,
  given: Pick<DataImport, 'actingLabel' | 'actingRoles'>,
  asked: { readonly personId: string; readonly at: Date | null; readonly now: Date },
): Promise<Actor> => {
  const [found]: Standing[] = await tx.query(standingStatement, [
    asked.personId,
    asked.now,
    given.actingRoles,
    asked.at,
  ]);
  const standing = found ?? { headOf: [], focalPointOf: [], stillGiven: [] };
  const { headOf, focalPointOf } = standing;
  const roles = rolesOf(standing);
  return { ...nobody, kind: 'person', personId: asked.personId, label: given.actingLabel, roles, headOf, focalPointOf };
};
