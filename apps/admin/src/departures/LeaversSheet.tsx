import { Link } from 'react-router-dom';
import { OpenCases, type DepartureRow } from '../graphql/generated/cases.ts';
import { wordOf } from '../graphql/words.ts';
import { HoursMini } from '../kit/HoursClock.tsx';
import { LiveMark } from '../kit/LiveMark.tsx';
import { LedgerItem } from '../kit/LedgerItem.tsx';
import { LedgerRow, Sheet } from '../kit/Sheet.tsx';
import { spanWords } from '../kit/Span.tsx';
import { useNow } from '../kit/use-now.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';

const shown = 5;

const Leaver = ({ row, now }: { readonly row: DepartureRow; readonly now: Date }) => {
  const reader = useReader();
  const { translate, date, time } = reader;
  const { id, person, entity, cause, openedAt, decidedAt, decisionMilliseconds, tasksOpen, tasksDone, effectProvenAt } =
    row;
  return (
    <LedgerRow
      margin={
        <>
          <b>{date(openedAt, 'day')}</b>
          {time(openedAt, { seconds: true })}
        </>
      }
    >
      <LedgerItem
        kind={translate(`cause.${wordOf(cause)}`)}
        rule="4.2"
        beside={
          decisionMilliseconds === null ? null : (
            <span>
              {translate('kit.clocks.decision')}: {spanWords(decisionMilliseconds, reader)}
            </span>
          )
        }
        title={person.name}
        to={`/departures/${id}`}
        detail={entity ? <bdi>{entity.name}</bdi> : null}
        action={
          tasksOpen + tasksDone > 0 ? (
            <HoursMini startedAt={decidedAt ?? openedAt} endedAt={effectProvenAt} now={now} />
          ) : undefined
        }
      />
    </LedgerRow>
  );
};

/** Who leaves or moved in the reader's entity, with both clocks; it appears by itself. */
export const LeaversSheet = () => {
  const { translate } = useReader();
  const now = useNow();
  const { data } = useQuery(OpenCases, { first: shown }, { live: true });
  if (!data || data.cases.nodes.length === 0) return null;
  const { nodes, totalCount } = data.cases;
  return (
    <Sheet title={translate('due.leavers')} beside={<LiveMark />} rule="4.2">
      {nodes.map((row) => (
        <Leaver key={row.id} row={row} now={now} />
      ))}
      {totalCount > nodes.length ? (
        <p className="m-pad">
          <Link to="/departures">{translate('departures.count', { count: totalCount })}</Link>
        </p>
      ) : null}
    </Sheet>
  );
};
