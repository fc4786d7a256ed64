import { Columns } from '../kit/frame/FocusFrame.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Loaded } from '../console/Loaded.tsx';
import { MyNotices } from '../graphql/generated/notices.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { DatesAhead } from './DatesAhead.tsx';
import { FeedSheet } from './FeedSheet.tsx';
import { NoticesSheet } from './NoticesSheet.tsx';

const Settings = () => {
  const query = useQuery(MyNotices, {});
  return (
    <Loaded inside query={query} pick={({ myNotices }) => myNotices} rows={6}>
      {(notices) => (
        <>
          <NoticesSheet notices={notices} />
          <FeedSheet madeAt={notices.feedMadeAt} />
        </>
      )}
    </Loaded>
  );
};

/** For everybody: what is due by date, and when and where they want to hear of it. */
const CalendarPage = () => {
  const { translate } = useReader();
  return (
    <>
      <PageHead title={translate('calendar.title')} lead={translate('calendar.lead')} />
      <Columns side={<Settings />}>
        <DatesAhead />
      </Columns>
    </>
  );
};

export default CalendarPage;
