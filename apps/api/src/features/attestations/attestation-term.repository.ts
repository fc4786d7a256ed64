import { readAttestationTerm, type AttestationTerm } from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';
import { attestationSetting } from '../duty-conditions.ts';

export const attestationTermOf = async (sql: Sql): Promise<AttestationTerm> => {
  const [row] = await sql<{ value: unknown }>('select value from register_setting where name = $1', [
    attestationSetting,
  ]);
  return readAttestationTerm(row?.value);
};

/** Who changes it waits for whoever did: what it was before stands in the audit. */
export const lockAttestationTerm = async (sql: Sql): Promise<AttestationTerm> => {
  await sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [attestationSetting]);
  return attestationTermOf(sql);
};

export const saveAttestationTerm = async (sql: Sql, term: AttestationTerm): Promise<void> => {
  await sql(
    'insert into register_setting (name, value) values ($1, $2::jsonb) on conflict (name) do update set value = excluded.value',
    [attestationSetting, JSON.stringify(term)],
  );
};
