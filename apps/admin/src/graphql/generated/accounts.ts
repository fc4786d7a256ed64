// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AccountFilter, AccountSort, AccountStatus, AliasKind, AuthorizationScope, AuthorizationStatus, Capacity, CriterionName, DecidingCapacity, HoldingStatus, OverlapAnswerKind, PlatformRole, PrivilegedCapacity, RecordElement, RecordStableIdInput, RequestKind, Role, SubjectKind, SuspensionCause } from './schema.ts';

export type EntityLink = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
};

export type PersonLink = {
  readonly id: string;
  readonly name: string;
};

export type AccountAbilitiesFields = {
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

export type AccountRow = {
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
};

export type AccountListResult = {
  readonly accounts: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly endCursor: string | null;
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
    };
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
export type AccountListVariables = { readonly first?: number | null; readonly after?: string | null; readonly offset?: number | null; readonly filter?: AccountFilter | null; readonly sort?: readonly AccountSort[] | null; };
export const AccountList: TypedDocument<AccountListResult, AccountListVariables> = {
  name: 'AccountList',
  kind: 'query',
  reader: true,
  text: "query AccountList($first:Int$after:String$offset:Int$filter:AccountFilter$sort:[AccountSort!]$reader:OfficialLanguage){accounts(first:$first after:$after offset:$offset filter:$filter sort:$sort){totalCount pageInfo{endCursor hasNextPage hasPreviousPage}nodes{...AccountRow}}}fragment AccountRow on Account{id reference title handle languages status isOfficial isReviewOverdue hasHolder requestKind requestedAt submittedAt authorizedAt withdrawnAt creationDueOn reviewDueOn missingElements platform{code label}entity{...EntityLink timeZone}official{...PersonLink}alternates{...PersonLink}can{...AccountAbilitiesFields}}fragment EntityLink on Entity{id code name(language:$reader)}fragment PersonLink on Person{id name}fragment AccountAbilitiesFields on AccountAbilities{edit submit authorize refuse sendBack markOutOfScope recordStableId park close withdraw maintain proposeRevision recordCreation authorizePerson assess nominate recordHolding recordCustody takeCustody}",
};

export type AccountCountsResult = {
  readonly all: {
    readonly totalCount: number;
  };
  readonly oneHolder: {
    readonly totalCount: number;
  };
  readonly noHolder: {
    readonly totalCount: number;
  };
  readonly underReview: {
    readonly totalCount: number;
  };
  readonly reviewOverdue: {
    readonly totalCount: number;
  };
};
export type AccountCountsVariables = Record<string, never>;
export const AccountCounts: TypedDocument<AccountCountsResult, AccountCountsVariables> = {
  name: 'AccountCounts',
  kind: 'query',
  reader: false,
  text: "query AccountCounts{all:accounts(first:1){totalCount}oneHolder:accounts(first:1 filter:{attention:ONE_HOLDER}){totalCount}noHolder:accounts(first:1 filter:{attention:NO_HOLDER}){totalCount}underReview:accounts(first:1 filter:{status:[UNDER_REVIEW]}){totalCount}reviewOverdue:accounts(first:1 filter:{attention:REVIEW_OVERDUE}){totalCount}}",
};

export type AccountRecord = {
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
  readonly url: string | null;
  readonly version: number;
  readonly stableId: string | null;
  readonly purpose: string | null;
  readonly audience: string | null;
  readonly languageStatement: string | null;
  readonly createdOn: string | null;
  readonly aliases: readonly {
    readonly id: string;
    readonly kind: AliasKind;
    readonly validFrom: string;
  }[] | null;
  readonly requestedBy: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly decidedBy: {
    readonly capacity: DecidingCapacity;
    readonly person: {
      readonly id: string;
      readonly name: string;
    };
  } | null;
  readonly nominations: readonly {
    readonly id: string;
    readonly capacity: PrivilegedCapacity;
    readonly scopes: readonly AuthorizationScope[];
    readonly person: {
      readonly id: string;
      readonly name: string;
    };
  }[] | null;
  readonly assessment: {
    readonly id: string;
    readonly number: number;
    readonly completedAt: string | null;
    readonly isComplete: boolean;
    readonly answers: readonly ({
      readonly id: string;
      readonly criterion: CriterionName;
      readonly met: boolean | null;
    })[];
  } | null;
  readonly overlaps: readonly ({
    readonly id: string;
    readonly answer: OverlapAnswerKind | null;
  })[] | null;
};

export type HoldingRow = {
  readonly id: string;
  readonly capacity: Capacity;
  readonly platformRole: PlatformRole | null;
  readonly holdsSharedSecret: boolean;
  readonly isRecoveryContact: boolean;
  readonly fromAt: string;
  readonly endedAt: string | null;
  readonly status: HoldingStatus;
  readonly suspensions: readonly {
    readonly id: string;
    readonly cause: SuspensionCause;
  }[];
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly functionTitle: string | null;
  };
  readonly authorization: {
    readonly id: string;
    readonly version: number;
    readonly scopes: readonly AuthorizationScope[];
    readonly status: AuthorizationStatus;
    readonly validFrom: string;
    readonly validUntil: string;
    readonly withdrawnAt: string | null;
    readonly can: {
      readonly renew: boolean;
      readonly withdraw: boolean;
      readonly acknowledgeLetter: boolean;
    };
    readonly letterNumber: string | null;
    readonly letterAcknowledgedAt: string | null;
  } | null;
};

