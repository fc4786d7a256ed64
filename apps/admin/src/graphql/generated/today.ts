// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AccountStatus, RequestKind, HeadshipStatus, HeadshipCapacity, CriterionName, OverlapAnswerKind, RecordElement, AccountFilter } from './schema.ts';

export type CaseRow = {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly handle: string | null;
  readonly languages: readonly string[];
  readonly status: AccountStatus;
  readonly isOfficial: boolean;
  readonly isReviewOverdue: boolean;
  readonly hasHolder: boolean | null;
  readonly requestKind: RequestKind | null;
  readonly requestedAt: string | null;
  readonly submittedAt: string | null;
  readonly authorizedAt: string | null;
  readonly withdrawnAt: string | null;
  readonly creationDueOn: string | null;
  readonly reviewDueOn: string | null;
  readonly missingElements: readonly RecordElement[] | null;
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
  readonly official: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly alternates: readonly {
    readonly id: string;
    readonly name: string;
  }[] | null;
  readonly can: {
    readonly edit: boolean;
    readonly submit: boolean;
    readonly authorize: boolean;
    readonly refuse: boolean;
    readonly sendBack: boolean;
    readonly withdraw: boolean;
    readonly maintain: boolean;
    readonly recordCreation: boolean;
    readonly authorizePerson: boolean;
  };
  readonly purpose: string | null;
  readonly requestedBy: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly assessment: {
    readonly id: string;
    readonly isComplete: boolean;
    readonly answers: readonly ({
      readonly id: string;
      readonly criterion: CriterionName;
      readonly met: boolean | null;
      readonly reason: string;
      readonly evidence: readonly {
        readonly text: string;
      }[];
    })[];
  } | null;
  readonly overlaps: readonly ({
    readonly id: string;
    readonly answer: OverlapAnswerKind | null;
  })[] | null;
};

export type DecisionsResult = {
  readonly accounts: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly reference: string;
      readonly title: string;
      readonly handle: string | null;
      readonly languages: readonly string[];
      readonly status: AccountStatus;
      readonly isOfficial: boolean;
      readonly isReviewOverdue: boolean;
      readonly hasHolder: boolean | null;
      readonly requestKind: RequestKind | null;
      readonly requestedAt: string | null;
      readonly submittedAt: string | null;
      readonly authorizedAt: string | null;
      readonly withdrawnAt: string | null;
      readonly creationDueOn: string | null;
      readonly reviewDueOn: string | null;
      readonly missingElements: readonly RecordElement[] | null;
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
      readonly official: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly alternates: readonly {
        readonly id: string;
        readonly name: string;
      }[] | null;
      readonly can: {
        readonly edit: boolean;
        readonly submit: boolean;
        readonly authorize: boolean;
        readonly refuse: boolean;
        readonly sendBack: boolean;
        readonly withdraw: boolean;
        readonly maintain: boolean;
        readonly recordCreation: boolean;
        readonly authorizePerson: boolean;
      };
      readonly purpose: string | null;
      readonly requestedBy: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly assessment: {
        readonly id: string;
        readonly isComplete: boolean;
        readonly answers: readonly ({
          readonly id: string;
          readonly criterion: CriterionName;
          readonly met: boolean | null;
          readonly reason: string;
          readonly evidence: readonly {
            readonly text: string;
          }[];
        })[];
      } | null;
      readonly overlaps: readonly ({
        readonly id: string;
        readonly answer: OverlapAnswerKind | null;
      })[] | null;
    })[];
  };
};
export type DecisionsVariables = { readonly first?: number | null; };
export const Decisions: TypedDocument<DecisionsResult, DecisionsVariables> = {
  name: 'Decisions',
  kind: 'query',
  reader: true,
  text: "query Decisions($first:Int$reader:OfficialLanguage){accounts(first:$first filter:{attention:DECISION_WAITING}sort:[{field:REQUESTED_AT direction:ASC}]){totalCount nodes{...CaseRow}}}fragment CaseRow on Account{...AccountRow purpose requestedBy{...PersonLink}assessment{id isComplete answers{id criterion met reason evidence{text}}}overlaps{id answer}}fragment AccountRow on Account{id reference title handle languages status isOfficial isReviewOverdue hasHolder requestKind requestedAt submittedAt authorizedAt withdrawnAt creationDueOn reviewDueOn missingElements platform{code label}entity{...EntityLink timeZone}official{...PersonLink}alternates{...PersonLink}can{...AccountAbilitiesFields}}fragment EntityLink on Entity{id code name(language:$reader)}fragment PersonLink on Person{id name}fragment AccountAbilitiesFields on AccountAbilities{edit submit authorize refuse sendBack withdraw maintain recordCreation authorizePerson}",
};

