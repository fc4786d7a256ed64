import { DefinitionList } from '../kit/DefinitionList.tsx';
import type { CampaignRow } from '../graphql/generated/campaigns.ts';
import { wordOf } from '../graphql/words.ts';
import { useReader } from '../providers/Reader.tsx';
import { usePlatformName } from '../requests/platform-name.ts';

type Scope = Pick<CampaignRow, 'entity' | 'platforms' | 'languages' | 'decidedBefore' | 'criteria' | 'includesPending'>;

/** About which accounts a campaign asks, in words. */
export const ScopeList = ({ scope }: { readonly scope: Scope }) => {
  const { translate, date, list, language } = useReader();
  const platformName = usePlatformName();
  const { entity, platforms, languages, decidedBefore, criteria, includesPending } = scope;
  const or = (items: readonly string[]): string => (items.length === 0 ? translate('campaign.all') : list(items));
  return (
    <DefinitionList
      side
      items={[
        { term: translate('campaign.entity'), value: <bdi>{entity?.name ?? translate('campaign.all')}</bdi> },
        { term: translate('campaign.platforms'), value: or(platforms.map(platformName)) },
        { term: translate('campaign.languages'), value: or(languages.map((code) => language(code))) },
        {
          term: translate('campaign.decidedBefore'),
          value: decidedBefore ? date(decidedBefore, 'long') : translate('campaign.anyTime'),
        },
        {
          term: translate('campaign.criteria'),
          value: or(criteria.map((each) => translate(`criterion.${wordOf(each)}.title`))),
        },
        {
          term: translate('campaign.pendingWord'),
          value: translate(includesPending ? 'campaign.included' : 'campaign.leftOut'),
        },
      ]}
    />
  );
};
