import { useSearchParams } from 'react-router-dom';
import { BulkAccounts, type BulkAccount, type BulkAccountsVariables } from '../graphql/generated/bulk.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { graphql } from '../providers/data/register.ts';
import { mostAtOnce } from './bulk-kinds.ts';

export type BulkListName = 'waiting' | 'official';
export const bulkPageSize = 25;

const lists = {
  waiting: { attention: 'MINE_TO_DECIDE', field: 'REQUESTED_AT' },
  official: { attention: 'MINE_TO_MAINTAIN', field: 'TITLE' },
} as const;

type Wanted = Pick<BulkAccountsVariables, 'filter' | 'sort'>;

const wantedOf = (of: BulkListName, search: string, platform: string): Wanted => ({
  filter: {
    attention: lists[of].attention,
    ...(search !== '' && { search }),
    ...(platform !== '' && { platform: [platform] }),
  },
  sort: [{ field: lists[of].field, direction: 'ASC' }],
});

/** Every account that matches, asked for page by page; one that moves to another page meanwhile is still one. */
const gather = async (wanted: Wanted, onProgress: (done: number) => void): Promise<readonly BulkAccount[]> => {
  const found = new Map<string, BulkAccount>();
  for (let offset = 0, total = 1; offset < total; offset += mostAtOnce) {
    const { accounts } = await graphql(BulkAccounts, { first: mostAtOnce, offset, ...wanted });
    accounts.nodes.forEach((account) => found.set(account.id, account));
    total = accounts.totalCount;
    onProgress(found.size);
  }
  return [...found.values()];
};

/** What the reader may decide on: page and filters stand in the address. */
export const useBulkList = (of: BulkListName) => {
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const platform = params.get('platform') ?? '';
  const page = Math.max(1, Math.trunc(Number(params.get('page'))) || 1);
  const wanted = wantedOf(of, search, platform);
  const query = useQuery(
    BulkAccounts,
    { first: bulkPageSize, offset: (page - 1) * bulkPageSize, ...wanted },
    { keep: true },
  );
  const change = (key: 'search' | 'platform' | 'page', value: string): void =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (key !== 'page') next.delete('page');
      if (value === '') next.delete(key);
      else next.set(key, value);
      return next;
    });
  return {
    query,
    page,
    search,
    platform,
    change,
    clear: () => setParams({ of }),
    gather: (onProgress: (done: number) => void) => gather(wanted, onProgress),
  };
};

export type BulkList = ReturnType<typeof useBulkList>;
