import { ListSheet } from '../console/ListSheet.tsx';
import { listAddress, useRegisterList, type ListFilter, type RegisterList } from '../console/use-register-list.ts';
import { CaseCounts, type DepartureRow } from '../graphql/generated/cases.ts';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Filters } from '../kit/Filters.tsx';
import { useFullWidth } from '../kit/frame/focus-frame.ts';
import { SelectField } from '../kit/form/ChoiceFields.tsx';
import { LiveMark } from '../kit/LiveMark.tsx';
import { LiveStatus } from '../kit/LiveStatus.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Tabs } from '../kit/Tabs.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { caseOrders, orderOf, usualOrder } from './case-orders.ts';
import { caseViews } from './case-views.ts';
import { useDepartureColumns } from './DepartureColumns.tsx';

type ListProps = { readonly list: RegisterList<DepartureRow> };

const Views = ({ list: { filter: shown, sort } }: ListProps) => {
  const { translate } = useReader();
  const { data } = useQuery(CaseCounts, {}, { live: true });
  const counts = data && { open: data.open, 'proof-awaited': data.awaited, proven: data.proven, all: data.all };
  const chosen = sort.field === usualOrder.field ? undefined : sort;
  const addressOf = (filter: ListFilter): string => listAddress('/departures', filter, chosen);
  const here = caseViews.find(({ filter }) => JSON.stringify(filter) === JSON.stringify(shown));
  return (
    <Tabs
      label={translate('kit.views')}
      current={here ? addressOf(here.filter) : ''}
      tabs={caseViews.map(({ name, filter }) => ({
        to: addressOf(filter),
        label: translate(`departures.view.${name}`),
        count: counts?.[name].totalCount,
      }))}
    />
  );
};

const Order = ({ list: { sort, onSort } }: ListProps) => {
  const { translate } = useReader();
  return (
    <Filters>
      <SelectField
        id="case-order"
        label={translate('departures.order')}
        value={orderOf(sort.field).field}
        choices={caseOrders.map(({ field }) => ({ value: field, label: translate(`departures.order.${field}`) }))}
        onChange={(field) => onSort(orderOf(field))}
      />
    </Filters>
  );
};

/** Who leaves or moved, the most urgent first; it follows while one looks. */
const DepartureList = () => {
  const { translate } = useReader();
  const { capacity } = useMe();
  useFullWidth();
  const list = useRegisterList<DepartureRow>('cases', { sort: usualOrder });
  const columns = useDepartureColumns();
  return (
    <>
      <PageHead
        title={translate(capacity.role === 'auditor' ? 'departures.titleCases' : 'departures.title')}
        lead={translate('departures.lead')}
        actions={<LiveMark />}
      />
      <Views list={list} />
      <Order list={list} />
      <LiveStatus>{list.rows ? <b>{translate('departures.count', { count: list.total })}</b> : null}</LiveStatus>
      <ListSheet
        list={list}
        label={translate('departures.title')}
        columns={columns}
        nameOf={({ person }) => person.name}
        chips={[]}
        empty={
          <EmptyState bare icon="door" title={translate('departures.empty')}>
            {translate('departures.emptyText')}
          </EmptyState>
        }
      />
    </>
  );
};

export default DepartureList;
