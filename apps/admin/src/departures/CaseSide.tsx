import { Link } from 'react-router-dom';
import { LiveFeed } from '../kit/LiveFeed.tsx';
import { LiveMark } from '../kit/LiveMark.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Mark, StateMark } from '../kit/StateMark.tsx';
import type { StateOf } from '../kit/states.ts';
import { useReader, useTranslate } from '../providers/Reader.tsx';
import { timelineEntry } from '../audit/timeline-entry.tsx';
import type { ShownCase, ShownDelivery, ShownOrphan } from './shown-case.ts';

type Props = { readonly record: ShownCase };

const Feed = ({ record }: Props) => {
  const reader = useReader();
  const { nodes, totalCount } = record.timeline ?? { nodes: [], totalCount: 0 };
  return (
    <Sheet title={reader.translate('case.feed')} beside={<LiveMark />} padded>
      {nodes.length === 0 ? <p className="m-caption">{reader.translate('case.feed.none')}</p> : null}
      <LiveFeed total={totalCount} entries={nodes.map((entry) => timelineEntry(entry, reader))} />
    </Sheet>
  );
};

const Keeper = ({ orphan: { custodianPerson, resolvedAt } }: { readonly orphan: ShownOrphan }) => {
  const translate = useTranslate();
  if (resolvedAt) return <Mark icon="s-authorized" tone="ok" word={translate('event.name.orphan-resolved')} />;
  if (!custodianPerson) return <Mark icon="s-orphan" tone="bad" word={translate('case.takesOver.nobody')} />;
  return (
    <>
      <PersonName name={custodianPerson.name} to={`/people/${custodianPerson.id}`} />{' '}
      <span className="m-caption">{translate('case.takesOver.custodian')}</span>
    </>
  );
};

const TakesOver = ({ record: { orphans } }: Props) => {
  const translate = useTranslate();
  return (
    <Sheet title={translate('case.takesOver')} padded>
      {orphans.length === 0 ? <p className="m-small">{translate('case.takesOver.none')}</p> : null}
      <ul className="m-stack m-stack-3 m-plain-list">
        {orphans.map((orphan) => (
          <li key={orphan.id} className="m-small">
            {orphan.account ? (
              <Link to={`/accounts/${orphan.account.id}`}>
                <bdi>{orphan.account.title}</bdi>
              </Link>
            ) : (
              translate('person.holdings.hidden')
            )}
            <br />
            <Keeper orphan={orphan} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
};

const states = {
  QUEUED: 'queued',
  TRYING: 'retrying',
  DELIVERED: 'delivered',
  FAILED: 'failed',
} as const satisfies Record<ShownDelivery['state'], StateOf<'delivery'>>;

const Notices = ({ record: { deliveries } }: Props) => {
  const { translate, dateTime } = useReader();
  return (
    <Sheet title={translate('case.notices')} padded>
      {deliveries.length === 0 ? <p className="m-small">{translate('case.notices.none')}</p> : null}
      <ul className="m-stack m-stack-3 m-plain-list">
        {deliveries.map((delivery) => (
          <li key={delivery.id} className="m-small">
            {delivery.recipient ? <PersonName name={delivery.recipient.name} /> : null}
            <br />
            <StateMark of="delivery" state={states[delivery.state]} />{' '}
            <span className="m-caption">
              {delivery.deliveredAt ? dateTime(delivery.deliveredAt, { style: 'short', zone: false }) : null}
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
};

const AfterReturn = () => {
  const translate = useTranslate();
  return (
    <Sheet title={translate('case.afterReturn')} padded>
      <p className="m-small">{translate('case.afterReturnText')}</p>
    </Sheet>
  );
};

export const CaseSide = ({ record }: Props) => (
  <>
    <Feed record={record} />
    <TakesOver record={record} />
    <Notices record={record} />
    <AfterReturn />
  </>
);
