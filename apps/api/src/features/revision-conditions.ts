import type { FieldCall } from '../platform/graphql/read-compiler/read-shape.ts';

/** Conditions over proposed changes, beside their twins in the domain. */

export const awaitsDecision = (row: string): string =>
  `(${row}.withdrawn_at is null and ${row}.approved_at is null and ${row}.refused_at is null)`;

/** `isRevisable` of the domain, of an account's row. */
export const isRevisableSql = (account: string): string =>
  `(${account}.authorized_at is not null and ${account}.withdrawn_at is null and ${account}.parked_at is null
    and ${account}.closed_at is null and ${account}.refused_at is null and ${account}.out_of_scope_at is null)`;

export const ofRevisable = ({ row, sql }: FieldCall): string => {
  const account = sql.alias();
  return `exists (select from account ${account} where ${account}.id = ${row}.account_id and ${isRevisableSql(account)})`;
};

export const latestApproved = (accountId: string, sql: FieldCall['sql']): string => {
  const earlier = sql.alias();
  return `(select coalesce(max(${earlier}.number), 0) from account_revision ${earlier}
    where ${earlier}.account_id = ${accountId} and ${earlier}.approved_at is not null)`;
};

/** `isStale` of the domain: made from another revision, or from a field that is not any more what it was. */
export const isStaleSql = ({ row, sql }: FieldCall): string => {
  const [account, change] = [sql.alias(), sql.alias()];
  const column = String.raw`lower(regexp_replace(${change}.item ->> 'field', '([A-Z])', '_\1', 'g'))`;
  return `(${row}.base <> ${latestApproved(`${row}.account_id`, sql)} or exists (
    select from account ${account}, jsonb_array_elements(${row}.changes) ${change}(item)
    where ${account}.id = ${row}.account_id and to_jsonb(${account}) -> ${column} is distinct from ${change}.item -> 'before'))`;
};

export const revisionDeciders = ({ row, sql }: FieldCall): string => `revision_deciders(${row}.id, ${sql.now()})`;

/** An account with a proposal that waits for a decision; `more` narrows which. */
export const hasOpenRevision = (call: FieldCall, more: (revision: FieldCall) => string = () => 'true'): string => {
  const revision = call.sql.alias();
  return `exists (select from account_revision ${revision} where ${revision}.account_id = ${call.row}.id
    and ${awaitsDecision(revision)} and ${isRevisableSql(call.row)} and ${more({ ...call, row: revision })})`;
};
