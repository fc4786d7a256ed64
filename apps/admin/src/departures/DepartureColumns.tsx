import { useMemo } from 'react';
import type { DepartureRow } from '../graphql/generated/cases.ts';
import { wordOf } from '../graphql/words.ts';
import type { Column } from '../kit/DataTable.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { HoursMini } from '../kit/HoursClock.tsx';
import { spanWords } from '../kit/Span.tsx';
import { Mark, StateMark } from '../kit/StateMark.tsx';
import { useNow } from '../kit/use-now.ts';
import { useReader } from '../providers/Reader.tsx';
import { caseStateOf } from './case-state.ts';

type Cell = { readonly row: DepartureRow };
type CellAtTime = Cell & { readonly now: Date };

const First = ({ row: { id, person, entity, reference } }: Cell) => (
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

const Cause = ({ row }: Cell) => {
  const { translate } = useReader();
  return (
    <div className="m-stack">
      <span>{translate(`cause.${wordOf(row.cause)}`)}</span>
      <StateMark of="case" state={caseStateOf(row)} />
    </div>
  );
};

const Decision = ({ row: { decisionMilliseconds: decidedIn } }: Cell) => {
  const reader = useReader();
  return decidedIn === null ? (
    <Mark icon="todo" tone="none" word={reader.translate('kit.step.to-decide')} />
  ) : (
    <Mark icon="decision" tone="primary" word={spanWords(decidedIn, reader)} />
  );
};

const Effect = ({ row, now }: CellAtTime) => {
  const { translate } = useReader();
  const { tasksOpen, tasksDone, decidedAt, openedAt, effectProvenAt } = row;
  if (tasksOpen + tasksDone === 0) return <span className="m-caption">{translate('departures.noSteps')}</span>;
  return <HoursMini startedAt={decidedAt ?? openedAt} endedAt={effectProvenAt} now={now} />;
};

const NextDue = ({ row: { nextDueAt }, now }: CellAtTime) => {
  const { translate, dateTime } = useReader();
  if (nextDueAt === null) return null;
  const at = dateTime(nextDueAt, { style: 'short', zone: false });
  return Date.parse(nextDueAt) < now.getTime() ? (
    <Mark icon="s-late" tone="bad" word={translate('departures.lateSince', { at })} />
  ) : (
    <span className="m-caption">{translate('departures.nextDue', { at })}</span>
  );
};

const Steps = (cell: CellAtTime) => {
  const { translate } = useReader();
  const { tasksOpen, tasksDone } = cell.row;
  if (tasksOpen + tasksDone === 0) return '–';
  return (
    <div className="m-stack">
      <span>{translate('departures.openOf', { open: tasksOpen, total: tasksOpen + tasksDone })}</span>
      <NextDue {...cell} />
    </div>
  );
};

/** Who, why, how fast it was decided, and what is still open by when. */
export const useDepartureColumns = (): readonly Column<DepartureRow>[] => {
  const { translate } = useReader();
  const now = useNow();
  return useMemo(
    () => [
      { key: 'person', label: translate('departures.column.person'), cell: (row) => <First row={row} /> },
      { key: 'cause', label: translate('departures.column.cause'), cell: (row) => <Cause row={row} /> },
      { key: 'decision', label: translate('departures.column.decision'), cell: (row) => <Decision row={row} /> },
      { key: 'effect', label: translate('departures.column.effect'), cell: (row) => <Effect row={row} now={now} /> },
      { key: 'open', label: translate('departures.column.open'), cell: (row) => <Steps row={row} now={now} /> },
    ],
    [translate, now],
  );
};
