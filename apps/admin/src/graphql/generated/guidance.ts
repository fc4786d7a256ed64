// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AcknowledgeGuidanceInput, DraftGuidanceInput, GuidanceNoticeFilter, GuidanceState, OfficialLanguage, PublishGuidanceInput, UpdateGuidanceInput } from './schema.ts';

export type GuidanceVersionRow = {
  readonly id: string;
  readonly number: number;
  readonly state: GuidanceState;
  readonly title: string;
  readonly fromOn: string | null;
  readonly publishedAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly toAcknowledge: boolean;
  readonly missingCount?: number | null;
};

export type GuidanceNoticeRow = {
  readonly id: string;
  readonly version: number;
  readonly entity: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
  } | null;
  readonly inForce: {
    readonly id: string;
    readonly number: number;
    readonly state: GuidanceState;
    readonly title: string;
    readonly fromOn: string | null;
    readonly publishedAt: string | null;
    readonly acknowledgedAt: string | null;
    readonly toAcknowledge: boolean;
    readonly missingCount?: number | null;
  } | null;
  readonly versions: readonly ({
    readonly id: string;
    readonly number: number;
    readonly state: GuidanceState;
    readonly title: string;
    readonly fromOn: string | null;
    readonly publishedAt: string | null;
    readonly acknowledgedAt: string | null;
    readonly toAcknowledge: boolean;
    readonly missingCount?: number | null;
  })[];
  readonly can: {
    readonly update: boolean;
    readonly publish: boolean;
  };
};

export type GuidanceNoticesResult = {
  readonly guidanceNotices: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly version: number;
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      } | null;
      readonly inForce: {
        readonly id: string;
        readonly number: number;
        readonly state: GuidanceState;
        readonly title: string;
        readonly fromOn: string | null;
        readonly publishedAt: string | null;
        readonly acknowledgedAt: string | null;
        readonly toAcknowledge: boolean;
        readonly missingCount?: number | null;
      } | null;
      readonly versions: readonly ({
        readonly id: string;
        readonly number: number;
        readonly state: GuidanceState;
        readonly title: string;
        readonly fromOn: string | null;
        readonly publishedAt: string | null;
        readonly acknowledgedAt: string | null;
        readonly toAcknowledge: boolean;
        readonly missingCount?: number | null;
      })[];
      readonly can: {
        readonly update: boolean;
        readonly publish: boolean;
      };
    })[];
  };
};
export type GuidanceNoticesVariables = { readonly first?: number | null; readonly offset?: number | null; readonly filter?: GuidanceNoticeFilter | null; readonly writes?: boolean | null; };
export const GuidanceNotices: TypedDocument<GuidanceNoticesResult, GuidanceNoticesVariables> = {
  name: 'GuidanceNotices',
  kind: 'query',
  reader: true,
  text: "query GuidanceNotices($first:Int$offset:Int$filter:GuidanceNoticeFilter$writes:Boolean=false$reader:OfficialLanguage){guidanceNotices(first:$first offset:$offset filter:$filter){totalCount nodes{...GuidanceNoticeRow}}}fragment GuidanceNoticeRow on GuidanceNotice{id version entity{...EntityLink}inForce{...GuidanceVersionRow}versions{...GuidanceVersionRow}can{update publish}}fragment EntityLink on Entity{id code name(language:$reader)}fragment GuidanceVersionRow on GuidanceVersion{id number state title fromOn publishedAt acknowledgedAt toAcknowledge missingCount@include(if:$writes)}",
};

export type GuidanceNoticeByIdResult = {
  readonly guidanceNotice: {
    readonly id: string;
    readonly version: number;
    readonly entity: {
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly timeZone: string;
    } | null;
    readonly versions: readonly ({
      readonly id: string;
      readonly number: number;
      readonly state: GuidanceState;
      readonly title: string;
      readonly fromOn: string | null;
      readonly publishedAt: string | null;
      readonly acknowledgedAt: string | null;
      readonly toAcknowledge: boolean;
      readonly missingCount?: number | null;
      readonly text: string;
      readonly wordings: readonly {
        readonly language: OfficialLanguage;
        readonly title: string;
        readonly text: string;
      }[];
      readonly publishedBy: {
        readonly id: string;
        readonly name: string;
      } | null;
    })[];
    readonly can: {
      readonly update: boolean;
      readonly publish: boolean;
    };
  } | null;
};
export type GuidanceNoticeByIdVariables = { readonly id: string; readonly writes?: boolean | null; };
export const GuidanceNoticeById: TypedDocument<GuidanceNoticeByIdResult, GuidanceNoticeByIdVariables> = {
  name: 'GuidanceNoticeById',
  kind: 'query',
  reader: true,
  text: "query GuidanceNoticeById($id:ID!$writes:Boolean=false$reader:OfficialLanguage){guidanceNotice(id:$id){id version entity{...EntityLink timeZone}versions{...GuidanceVersionRow text wordings{language title text}publishedBy{...PersonLink}}can{update publish}}}fragment EntityLink on Entity{id code name(language:$reader)}fragment GuidanceVersionRow on GuidanceVersion{id number state title fromOn publishedAt acknowledgedAt toAcknowledge missingCount@include(if:$writes)}fragment PersonLink on Person{id name}",
};

export type DraftGuidanceResult = {
  readonly draftGuidance: {
    readonly id: string;
    readonly version: number;
  };
};
export type DraftGuidanceVariables = { readonly input: DraftGuidanceInput; };
export const DraftGuidance: TypedDocument<DraftGuidanceResult, DraftGuidanceVariables> = {
  name: 'DraftGuidance',
  kind: 'mutation',
  reader: false,
  text: "mutation DraftGuidance($input:DraftGuidanceInput!){draftGuidance(input:$input){id version}}",
};

export type UpdateGuidanceResult = {
  readonly updateGuidance: {
    readonly id: string;
    readonly version: number;
  };
};
export type UpdateGuidanceVariables = { readonly input: UpdateGuidanceInput; };
export const UpdateGuidance: TypedDocument<UpdateGuidanceResult, UpdateGuidanceVariables> = {
  name: 'UpdateGuidance',
  kind: 'mutation',
  reader: false,
  text: "mutation UpdateGuidance($input:UpdateGuidanceInput!){updateGuidance(input:$input){id version}}",
};

export type PublishGuidanceResult = {
  readonly publishGuidance: {
    readonly id: string;
    readonly version: number;
  };
};
export type PublishGuidanceVariables = { readonly input: PublishGuidanceInput; };
export const PublishGuidance: TypedDocument<PublishGuidanceResult, PublishGuidanceVariables> = {
  name: 'PublishGuidance',
  kind: 'mutation',
  reader: false,
  text: "mutation PublishGuidance($input:PublishGuidanceInput!){publishGuidance(input:$input){id version}}",
};

export type AcknowledgeGuidanceResult = {
  readonly acknowledgeGuidance: {
    readonly id: string;
  };
};
export type AcknowledgeGuidanceVariables = { readonly input: AcknowledgeGuidanceInput; };
export const AcknowledgeGuidance: TypedDocument<AcknowledgeGuidanceResult, AcknowledgeGuidanceVariables> = {
  name: 'AcknowledgeGuidance',
  kind: 'mutation',
  reader: false,
  text: "mutation AcknowledgeGuidance($input:AcknowledgeGuidanceInput!){acknowledgeGuidance(input:$input){id}}",
};
