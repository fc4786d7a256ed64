import { useQuery as useAnswer } from '@tanstack/react-query';
import { useState } from 'react';
import { PreviewDecisions, type PreviewDecisionsResult } from '../graphql/generated/bulk.ts';
import type { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { graphql } from '../providers/data/register.ts';
import { useReader } from '../providers/Reader.tsx';
import { mostAtOnce, requestOf, type Chosen } from './bulk-kinds.ts';
import { chunksOf } from './chunks.ts';

export type Previewed = PreviewDecisionsResult['previewDecisions']['accounts'][number];
export type Preview = { readonly accounts: readonly Previewed[]; readonly toConfirm: string | null };

/** The decision, tried for the whole choice piece by piece; what is being decided is not tried once more. */
export const useBulkPreview = (chosen: Chosen, deciding: boolean) => {
  const { locale } = useReader();
  const [done, setDone] = useState(0);
  const query = useAnswer<Preview, GraphqlFault>({
    queryKey: ['register', 'bulk-preview', chosen, locale],
    enabled: !deciding,
    queryFn: async ({ signal }) => {
      const accounts: Previewed[] = [];
      let toConfirm: string | null = null;
      for (const now of chunksOf(chosen.accounts, mostAtOnce)) {
        const { previewDecisions } = await graphql(PreviewDecisions, { input: requestOf(chosen, now) }, { signal });
        accounts.push(...previewDecisions.accounts);
        toConfirm ??= previewDecisions.toConfirm ?? null;
        setDone(accounts.length);
      }
      return { accounts, toConfirm };
    },
  });
  return { query, done };
};
