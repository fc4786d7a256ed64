import { useParams, useSearchParams } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import {
  QualityOverTime,
  QualityWhy,
  RegisterQuality,
  type QualityRow,
  type ShortRow,
} from '../graphql/generated/quality.ts';
import { DataTable } from '../kit/DataTable.tsx';
import { DefinitionList } from '../kit/DefinitionList.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { SelectField } from '../kit/form/ChoiceFields.tsx';
import { Handle } from '../kit/Handle.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { pastStatus } from '../past/past-status.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { QualityMeans } from './QualityMeans.tsx';
import { figureOf, ratio, shares } from './quality-figures.ts';
import { TrendChart } from './TrendChart.tsx';

type Chosen = (typeof shares)[number];

const Figures = ({ row }: { readonly row: QualityRow }) => {
  const { translate, percent, number } = useReader();
  const { medianDelayDays, orphanDays } = row;
  const worded = ({ of }: Chosen): string => {
    const share = of(row);
    const value = ratio(share);
    if (value === null) return translate('quality.none');
    return translate('quality.share', { share: percent(value), part: share.part, whole: share.whole });
  };
  return (
    <Sheet title={translate('quality.title')} rule="3.1 (c)" padded>
      <DefinitionList
        items={[
          ...shares.map((figure) => ({ term: translate(`quality.${figure.word}`), value: worded(figure) })),
          {
            term: translate('quality.delay'),
            value: medianDelayDays === null ? translate('quality.none') : number(medianDelayDays),
          },
          { term: translate('quality.orphan-days'), value: number(Math.round(orphanDays)) },
        ]}
      />
    </Sheet>
  );
};

const ShortTable = ({ label, rows }: { readonly label: string; readonly rows: readonly ShortRow[] }) => {
  const { translate, number } = useReader();
  return (
    <DataTable
      label={label}
      rows={rows}
      idOf={({ id }) => id}
      nameOf={({ title }) => title}
      columns={[
        {
          key: 'account',
          label: translate('accounts.column.account'),
          cell: ({ id, title, handle, platform }) => (
            <FirstCell
              to={`/accounts/${id}`}
              title={title}
              tile={<PlatformTile platform={platform} />}
              handle={handle ? <Handle>{handle}</Handle> : null}
            />
          ),
        },
        {
          key: 'state',
          label: translate('accounts.column.state'),
          cell: ({ status }) => <StateMark {...pastStatus(status)} />,
        },
        {
          key: 'holders',
          label: translate('past.holders'),
          number: true,
          cell: ({ holders }) => number(holders),
        },
      ]}
    />
  );
};

type Of = { readonly entityId: string; readonly figure: Chosen };

const Why = ({ entityId, figure }: Of) => {
  const { translate } = useReader();
  const query = useQuery(QualityWhy, { entityId, figure: figure.name }, { keep: true });
  const label = translate('quality.why', { figure: translate(`quality.${figure.word}`) });
  return (
    <Sheet title={label} rule={figure.rule}>
      <Loaded inside query={query} pick={({ qualityAccounts }) => qualityAccounts}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState bare title={translate('quality.why.none')} />
          ) : (
            <ShortTable label={label} rows={rows} />
          )
        }
      </Loaded>
    </Sheet>
  );
};

const Trend = ({ entityId, figure }: Of) => {
  const { translate } = useReader();
  const query = useQuery(QualityOverTime, { entityId }, { keep: true });
  const title = translate('quality.trend', { figure: translate(`quality.${figure.word}`) });
  return (
    <Loaded inside query={query} pick={({ qualityMonths }) => qualityMonths}>
      {(rows) =>
        rows.length === 0 ? (
          <EmptyState title={translate('quality.noMonths')} />
        ) : (
          <TrendChart
            title={title}
            months={rows.toReversed().map((row) => ({ month: row.month ?? '', share: figure.of(row) }))}
          />
        )
      }
    </Loaded>
  );
};

const useFigure = () => {
  const [params, setParams] = useSearchParams();
  const figure = figureOf(params.get('figure')) ?? shares[0];
  return { figure, choose: (name: string) => setParams({ figure: name }) };
};

/** One entity's part of the register: its figures, how they went, and the accounts behind them. */
const QualityEntityPage = () => {
  const { id = '' } = useParams();
  const { translate } = useReader();
  const { figure, choose } = useFigure();
  const query = useQuery(RegisterQuality, {}, {});
  if (!figure) return null;
  return (
    <Loaded
      query={query}
      pick={({ registerQuality }) => registerQuality.find(({ entityId }) => entityId === id) ?? null}
    >
      {(row) => (
        <>
          <PageHead
            title={row.entityName}
            documentTitle={`${translate('quality.title')}: ${row.entityName}`}
            crumbs={[{ label: translate('quality.title'), to: '/quality' }]}
          />
          <div className="m-stack m-stack-4">
            <Figures row={row} />
            <SelectField
              id="figure"
              label={translate('quality.choose')}
              value={figure.name}
              choices={shares.map(({ name, word }) => ({ value: name, label: translate(`quality.${word}`) }))}
              onChange={choose}
            />
            <Why entityId={id} figure={figure} />
            <Trend entityId={id} figure={figure} />
            <QualityMeans />
          </div>
        </>
      )}
    </Loaded>
  );
};

export default QualityEntityPage;
