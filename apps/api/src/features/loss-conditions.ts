import type { SubjectSql } from '../platform/graphql/read-compiler/subject.ts';

/** The losses that a signal's plan names; none while it has no plan. */
export const lossesOf = (signal: string): string =>
  `jsonb_array_elements(case when jsonb_typeof(${signal}.plan -> 'losses') = 'array' then ${signal}.plan -> 'losses' else '[]' end)`;

/** A written authorization is lost: a privilege, and not only credentials. */
export const isPrivilegeLoss = (loss: string): string => `(${loss} ->> 'authorizationId') is not null`;

/** What a plan would take may have ended since by something else: a suspension only waits, a withdrawal ends. */
export const stillStands = (sql: SubjectSql, loss: string): string => {
  const [authorization, held] = [sql.alias(), sql.alias()];
  return `(case when ${isPrivilegeLoss(loss)} then exists (
      select from written_authorization ${authorization} where ${authorization}.id = (${loss} ->> 'authorizationId')::uuid
        and ${authorization}.withdrawn_at is null and ${authorization}.replaced_at is null and ${authorization}.valid_until > ${sql.now()})
    else exists (
      select from holding ${held} where ${held}.id = (${loss} ->> 'holdingId')::uuid
        and ${held}.ended_at is null and ${held}.removal_awaited_at is null) end)`;
};

/** What is said of where somebody is: only this can make a plan other than it was. */
const bearing = `('person-departed', 'person-returned', 'person-locked-out', 'person-unlocked', 'departure-scheduled', 'person-moved')`;

/** Whether a fact about the same person came after the one that is held, and counts. */
export const isLaterFact = (later: string, signal: string): string =>
  `${later}.person_id = ${signal}.person_id and ${later}.id <> ${signal}.id and ${later}.received_at > ${signal}.received_at
    and ${later}.state not in ('undone', 'rejected') and ${later}.type in ${bearing}`;
