import { useState } from 'react';
import { DecideAccounts, type BulkAccount, type DecideAccountsResult } from '../graphql/generated/bulk.ts';
import { useMutation } from '../providers/data/use-mutation.ts';
import { mostAtOnce, requestOf, type Chosen } from './bulk-kinds.ts';
import { chunksOf } from './chunks.ts';

export type Decided = DecideAccountsResult['decideAccounts'][number];
type Meant = { readonly reason: string | null; readonly confirmed: boolean };

/** Piece by piece; after a stop, what is left is decided by the next attempt, and what was decided stays. */
export const useDecidingAll = (chosen: Chosen, able: readonly BulkAccount[]) => {
  const { act, fault } = useMutation(DecideAccounts);
  const [results, setResults] = useState<readonly Decided[]>([]);
  const [busy, setBusy] = useState(false);
  /** All results, or null where it stopped. */
  const decide = async (meant: Meant): Promise<readonly Decided[] | null> => {
    const known = new Set(results.map(({ accountId }) => accountId));
    let all = results;
    setBusy(true);
    for (const now of chunksOf(
      able.filter(({ id }) => !known.has(id)),
      mostAtOnce,
    )) {
      const decided = await act({ input: { ...requestOf({ ...chosen, accounts: able }, now), ...meant } });
      if (!decided) break;
      all = [...all, ...decided.decideAccounts];
      setResults(all);
    }
    setBusy(false);
    return all.length === able.length ? all : null;
  };
  return { decide, results, busy, fault };
};
