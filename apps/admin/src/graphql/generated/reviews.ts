// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AccountStatus, CriterionName, PrepareReviewInput, ReassignReviewInput, Recommendation, RemoveReviewFileInput, ReviewFilter, ReviewStatus, SaveReviewDraftInput } from './schema.ts';

export type ReviewRow = {
  readonly id: string;
  readonly version: number;
  readonly status: ReviewStatus;
  readonly late: boolean;
  readonly dueOn: string;
  readonly preparedAt: string | null;
  readonly recommendation: Recommendation | null;
  readonly endedAt: string | null;
  readonly preparer: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly campaign: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly account: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly handle: string | null;
    readonly status: AccountStatus;
    readonly reference: string;
    readonly platform: {
      readonly code: string;
      readonly label: string;
    };
    readonly entity: {
      readonly id: string;
      readonly code: string;
      readonly name: string;
    };
    readonly can: {
      readonly authorize: boolean;
      readonly refuse: boolean;
      readonly withdraw: boolean;
      readonly maintain: boolean;
    };
  } | null;
};

export type ReviewsResult = {
  readonly reviews: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly version: number;
      readonly status: ReviewStatus;
      readonly late: boolean;
      readonly dueOn: string;
      readonly preparedAt: string | null;
      readonly recommendation: Recommendation | null;
      readonly endedAt: string | null;
      readonly preparer: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly campaign: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly account: {
        readonly id: string;
        readonly version: number;
        readonly title: string;
        readonly handle: string | null;
        readonly status: AccountStatus;
        readonly reference: string;
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
        readonly entity: {
          readonly id: string;
          readonly code: string;
          readonly name: string;
        };
        readonly can: {
          readonly authorize: boolean;
          readonly refuse: boolean;
          readonly withdraw: boolean;
          readonly maintain: boolean;
        };
      } | null;
    })[];
  };
};
export type ReviewsVariables = { readonly first?: number | null; readonly offset?: number | null; readonly filter?: ReviewFilter | null; };
export const Reviews: TypedDocument<ReviewsResult, ReviewsVariables> = {
  name: 'Reviews',
  kind: 'query',
  reader: true,
  text: "query Reviews($first:Int$offset:Int$filter:ReviewFilter$reader:OfficialLanguage){reviews(first:$first offset:$offset filter:$filter){totalCount nodes{...ReviewRow}}}fragment ReviewRow on Review{id version status late dueOn preparedAt recommendation endedAt preparer{...PersonLink}campaign{id name(language:$reader)}account{...BulkAccount}}fragment PersonLink on Person{id name}fragment BulkAccount on Account{id version title handle status reference platform{code label}entity{...EntityLink}can{authorize refuse withdraw maintain}}fragment EntityLink on Entity{id code name(language:$reader)}",
};

export type ReviewsOfAccountResult = {
  readonly reviews: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly status: ReviewStatus;
      readonly dueOn: string;
      readonly endedAt: string | null;
      readonly recommendation: Recommendation | null;
      readonly campaign: {
        readonly id: string;
        readonly name: string;
      } | null;
    })[];
  };
};
export type ReviewsOfAccountVariables = { readonly filter?: ReviewFilter | null; readonly first?: number | null; };
export const ReviewsOfAccount: TypedDocument<ReviewsOfAccountResult, ReviewsOfAccountVariables> = {
  name: 'ReviewsOfAccount',
  kind: 'query',
  reader: true,
  text: "query ReviewsOfAccount($filter:ReviewFilter$first:Int$reader:OfficialLanguage){reviews(first:$first filter:$filter){totalCount nodes{id status dueOn endedAt recommendation campaign{id name(language:$reader)}}}}",
};