export type AccountByIdResult = {
  readonly account: {
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
    readonly url: string | null;
    readonly version: number;
    readonly stableId: string | null;
    readonly purpose: string | null;
    readonly audience: string | null;
    readonly languageStatement: string | null;
    readonly createdOn: string | null;
    readonly aliases: readonly {
      readonly id: string;
      readonly kind: AliasKind;
      readonly validFrom: string;
    }[] | null;
    readonly requestedBy: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly decidedBy: {
      readonly capacity: DecidingCapacity;
      readonly person: {
        readonly id: string;
        readonly name: string;
      };
    } | null;
    readonly nominations: readonly {
      readonly id: string;
      readonly capacity: PrivilegedCapacity;
      readonly scopes: readonly AuthorizationScope[];
      readonly person: {
        readonly id: string;
        readonly name: string;
      };
    }[] | null;
    readonly assessment: {
      readonly id: string;
      readonly number: number;
      readonly completedAt: string | null;
      readonly isComplete: boolean;
      readonly answers: readonly ({
        readonly id: string;
        readonly criterion: CriterionName;
        readonly met: boolean | null;
      })[];
    } | null;
    readonly overlaps: readonly ({
      readonly id: string;
      readonly answer: OverlapAnswerKind | null;
    })[] | null;
    readonly reopens: {
      readonly id: string;
      readonly reference: string;
      readonly status: AccountStatus;
    } | null;
    readonly holdings: readonly ({
      readonly id: string;
      readonly capacity: Capacity;
      readonly platformRole: PlatformRole | null;
      readonly holdsSharedSecret: boolean;
      readonly isRecoveryContact: boolean;
      readonly fromAt: string;
      readonly endedAt: string | null;
      readonly status: HoldingStatus;
      readonly suspensions: readonly {
        readonly id: string;
        readonly cause: SuspensionCause;
      }[];
      readonly person: {
        readonly id: string;
        readonly name: string;
        readonly functionTitle: string | null;
      };
      readonly authorization: {
        readonly id: string;
        readonly version: number;
        readonly scopes: readonly AuthorizationScope[];
        readonly status: AuthorizationStatus;
        readonly validFrom: string;
        readonly validUntil: string;
        readonly withdrawnAt: string | null;
        readonly can: {
          readonly renew: boolean;
          readonly withdraw: boolean;
          readonly acknowledgeLetter: boolean;
        };
        readonly letterNumber: string | null;
        readonly letterAcknowledgedAt: string | null;
      } | null;
    })[] | null;
    readonly orphan: {
      readonly id: string;
      readonly version: number;
      readonly openedAt: string;
      readonly custodianPerson: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly case: {
        readonly id: string;
        readonly reference: string;
      } | null;
    } | null;
  } | null;
};
export type AccountByIdVariables = { readonly id: string; };
export const AccountById: TypedDocument<AccountByIdResult, AccountByIdVariables> = {
  name: 'AccountById',
  kind: 'query',
  reader: true,
  text: "query AccountById($id:ID!$reader:OfficialLanguage){account(id:$id){...AccountRecord reopens{id reference status}holdings{...HoldingRow}orphan{id version openedAt custodianPerson{...PersonLink}case{id reference}}}}fragment AccountRecord on Account{...AccountRow url version stableId purpose audience languageStatement createdOn aliases{id kind validFrom}requestedBy{...PersonLink}decidedBy{capacity person{...PersonLink}}nominations{id capacity scopes person{...PersonLink}}assessment{id number completedAt isComplete answers{id criterion met}}overlaps{id answer}}fragment AccountRow on Account{id reference title handle languages status isOfficial isReviewOverdue hasHolder requestKind requestedAt submittedAt authorizedAt withdrawnAt creationDueOn reviewDueOn missingElements platform{code label}entity{...EntityLink timeZone}official{...PersonLink}alternates{...PersonLink}can{...AccountAbilitiesFields}}fragment EntityLink on Entity{id code name(language:$reader)}fragment PersonLink on Person{id name}fragment AccountAbilitiesFields on AccountAbilities{edit submit authorize refuse sendBack markOutOfScope recordStableId park close withdraw maintain proposeRevision recordCreation authorizePerson assess nominate recordHolding recordCustody takeCustody}fragment HoldingRow on Holding{id capacity platformRole holdsSharedSecret isRecoveryContact fromAt endedAt status suspensions{id cause}person{...PersonLink functionTitle}authorization{id version scopes status validFrom validUntil withdrawnAt can{renew withdraw}...LetterFields}}fragment LetterFields on Authorization{id withdrawnAt letterNumber letterAcknowledgedAt can{acknowledgeLetter}}",
};

