import '../requests/requests.css';
import { useParams } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { CaseToDecide } from '../graphql/generated/requests.ts';
import { Handle } from '../kit/Handle.tsx';
import { FocusFrame } from '../kit/frame/FocusFrame.tsx';
import { Message } from '../kit/Message.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { usePlatformName } from '../requests/platform-name.ts';
import { CaseLedger } from './CaseLedger.tsx';
import { DecisionPanel } from './DecisionPanel.tsx';
import { EarlierDecisions } from './EarlierDecisions.tsx';
import type { CaseShown } from './who-decides.ts';

const Asked = ({ record }: { readonly record: CaseShown }) => {
  const { translate, date } = useReader();
  const platformName = usePlatformName();
  const on = record.requestedAt ? date(record.requestedAt, 'day') : '';
  return (
    <>
      <span>{platformName(record.platform.code)}</span>
      {record.handle ? <Handle>{record.handle}</Handle> : null}
      <bdi>{record.entity.name}</bdi>
      <span>
        {record.requestedBy ? (
          <Message
            id="decision.askedBy"
            nodes={{ person: <PersonName name={record.requestedBy.name} /> }}
            values={{ date: on }}
          />
        ) : (
          translate('decision.askedOn', { date: on })
        )}
      </span>
    </>
  );
};

const Decision = ({ record }: { readonly record: CaseShown }) => {
  const { translate } = useReader();
  return (
    <>
      <PageHead
        title={translate('decision.title', { title: record.title })}
        crumbs={[
          { label: translate('nav.today'), to: '/' },
          { label: translate('request.reference', { reference: record.reference }), to: `/accounts/${record.id}` },
        ]}
        tile={<PlatformTile platform={record.platform.code} large />}
        meta={<Asked record={record} />}
      />
      <FocusFrame panel={<DecisionPanel record={record} />}>
        <CaseLedger record={record} />
        <EarlierDecisions record={record} />
      </FocusFrame>
    </>
  );
};

/** The question as title, the case as a ledger, and the panel in which it is decided. */
const DecisionPage = () => {
  const { id = '' } = useParams();
  const query = useQuery(CaseToDecide, { id }, { keep: true });
  return (
    <Loaded query={query} pick={({ account }) => account} rows={8}>
      {(record) => <Decision key={record.id} record={record} />}
    </Loaded>
  );
};

export default DecisionPage;
