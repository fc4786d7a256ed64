import { DueItemCounts } from '../graphql/generated/due-items.ts';
import type { Capacity } from '../kit/frame/frame-context.ts';
import { useQuery } from '../providers/data/use-query.ts';

/** How many open due items ask DGC; nothing for whoever acts in another capacity. */
export const useDueForDgc = ({ role }: Capacity): number => {
  const { data } = useQuery(DueItemCounts, {}, { live: true, background: true, enabled: role === 'dgc-administrator' });
  return data?.dgc.totalCount ?? 0;
};
