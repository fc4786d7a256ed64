import { listAddress, useRegisterList } from '../console/use-register-list.ts';
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

const HeadshipList = () => {
  const translate = useTranslate();
  const list = useRegisterList<HeadshipRow>('headships', { sort: { field: 'fromOn', order: 'DESC' } });
  const current = views.find(({ filter }) => JSON.stringify(filter) === JSON.stringify(list.filter));
  const { rows, fault, total } = list;
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
      <LiveStatus>{rows ? <b>{translate('headships.count', { count: total })}</b> : null}</LiveStatus>
      <Sheet>
        {fault && !rows ? <ErrorState reference={fault.reference ?? undefined} onAgain={list.again} /> : null}
        {!rows && !fault ? <Skeleton rows={8} /> : null}
        {rows?.length === 0 ? <EmptyState bare icon="people" title={translate('headships.empty')} /> : null}
        {rows && rows.length > 0 ? (
          <>
            <HeadshipTable label={translate('headships.title')} headships={rows} of="person" />
            <Pagination page={list.page} perPage={list.perPage} total={total} onPage={list.onPage} />
          </>
        ) : null}
      </Sheet>
    </>
  );
};

export default HeadshipList;
