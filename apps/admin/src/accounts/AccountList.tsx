import './accounts.css';
import { useCallback, useState } from 'react';
import { AccountCounts, type AccountRow } from '../graphql/generated/accounts.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Filters, FilterSearch } from '../kit/Filters.tsx';
import { useFullWidth } from '../kit/frame/focus-frame.ts';
import { LiveStatus } from '../kit/LiveStatus.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Tabs } from '../kit/Tabs.tsx';
import { Chips, ListSheet } from '../console/ListSheet.tsx';
import { useRegisterList, type RegisterList } from '../console/use-register-list.ts';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader, useTranslate } from '../providers/Reader.tsx';
import { AccountFilters } from './AccountFilters.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { currentView, viewsOf } from './account-views.ts';
import { useAccountChips } from './use-account-chips.ts';
import { useAccountColumns } from './AccountColumns.tsx';

const RequestLink = () => {
  const translate = useTranslate();
  return (
    <ButtonLink kind="primary" icon="plus" to="/requests/new">
      {translate('accounts.request')}
    </ButtonLink>
  );
};

const Views = ({ filter }: { readonly filter: RegisterList<AccountRow>['filter'] }) => {
  const { translate, number } = useReader();
  const { data } = useQuery(AccountCounts, {}, { keep: true });
  const views = viewsOf(data);
  const tabs = views.map(({ name, to, count }) => ({
    to,
    label: translate(`accounts.view.${name}`),
    ...(count !== undefined && { count: number(count) }),
  }));
  return <Tabs label={translate('kit.views')} tabs={tabs} current={currentView(views, filter)?.to ?? ''} />;
};

const FilterRow = ({ list }: { readonly list: RegisterList<AccountRow> }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const chips = useAccountChips(list.filter);
  const { setFilter } = list;
  const onSearch = useCallback((text: string) => setFilter('search', text), [setFilter]);
  const search = list.filter.search;
  return (
    <Filters>
      <FilterSearch
        value={typeof search === 'string' ? search : ''}
        onChange={onSearch}
        label={translate('accounts.filter.search')}
      />
      <Chips chips={chips.filter(({ key }) => key !== 'search')} onRemove={(key) => setFilter(key, null)} />
      <Button icon="filter" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {translate('accounts.filter.allFilters')}
      </Button>
      {open ? <AccountFilters list={list} onClose={() => setOpen(false)} /> : null}
    </Filters>
  );
};

const Empty = () => {
  const translate = useTranslate();
  return (
    <EmptyState bare icon="at" title={translate('accounts.empty.title')}>
      {translate('accounts.empty.text')}
    </EmptyState>
  );
};

const AccountList = () => {
  const { translate } = useReader();
  const { may } = useMe();
  useFullWidth();
  const list = useRegisterList<AccountRow>('accounts', { sort: { field: 'title', order: 'ASC' } });
  const chips = useAccountChips(list.filter);
  const columns = useAccountColumns();
  return (
    <>
      <PageHead title={translate('accounts.title')} actions={may('account:request') ? <RequestLink /> : null} />
      <Views filter={list.filter} />
      <FilterRow list={list} />
      <LiveStatus>{list.rows ? <b>{translate('accounts.count', { count: list.total })}</b> : null}</LiveStatus>
      <div className="m-account-list">
        <ListSheet
          list={list}
          label={translate('accounts.title')}
          columns={columns}
          nameOf={({ title }) => title}
          menu={(row) => <AccountMenu account={row} />}
          chips={chips}
          empty={<Empty />}
        />
      </div>
      <p className="m-caption">{translate('accounts.attentionMeans')}</p>
    </>
  );
};

export default AccountList;
