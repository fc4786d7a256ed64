import type { CampaignByIdResult } from '../graphql/generated/campaigns.ts';

export type ShownCampaign = NonNullable<CampaignByIdResult['campaign']>;
