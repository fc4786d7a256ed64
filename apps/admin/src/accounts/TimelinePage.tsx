import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { timelineEntry } from '../audit/timeline-entry.tsx';
import { Loaded } from '../console/Loaded.tsx';
import { AccountById, AccountTimeline } from '../graphql/generated/accounts.ts';
import { Button } from '../kit/Button.tsx';
import { LiveStatus } from '../kit/LiveStatus.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Timeline, TimelineLegend } from '../kit/Timeline.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';

const step = 25;
const most = 100;

const Entries = ({ id }: { readonly id: string }) => {
  const reader = useReader();
  const { translate } = reader;
  const [first, setFirst] = useState(step);
  const query = useQuery(AccountTimeline, { id, first }, { keep: true });
  return (
    <Sheet title={translate('account.timeline')} beside={<TimelineLegend />} padded>
      <Loaded inside query={query} pick={({ account }) => account?.timeline ?? null}>
        {({ nodes, totalCount }) => (
          <div className="m-stack m-stack-4">
            <LiveStatus>{translate('kit.pages.range', { from: 1, to: nodes.length, total: totalCount })}</LiveStatus>
            <Timeline entries={nodes.map((entry) => timelineEntry(entry, reader))} />
            {nodes.length < totalCount && first < most ? (
              <p>
                <Button onClick={() => setFirst(Math.min(most, first + step))}>
                  {translate('account.timeline.more')}
                </Button>
              </p>
            ) : null}
          </div>
        )}
      </Loaded>
    </Sheet>
  );
};

/** Everything that happened to an account, latest first. */
const TimelinePage = () => {
  const { id = '' } = useParams();
  const { translate } = useReader();
  const query = useQuery(AccountById, { id });
  return (
    <Loaded query={query} pick={({ account }) => account}>
      {({ title }) => (
        <>
          <PageHead
            title={translate('account.timeline')}
            documentTitle={translate('account.timeline.of', { title })}
            crumbs={[
              { label: translate('accounts.title'), to: '/accounts' },
              { label: title, to: `/accounts/${id}` },
            ]}
          />
          <Entries id={id} />
        </>
      )}
    </Loaded>
  );
};

export default TimelinePage;