export type AuditRow = {
  readonly id: string;
  readonly at: string;
  readonly type: string;
  readonly actorLabel: string;
  readonly actorRoles: readonly Role[];
  readonly reason: string | null;
  readonly subjectKind: SubjectKind;
  readonly person: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly changes: readonly ({
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  })[];
};

export type AccountTimelineResult = {
  readonly account: {
    readonly id: string;
    readonly timeline: {
      readonly totalCount: number;
      readonly pageInfo: {
        readonly endCursor: string | null;
        readonly hasNextPage: boolean;
      };
      readonly nodes: readonly ({
        readonly id: string;
        readonly at: string;
        readonly type: string;
        readonly actorLabel: string;
        readonly actorRoles: readonly Role[];
        readonly reason: string | null;
        readonly subjectKind: SubjectKind;
        readonly person: {
          readonly id: string;
          readonly name: string;
        } | null;
        readonly changes: readonly ({
          readonly field: string;
          readonly before: string | null;
          readonly after: string | null;
        })[];
      })[];
    } | null;
  } | null;
};
export type AccountTimelineVariables = { readonly id: string; readonly first?: number | null; readonly after?: string | null; };
export const AccountTimeline: TypedDocument<AccountTimelineResult, AccountTimelineVariables> = {
  name: 'AccountTimeline',
  kind: 'query',
  reader: false,
  text: "query AccountTimeline($id:ID!$first:Int$after:String){account(id:$id){id timeline(first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}nodes{...AuditRow}}}}fragment AuditRow on AuditEntry{id at type actorLabel actorRoles reason subjectKind person{...PersonLink}changes{field before after}}fragment PersonLink on Person{id name}",
};

export type AccountsByIdsResult = {
  readonly accounts: {
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
export type AccountsByIdsVariables = { readonly ids: readonly string[]; readonly first?: number | null; };
export const AccountsByIds: TypedDocument<AccountsByIdsResult, AccountsByIdsVariables> = {
  name: 'AccountsByIds',
  kind: 'query',
  reader: true,
  text: "query AccountsByIds($ids:[ID!]!$first:Int=100$reader:OfficialLanguage){accounts(first:$first filter:{ids:$ids}){nodes{...AccountRow}}}fragment AccountRow on Account{id reference title handle languages status isOfficial isReviewOverdue hasHolder requestKind requestedAt submittedAt authorizedAt withdrawnAt creationDueOn reviewDueOn missingElements platform{code label}entity{...EntityLink timeZone}official{...PersonLink}alternates{...PersonLink}can{...AccountAbilitiesFields}}fragment EntityLink on Entity{id code name(language:$reader)}fragment PersonLink on Person{id name}fragment AccountAbilitiesFields on AccountAbilities{edit submit authorize refuse sendBack markOutOfScope recordStableId park close withdraw maintain proposeRevision recordCreation authorizePerson assess nominate recordHolding recordCustody takeCustody}",
};

export type RecordStableIdResult = {
  readonly recordStableId: {
    readonly id: string;
    readonly version: number;
    readonly stableId: string | null;
  };
};
export type RecordStableIdVariables = { readonly input: RecordStableIdInput; };
export const RecordStableId: TypedDocument<RecordStableIdResult, RecordStableIdVariables> = {
  name: 'RecordStableId',
  kind: 'mutation',
  reader: false,
  text: "mutation RecordStableId($input:RecordStableIdInput!){recordStableId(input:$input){id version stableId}}",
};
