import type { Database } from '../platform/database/database.ts';

const statement = `
select current_user as role, c.relname as table,
  r.rolsuper or pg_has_role(current_user, c.relowner, 'MEMBER') as owns,
  has_table_privilege(c.oid, 'UPDATE') or has_table_privilege(c.oid, 'DELETE') or has_table_privilege(c.oid, 'TRUNCATE') as changes
from pg_class c join pg_roles r on r.rolname = current_user
where c.relnamespace = 'public'::regnamespace and c.relname in ('audit_entry', 'audit_seal') order by 2`;

type Row = { readonly role: string; readonly table: string; readonly owns: boolean; readonly changes: boolean };

/** What the role of DATABASE_URL could do to the audit; none of it in a database whose owner is another role. */
export const auditRoleFaults = async (database: Database): Promise<readonly string[]> => {
  const rows: Row[] = await database.source.query(statement);
  return rows
    .filter(({ owns, changes }) => owns || changes)
    .map(({ role, table, owns }) =>
      owns
        ? `the role ${role} owns ${table} and could change the audit: let another role migrate (DATABASE_OWNER_URL)`
        : `the role ${role} may change rows of ${table}: run "mandat migrate" with DATABASE_OWNER_URL`,
    );
};
