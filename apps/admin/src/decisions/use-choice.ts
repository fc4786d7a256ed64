import { useState } from 'react';
import type { BulkAccount } from '../graphql/generated/bulk.ts';
import type { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { faultFrom } from '../providers/data/use-mutation.ts';
import type { BulkList } from './use-bulk-list.ts';

/** What is ticked, over all pages that were seen. */
export const useChoice = (list: BulkList, shown: readonly BulkAccount[]) => {
  const [ticked, setTicked] = useState<readonly BulkAccount[]>([]);
  const [gathered, setGathered] = useState<number | null>(null);
  const [fault, setFault] = useState<GraphqlFault | null>(null);
  // A row that was read again meanwhile is decided as it is now.
  const known = new Map([...ticked, ...shown].map((account) => [account.id, account]));
  const accounts = ticked.map((account) => known.get(account.id) ?? account);
  const tick = (ids: readonly string[]): void => setTicked(ids.flatMap((id) => known.get(id) ?? []));
  const all = async (): Promise<void> => {
    setFault(null);
    setGathered(0);
    try {
      setTicked(await list.gather(setGathered));
    } catch (error) {
      setFault(faultFrom(error));
    } finally {
      setGathered(null);
    }
  };
  return { accounts, tick, all, gathered, fault, clear: () => setTicked([]) };
};
