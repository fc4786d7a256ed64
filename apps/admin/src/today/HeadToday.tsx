import { Decisions, EntityInCharge, HeadshipsWaiting } from '../graphql/generated/today.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Columns } from '../kit/frame/FocusFrame.tsx';
import { Message } from '../kit/Message.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Loaded } from '../console/Loaded.tsx';
import { LeaversSheet } from '../departures/LeaversSheet.tsx';
import { DueItems } from '../due/DueItems.tsx';
import { useDueItems } from '../due/use-due-items.ts';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { TookOffice } from '../headships/TookOffice.tsx';
import { RevisionRow } from '../revisions/RevisionRow.tsx';
import { useRevisionsToDecide } from '../revisions/use-revisions-to-decide.ts';
import { FurtherDecision, OpenDecision } from './Decisions.tsx';
import { RegisterMeters } from './RegisterMeters.tsx';
import { HeadshipToConfirm } from './HeadshipToConfirm.tsx';
import { useCapacityEntity } from './use-capacity-entity.ts';

/** Enough for every head of the organisation; whatever is more stands in the list of accounts. */
const shownDecisions = 50;

const InCharge = ({ entity }: { readonly entity: string }) => {
  const { translate, date } = useReader();
  const { data } = useQuery(EntityInCharge, { id: entity });
  const acting = data?.entity?.officerInCharge;
  if (!acting) return null;
  return (
    <Sheet title={translate('today.away')} padded>
      <p className="m-small">
        <Message
          id="today.awayText"
          nodes={{ person: <PersonName name={acting.person.name} to={`/people/${acting.person.id}`} /> }}
          values={{ from: date(acting.fromOn, 'day'), until: acting.untilOn ? date(acting.untilOn, 'day') : '' }}
        />
      </p>
    </Sheet>
  );
};

const Lead = ({ waiting, due }: { readonly waiting: number; readonly due: number }) => {
  const { translate } = useReader();
  const words = [
    ...(waiting > 0 ? [translate('today.lead.decisions', { count: waiting })] : []),
    ...(due > 0 ? [translate('due.lead', { count: due })] : []),
  ];
  return <>{words.length > 0 ? words.join(' ') : translate('today.lead.nothing')}</>;
};

/** What needs the head of entity today: decisions first, with the case on the same page. */
const HeadToday = () => {
  const { translate } = useReader();
  const { me } = useMe();
  const entity = useCapacityEntity();
  const query = useQuery(Decisions, { first: shownDecisions });
  const headships = useQuery(HeadshipsWaiting, { first: 25 }, { enabled: me.headshipsToConfirm > 0 });
  const mine = (headships.data?.headships.nodes ?? []).filter(({ can }) => can.confirm);
  const revisions = useRevisionsToDecide();
  const due = useDueItems();
  const waiting = me.decisionsWaiting + mine.length + revisions.length;
  return (
    <>
      <PageHead
        title={translate('today.title')}
        lead={<Lead waiting={waiting} due={due.length} />}
        actions={<ButtonLink to="/decisions">{translate('bulk.title')}</ButtonLink>}
      />
      <Columns
        side={
          entity ? (
            <>
              <RegisterMeters entity={entity.id} />
              <InCharge entity={entity.id} />
            </>
          ) : null
        }
      >
        <TookOffice />
        <Loaded
          inside
          query={query}
          pick={({ accounts }) => accounts.nodes.filter(({ can }) => can.authorize || can.refuse)}
        >
          {([first, ...others]) =>
            first || mine.length + revisions.length > 0 ? (
              <Sheet title={translate('today.waits')}>
                {first ? <OpenDecision account={first} /> : null}
                {mine.map((headship) => (
                  <HeadshipToConfirm key={headship.id} headship={headship} primary={!first} />
                ))}
                {revisions.map((each, at) => (
                  <RevisionRow key={each.revision.id} {...each} primary={!first && mine.length === 0 && at === 0} />
                ))}
                {others.map((account) => (
                  <FurtherDecision key={account.id} account={account} />
                ))}
              </Sheet>
            ) : due.length === 0 ? (
              <EmptyState title={translate('today.nothing')}>{translate('today.nothing.head')}</EmptyState>
            ) : null
          }
        </Loaded>
        <DueItems items={due} primary={query.isSuccess && waiting === 0} />
        <LeaversSheet />
      </Columns>
    </>
  );
};

export default HeadToday;