export type UnfinishedResult = {
  readonly accounts: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly reference: string;
      readonly title: string;
      readonly handle: string | null;
      readonly languages: readonly string[];
      readonly status: AccountStatus;
      readonly isOfficial: boolean;
      readonly isReviewOverdue: boolean;
      readonly hasHolder: boolean | null;
      readonly requestKind: RequestKind | null;
      readonly requestedAt: string | null;
      readonly submittedAt: string | null;
      readonly authorizedAt: string | null;
      readonly withdrawnAt: string | null;
      readonly creationDueOn: string | null;
      readonly reviewDueOn: string | null;
      readonly missingElements: readonly RecordElement[] | null;
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
      readonly official: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly alternates: readonly {
        readonly id: string;
        readonly name: string;
      }[] | null;
      readonly can: {
        readonly edit: boolean;
        readonly submit: boolean;
        readonly authorize: boolean;
        readonly refuse: boolean;
        readonly sendBack: boolean;
        readonly withdraw: boolean;
        readonly maintain: boolean;
        readonly recordCreation: boolean;
        readonly authorizePerson: boolean;
      };
      readonly purpose: string | null;
      readonly requestedBy: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly assessment: {
        readonly id: string;
        readonly isComplete: boolean;
        readonly answers: readonly ({
          readonly id: string;
          readonly criterion: CriterionName;
          readonly met: boolean | null;
          readonly reason: string;
          readonly evidence: readonly {
            readonly text: string;
          }[];
        })[];
      } | null;
      readonly overlaps: readonly ({
        readonly id: string;
        readonly answer: OverlapAnswerKind | null;
      })[] | null;
    })[];
  };
};
export type UnfinishedVariables = { readonly first?: number | null; readonly filter?: AccountFilter | null; };
export const Unfinished: TypedDocument<UnfinishedResult, UnfinishedVariables> = {
  name: 'Unfinished',
  kind: 'query',
  reader: true,
  text: "query Unfinished($first:Int$filter:AccountFilter$reader:OfficialLanguage){accounts(first:$first filter:$filter sort:[{field:REQUESTED_AT direction:ASC}]){totalCount nodes{...CaseRow}}}fragment CaseRow on Account{...AccountRow purpose requestedBy{...PersonLink}assessment{id isComplete answers{id criterion met reason evidence{text}}}overlaps{id answer}}fragment AccountRow on Account{id reference title handle languages status isOfficial isReviewOverdue hasHolder requestKind requestedAt submittedAt authorizedAt withdrawnAt creationDueOn reviewDueOn missingElements platform{code label}entity{...EntityLink timeZone}official{...PersonLink}alternates{...PersonLink}can{...AccountAbilitiesFields}}fragment EntityLink on Entity{id code name(language:$reader)}fragment PersonLink on Person{id name}fragment AccountAbilitiesFields on AccountAbilities{edit submit authorize refuse sendBack withdraw maintain recordCreation authorizePerson}",
};

