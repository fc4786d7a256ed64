import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { Chip } from './chip.ts';
import type { RegisterList } from './use-register-list.ts';

export type BestRemoval = {
  readonly chip: Chip;
  readonly without: { readonly filter: string; readonly count: number };
};

/** When nothing matches: the filter whose removal gives most. */
export const useBestRemoval = (
  { resource, filter }: Pick<RegisterList<unknown>, 'resource' | 'filter'>,
  chips: readonly Chip[],
): BestRemoval | null => {
  const provider = useDataProvider();
  const { data } = useQuery({
    queryKey: ['removal', resource, filter],
    enabled: chips.length > 0,
    queryFn: async (): Promise<BestRemoval | null> => {
      const counted = await Promise.all(
        chips.map(async (chip) => {
          const { [chip.key]: _, ...others } = filter;
          const { total } = await provider.getList(resource, { filter: others, pagination: { page: 1, perPage: 1 } });
          return { chip, count: total ?? 0 };
        }),
      );
      const best = counted.toSorted((a, b) => b.count - a.count)[0];
      if (!best || best.count === 0) return null;
      return { chip: best.chip, without: { filter: `${best.chip.label}: ${best.chip.value}`, count: best.count } };
    },
  });
  return data ?? null;
};
