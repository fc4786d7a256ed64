import { Link } from 'react-router-dom';
import { timelineEntry } from '../audit/timeline-entry.tsx';
import { Loaded } from '../console/Loaded.tsx';
import { AccountTimeline } from '../graphql/generated/accounts.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { Timeline, TimelineLegend } from '../kit/Timeline.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';

const shownEntries = 5;

/** The latest entries; nothing where the reader may not see what happened to the account. */
export const TimelineSheet = ({ id }: { readonly id: string }) => {
  const reader = useReader();
  const { translate } = reader;
  const query = useQuery(AccountTimeline, { id, first: shownEntries });
  const timeline = query.data?.account?.timeline;
  if (query.data && !timeline) return null;
  const all = timeline ? (
    <>
      {timeline.totalCount > shownEntries ? (
        <Link to={`/accounts/${id}/timeline`}>{translate('account.timeline.all', { count: timeline.totalCount })}</Link>
      ) : null}
      <Link to={`/past/accounts/${id}`}>{translate('past.asOf')}</Link>
    </>
  ) : null;
  return (
    <Sheet title={translate('account.timeline')} beside={<TimelineLegend />} actions={all} padded>
      <Loaded inside query={query} pick={({ account }) => account?.timeline ?? null}>
        {({ nodes }) =>
          nodes.length === 0 ? (
            <p className="m-caption">{translate('account.timeline.empty')}</p>
          ) : (
            <Timeline entries={nodes.map((entry) => timelineEntry(entry, reader))} />
          )
        }
      </Loaded>
    </Sheet>
  );
};
