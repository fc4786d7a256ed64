import { useMemo } from 'react';
import { ListSheet } from '../console/ListSheet.tsx';
import { listAddress, useRegisterList } from '../console/use-register-list.ts';
import { CaseCounts, type DepartureRow } from '../graphql/generated/cases.ts';
import { wordOf } from '../graphql/words.ts';
import type { Column } from '../kit/DataTable.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { useFullWidth } from '../kit/frame/focus-frame.ts';
import { HoursMini } from '../kit/HoursClock.tsx';
import { LiveMark } from '../kit/LiveMark.tsx';
import { LiveStatus } from '../kit/LiveStatus.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { spanWords } from '../kit/Span.tsx';
import { Mark, StateMark } from '../kit/StateMark.tsx';
import { Tabs } from '../kit/Tabs.tsx';
import { useNow } from '../kit/use-now.ts';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { caseViews } from './case-views.ts';
import { caseStateOf } from './case-state.ts';

const First = ({ row: { id, person, entity, reference } }: { readonly row: DepartureRow }) => (
  <FirstCell
    to={`/departures/${id}`}
    title={person.name}
    handle={
      <bdi dir="ltr" className="m-caption">
        {reference}
      </bdi>
    }
    caption={entity ? <bdi>{entity.name}</bdi> : null}
  />
);

const Decision = ({ row: { decisionMilliseconds: decidedIn } }: { readonly row: DepartureRow }) => {
  const reader = useReader();
  return decidedIn === null ? (
    <Mark icon="todo" tone="none" word={reader.translate('kit.step.to-decide')} />
  ) : (
    <Mark icon="decision" tone="primary" word={spanWords(decidedIn, reader)} />
  );
};

const Effect = ({ row, now }: { readonly row: DepartureRow; readonly now: Date }) => {
  const { translate } = useReader();
  const { tasksOpen, tasksDone, decidedAt, openedAt, effectProvenAt } = row;
  if (tasksOpen + tasksDone === 0) return <span className="m-caption">{translate('departures.noSteps')}</span>;
  return <HoursMini startedAt={decidedAt ?? openedAt} endedAt={effectProvenAt} now={now} />;
};

const useColumns = (): readonly Column<DepartureRow>[] => {
  const { translate } = useReader();
  const now = useNow();
  return useMemo(
    () => [
      { key: 'person', label: translate('departures.column.person'), cell: (row) => <First row={row} /> },
      {
        key: 'cause',
        label: translate('departures.column.cause'),
        cell: (row) => (
          <div className="m-stack">
            <span>{translate(`cause.${wordOf(row.cause)}`)}</span>
            <StateMark of="case" state={caseStateOf(row)} />
          </div>
        ),
      },
      { key: 'decision', label: translate('departures.column.decision'), cell: (row) => <Decision row={row} /> },
      { key: 'effect', label: translate('departures.column.effect'), cell: (row) => <Effect row={row} now={now} /> },
      {
        key: 'open',
        label: translate('departures.column.open'),
        cell: ({ tasksOpen, tasksDone }) =>
          tasksOpen + tasksDone === 0
            ? '–'
            : translate('departures.openOf', { open: tasksOpen, total: tasksOpen + tasksDone }),
      },
    ],
    [translate, now],
  );
};

const Views = ({ current }: { readonly current: string }) => {
  const { translate } = useReader();
  const { data } = useQuery(CaseCounts, {}, { live: true });
  const counts = data && { open: data.open, 'proof-awaited': data.awaited, proven: data.proven, all: data.all };
  return (
    <Tabs
      label={translate('kit.views')}
      current={current}
      tabs={caseViews.map(({ name, filter }) => ({
        to: listAddress('/departures', filter),
        label: translate(`departures.view.${name}`),
        count: counts?.[name].totalCount,
      }))}
    />
  );
};

/** Who leaves or moved, the most urgent first; it follows while one looks. */
const DepartureList = () => {
  const { translate } = useReader();
  const { capacity } = useMe();
  useFullWidth();
  const list = useRegisterList<DepartureRow>('cases', {
    sort: { field: 'openedAt', order: 'DESC' },
  });
  const columns = useColumns();
  const shown = caseViews.find(({ filter }) => JSON.stringify(filter) === JSON.stringify(list.filter));
  return (
    <>
      <PageHead
        title={translate(capacity.role === 'auditor' ? 'departures.titleCases' : 'departures.title')}
        lead={translate('departures.lead')}
        actions={<LiveMark />}
      />
      <Views current={shown ? listAddress('/departures', shown.filter) : ''} />
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
