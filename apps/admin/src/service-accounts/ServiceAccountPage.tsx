import { Link, useParams } from 'react-router-dom';
import { timelineEntry } from '../audit/timeline-entry.tsx';
import { Loaded } from '../console/Loaded.tsx';
import type { AuditRow } from '../graphql/generated/accounts.ts';
import { ServiceAccountById } from '../graphql/generated/service-accounts.ts';
import { DefinitionList } from '../kit/DefinitionList.tsx';
import { Columns } from '../kit/frame/FocusFrame.tsx';
import { Handle } from '../kit/Handle.tsx';
import { Note } from '../kit/Note.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Timeline, TimelineLegend } from '../kit/Timeline.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { ServiceAccountActions } from './ServiceAccountActions.tsx';
import { ServiceAccountMark } from './ServiceAccountMark.tsx';
import type { ShownServiceAccount } from './shown-service-account.ts';

type Props = { readonly account: ShownServiceAccount };

const Facts = ({ account: { provider, purpose, owner, expiresOn } }: Props) => {
  const { translate, date } = useReader();
  return (
    <Sheet title={translate('subject.service-account')} padded>
      <DefinitionList
        side
        items={[
          {
            term: translate('field.ownerId'),
            value: (
              <Link to={`/people/${owner.id}`}>
                <bdi>{owner.name}</bdi>
              </Link>
            ),
          },
          { term: translate('field.expiresOn'), value: date(expiresOn, 'long') },
          { term: translate('field.provider'), value: <Handle>{provider}</Handle> },
          { term: translate('field.purpose'), value: <span dir="auto">{purpose}</span> },
        ]}
      />
    </Sheet>
  );
};

const Standing = ({ account: { awaitsOwner, suspendedAt } }: Props) => {
  const { translate, dateTime } = useReader();
  if (!suspendedAt) return null;
  return (
    <Note tone="warn">
      <b className="m-strong">{translate('serviceAccount.since', { at: dateTime(suspendedAt, { style: 'short' }) })}</b>{' '}
      {awaitsOwner ? translate('serviceAccount.awaits') : null}
    </Note>
  );
};

type ShownProps = Props & { readonly entries: readonly AuditRow[] };

const Shown = ({ account, entries }: ShownProps) => {
  const reader = useReader();
  const { translate } = reader;
  return (
    <>
      <PageHead
        title={account.client}
        crumbs={[{ label: translate('nav.serviceAccounts'), to: '/service-accounts' }]}
        meta={<ServiceAccountMark state={account.state} />}
        actions={<ServiceAccountActions account={account} />}
      />
      <Columns side={<Facts account={account} />}>
        <Standing account={account} />
        <Sheet title={translate('serviceAccount.history')} beside={<TimelineLegend />} padded>
          <Timeline entries={entries.map((entry) => timelineEntry(entry, reader))} />
        </Sheet>
      </Columns>
    </>
  );
};

/** A client that acts by itself: who answers for it, who did before, and whether its token is taken. */
const ServiceAccountPage = () => {
  const { id = '' } = useParams();
  const query = useQuery(ServiceAccountById, { id }, { live: true });
  return (
    <Loaded query={query} pick={({ serviceAccount }) => serviceAccount} rows={8}>
      {(account) => <Shown account={account} entries={query.data?.auditEntries.nodes ?? []} />}
    </Loaded>
  );
};

export default ServiceAccountPage;
