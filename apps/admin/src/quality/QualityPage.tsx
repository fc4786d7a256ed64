import { useMemo, useState } from 'react';
import { Loaded } from '../console/Loaded.tsx';
import { PagedTable } from '../decisions/PagedTable.tsx';
import { RegisterQuality, type QualityRow } from '../graphql/generated/quality.ts';
import type { Column, SortOrder } from '../kit/DataTable.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { useFullWidth } from '../kit/frame/focus-frame.ts';
import { PageHead } from '../kit/PageHead.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import './quality.css';
import { PublicationSheet } from './PublicationSheet.tsx';
import { QualityMeans } from './QualityMeans.tsx';
import { ratio, shares } from './quality-figures.ts';

/** On a phone each of them is a card. */
const perPage = 25;

type Numbers = Readonly<Record<string, (row: QualityRow) => number | null>>;

const numbers: Numbers = {
  ...Object.fromEntries(shares.map(({ name, of }) => [name, (row: QualityRow) => ratio(of(row))])),
  KNOWN: ({ known }) => known,
  DELAY: ({ medianDelayDays }) => medianDelayDays,
  ORPHAN_DAYS: ({ orphanDays }) => orphanDays,
};

const sorted = (rows: readonly QualityRow[], { field, order }: SortOrder): readonly QualityRow[] => {
  const value = numbers[field];
  const way = order === 'ASC' ? 1 : -1;
  if (!value) return rows.toSorted((one, other) => way * one.entityName.localeCompare(other.entityName));
  // Where there is nothing to count, a row stands at the end in both directions.
  return rows.toSorted((one, other) => {
    const [first, second] = [value(one), value(other)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return way * (first - second);
  });
};

const useColumns = (): readonly Column<QualityRow>[] => {
  const { translate, number, percent } = useReader();
  return useMemo(
    () => [
      {
        key: 'entity',
        label: translate('quality.entity'),
        sort: 'ENTITY',
        cell: ({ entityId, entityName, entityCode }) => (
          <FirstCell to={`/quality/${entityId}`} title={entityName} caption={<bdi dir="ltr">{entityCode}</bdi>} />
        ),
      },
      {
        key: 'known',
        label: translate('quality.accounts'),
        sort: 'KNOWN',
        number: true,
        cell: ({ known }) => number(known),
      },
      ...shares.map(({ name, word, of }) => ({
        key: name,
        label: translate(`quality.${word}`),
        sort: name,
        number: true,
        cell: (row: QualityRow) => {
          const share = ratio(of(row));
          return share === null ? translate('quality.none') : percent(share);
        },
      })),
      {
        key: 'delay',
        label: translate('quality.delay'),
        sort: 'DELAY',
        number: true,
        cell: ({ medianDelayDays }) => (medianDelayDays === null ? translate('quality.none') : number(medianDelayDays)),
      },
      {
        key: 'orphan',
        label: translate('quality.orphan-days'),
        sort: 'ORPHAN_DAYS',
        number: true,
        cell: ({ orphanDays }) => number(Math.round(orphanDays)),
      },
    ],
    [translate, number, percent],
  );
};

const Entities = ({ rows }: { readonly rows: readonly QualityRow[] }) => {
  const { translate } = useReader();
  const columns = useColumns();
  const [sort, setSort] = useState<SortOrder>({ field: 'COMPLETE', order: 'ASC' });
  if (rows.length === 0) return <EmptyState bare title={translate('quality.noEntities')} />;
  return (
    <div className="m-quality-entities">
      <PagedTable
        perPage={perPage}
        label={translate('quality.entities')}
        rows={sorted(rows, sort)}
        idOf={({ entityId }) => entityId}
        nameOf={({ entityName }) => entityName}
        columns={columns}
        sort={sort}
        onSort={setSort}
      />
    </div>
  );
};

/** How complete, timely and accurate each part of the register is (3.1 (c), F12). */
const QualityPage = () => {
  const { translate } = useReader();
  useFullWidth();
  const query = useQuery(RegisterQuality, {}, {});
  return (
    <>
      <PageHead title={translate('quality.title')} lead={translate('quality.lead')} />
      <Loaded inside query={query} pick={({ registerQuality }) => registerQuality} rows={10}>
        {(rows) => (
          <div className="m-stack m-stack-4">
            <Sheet title={translate('quality.entities')} rule="3.1 (c)">
              <Entities rows={rows} />
            </Sheet>
            <QualityMeans />
            <PublicationSheet />
          </div>
        )}
      </Loaded>
    </>
  );
};

export default QualityPage;
