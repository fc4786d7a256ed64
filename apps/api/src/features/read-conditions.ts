import type { Action } from '@mandat/policies';
import type { FieldCall, Filter } from '../platform/graphql/read-compiler/read-shape.ts';
import type { SubjectSql, Subject } from '../platform/graphql/read-compiler/subject.ts';

/** Conditions over rows that several nouns need; each says in SQL what the domain says of records. */

/** Today in the time zone of an entity: days are counted there. */
export const todayIn = (sql: SubjectSql, entityId: string): string => {
  const zone = sql.alias();
  return `(select (${sql.now()} at time zone ${zone}.time_zone)::date from entity ${zone} where ${zone}.id = ${entityId})`;
};

/** Whether the days of a row, both included, cover a day. */
export const coversDay = (row: string, day: string): string =>
  `(${row}.from_on <= ${day} and (${row}.until_on is null or ${row}.until_on >= ${day}))`;

export const isCurrentHeadship = (row: string, day: string): string =>
  `(${row}.rejected_at is null and ${row}.confirmed_at is not null and ${coversDay(row, day)})`;

/** An authorization that counts. */
export const isInForce = (row: string, now: string): string =>
  `(${row}.withdrawn_at is null and ${row}.suspended_at is null and ${row}.valid_from <= ${now} and ${row}.valid_until > ${now})`;

/** A holding that rests on a written authorization in force. */
export const isPrivilege = (sql: SubjectSql, row: string): string => {
  const authorization = sql.alias();
  return `(${row}.ended_at is null and ${row}.removal_awaited_at is null and ${row}.capacity <> 'none' and exists (
    select from written_authorization ${authorization}
    where ${authorization}.id = ${row}.authorization_id and ${isInForce(authorization, sql.now())}))`;
};

/** A request that somebody has not submitted is their draft; a decided account has been public since. */
const isPublished = (row: string): string => `(${row}.submitted_at is not null or ${row}.authorized_at is not null)`;

export const accountSubject: Subject = {
  published: isPublished,
  entityIds: (row, ids) => `${row}.entity_id = any(${ids})`,
  accountIds: (row, ids) => `${row}.id = any(${ids})`,
  requestedById: (row, id) => `${row}.requested_by_id = ${id}`,
  openRequestById: (row, id) => `(${row}.requested_by_id = ${id} and ${row}.authorized_at is null)`,
};

/** What belongs to an account is reached as the account is. */
export const throughAccount: Subject = {
  published: (row, sql) => {
    const account = sql.alias();
    return `exists (select from account ${account} where ${account}.id = ${row}.account_id and ${isPublished(account)})`;
  },
  openRequestById: (row, id, sql) => {
    const account = sql.alias();
    return `exists (select from account ${account} where ${account}.id = ${row}.account_id
      and ${account}.requested_by_id = ${id} and ${account}.authorized_at is null)`;
  },
  entityIds: (row, ids, sql) => {
    const account = sql.alias();
    return `exists (select from account ${account} where ${account}.id = ${row}.account_id and ${account}.entity_id = any(${ids}))`;
  },
  accountIds: (row, ids) => `${row}.account_id = any(${ids})`,
  requestedById: (row, id, sql) => {
    const account = sql.alias();
    return `exists (select from account ${account} where ${account}.id = ${row}.account_id and ${account}.requested_by_id = ${id})`;
  },
};

const isAppointedIn = (person: string, ids: string, sql: SubjectSql): string => {
  const post = sql.alias();
  const today = todayIn(sql, `${post}.entity_id`);
  return `exists (select from appointment ${post} where ${post}.person_id = ${person} and ${post}.entity_id = any(${ids}) and ${coversDay(post, today)})`;
};

const aboutPerson = (column: string): Subject => ({
  entityIds: (row, ids, sql) => isAppointedIn(`${row}.${column}`, ids, sql),
  personId: (row, id) => `${row}.${column} = ${id}`,
});

export const personSubject: Subject = aboutPerson('id');
export const throughPerson: Subject = aboutPerson('person_id');

/** Holdings and authorizations concern an account and a person: either opens them. */
export const throughEither = (action: string): Subject =>
  action.startsWith('person:') ? throughPerson : throughAccount;

/** Parts that are reached through their whole alone, and stand under the same actions. */
export const withItsWhole: Subject = {
  published: () => 'true',
  entityIds: () => 'true',
  accountIds: () => 'true',
  requestedById: () => 'true',
  openRequestById: () => 'true',
  personId: () => 'true',
};

export const isUuid = (text: unknown): text is string =>
  typeof text === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(text);

/** An id from outside; one that cannot be an id finds nothing. */
export const uuidOrNull = (text: unknown): string | null => (isUuid(text) ? text : null);
export const uuidsOf = (texts: readonly unknown[] | null): readonly string[] => (texts ?? []).filter(isUuid);

/** What people typed, as a pattern that finds it anywhere. */
export const anywhere = (text: unknown): string =>
  `%${String(text)
    .trim()
    .replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;

/** Milliseconds between two moments, whole as clocks tell them. */
export const milliseconds = (from: string, to: string): string =>
  `round(extract(epoch from ${to} - ${from}) * 1000)::float8`;

/** Whether something is still to be done, as a filter says. */
export const isOpen =
  (column: string): Filter =>
  ({ row, arg }) =>
    `(${row}.${column} is null) = ${arg('open', 'boolean')}`;

export const byId =
  (name: string, column: string): Filter =>
  ({ row, arg }) =>
    `${row}.${column} = ${arg(name, 'uuid', uuidOrNull)}`;

export const byIds: Filter = ({ row, arg }) => `${row}.id = any(${arg('ids', 'uuid[]', uuidsOf)})`;

/** Records about somebody whose name holds what was typed. */
export const personNamed =
  (name: string, column: string): Filter =>
  ({ row, sql, arg }) => {
    const person = sql.alias();
    return `exists (select from person ${person} where ${person}.id = ${row}.${column} and ${person}.name ilike ${arg(name, 'text', anywhere)})`;
  };

export const anyOf =
  (name: string, column: string): Filter =>
  ({ row, arg }) =>
    `${row}.${column} = any(${arg(name, 'text[]')})`;

/** An ability is a value: permission and state together, false where either is missing. */
export const ability = (call: FieldCall, action: Action, when: string): string => {
  const may = call.may(action);
  return may === 'false' ? 'false' : `coalesce((${may}) and (${when}), false)`;
};

/** What JavaScript's `trim` leaves nothing of. */
export const isBlank = (column: string): string =>
  String.raw`${column} ~ '^[\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*$'`;

export const isNotBlank = (column: string): string => `not (${isBlank(column)})`;
