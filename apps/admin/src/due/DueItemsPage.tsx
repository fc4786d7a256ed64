import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { DueItemCounts, DueItems } from '../graphql/generated/due-items.ts';
import { EmptyState } from '../kit/EmptyState.tsx';
import { LiveMark } from '../kit/LiveMark.tsx';
import { LiveStatus } from '../kit/LiveStatus.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Pagination } from '../kit/Pagination.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Tabs } from '../kit/Tabs.tsx';
import { useNow } from '../kit/use-now.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { DueItemLine } from './DueItemLine.tsx';
import { dueViewOf, dueViews, type DueView } from './due-views.ts';

const perPage = 25;

const Views = ({ current }: { readonly current: DueView }) => {
  const { translate } = useReader();
  const { data } = useQuery(DueItemCounts, {}, { live: true });
  return (
    <Tabs
      label={translate('kit.views')}
      current={current.to}
      tabs={dueViews.map(({ name, to }) => ({
        to,
        label: translate(`due.view.${name}`),
        count: data?.[name].totalCount,
      }))}
    />
  );
};

const Items = ({ view }: { readonly view: DueView }) => {
  const { translate } = useReader();
  const now = useNow();
  const [page, setPage] = useState(1);
  const filter = { open: true, ...(view.addressee && { addressee: view.addressee }) };
  const query = useQuery(
    DueItems,
    { first: perPage, offset: perPage * (page - 1), filter },
    { live: true, keep: true },
  );
  return (
    <Loaded inside query={query} pick={({ dueItems }) => dueItems} rows={6}>
      {({ nodes, totalCount }) => (
        <Sheet
          title={translate(`due.view.${view.name}`)}
          beside={<LiveStatus>{translate('due.count', { count: totalCount })}</LiveStatus>}
        >
          {nodes.map((item) => (
            <DueItemLine key={item.id} item={item} now={now} withEntity />
          ))}
          {nodes.length === 0 ? (
            <EmptyState bare title={translate('due.none')}>
              {translate('due.noneText')}
            </EmptyState>
          ) : (
            <Pagination page={page} perPage={perPage} total={totalCount} onPage={setPage} />
          )}
        </Sheet>
      )}
    </Loaded>
  );
};

/** For DGC, and whoever watches over the register: every due item of departures and moves, by date. */
const DueItemsPage = () => {
  const { translate } = useReader();
  const view = dueViewOf(useLocation().search);
  return (
    <>
      <PageHead title={translate('due.waits')} lead={translate('due.pageLead')} actions={<LiveMark />} />
      <Views current={view} />
      <Items key={view.name} view={view} />
    </>
  );
};

export default DueItemsPage;
