import { Loaded } from '../console/Loaded.tsx';
import { DueItemLine } from '../due/DueItemLine.tsx';
import { DueItems, type DueItemRow } from '../graphql/generated/due-items.ts';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useNow } from '../kit/use-now.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';

const shown = 100;

type Part = { readonly title: string; readonly items: readonly DueItemRow[] };

/** Months in the order of their days; what is late stands before all of them. */
const useParts = (items: readonly DueItemRow[], now: Date): readonly Part[] => {
  const { translate, date } = useReader();
  const parts = Map.groupBy(items, ({ dueAt }) =>
    Date.parse(dueAt) < now.getTime() ? translate('calendar.late') : date(dueAt.slice(0, 10), 'month'),
  );
  return [...parts].map(([title, of]) => ({ title, items: of }));
};

const Parts = ({ items, more }: { readonly items: readonly DueItemRow[]; readonly more: boolean }) => {
  const { translate } = useReader();
  const now = useNow();
  const parts = useParts(items, now);
  return (
    <>
      {parts.map(({ title, items: of }) => (
        <Sheet key={title} title={title}>
          {of.map((item) => (
            <DueItemLine key={item.id} item={item} now={now} withEntity />
          ))}
        </Sheet>
      ))}
      {more ? <p className="m-caption">{translate('calendar.all', { count: shown })}</p> : null}
    </>
  );
};

export const DatesAhead = () => {
  const { translate } = useReader();
  const query = useQuery(DueItems, { first: shown, filter: { open: true } }, { live: true });
  return (
    <Loaded inside query={query} pick={({ dueItems }) => dueItems} rows={6}>
      {({ nodes, totalCount }) =>
        nodes.length === 0 ? (
          <EmptyState title={translate('calendar.none')}>{translate('calendar.noneText')}</EmptyState>
        ) : (
          <Parts items={nodes} more={totalCount > nodes.length} />
        )
      }
    </Loaded>
  );
};
