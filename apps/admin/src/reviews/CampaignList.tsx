import { useState } from 'react';
import { Loaded } from '../console/Loaded.tsx';
import { todayIn } from '../console/today.ts';
import { Campaigns, type CampaignRow } from '../graphql/generated/campaigns.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { LedgerItem } from '../kit/LedgerItem.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Pagination } from '../kit/Pagination.tsx';
import { LedgerRow, Sheet } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { campaignState } from './campaign-state.ts';

const perPage = 25;

const Line = ({ campaign }: { readonly campaign: CampaignRow }) => {
  const { translate, date, number } = useReader();
  const { id, name, entity, dueOn, openedAt, figures } = campaign;
  const state = campaignState(campaign, todayIn());
  return (
    <LedgerRow
      edge={state === 'overdue' ? 'late' : undefined}
      margin={
        <>
          <b>{date(dueOn, 'short')}</b>
          {translate('kit.clock.due')}
        </>
      }
    >
      <LedgerItem
        kind={entity ? <bdi>{entity.name}</bdi> : translate('guidance.forAll')}
        rule="3.2"
        beside={<StateMark of="campaign" state={state} />}
        title={name}
        to={`/campaigns/${id}`}
        detail={
          <>
            {figures
              ? translate('campaigns.answered', { answered: number(figures.answered), asked: number(figures.asked) })
              : null}
            {' · '}
            {translate('campaign.openedOn', { date: date(openedAt, 'short') })}
          </>
        }
      />
    </LedgerRow>
  );
};

const NewCampaign = () => {
  const { translate } = useReader();
  return useMe().may('campaign:open') ? (
    <ButtonLink kind="primary" icon="plus" to="/campaigns/new">
      {translate('campaigns.new')}
    </ButtonLink>
  ) : null;
};

/** Every campaign of DGC, the latest first. */
const CampaignList = () => {
  const { translate } = useReader();
  const [page, setPage] = useState(1);
  const query = useQuery(Campaigns, { first: perPage, offset: perPage * (page - 1) }, { live: true, keep: true });
  return (
    <>
      <PageHead title={translate('campaigns.title')} lead={translate('campaigns.lead')} actions={<NewCampaign />} />
      <Loaded inside query={query} pick={({ campaigns }) => campaigns} rows={6}>
        {({ nodes, totalCount }) =>
          nodes.length === 0 ? (
            <EmptyState icon="s-review" title={translate('campaigns.none')}>
              {translate('campaigns.noneText')}
            </EmptyState>
          ) : (
            <Sheet title={translate('campaigns.title')}>
              {nodes.map((campaign) => (
                <Line key={campaign.id} campaign={campaign} />
              ))}
              <Pagination page={page} perPage={perPage} total={totalCount} onPage={setPage} />
            </Sheet>
          )
        }
      </Loaded>
    </>
  );
};

export default CampaignList;
