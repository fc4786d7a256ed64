import { LeaversSheet } from '../departures/LeaversSheet.tsx';
import { OpenCases } from '../graphql/generated/cases.ts';
import { EmptyState } from '../kit/EmptyState.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { DueItems } from './DueItems.tsx';
import { useDueItems } from './use-due-items.ts';

/** For officials and alternates: what they hand over, and what they keep for somebody who left. */
const HandOverPage = () => {
  const { translate } = useReader();
  const items = useDueItems();
  const cases = useQuery(OpenCases, { first: 5 }, { live: true });
  const nothing = cases.data?.cases.totalCount === 0 && items.length === 0;
  return (
    <>
      <PageHead title={translate('handOver.title')} lead={translate('handOver.lead')} />
      <div className="m-stack m-stack-5">
        <DueItems items={items} primary />
        <LeaversSheet />
        {nothing ? <EmptyState title={translate('handOver.none')}>{translate('handOver.noneText')}</EmptyState> : null}
      </div>
    </>
  );
};

export default HandOverPage;
