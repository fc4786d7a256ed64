import type { Account, AccountAlias, RecognizedAccount } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { copyRows } from '../../platform/database/copy-rows.ts';
import { accountAliasTable, accountTable } from './account.table.ts';
import { aliasKindOf } from './recognized.ts';

export const nextReferences = async (tx: Transaction, count: number, now: Date): Promise<readonly string[]> => {
  const rows: { number: string }[] = await tx.query(
    `select nextval('account_reference_number') as number from generate_series(1, $1)`,
    [count],
  );
  return rows.map(({ number }) => `R-${now.getUTCFullYear()}-${number.padStart(4, '0')}`);
};

/** Those of these forms under which an account is registered now, and which account. */
export const liveAliases = async (tx: Transaction, values: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const rows: { value: string; accountId: string }[] = await tx.query(
    `select value, account_id as "accountId" from account_alias where value = any($1) and valid_until is null`,
    [values],
  );
  return new Map(rows.map(({ value, accountId }) => [value, accountId]));
};

/** Every form under which an account was recognized, as what it is then known. */
export const aliasesOf = (
  { id, requestedAt }: Pick<Account, 'id' | 'requestedAt'>,
  found: RecognizedAccount,
  newId: () => string,
): readonly AccountAlias[] =>
  found.aliases.map((value) => ({
    id: newId(),
    accountId: id,
    kind: aliasKindOf(value, found),
    value,
    validFrom: requestedAt,
    validUntil: null,
  }));

export type Added = { readonly accounts: readonly Account[]; readonly aliases: readonly AccountAlias[] };

export const addAccounts = async (tx: Transaction, { accounts, aliases }: Added): Promise<void> => {
  await copyRows(tx, accountTable, accounts);
  await copyRows(tx, accountAliasTable, aliases);
};
