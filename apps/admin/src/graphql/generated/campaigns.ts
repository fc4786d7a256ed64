// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { CriterionName, EndCampaignInput, OpenCampaignInput, ReviewScopeInput } from './schema.ts';

export type CampaignRow = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly dueOn: string;
  readonly openedAt: string;
  readonly endedAt: string | null;
  readonly endedReason: string | null;
  readonly platforms: readonly string[];
  readonly languages: readonly string[];
  readonly decidedBefore: string | null;
  readonly criteria: readonly CriterionName[];
  readonly includesPending: boolean;
  readonly entity: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
  } | null;
  readonly figures: {
    readonly asked: number;
    readonly answered: number;
    readonly maintained: number;
    readonly withdrawn: number;
    readonly released: number;
    readonly unanswered: number;
    readonly toPrepare: number;
    readonly toDecide: number;
    readonly proposed: number;
    readonly late: number;
  } | null;
  readonly can: {
    readonly end: boolean;
  };
};

export type CampaignsResult = {
  readonly campaigns: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly version: number;
      readonly name: string;
      readonly dueOn: string;
      readonly openedAt: string;
      readonly endedAt: string | null;
      readonly endedReason: string | null;
      readonly platforms: readonly string[];
      readonly languages: readonly string[];
      readonly decidedBefore: string | null;
      readonly criteria: readonly CriterionName[];
      readonly includesPending: boolean;
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      } | null;
      readonly figures: {
        readonly asked: number;
        readonly answered: number;
        readonly maintained: number;
        readonly withdrawn: number;
        readonly released: number;
        readonly unanswered: number;
        readonly toPrepare: number;
        readonly toDecide: number;
        readonly proposed: number;
        readonly late: number;
      } | null;
      readonly can: {
        readonly end: boolean;
      };
    })[];
  };
};
export type CampaignsVariables = { readonly first?: number | null; readonly offset?: number | null; };
export const Campaigns: TypedDocument<CampaignsResult, CampaignsVariables> = {
  name: 'Campaigns',
  kind: 'query',
  reader: true,
  text: "query Campaigns($first:Int$offset:Int$reader:OfficialLanguage){campaigns(first:$first offset:$offset){totalCount nodes{...CampaignRow}}}fragment CampaignRow on Campaign{id version name(language:$reader)dueOn openedAt endedAt endedReason platforms languages decidedBefore criteria includesPending entity{...EntityLink}figures{asked answered maintained withdrawn released unanswered toPrepare toDecide proposed late}can{end}}fragment EntityLink on Entity{id code name(language:$reader)}",
};

export type CampaignByIdResult = {
  readonly campaign: {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly dueOn: string;
    readonly openedAt: string;
    readonly endedAt: string | null;
    readonly endedReason: string | null;
    readonly platforms: readonly string[];
    readonly languages: readonly string[];
    readonly decidedBefore: string | null;
    readonly criteria: readonly CriterionName[];
    readonly includesPending: boolean;
    readonly entity: {
      readonly id: string;
      readonly code: string;
      readonly name: string;
    } | null;
    readonly figures: {
      readonly asked: number;
      readonly answered: number;
      readonly maintained: number;
      readonly withdrawn: number;
      readonly released: number;
      readonly unanswered: number;
      readonly toPrepare: number;
      readonly toDecide: number;
      readonly proposed: number;
      readonly late: number;
    } | null;
    readonly can: {
      readonly end: boolean;
    };
    readonly openedBy: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly endedBy: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly entities: readonly ({
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      } | null;
      readonly asked: number;
      readonly maintained: number;
      readonly withdrawn: number;
      readonly open: number;
      readonly late: number;
    })[] | null;
  } | null;
};
export type CampaignByIdVariables = { readonly id: string; };
export const CampaignById: TypedDocument<CampaignByIdResult, CampaignByIdVariables> = {
  name: 'CampaignById',
  kind: 'query',
  reader: true,
  text: "query CampaignById($id:ID!$reader:OfficialLanguage){campaign(id:$id){...CampaignRow openedBy{...PersonLink}endedBy{...PersonLink}entities{entity{...EntityLink}asked maintained withdrawn open late}}}fragment CampaignRow on Campaign{id version name(language:$reader)dueOn openedAt endedAt endedReason platforms languages decidedBefore criteria includesPending entity{...EntityLink}figures{asked answered maintained withdrawn released unanswered toPrepare toDecide proposed late}can{end}}fragment EntityLink on Entity{id code name(language:$reader)}fragment PersonLink on Person{id name}",
};

export type PreviewCampaignResult = {
  readonly previewCampaign: {
    readonly accounts: number;
    readonly pending: number;
    readonly alreadyAsked: number;
    readonly entities: readonly {
      readonly entityId: string;
      readonly name: string;
      readonly accounts: number;
      readonly pending: number;
    }[];
  };
};
export type PreviewCampaignVariables = { readonly scope: ReviewScopeInput; };
export const PreviewCampaign: TypedDocument<PreviewCampaignResult, PreviewCampaignVariables> = {
  name: 'PreviewCampaign',
  kind: 'query',
  reader: false,
  text: "query PreviewCampaign($scope:ReviewScopeInput!){previewCampaign(scope:$scope){accounts pending alreadyAsked entities{entityId name accounts pending}}}",
};

export type OpenCampaignResult = {
  readonly openCampaign: {
    readonly id: string;
  };
};
export type OpenCampaignVariables = { readonly input: OpenCampaignInput; };
export const OpenCampaign: TypedDocument<OpenCampaignResult, OpenCampaignVariables> = {
  name: 'OpenCampaign',
  kind: 'mutation',
  reader: false,
  text: "mutation OpenCampaign($input:OpenCampaignInput!){openCampaign(input:$input){id}}",
};

export type EndCampaignResult = {
  readonly endCampaign: {
    readonly id: string;
    readonly version: number;
    readonly endedAt: string | null;
  };
};
export type EndCampaignVariables = { readonly input: EndCampaignInput; };
export const EndCampaign: TypedDocument<EndCampaignResult, EndCampaignVariables> = {
  name: 'EndCampaign',
  kind: 'mutation',
  reader: false,
  text: "mutation EndCampaign($input:EndCampaignInput!){endCampaign(input:$input){id version endedAt}}",
};
