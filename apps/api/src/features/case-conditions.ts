import type { FieldCall } from '../platform/graphql/read-compiler/read-shape.ts';
import type { Subject } from '../platform/graphql/read-compiler/subject.ts';

/** A case is reached through the entity that was left, through the accounts of its checklist, and by the person. */
export const caseSubject: Subject = {
  entityIds: (row, ids, sql) => {
    const [task, account] = [sql.alias(), sql.alias()];
    return `(${row}.entity_id = any(${ids}) or exists (select from case_task ${task}
      join account ${account} on ${account}.id = ${task}.account_id
      where ${task}.case_id = ${row}.id and ${account}.entity_id = any(${ids})))`;
  },
  accountIds: (row, ids, sql) => {
    const task = sql.alias();
    return `exists (select from case_task ${task} where ${task}.case_id = ${row}.id and ${task}.account_id = any(${ids}))`;
  },
  personId: (row, id) => `${row}.person_id = ${id}`,
};

const inCase =
  (reached: NonNullable<Subject['personId']>): NonNullable<Subject['personId']> =>
  (row, values, sql) => {
    const found = sql.alias();
    return `exists (select from offboarding_case ${found} where ${found}.id = ${row}.case_id and ${reached(found, values, sql)})`;
  };

/** What belongs to a case is reached as the case is. */
export const throughCase: Subject = {
  entityIds: inCase((row, ids, sql) => caseSubject.entityIds?.(row, ids, sql) ?? 'false'),
  accountIds: inCase((row, ids, sql) => caseSubject.accountIds?.(row, ids, sql) ?? 'false'),
  personId: inCase((row, id) => `${row}.person_id = ${id}`),
};

/** An office reads what its head or its officials are asked, and people what they are asked themselves, and that their authorization ends. */
export const dueItemSubject: Subject = {
  entityIds: (row, ids) => `(${row}.addressee in ('head', 'official') and ${row}.entity_id = any(${ids}))`,
  personId: (row, id) =>
    `((${row}.addressee in ('person', 'official') or ${row}.kind = 'renew-authorization') and ${row}.person_id = ${id})`,
};

/** `sourceHealth` of the domain in SQL, its tests in the same order. */
export const sourceHealthSql = ({ row, sql }: Pick<FieldCall, 'row' | 'sql'>): string => `(case
    when ${row}.alarmed_at is not null then 'alarmed'
    when ${row}.last_heard_at is null then 'never-heard'
    when ${row}.last_heard_at + make_interval(secs => ${row}.silent_after_seconds) < ${sql.now()} then 'silent'
    else 'live' end)`;

/** What heads withdrew stays withdrawn: they authorize anew, and nobody else does (3.7). */
export const isUndoable = (signal: string): string =>
  `(${signal}.state = 'applied' and ${signal}.type <> 'authorizations-withdrawn')`;