export type MyAccountsResult = {
  readonly accounts: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly reference: string;
      readonly title: string;
      readonly handle: string | null;
      readonly languages: readonly string[];
      readonly status: AccountStatus;
      readonly isOfficial: boolean;
      readonly isReviewOverdue: boolean;
      readonly hasHolder: boolean | null;
      readonly requestKind: RequestKind | null;
      readonly requestedAt: string | null;
      readonly submittedAt: string | null;
      readonly authorizedAt: string | null;
      readonly withdrawnAt: string | null;
      readonly creationDueOn: string | null;
      readonly reviewDueOn: string | null;
      readonly missingElements: readonly RecordElement[] | null;
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
      readonly official: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly alternates: readonly {
        readonly id: string;
        readonly name: string;
      }[] | null;
      readonly can: {
        readonly edit: boolean;
        readonly submit: boolean;
        readonly authorize: boolean;
        readonly refuse: boolean;
        readonly sendBack: boolean;
        readonly withdraw: boolean;
        readonly maintain: boolean;
        readonly recordCreation: boolean;
        readonly authorizePerson: boolean;
      };
    })[];
  };
};
export type MyAccountsVariables = { readonly first?: number | null; };
export const MyAccounts: TypedDocument<MyAccountsResult, MyAccountsVariables> = {
  name: 'MyAccounts',
  kind: 'query',
  reader: true,
  text: "query MyAccounts($first:Int$reader:OfficialLanguage){accounts(first:$first filter:{attention:MINE}sort:[{field:TITLE direction:ASC}]){totalCount nodes{...AccountRow}}}fragment AccountRow on Account{id reference title handle languages status isOfficial isReviewOverdue hasHolder requestKind requestedAt submittedAt authorizedAt withdrawnAt creationDueOn reviewDueOn missingElements platform{code label}entity{...EntityLink timeZone}official{...PersonLink}alternates{...PersonLink}can{...AccountAbilitiesFields}}fragment EntityLink on Entity{id code name(language:$reader)}fragment PersonLink on Person{id name}fragment AccountAbilitiesFields on AccountAbilities{edit submit authorize refuse sendBack withdraw maintain recordCreation authorizePerson}",
};

export type RegisterStateResult = {
  readonly all: {
    readonly totalCount: number;
  };
  readonly official: {
    readonly totalCount: number;
  };
  readonly underReview: {
    readonly totalCount: number;
  };
  readonly incomplete: {
    readonly totalCount: number;
  };
  readonly noHolder: {
    readonly totalCount: number;
  };
  readonly oneHolder: {
    readonly totalCount: number;
  };
  readonly reviewOverdue: {
    readonly totalCount: number;
  };
  readonly toConfirm: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly version: number;
      readonly capacity: HeadshipCapacity;
      readonly fromOn: string;
      readonly untilOn: string | null;
      readonly documentReference: string;
      readonly status: HeadshipStatus;
      readonly recordedAt: string;
      readonly confirmedAt: string | null;
      readonly rejectedAt: string | null;
      readonly person: {
        readonly id: string;
        readonly name: string;
      };
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      };
      readonly recordedBy: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly confirmedBy: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly can: {
        readonly confirm: boolean;
        readonly end: boolean;
      };
    })[];
  };
  readonly vacant: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly code: string;
      readonly name: string;
    }[];
  };
};
export type RegisterStateVariables = Record<string, never>;
export const RegisterState: TypedDocument<RegisterStateResult, RegisterStateVariables> = {
  name: 'RegisterState',
  kind: 'query',
  reader: true,
  text: "query RegisterState($reader:OfficialLanguage){all:accounts(first:1){totalCount}official:accounts(first:1 filter:{status:[AUTHORIZED]}){totalCount}underReview:accounts(first:1 filter:{status:[UNDER_REVIEW]}){totalCount}incomplete:accounts(first:1 filter:{attention:INCOMPLETE}){totalCount}noHolder:accounts(first:1 filter:{attention:NO_HOLDER}){totalCount}oneHolder:accounts(first:1 filter:{attention:ONE_HOLDER}){totalCount}reviewOverdue:accounts(first:1 filter:{attention:REVIEW_OVERDUE}){totalCount}toConfirm:headships(first:10 filter:{status:[TO_CONFIRM]}){totalCount nodes{...HeadshipRow}}vacant:entities(first:10 filter:{vacant:true}){totalCount nodes{...EntityLink}}}fragment HeadshipRow on Headship{id version capacity fromOn untilOn documentReference status recordedAt confirmedAt rejectedAt person{...PersonLink}entity{...EntityLink}recordedBy{...PersonLink}confirmedBy{...PersonLink}can{confirm end}}fragment PersonLink on Person{id name}fragment EntityLink on Entity{id code name(language:$reader)}",
};
