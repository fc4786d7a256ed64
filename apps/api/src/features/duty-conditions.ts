import { usualAttestationTerm, type AttestationTermPart } from '@mandat/domain';
import type { SubjectSql } from '../platform/graphql/read-compiler/subject.ts';

/** What officials have to attest and to read, as conditions over rows. */

export const attestationSetting = 'attestation';

/** A part of the term as DGC set it, else as it usually is. */
export const termPart = (part: AttestationTermPart): string =>
  `coalesce((select (term.value ->> '${part}')::int from register_setting term where term.name = '${attestationSetting}'), ${usualAttestationTerm[part]})`;

/** A holding `h` on an authorization `w`: a privilege, also while it is suspended, which is when it matters most. */
export const isOfficialBy = (h: string, w: string, now: string): string =>
  `${h}.ended_at is null and ${h}.removal_awaited_at is null and ${h}.capacity <> 'none' and ${w}.withdrawn_at is null and ${w}.valid_until > ${now}`;

export const holdsPrivilege = (sql: SubjectSql, person: string): string => {
  const [held, written] = [sql.alias(), sql.alias()];
  return `exists (select from holding ${held} join written_authorization ${written} on ${written}.id = ${held}.authorization_id
    where ${held}.person_id = ${person} and ${isOfficialBy(held, written, sql.now())})`;
};

export const dueOnSql = (row: string): string =>
  `(${row}.attested_on + make_interval(months => ${termPart('months')}))::date`;

/** `attestationStatus` of the domain in SQL, its tests in the same order. */
export const attestationStatusSql = (sql: SubjectSql, person: string): string => {
  const latest = sql.alias();
  const today = `(${sql.now()} at time zone ${latest}.time_zone)::date`;
  return `(case when not ${holdsPrivilege(sql, person)} then 'not-needed' else coalesce((
    select case when ${today} > ${dueOnSql(latest)} then 'lapsed'
      when ${today} >= ${dueOnSql(latest)} - ${termPart('reminderDays')} then 'to-renew' else 'in-force' end
    from attestation ${latest} where ${latest}.person_id = ${person}
    order by ${latest}.attested_at desc, ${latest}.id limit 1), 'missing') end)`;
};

/** `guidanceState` of the domain in SQL, its tests in the same order. */
export const guidanceStateSql = (sql: SubjectSql, row: string): string => {
  const later = sql.alias();
  return `(case when ${row}.in_force_at is null then 'draft'
    when exists (select from guidance_version ${later} where ${later}.notice_id = ${row}.notice_id
      and ${later}.number > ${row}.number and ${later}.in_force_at <= ${sql.now()}) then 'superseded'
    when ${row}.in_force_at > ${sql.now()} then 'coming' else 'in-force' end)`;
};

/** Whether an account stands under a notice: all do, or those of the entity and of what it heads. */
export const standsUnder = (account: string, notice: string): string =>
  `(${notice}.entity_id is null or (${notice}.id, ${account}.entity_id) in (select notice_id, entity_id from guidance_audience()))`;

const concerns = (sql: SubjectSql, notice: string, person: string): string => {
  const [held, written, account] = [sql.alias(), sql.alias(), sql.alias()];
  return `exists (select from holding ${held} join written_authorization ${written} on ${written}.id = ${held}.authorization_id
    join account ${account} on ${account}.id = ${held}.account_id
    where ${held}.person_id = ${person} and ${isOfficialBy(held, written, sql.now())} and ${standsUnder(account, notice)})`;
};

/** Whether a person has to acknowledge a version: it is in force, concerns them, and they have not. */
export const isToAcknowledge = (sql: SubjectSql, row: string, person: string): string => {
  const [notice, read] = [sql.alias(), sql.alias()];
  return `(${guidanceStateSql(sql, row)} = 'in-force' and not exists (select from guidance_acknowledgement ${read}
      where ${read}.version_id = ${row}.id and ${read}.person_id = ${person})
    and exists (select from guidance_notice ${notice} where ${notice}.id = ${row}.notice_id and ${concerns(sql, notice, person)}))`;
};

/** Everybody who has to acknowledge a version in force, found at once: for lists of people. */
export const peopleWhoHaveToAcknowledge = (sql: SubjectSql): string => {
  const [version, notice, held, written] = [sql.alias(), sql.alias(), sql.alias(), sql.alias()];
  const [account, read] = [sql.alias(), sql.alias()];
  return `(select ${held}.person_id from guidance_version ${version} join guidance_notice ${notice} on ${notice}.id = ${version}.notice_id,
      holding ${held} join written_authorization ${written} on ${written}.id = ${held}.authorization_id
      join account ${account} on ${account}.id = ${held}.account_id
    where ${guidanceStateSql(sql, version)} = 'in-force' and ${isOfficialBy(held, written, sql.now())} and ${standsUnder(account, notice)}
      and not exists (select from guidance_acknowledgement ${read}
        where ${read}.version_id = ${version}.id and ${read}.person_id = ${held}.person_id))`;
};
