import { listAddress, useRegisterList, type RegisterList } from '../console/use-register-list.ts';
import type { HeadshipRow } from '../graphql/generated/entities.ts';
import { EmptyState, ErrorState, Skeleton } from '../kit/EmptyState.tsx';
import { LiveStatus } from '../kit/LiveStatus.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Pagination } from '../kit/Pagination.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Tabs } from '../kit/Tabs.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { HeadshipTable } from './HeadshipTable.tsx';

const views = [
  { name: 'toConfirm', filter: { status: ['TO_CONFIRM'] } },
  { name: 'current', filter: { status: ['CURRENT'] } },
  { name: 'all', filter: {} },
] as const;

const Body = ({ list }: { readonly list: RegisterList<HeadshipRow> }) => {
  const translate = useTranslate();
  const { rows, fault, total } = list;
  if (!rows)
    return fault ? <ErrorState reference={fault.reference ?? undefined} onAgain={list.again} /> : <Skeleton rows={8} />;
  if (rows.length === 0) return <EmptyState bare icon="people" title={translate('headships.empty')} />;
  return (
    <>
      <HeadshipTable label={translate('headships.title')} headships={rows} of="person" withEntity />
      <Pagination page={list.page} perPage={list.perPage} total={total} onPage={list.onPage} />
    </>
  );
};

const HeadshipList = () => {
  const translate = useTranslate();
  const list = useRegisterList<HeadshipRow>('headships', { sort: { field: 'fromOn', order: 'DESC' } });
  const current = views.find(({ filter }) => JSON.stringify(filter) === JSON.stringify(list.filter));
  return (
    <>
      <PageHead title={translate('headships.title')} lead={translate('headships.lead')} />
      <Tabs
        label={translate('kit.views')}
        current={current ? listAddress('/headships', current.filter) : ''}
        tabs={views.map(({ name, filter }) => ({
          to: listAddress('/headships', filter),
          label: translate(`headships.view.${name}`),
        }))}
      />
      <LiveStatus>{list.rows ? <b>{translate('headships.count', { count: list.total })}</b> : null}</LiveStatus>
      <Sheet>
        <Body list={list} />
      </Sheet>
    </>
  );
};

export default HeadshipList;
