import type { OutOfScopeKind } from '@mandat/domain';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { SameAlias } from './account.repository.ts';

export const wereOutOfScope = async (tx: Transaction, hits: readonly SameAlias[]): Promise<boolean> => {
  const ids = hits.map(({ accountId }) => accountId);
  const [row]: { found: boolean }[] = await tx.query(
    `select exists (select from account where id = any($1) and out_of_scope_at is not null) as found`,
    [ids],
  );
  return row?.found === true;
};

/** Whether a request that stands has taken it up again. */
export const isReopened = async (tx: Transaction, id: string): Promise<boolean> => {
  const [row]: { found: boolean }[] = await tx.query(
    `select exists (select from account where reopens_id = $1 and refused_at is null and out_of_scope_at is null) as found`,
    [id],
  );
  return row?.found === true;
};

export type ScopeFound = { readonly at: Date; readonly as: OutOfScopeKind };

/** Whether an account was examined under one of these forms and found to be none of an entity, and when last. */
export const lastOutOfScope = async (database: Database, aliases: readonly string[]): Promise<ScopeFound | null> => {
  const { rows } = await database.reads.query<ScopeFound>(
    `select a.out_of_scope_at as at, a.out_of_scope_as as "as" from account_alias l join account a on a.id = l.account_id
     where l.value = any($1) and a.out_of_scope_at is not null order by a.out_of_scope_at desc limit 1`,
    [aliases],
  );
  return rows[0] ?? null;
};
