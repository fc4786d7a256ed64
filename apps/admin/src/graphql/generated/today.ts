// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AccountFilter, AccountStatus, CriterionName, HeadshipCapacity, HeadshipStatus, OverlapAnswerKind, RecordElement, RequestKind } from './schema.ts';

export type CaseRow = {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly handle: string | null;
  readonly languages: readonly string[];
  readonly status: AccountStatus;
  readonly isOfficial: boolean;
  readonly isReviewOverdue: boolean | null;
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
    readonly markOutOfScope: boolean;
    readonly recordStableId: boolean;
    readonly park: boolean;
    readonly close: boolean;
    readonly withdraw: boolean;
    readonly maintain: boolean;
    readonly proposeRevision: boolean;
    readonly recordCreation: boolean;
    readonly authorizePerson: boolean;
    readonly assess: boolean;
    readonly nominate: boolean;
    readonly recordHolding: boolean;
    readonly recordCustody: boolean;
    readonly takeCustody: boolean;
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
      readonly isReviewOverdue: boolean | null;
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
        readonly markOutOfScope: boolean;
        readonly recordStableId: boolean;
        readonly park: boolean;
        readonly close: boolean;
        readonly withdraw: boolean;
        readonly maintain: boolean;
        readonly proposeRevision: boolean;
        readonly recordCreation: boolean;
        readonly authorizePerson: boolean;
        readonly assess: boolean;
        readonly nominate: boolean;
        readonly recordHolding: boolean;
        readonly recordCustody: boolean;
        readonly takeCustody: boolean;
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
  text: "query Decisions($first:Int$reader:OfficialLanguage){accounts(first:$first filter:{attention:MINE_TO_DECIDE}sort:[{field:REQUESTED_AT direction:ASC}]){totalCount nodes{...CaseRow}}}fragment CaseRow on Account{...AccountRow purpose requestedBy{...PersonLink}assessment{id isComplete answers{id criterion met reason evidence{text}}}overlaps{id answer}}fragment AccountRow on Account{id reference title handle languages status isOfficial isReviewOverdue hasHolder requestKind requestedAt submittedAt authorizedAt withdrawnAt creationDueOn reviewDueOn missingElements platform{code label}entity{...EntityLink timeZone}official{...PersonLink}alternates{...PersonLink}can{...AccountAbilitiesFields}}fragment EntityLink on Entity{id code name(language:$reader)}fragment PersonLink on Person{id name}fragment AccountAbilitiesFields on AccountAbilities{edit submit authorize refuse sendBack markOutOfScope recordStableId park close withdraw maintain proposeRevision recordCreation authorizePerson assess nominate recordHolding recordCustody takeCustody}",
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
      readonly isReviewOverdue: boolean | null;
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
        readonly markOutOfScope: boolean;
        readonly recordStableId: boolean;
        readonly park: boolean;
        readonly close: boolean;
        readonly withdraw: boolean;
        readonly maintain: boolean;
        readonly proposeRevision: boolean;
        readonly recordCreation: boolean;
        readonly authorizePerson: boolean;
        readonly assess: boolean;
        readonly nominate: boolean;
        readonly recordHolding: boolean;
        readonly recordCustody: boolean;
        readonly takeCustody: boolean;
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
  text: "query Unfinished($first:Int$filter:AccountFilter$reader:OfficialLanguage){accounts(first:$first filter:$filter sort:[{field:REQUESTED_AT direction:ASC}]){totalCount nodes{...CaseRow}}}fragment CaseRow on Account{...AccountRow purpose requestedBy{...PersonLink}assessment{id isComplete answers{id criterion met reason evidence{text}}}overlaps{id answer}}fragment AccountRow on Account{id reference title handle languages status isOfficial isReviewOverdue hasHolder requestKind requestedAt submittedAt authorizedAt withdrawnAt creationDueOn reviewDueOn missingElements platform{code label}entity{...EntityLink timeZone}official{...PersonLink}alternates{...PersonLink}can{...AccountAbilitiesFields}}fragment EntityLink on Entity{id code name(language:$reader)}fragment PersonLink on Person{id name}fragment AccountAbilitiesFields on AccountAbilities{edit submit authorize refuse sendBack markOutOfScope recordStableId park close withdraw maintain proposeRevision recordCreation authorizePerson assess nominate recordHolding recordCustody takeCustody}",
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
      readonly isReviewOverdue: boolean | null;
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
        readonly markOutOfScope: boolean;
        readonly recordStableId: boolean;
        readonly park: boolean;
        readonly close: boolean;
        readonly withdraw: boolean;
        readonly maintain: boolean;
        readonly proposeRevision: boolean;
        readonly recordCreation: boolean;
        readonly authorizePerson: boolean;
        readonly assess: boolean;
        readonly nominate: boolean;
        readonly recordHolding: boolean;
        readonly recordCustody: boolean;
        readonly takeCustody: boolean;
      };
    })[];
  };
};
export type MyAccountsVariables = { readonly first?: number | null; };
export const MyAccounts: TypedDocument<MyAccountsResult, MyAccountsVariables> = {
  name: 'MyAccounts',
  kind: 'query',
  reader: true,
  text: "query MyAccounts($first:Int$reader:OfficialLanguage){accounts(first:$first filter:{attention:MINE}sort:[{field:TITLE direction:ASC}]){totalCount nodes{...AccountRow}}}fragment AccountRow on Account{id reference title handle languages status isOfficial isReviewOverdue hasHolder requestKind requestedAt submittedAt authorizedAt withdrawnAt creationDueOn reviewDueOn missingElements platform{code label}entity{...EntityLink timeZone}official{...PersonLink}alternates{...PersonLink}can{...AccountAbilitiesFields}}fragment EntityLink on Entity{id code name(language:$reader)}fragment PersonLink on Person{id name}fragment AccountAbilitiesFields on AccountAbilities{edit submit authorize refuse sendBack markOutOfScope recordStableId park close withdraw maintain proposeRevision recordCreation authorizePerson assess nominate recordHolding recordCustody takeCustody}",
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
  readonly entities: {
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
};
export type RegisterStateVariables = Record<string, never>;
export const RegisterState: TypedDocument<RegisterStateResult, RegisterStateVariables> = {
  name: 'RegisterState',
  kind: 'query',
  reader: false,
  text: "query RegisterState{all:accounts(first:1){totalCount}official:accounts(first:1 filter:{status:[AUTHORIZED]}){totalCount}underReview:accounts(first:1 filter:{status:[UNDER_REVIEW]}){totalCount}entities(first:1){totalCount}incomplete:accounts(first:1 filter:{attention:INCOMPLETE}){totalCount}noHolder:accounts(first:1 filter:{attention:NO_HOLDER}){totalCount}oneHolder:accounts(first:1 filter:{attention:ONE_HOLDER}){totalCount}reviewOverdue:accounts(first:1 filter:{attention:REVIEW_OVERDUE}){totalCount}}",
};

export type RegisterNeedsResult = {
  readonly nobodyDecides: {
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
        readonly timeZone: string;
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
export type RegisterNeedsVariables = Record<string, never>;
export const RegisterNeeds: TypedDocument<RegisterNeedsResult, RegisterNeedsVariables> = {
  name: 'RegisterNeeds',
  kind: 'query',
  reader: true,
  text: "query RegisterNeeds($reader:OfficialLanguage){nobodyDecides:accounts(first:1 filter:{attention:NOBODY_DECIDES}){totalCount}toConfirm:headships(first:10 filter:{status:[TO_CONFIRM]}){totalCount nodes{...HeadshipRow}}vacant:entities(first:10 filter:{vacant:true}){totalCount nodes{...EntityLink}}}fragment HeadshipRow on Headship{id version capacity fromOn untilOn documentReference status recordedAt confirmedAt rejectedAt person{...PersonLink}entity{...EntityLink timeZone}recordedBy{...PersonLink}confirmedBy{...PersonLink}can{confirm end}}fragment PersonLink on Person{id name}fragment EntityLink on Entity{id code name(language:$reader)}",
};

export type HeadStateResult = {
  readonly all: {
    readonly totalCount: number;
  };
  readonly official: {
    readonly totalCount: number;
  };
  readonly incomplete: {
    readonly totalCount: number;
  };
  readonly oneHolder: {
    readonly totalCount: number;
  };
  readonly noHolder: {
    readonly totalCount: number;
  };
  readonly reviewOverdue: {
    readonly totalCount: number;
  };
};
export type HeadStateVariables = { readonly entity: string; };
export const HeadState: TypedDocument<HeadStateResult, HeadStateVariables> = {
  name: 'HeadState',
  kind: 'query',
  reader: false,
  text: "query HeadState($entity:ID!){all:accounts(first:1 filter:{entityOrBelow:$entity}){totalCount}official:accounts(first:1 filter:{entityOrBelow:$entity status:[AUTHORIZED]}){totalCount}incomplete:accounts(first:1 filter:{entityOrBelow:$entity attention:INCOMPLETE}){totalCount}oneHolder:accounts(first:1 filter:{entityOrBelow:$entity attention:ONE_HOLDER}){totalCount}noHolder:accounts(first:1 filter:{entityOrBelow:$entity attention:NO_HOLDER}){totalCount}reviewOverdue:accounts(first:1 filter:{entityOrBelow:$entity attention:REVIEW_OVERDUE}){totalCount}}",
};

export type EntityInChargeResult = {
  readonly entity: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly officerInCharge: {
      readonly id: string;
      readonly fromOn: string;
      readonly untilOn: string | null;
      readonly person: {
        readonly id: string;
        readonly name: string;
      };
    } | null;
  } | null;
};
export type EntityInChargeVariables = { readonly id: string; };
export const EntityInCharge: TypedDocument<EntityInChargeResult, EntityInChargeVariables> = {
  name: 'EntityInCharge',
  kind: 'query',
  reader: true,
  text: "query EntityInCharge($id:ID!$reader:OfficialLanguage){entity(id:$id){...EntityLink officerInCharge{id fromOn untilOn person{...PersonLink}}}}fragment EntityLink on Entity{id code name(language:$reader)}fragment PersonLink on Person{id name}",
};

export type HeadshipsWaitingResult = {
  readonly headships: {
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
        readonly timeZone: string;
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
};
export type HeadshipsWaitingVariables = { readonly first?: number | null; };
export const HeadshipsWaiting: TypedDocument<HeadshipsWaitingResult, HeadshipsWaitingVariables> = {
  name: 'HeadshipsWaiting',
  kind: 'query',
  reader: true,
  text: "query HeadshipsWaiting($first:Int$reader:OfficialLanguage){headships(first:$first filter:{status:[TO_CONFIRM]}){totalCount nodes{...HeadshipRow}}}fragment HeadshipRow on Headship{id version capacity fromOn untilOn documentReference status recordedAt confirmedAt rejectedAt person{...PersonLink}entity{...EntityLink timeZone}recordedBy{...PersonLink}confirmedBy{...PersonLink}can{confirm end}}fragment PersonLink on Person{id name}fragment EntityLink on Entity{id code name(language:$reader)}",
};
