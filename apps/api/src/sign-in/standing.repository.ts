import type { GroupRole } from '@mandat/domain';
import type { Sql } from '../platform/database/sql.ts';
import type { RolesAtSignIn } from './roles-at-sign-in.table.ts';

/** Until the transaction ends no signal about the person is applied, and one that is being applied is waited for. */
export const lockPersonOf = async (sql: Sql, personId: string): Promise<void> => {
  await sql(`select id from person where id = $1 for update`, [personId]);
};

export const hasDeparted = async (sql: Sql, personId: string): Promise<boolean> => {
  const rows = await sql(`select 1 from person_standing where person_id = $1 and departed_at is not null`, [personId]);
  return rows.length > 0;
};

export type RolesGiven = Pick<RolesAtSignIn, 'personId' | 'provider' | 'roles' | 'signedInAt'>;

/** Kept from one sign-in to the next, so that an alarm finds those whom it concerns while they are not signed in. */
export const keepRolesAtSignIn = async (sql: Sql, id: string, given: RolesGiven): Promise<void> => {
  await sql(
    `insert into role_at_sign_in (id, person_id, provider, roles, signed_in_at) values ($1, $2, $3, $4, $5)
     on conflict (person_id, provider) do update set roles = excluded.roles, signed_in_at = excluded.signed_in_at`,
    [id, given.personId, given.provider, given.roles, given.signedInAt],
  );
};

export type RolesClaim = {
  readonly personId: string;
  readonly provider: string;
  readonly issuedAt: Date;
  readonly roles: readonly GroupRole[];
};

/** Of the claimed roles those that no later word of the provider has taken away since the token was made. */
export const rolesStillGiven = async (sql: Sql, claim: RolesClaim): Promise<readonly GroupRole[]> => {
  const later = await sql<{ roles: readonly string[] }>(
    `select s.fact -> 'roles' as roles from signal s join signal_source src on src.id = s.source_id
     where s.person_id = $1 and src.provider = $2 and s.type = 'groups-changed' and s.effective_at > $3
       and s.state not in ('rejected', 'undone')`,
    [claim.personId, claim.provider, claim.issuedAt],
  );
  return claim.roles.filter((role) => later.every(({ roles }) => roles.includes(role)));
};
