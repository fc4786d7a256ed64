import type { AccountStatus } from '@mandat/domain';
import type { FieldCall } from '../../platform/graphql/read-compiler/read-shape.ts';
import { isBlank, isPrivilege, todayIn } from '../read-conditions.ts';

type Row = Pick<FieldCall, 'row' | 'sql'>;

/** `accountStatus` of the domain in SQL, its tests in the same order. */
export const accountStatusSql = ({ row, sql }: Row): string => `(case
  when ${row}.undone_at is not null then 'undone'
  when ${row}.out_of_scope_at is not null then 'out-of-scope'
  when ${row}.closed_at is not null then 'closed'
  when ${row}.parked_at is not null then 'parked'
  when ${row}.withdrawn_at is not null then 'withdrawn'
  when ${row}.refused_at is not null then 'refused'
  when ${row}.authorized_at is null then case when ${row}.submitted_at is not null then 'under-review' else 'requested' end
  when not (${row}.request_kind = 'new' and ${row}.created_on is null) then 'authorized'
  when ${row}.creation_due_on < ${todayIn(sql, `${row}.entity_id`)} then 'creation-lapsed'
  else 'to-be-created' end)`;

export const hasStatus = (call: Row, ...statuses: readonly AccountStatus[]): string =>
  `${accountStatusSql(call)} in (${statuses.map((status) => `'${status}'`).join(', ')})`;

export const isOfficialSql = (call: Row): string => hasStatus(call, 'authorized');

export const isReviewOverdueSql = (call: Row): string =>
  `coalesce(${isOfficialSql(call)} and ${call.row}.review_due_on < ${todayIn(call.sql, `${call.row}.entity_id`)}, false)`;

export const isLiveSql = (row: string): string =>
  `(${row}.closed_at is null and ${row}.refused_at is null and ${row}.out_of_scope_at is null)`;

/** The holdings of the account that are privileges in one of the capacities: what follows `select …`. */
const privileges = ({ row, sql }: Row, held: string, capacities: readonly string[]): string => {
  const of = capacities.map((capacity) => `'${capacity}'`).join(', ');
  return `from holding ${held} where ${held}.account_id = ${row}.id and ${held}.capacity in (${of}) and ${isPrivilege(sql, held)}`;
};

export const officialId = (call: Row): string => {
  const held = call.sql.alias();
  const from = privileges(call, held, ['authorized-official']);
  return `(select ${held}.person_id ${from} order by ${held}.from_at, ${held}.id limit 1)`;
};

export const alternateIds = (call: Row): string => {
  const held = call.sql.alias();
  return `(select ${held}.person_id ${privileges(call, held, ['alternate'])})`;
};

/** Officials and alternates: a publisher alone leaves an account without a holder. */
export const holderCount = (call: Row): string => {
  const held = call.sql.alias();
  return `(select count(distinct ${held}.person_id) ${privileges(call, held, ['authorized-official', 'alternate'])})`;
};

export const hasHolderSql = (call: Row): string => {
  const held = call.sql.alias();
  return `exists (select ${privileges(call, held, ['authorized-official', 'alternate'])})`;
};

/** Before the decision the official is the one who is named; afterwards the one who holds the privilege. */
const hasOfficial = (call: Row): string => {
  const [held, named] = [call.sql.alias(), call.sql.alias()];
  const nominated = `exists (select from nomination ${named} where ${named}.account_id = ${call.row}.id and ${named}.capacity = 'authorized-official')`;
  const holds = `exists (select ${privileges(call, held, ['authorized-official'])})`;
  return `case when ${call.row}.authorized_at is null then ${nominated} else ${holds} end`;
};

/** `missingElements` of the domain in SQL, in the bulletin's order. */
export const missingElementsSql = (call: Row): string => {
  const { row } = call;
  const purpose = `${isBlank(`${row}.purpose`)} or ${isBlank(`${row}.audience`)}`;
  return `array_remove(array[
    case when ${isBlank(`${row}.title`)} then 'title' end,
    case when cardinality(${row}.languages) = 0 then 'languages' end,
    case when not (${hasOfficial(call)}) then 'official' end,
    case when ${purpose} then 'purpose-and-audience' end], null)`;
};