export type ReviewByIdResult = {
  readonly review: {
    readonly id: string;
    readonly version: number;
    readonly status: ReviewStatus;
    readonly late: boolean;
    readonly dueOn: string;
    readonly preparedAt: string | null;
    readonly recommendation: Recommendation | null;
    readonly endedAt: string | null;
    readonly preparer: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly campaign: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly account: {
      readonly id: string;
      readonly version: number;
      readonly title: string;
      readonly handle: string | null;
      readonly status: AccountStatus;
      readonly reference: string;
      readonly platform: {
        readonly code: string;
        readonly label: string;
      };
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
        readonly timeZone: string;
      };
      readonly can: {
        readonly authorize: boolean;
        readonly refuse: boolean;
        readonly withdraw: boolean;
        readonly maintain: boolean;
      };
      readonly purpose: string | null;
      readonly audience: string | null;
      readonly assessment: {
        readonly id: string;
        readonly number: number;
        readonly answers: readonly ({
          readonly criterion: CriterionName;
          readonly met: boolean | null;
          readonly reason: string;
          readonly strategy: string | null;
          readonly evidence: readonly ({
            readonly text: string;
            readonly url: string | null;
          })[];
        })[];
      } | null;
    } | null;
    readonly givenReason: string | null;
    readonly finding: string | null;
    readonly lastPostOn: string | null;
    readonly hoursPerWeek: number | null;
    readonly preparedBy: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly files: readonly ({
      readonly id: string;
      readonly name: string;
      readonly size: number;
      readonly sha256: string;
      readonly uploadedAt: string;
      readonly uploadedBy: {
        readonly id: string;
        readonly name: string;
      } | null;
    })[];
    readonly draft: {
      readonly version: number;
      readonly savedAt: string;
      readonly answers: readonly ({
        readonly criterion: CriterionName;
        readonly met: boolean | null;
        readonly reason: string;
      })[];
      readonly lastPostOn: string;
      readonly hoursPerWeek: string;
      readonly finding: string;
      readonly recommendation: Recommendation | null;
    } | null;
    readonly can: {
      readonly prepare: boolean;
      readonly reassign: boolean;
    };
  } | null;
};
export type ReviewByIdVariables = { readonly id: string; };
export const ReviewById: TypedDocument<ReviewByIdResult, ReviewByIdVariables> = {
  name: 'ReviewById',
  kind: 'query',
  reader: true,
  text: "query ReviewById($id:ID!$reader:OfficialLanguage){review(id:$id){...ReviewRow givenReason finding lastPostOn hoursPerWeek preparedBy{...PersonLink}files{id name size sha256 uploadedAt uploadedBy{...PersonLink}}draft{version savedAt answers{criterion met reason}lastPostOn hoursPerWeek finding recommendation}can{prepare reassign}account{entity{timeZone}purpose audience assessment{id number answers{criterion met reason strategy evidence{text url}}}}}}fragment ReviewRow on Review{id version status late dueOn preparedAt recommendation endedAt preparer{...PersonLink}campaign{id name(language:$reader)}account{...BulkAccount}}fragment PersonLink on Person{id name}fragment BulkAccount on Account{id version title handle status reference platform{code label}entity{...EntityLink}can{authorize refuse withdraw maintain}}fragment EntityLink on Entity{id code name(language:$reader)}",
};

export type PrepareReviewResult = {
  readonly prepareReview: {
    readonly id: string;
    readonly version: number;
  };
};
export type PrepareReviewVariables = { readonly input: PrepareReviewInput; };
export const PrepareReview: TypedDocument<PrepareReviewResult, PrepareReviewVariables> = {
  name: 'PrepareReview',
  kind: 'mutation',
  reader: false,
  text: "mutation PrepareReview($input:PrepareReviewInput!){prepareReview(input:$input){id version}}",
};

export type RemoveReviewFileResult = {
  readonly removeReviewFile: {
    readonly id: string;
  };
};
export type RemoveReviewFileVariables = { readonly input: RemoveReviewFileInput; };
export const RemoveReviewFile: TypedDocument<RemoveReviewFileResult, RemoveReviewFileVariables> = {
  name: 'RemoveReviewFile',
  kind: 'mutation',
  reader: false,
  text: "mutation RemoveReviewFile($input:RemoveReviewFileInput!){removeReviewFile(input:$input){id}}",
};

export type ReviewDraftOfResult = {
  readonly review: {
    readonly id: string;
    readonly draft: {
      readonly version: number;
    } | null;
  } | null;
};
export type ReviewDraftOfVariables = { readonly id: string; };
export const ReviewDraftOf: TypedDocument<ReviewDraftOfResult, ReviewDraftOfVariables> = {
  name: 'ReviewDraftOf',
  kind: 'query',
  reader: false,
  text: "query ReviewDraftOf($id:ID!){review(id:$id){id draft{version}}}",
};

export type SaveReviewDraftResult = {
  readonly saveReviewDraft: {
    readonly id: string;
    readonly draft: {
      readonly version: number;
      readonly savedAt: string;
    } | null;
  };
};
export type SaveReviewDraftVariables = { readonly input: SaveReviewDraftInput; };
export const SaveReviewDraft: TypedDocument<SaveReviewDraftResult, SaveReviewDraftVariables> = {
  name: 'SaveReviewDraft',
  kind: 'mutation',
  reader: false,
  text: "mutation SaveReviewDraft($input:SaveReviewDraftInput!){saveReviewDraft(input:$input){id draft{version savedAt}}}",
};

export type ReassignReviewResult = {
  readonly reassignReview: {
    readonly id: string;
    readonly version: number;
  };
};
export type ReassignReviewVariables = { readonly input: ReassignReviewInput; };
export const ReassignReview: TypedDocument<ReassignReviewResult, ReassignReviewVariables> = {
  name: 'ReassignReview',
  kind: 'mutation',
  reader: false,
  text: "mutation ReassignReview($input:ReassignReviewInput!){reassignReview(input:$input){id version}}",
};
