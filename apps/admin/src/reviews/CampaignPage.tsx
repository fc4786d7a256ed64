import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { todayIn } from '../console/today.ts';
import { CampaignById } from '../graphql/generated/campaigns.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { DefinitionList } from '../kit/DefinitionList.tsx';
import { Columns } from '../kit/frame/FocusFrame.tsx';
import { Meter } from '../kit/Meter.tsx';
import { Note } from '../kit/Note.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { campaignState } from './campaign-state.ts';
import { CampaignEntities } from './CampaignEntities.tsx';
import { EndCampaignDialog } from './EndCampaignDialog.tsx';
import { ScopeList } from './ScopeList.tsx';
import type { ShownCampaign } from './shown-campaign.ts';

type Props = { readonly campaign: ShownCampaign };

const shown = [
  'maintained',
  'withdrawn',
  'toPrepare',
  'toDecide',
  'proposed',
  'released',
  'unanswered',
  'late',
] as const;

const Result = ({ campaign: { figures } }: Props) => {
  const { translate, number } = useReader();
  if (!figures) return null;
  return (
    <Sheet title={translate('campaign.result')} padded>
      <div className="m-stack m-stack-4">
        <Meter label={translate('campaign.asked')} value={figures.answered} total={figures.asked} />
        <DefinitionList
          items={shown.map((name) => ({ term: translate(`campaign.${name}`), value: number(figures[name]) }))}
        />
      </div>
    </Sheet>
  );
};

const Side = ({ campaign }: Props) => {
  const { translate } = useReader();
  return (
    <Sheet title={translate('campaign.scope')} padded>
      <ScopeList scope={campaign} />
    </Sheet>
  );
};

const Actions = ({ campaign }: Props) => {
  const { translate } = useReader();
  const [open, setOpen] = useState(false);
  return (
    <>
      <ButtonLink to={`/reviews?campaign=${campaign.id}`}>{translate('campaign.reviews')}</ButtonLink>
      {campaign.can.end ? (
        <Button kind="danger" onClick={() => setOpen(true)}>
          {translate('campaign.end')}
        </Button>
      ) : null}
      {open ? <EndCampaignDialog campaign={campaign} onClose={() => setOpen(false)} /> : null}
    </>
  );
};

const Meta = ({ campaign: { openedAt, openedBy, dueOn } }: Props) => {
  const { translate, date } = useReader();
  return (
    <>
      <span>{translate('campaign.openedOn', { date: date(openedAt, 'short') })}</span>
      {openedBy ? <PersonName name={openedBy.name} to={`/people/${openedBy.id}`} /> : null}
      <span>{translate('campaign.dueBy', { date: date(dueOn, 'long') })}</span>
    </>
  );
};

const Shown = ({ campaign }: Props) => {
  const { translate, date } = useReader();
  const { name, endedAt, endedReason } = campaign;
  return (
    <>
      <PageHead
        title={name}
        crumbs={[{ label: translate('campaigns.title'), to: '/campaigns' }]}
        stamp={<StateMark of="campaign" state={campaignState(campaign, todayIn())} />}
        meta={<Meta campaign={campaign} />}
        actions={<Actions campaign={campaign} />}
      />
      <Columns side={<Side campaign={campaign} />}>
        {endedAt ? (
          <Note>
            {date(endedAt, 'long')}: <bdi>{endedReason}</bdi>
          </Note>
        ) : null}
        <Result campaign={campaign} />
        <CampaignEntities campaign={campaign} />
      </Columns>
    </>
  );
};

const CampaignPage = () => {
  const { id = '' } = useParams();
  const query = useQuery(CampaignById, { id }, { live: true });
  return (
    <Loaded query={query} pick={({ campaign }) => campaign}>
      {(campaign) => <Shown campaign={campaign} />}
    </Loaded>
  );
};

export default CampaignPage;
