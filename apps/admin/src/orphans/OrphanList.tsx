import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { Orphans, type OrphanRow } from '../graphql/generated/orphans.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { useFullWidth } from '../kit/frame/focus-frame.ts';
import { Handle } from '../kit/Handle.tsx';
import { HoursMini } from '../kit/HoursClock.tsx';
import { LiveStatus } from '../kit/LiveStatus.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useNow } from '../kit/use-now.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';

const Keeper = ({ orphan: { custodianPerson: custodian } }: { readonly orphan: OrphanRow }) => {
  const { translate } = useReader();
  if (!custodian) return <>{translate('orphans.keeper.dgc')}</>;
  return (
    <div className="m-stack">
      <PersonName name={custodian.name} to={`/people/${custodian.id}`} />
      <span className="m-caption">{translate('orphans.keeper.alternate')}</span>
    </div>
  );
};

type Props = { readonly orphan: OrphanRow };

const Account = ({ orphan: { account } }: Props) => {
  const { translate } = useReader();
  if (!account) return <>{translate('person.holdings.hidden')}</>;
  const { id, title, handle, platform, entity } = account;
  return (
    <FirstCell
      to={`/accounts/${id}`}
      title={title}
      tile={<PlatformTile platform={platform.code} />}
      handle={handle ? <Handle>{handle}</Handle> : null}
      caption={<bdi>{entity.name}</bdi>}
    />
  );
};

const Name = ({ orphan: { account } }: Props) => {
  const { translate } = useReader();
  if (!account?.can.authorizePerson) return null;
  return (
    <ButtonLink size="small" to={`/accounts/${account.id}/people/new`}>
      {translate('case.nameOfficial')}
      <span className="m-hidden">: {account.title}</span>
    </ButtonLink>
  );
};

const useColumns = (): readonly Column<OrphanRow>[] => {
  const { translate } = useReader();
  const now = useNow();
  return useMemo(
    () => [
      {
        key: 'account',
        label: translate('accounts.column.account'),
        cell: (row) => <Account orphan={row} />,
      },
      { key: 'keeper', label: translate('orphans.keeper'), cell: (row) => <Keeper orphan={row} /> },
      {
        key: 'since',
        label: translate('orphans.since'),
        cell: ({ openedAt, resolvedAt }) => <HoursMini startedAt={openedAt} endedAt={resolvedAt} now={now} />,
      },
      {
        key: 'case',
        label: translate('signal.case'),
        cell: ({ case: of }) => (of ? <Link to={`/departures/${of.id}`}>{of.reference}</Link> : '–'),
      },
      {
        key: 'step',
        label: translate('headship.column.steps'),
        cell: (row) => <Name orphan={row} />,
      },
    ],
    [translate, now],
  );
};

/** Accounts whose last holder left: who keeps them meanwhile, and for how long already. */
const OrphanList = () => {
  const { translate } = useReader();
  useFullWidth();
  const columns = useColumns();
  const query = useQuery(Orphans, { first: 100 }, { live: true });
  return (
    <>
      <PageHead title={translate('orphans.title')} lead={translate('orphans.lead')} />
      <Loaded inside query={query} pick={({ orphans }) => orphans} rows={6}>
        {({ nodes, totalCount }) => (
          <>
            <LiveStatus>
              <b>{translate('orphans.count', { count: totalCount })}</b>
            </LiveStatus>
            <Sheet>
              {nodes.length === 0 ? (
                <EmptyState bare title={translate('orphans.none')}>
                  {translate('orphans.noneText')}
                </EmptyState>
              ) : (
                <DataTable
                  label={translate('orphans.title')}
                  rows={nodes}
                  idOf={({ id }) => id}
                  nameOf={({ account }) => account?.title ?? translate('person.holdings.hidden')}
                  columns={columns}
                />
              )}
            </Sheet>
          </>
        )}
      </Loaded>
    </>
  );
};

export default OrphanList;
