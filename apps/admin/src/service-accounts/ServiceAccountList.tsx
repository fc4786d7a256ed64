import { useMemo, useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { ServiceAccounts, type ServiceAccountRow } from '../graphql/generated/service-accounts.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { useFullWidth } from '../kit/frame/focus-frame.ts';
import { Handle } from '../kit/Handle.tsx';
import { LiveStatus } from '../kit/LiveStatus.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Pagination } from '../kit/Pagination.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Tabs } from '../kit/Tabs.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { serviceAccountViewOf, serviceAccountViews, type ServiceAccountView } from './service-account-views.ts';
import { ServiceAccountMark } from './ServiceAccountMark.tsx';

const perPage = 25;

const useColumns = (): readonly Column<ServiceAccountRow>[] => {
  const { translate, date } = useReader();
  return useMemo(
    () => [
      {
        key: 'client',
        label: translate('field.client'),
        cell: ({ id, client, provider, purpose }) => (
          <FirstCell
            to={`/service-accounts/${id}`}
            title={client}
            handle={<Handle>{provider}</Handle>}
            caption={<span dir="auto">{purpose}</span>}
          />
        ),
      },
      {
        key: 'owner',
        label: translate('field.ownerId'),
        cell: ({ owner }) => (
          <Link to={`/people/${owner.id}`}>
            <bdi>{owner.name}</bdi>
          </Link>
        ),
      },
      { key: 'expiresOn', label: translate('field.expiresOn'), cell: ({ expiresOn }) => date(expiresOn, 'short') },
      { key: 'state', label: translate('field.status'), cell: ({ state }) => <ServiceAccountMark state={state} /> },
    ],
    [translate, date],
  );
};

const Nothing = ({ view }: { readonly view: ServiceAccountView }) => {
  const { translate } = useReader();
  return view.name === 'all' ? (
    <EmptyState bare icon="key" title={translate('serviceAccounts.none')}>
      {translate('serviceAccounts.noneText')}
    </EmptyState>
  ) : (
    <EmptyState bare icon="key" title={translate('serviceAccounts.emptyView')} />
  );
};

const Accounts = ({ view }: { readonly view: ServiceAccountView }) => {
  const { translate } = useReader();
  const columns = useColumns();
  const [page, setPage] = useState(1);
  const asked = { first: perPage, offset: perPage * (page - 1), filter: view.filter };
  const query = useQuery(ServiceAccounts, asked, { live: true, keep: true });
  return (
    <Loaded inside query={query} pick={({ serviceAccounts }) => serviceAccounts} rows={6}>
      {({ nodes, totalCount }) => (
        <>
          <LiveStatus>
            <b>{translate('serviceAccounts.count', { count: totalCount })}</b>
          </LiveStatus>
          <Sheet>
            {nodes.length === 0 ? (
              <Nothing view={view} />
            ) : (
              <>
                <DataTable
                  label={translate('nav.serviceAccounts')}
                  rows={nodes}
                  idOf={({ id }) => id}
                  nameOf={({ client }) => client}
                  columns={columns}
                />
                <Pagination page={page} perPage={perPage} total={totalCount} onPage={setPage} />
              </>
            )}
          </Sheet>
        </>
      )}
    </Loaded>
  );
};

/** Clients that act by themselves, who answers for each, and until when. */
const ServiceAccountList = () => {
  const { translate } = useReader();
  const { may } = useMe();
  const { search } = useLocation();
  useFullWidth();
  const view = serviceAccountViewOf(search);
  return (
    <>
      <PageHead
        title={translate('nav.serviceAccounts')}
        lead={translate('serviceAccounts.lead')}
        actions={
          may('service-account:register') ? (
            <ButtonLink kind="primary" to="/service-accounts/new">
              {translate('serviceAccount.register')}
            </ButtonLink>
          ) : null
        }
      />
      <Tabs
        label={translate('kit.views')}
        current={view.to}
        tabs={serviceAccountViews.map(({ name, to }) => ({ to, label: translate(`serviceAccounts.view.${name}`) }))}
      />
      <Accounts key={view.name} view={view} />
    </>
  );
};

export default ServiceAccountList;
