import { FoundAlike, SimilarAccounts } from '../graphql/generated/overlaps.ts';
import type { SimilarAccountsInput } from '../graphql/generated/schema.ts';
import { useQuery } from '../providers/data/use-query.ts';
import type { Beside } from './FoundBeside.tsx';

export type AlikeFound = Beside & { readonly id: string };

/** The search over what is known of an account, and what the reader may see of what it found; null: not answered yet. */
export const useAlike = (input: SimilarAccountsInput, enabled: boolean): readonly AlikeFound[] | null => {
  const search = useQuery(SimilarAccounts, { input }, { enabled, background: true, keep: true });
  const hits = search.data?.similarAccounts ?? [];
  const ids = hits.map(({ id }) => id);
  const shown = useQuery(FoundAlike, { ids }, { enabled: enabled && ids.length > 0, background: true, keep: true });
  if (!enabled || !search.data || (ids.length > 0 && !shown.data)) return null;
  const { accounts, referenceAccounts } = shown.data ?? {};
  return hits.map((hit) => ({
    ...hit,
    other: accounts?.nodes.find(({ id }) => id === hit.id) ?? null,
    reference: referenceAccounts?.nodes.find(({ id }) => id === hit.id) ?? null,
  }));
};
