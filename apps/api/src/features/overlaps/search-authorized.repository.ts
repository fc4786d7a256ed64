import type { RegisterEvent } from '@mandat/domain';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { lockAccount } from '../accounts/account.repository.ts';
import { askAboutFound } from './found-since.repository.ts';
import { refreshOverlaps, type Finding } from './keep-overlaps.repository.ts';

type Record = (tx: Transaction, events: readonly RegisterEvent[]) => Promise<void>;
export type Searched = { readonly accounts: number; readonly alike: number; readonly found: number };

const authorized = `
select id from account where authorized_at is not null and closed_at is null and refused_at is null
  and out_of_scope_at is null order by id`;

const searchOne = async (
  tx: Transaction,
  finding: Finding,
  asked: { readonly id: string; readonly record: Record },
): Promise<number> => {
  const account = await lockAccount(tx, asked.id);
  if (!account?.authorizedAt) return 0;
  const found = await refreshOverlaps(tx, finding, account);
  if (found === 0) return 0;
  await asked.record(tx, [await askAboutFound(tx, finding, { account, count: found })]);
  return found;
};

/**
 * What is alike to accounts that were authorized before the register searched (3.2 (a)): their heads are asked. Each account by itself, so that nobody waits; once more finds what came since, and repeats nothing.
 */
export const searchAuthorized = async (database: Database, finding: Finding, record: Record): Promise<Searched> => {
  const { rows } = await database.reads.query<{ id: string }>(authorized);
  const found: number[] = [];
  for (const { id } of rows) {
    found.push(await database.transaction((tx) => searchOne(tx, finding, { id, record })));
  }
  return {
    accounts: rows.length,
    alike: found.filter((count) => count > 0).length,
    found: found.reduce((sum, count) => sum + count, 0),
  };
};
