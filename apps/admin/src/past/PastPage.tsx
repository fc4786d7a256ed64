import { useCallback, useMemo } from 'react';
import { Link } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { RegisterAsOf, type PastAccountRow } from '../graphql/generated/past.ts';
import { wordOf } from '../graphql/words.ts';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { useFullWidth } from '../kit/frame/focus-frame.ts';
import { Handle } from '../kit/Handle.tsx';
import { LiveStatus } from '../kit/LiveStatus.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Pagination } from '../kit/Pagination.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { PastBanner } from './PastBanner.tsx';
import { PastDayForm } from './PastDayForm.tsx';
import { PastFilters, pastFilter, type PastFilter } from './PastFilters.tsx';
import { pastStatus } from './past-status.ts';
import { usePastDay } from './use-past-days.ts';
import './past.css';

const perPage = 25;

const Official = ({ row: { officialId, officialName }, on }: { readonly row: PastAccountRow; readonly on: string }) =>
  officialId ? (
    <Link to={`/past/people/${officialId}?from=${on}&until=${on}`}>
      <bdi>{officialName}</bdi>
    </Link>
  ) : (
    <>–</>
  );

const useColumns = (on: string): readonly Column<PastAccountRow>[] => {
  const { translate, number } = useReader();
  return useMemo(
    () => [
      {
        key: 'account',
        label: translate('accounts.column.account'),
        cell: ({ id, title, handle, platform, entityName }) => (
          <FirstCell
            to={`/past/accounts/${id}?on=${on}`}
            title={title}
            tile={<PlatformTile platform={platform} />}
            handle={handle ? <Handle>{handle}</Handle> : null}
            caption={<bdi>{entityName}</bdi>}
          />
        ),
      },
      {
        key: 'status',
        label: translate('accounts.column.state'),
        cell: ({ status }) => <StateMark {...pastStatus(status)} />,
      },
      { key: 'official', label: translate('past.official'), cell: (row) => <Official row={row} on={on} /> },
      {
        key: 'holders',
        label: translate('past.holders'),
        number: true,
        cell: ({ holders }) => number(holders),
      },
    ],
    [translate, number, on],
  );
};

type Rows = { readonly rows: readonly PastAccountRow[]; readonly on: string };

const Accounts = ({ rows, on }: Rows) => {
  const { translate } = useReader();
  const columns = useColumns(on);
  if (rows.length === 0) return <EmptyState bare icon="search" title={translate('past.none')} />;
  return (
    <DataTable
      label={translate('past.title')}
      rows={rows}
      idOf={({ id }) => id}
      nameOf={({ title }) => title}
      columns={columns}
    />
  );
};

type Asked = { readonly on: string; readonly filter: PastFilter };

const askedOf = ({ on, filter: { search, platform, status }, page }: Asked & { readonly page: number }) => ({
  on,
  search: search || null,
  platform: platform ? [platform] : null,
  status: status ? [status] : null,
  first: perPage,
  offset: perPage * (page - 1),
});

/** The same accounts as a file, all of them. */
const fileOf = ({ on, filter: { search, platform, status } }: Asked): string => {
  const said = { on, search, platform, status: status && wordOf(status) };
  return `/past-files/accounts.csv?${new URLSearchParams(said).toString()}`;
};

/** The register as of a day (F17). */
const PastPage = () => {
  const { translate } = useReader();
  useFullWidth();
  const { on, params, change } = usePastDay();
  const filter = pastFilter(params);
  const page = Math.max(1, Math.trunc(Number(params.get('page'))) || 1);
  const onFilter = useCallback((changes: Partial<PastFilter>) => change({ ...changes, page: '' }), [change]);
  const query = useQuery(RegisterAsOf, askedOf({ on, filter, page }), { keep: true });
  return (
    <>
      <PageHead
        title={translate('past.title')}
        lead={translate('past.lead')}
        actions={
          <a className="m-btn" href={fileOf({ on, filter })} download>
            {translate('past.download')}
          </a>
        }
      />
      <PastDayForm on={on} onShow={(day) => change({ on: day, page: '' })} />
      <PastBanner on={on} since={query.data?.pastKeptSince ?? null} />
      <PastFilters filter={filter} onChange={onFilter} />
      <Loaded inside query={query} pick={({ registerAsOf }) => registerAsOf} rows={8}>
        {({ nodes, totalCount }) => (
          <>
            <LiveStatus>
              <b>{translate('references.count', { count: totalCount })}</b>
            </LiveStatus>
            <Sheet>
              <Accounts rows={nodes} on={on} />
              <Pagination
                page={page}
                perPage={perPage}
                total={totalCount}
                onPage={(next) => change({ page: String(next) })}
              />
            </Sheet>
          </>
        )}
      </Loaded>
    </>
  );
};

export default PastPage;
