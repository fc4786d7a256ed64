import { DueItems, type DueItemRow } from '../graphql/generated/due-items.ts';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';

const shown = 50;
const none: readonly DueItemRow[] = [];

/** What is open for this reader, by date. */
export const useDueItems = (): readonly DueItemRow[] => {
  const { may } = useMe();
  const { data } = useQuery(
    DueItems,
    { first: shown, filter: { open: true } },
    { live: true, enabled: may('due-item:read') },
  );
  return data?.dueItems.nodes ?? none;
};
