import { useMemo } from 'react';
import { Loaded } from '../console/Loaded.tsx';
import { Holds, type HoldRow } from '../graphql/generated/holds.ts';
import { wordOf } from '../graphql/words.ts';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { Columns } from '../kit/frame/FocusFrame.tsx';
import { LiveMark } from '../kit/LiveMark.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { GuardLimits } from './GuardLimits.tsx';
import { aboutOf } from './about-hold.ts';
import { HoldMark } from './HoldMark.tsx';

/** Of which stream too much came: a source's, an entity's, or that of a cause. */
const About = ({ row }: { readonly row: HoldRow }) => {
  const { translate } = useReader();
  return (
    <div className="m-stack">
      <span className="m-caption">{translate(`guard.dimension.${wordOf(row.dimension)}`)}</span>
      <bdi>{aboutOf(row, translate)}</bdi>
    </div>
  );
};

const useColumns = (): readonly Column<HoldRow>[] => {
  const { translate, dateTime, number } = useReader();
  return useMemo(
    () => [
      {
        key: 'batch',
        label: translate('guard.column.batch'),
        cell: ({ id, reference, openedAt }) => (
          <FirstCell
            to={`/guard/${id}`}
            title={translate('guard.batch', { reference })}
            caption={dateTime(openedAt, { style: 'short' })}
          />
        ),
      },
      { key: 'about', label: translate('guard.why'), cell: (row) => <About row={row} /> },
      {
        key: 'counted',
        label: translate('guard.column.counted'),
        number: true,
        cell: ({ counted }) => number(counted),
      },
      { key: 'state', label: translate('guard.column.state'), cell: (row) => <HoldMark hold={row} /> },
    ],
    [translate, dateTime, number],
  );
};

/** What the guard holds, and the limits by which it does. */
const HoldList = () => {
  const { translate } = useReader();
  const columns = useColumns();
  const query = useQuery(Holds, { first: 100 }, { live: true });
  const open = (query.data?.holds.nodes ?? []).filter(({ answeredAt }) => answeredAt === null).length;
  return (
    <>
      <PageHead
        title={translate('guard.title')}
        lead={translate(open > 0 ? 'guard.lead.open' : 'guard.lead.none', { count: open })}
        actions={<LiveMark />}
      />
      <Columns side={<GuardLimits />}>
        <Sheet>
          <Loaded inside query={query} pick={({ holds }) => holds.nodes} rows={4}>
            {(rows) =>
              rows.length === 0 ? (
                <EmptyState bare icon="s-held" title={translate('guard.empty')}>
                  {translate('guard.emptyText')}
                </EmptyState>
              ) : (
                <DataTable
                  label={translate('guard.title')}
                  rows={rows}
                  idOf={({ id }) => id}
                  nameOf={({ reference }) => reference}
                  columns={columns}
                />
              )
            }
          </Loaded>
        </Sheet>
      </Columns>
    </>
  );
};

export default HoldList;
