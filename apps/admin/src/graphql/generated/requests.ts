// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AccountStatus, AnswerOverlapInput, AnswerQuestionInput, AuthorizationScope, CriterionName, DecidingCapacity, DecisionKind, NominatePersonInput, OverlapAnswerKind, OverlapLikeness, PrivilegedCapacity, RemoveNominationInput, RequestAccountInput, RequestKind, SaveAssessmentInput, StaffType, SubmitRequestInput, UpdateRequestInput } from './schema.ts';

export type ComparedAccount = {
  readonly id: string;
  readonly title: string;
  readonly handle: string | null;
  readonly languages: readonly string[];
  readonly audience: string | null;
  readonly status: AccountStatus;
  readonly platform: {
    readonly code: string;
    readonly label: string;
  };
  readonly entity: {
    readonly id: string;
    readonly name: string;
  };
};

export type RequestCase = {
  readonly id: string;
  readonly title: string;
  readonly handle: string | null;
  readonly languages: readonly string[];
  readonly audience: string | null;
  readonly status: AccountStatus;
  readonly platform: {
    readonly code: string;
    readonly label: string;
  };
  readonly entity: {
    readonly id: string;
    readonly name: string;
    readonly timeZone: string;
  };
  readonly reference: string;
  readonly version: number;
  readonly url: string | null;
  readonly requestKind: RequestKind | null;
  readonly purpose: string | null;
  readonly languageStatement: string | null;
  readonly createdOn: string | null;
  readonly requestedAt: string | null;
  readonly submittedAt: string | null;
  readonly authorizedAt: string | null;
  readonly refusedAt: string | null;
  readonly outOfScopeAt: string | null;
  readonly requestedBy: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly nominations: readonly ({
    readonly id: string;
    readonly capacity: PrivilegedCapacity;
    readonly scopes: readonly AuthorizationScope[];
    readonly person: {
      readonly id: string;
      readonly name: string;
      readonly functionTitle: string | null;
      readonly staffType: StaffType | null;
      readonly entity: {
        readonly id: string;
        readonly name: string;
      } | null;
    };
  })[] | null;
  readonly assessment: {
    readonly id: string;
    readonly number: number;
    readonly completedAt: string | null;
    readonly answers: readonly ({
      readonly id: string;
      readonly criterion: CriterionName;
      readonly met: boolean | null;
      readonly reason: string;
      readonly strategy: string | null;
      readonly evidence: readonly ({
        readonly text: string;
        readonly url: string | null;
      })[];
      readonly files: readonly {
        readonly id: string;
        readonly name: string;
        readonly size: number;
        readonly sha256: string;
      }[];
    })[];
  } | null;
  readonly overlaps: readonly ({
    readonly id: string;
    readonly likeness: OverlapLikeness;
    readonly score: number;
    readonly answer: OverlapAnswerKind | null;
    readonly reason: string | null;
    readonly answeredAt: string | null;
    readonly answeredBy: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly other: {
      readonly id: string;
      readonly title: string;
      readonly handle: string | null;
      readonly languages: readonly string[];
      readonly audience: string | null;
      readonly status: AccountStatus;
      readonly platform: {
        readonly code: string;
        readonly label: string;
      };
      readonly entity: {
        readonly id: string;
        readonly name: string;
      };
    } | null;
    readonly reference: {
      readonly id: string;
      readonly organisation: string;
      readonly title: string;
      readonly handle: string | null;
      readonly url: string;
      readonly languages: readonly string[];
      readonly platform: {
        readonly code: string;
        readonly label: string;
      };
    } | null;
  })[] | null;
  readonly decisions: readonly ({
    readonly id: string;
    readonly kind: DecisionKind;
    readonly capacity: DecidingCapacity;
    readonly reason: string | null;
    readonly decidedAt: string;
    readonly decidedBy: {
      readonly id: string;
      readonly name: string;
    };
    readonly questions: readonly ({
      readonly id: string;
      readonly number: number;
      readonly text: string;
      readonly answer: string | null;
      readonly answeredAt: string | null;
      readonly answeredBy: {
        readonly id: string;
        readonly name: string;
      } | null;
    })[];
  })[] | null;
  readonly can: {
    readonly edit: boolean;
    readonly submit: boolean;
    readonly answerQuestions: boolean;
  };
};

export type RequestByIdResult = {
  readonly account: {
    readonly id: string;
    readonly title: string;
    readonly handle: string | null;
    readonly languages: readonly string[];
    readonly audience: string | null;
    readonly status: AccountStatus;
    readonly platform: {
      readonly code: string;
      readonly label: string;
    };
    readonly entity: {
      readonly id: string;
      readonly name: string;
      readonly timeZone: string;
    };
    readonly reference: string;
    readonly version: number;
    readonly url: string | null;
    readonly requestKind: RequestKind | null;
    readonly purpose: string | null;
    readonly languageStatement: string | null;
    readonly createdOn: string | null;
    readonly requestedAt: string | null;
    readonly submittedAt: string | null;
    readonly authorizedAt: string | null;
    readonly refusedAt: string | null;
    readonly outOfScopeAt: string | null;
    readonly requestedBy: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly nominations: readonly ({
      readonly id: string;
      readonly capacity: PrivilegedCapacity;
      readonly scopes: readonly AuthorizationScope[];
      readonly person: {
        readonly id: string;
        readonly name: string;
        readonly functionTitle: string | null;
        readonly staffType: StaffType | null;
        readonly entity: {
          readonly id: string;
          readonly name: string;
        } | null;
      };
    })[] | null;
    readonly assessment: {
      readonly id: string;
      readonly number: number;
      readonly completedAt: string | null;
      readonly answers: readonly ({
        readonly id: string;
        readonly criterion: CriterionName;
        readonly met: boolean | null;
        readonly reason: string;
        readonly strategy: string | null;
        readonly evidence: readonly ({
          readonly text: string;
          readonly url: string | null;
        })[];
        readonly files: readonly {
          readonly id: string;
          readonly name: string;
          readonly size: number;
          readonly sha256: string;
        }[];
      })[];
    } | null;
    readonly overlaps: readonly ({
      readonly id: string;
      readonly likeness: OverlapLikeness;
      readonly score: number;
      readonly answer: OverlapAnswerKind | null;
      readonly reason: string | null;
      readonly answeredAt: string | null;
      readonly answeredBy: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly other: {
        readonly id: string;
        readonly title: string;
        readonly handle: string | null;
        readonly languages: readonly string[];
        readonly audience: string | null;
        readonly status: AccountStatus;
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
        readonly entity: {
          readonly id: string;
          readonly name: string;
        };
      } | null;
      readonly reference: {
        readonly id: string;
        readonly organisation: string;
        readonly title: string;
        readonly handle: string | null;
        readonly url: string;
        readonly languages: readonly string[];
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
      } | null;
    })[] | null;
    readonly decisions: readonly ({
      readonly id: string;
      readonly kind: DecisionKind;
      readonly capacity: DecidingCapacity;
      readonly reason: string | null;
      readonly decidedAt: string;
      readonly decidedBy: {
        readonly id: string;
        readonly name: string;
      };
      readonly questions: readonly ({
        readonly id: string;
        readonly number: number;
        readonly text: string;
        readonly answer: string | null;
        readonly answeredAt: string | null;
        readonly answeredBy: {
          readonly id: string;
          readonly name: string;
        } | null;
      })[];
    })[] | null;
    readonly can: {
      readonly edit: boolean;
      readonly submit: boolean;
      readonly answerQuestions: boolean;
    };
  } | null;
};
export type RequestByIdVariables = { readonly id: string; };
export const RequestById: TypedDocument<RequestByIdResult, RequestByIdVariables> = {
  name: 'RequestById',
  kind: 'query',
  reader: true,
  text: "query RequestById($id:ID!$reader:OfficialLanguage){account(id:$id){...RequestCase}}fragment RequestCase on Account{...ComparedAccount reference version url requestKind purpose languageStatement createdOn requestedAt submittedAt authorizedAt refusedAt outOfScopeAt requestedBy{...PersonLink}entity{timeZone}nominations{id capacity scopes person{...PersonLink functionTitle staffType entity{id name(language:$reader)}}}assessment{id number completedAt answers{id criterion met reason strategy evidence{text url}files{id name size sha256}}}overlaps{id likeness score answer reason answeredAt answeredBy{...PersonLink}other{...ComparedAccount}reference{...ComparedReference}}decisions{id kind capacity reason decidedAt decidedBy{...PersonLink}questions{id number text answer answeredAt answeredBy{...PersonLink}}}can{edit submit answerQuestions}}fragment ComparedAccount on Account{id title handle languages audience status platform{code label}entity{id name(language:$reader)}}fragment PersonLink on Person{id name}fragment ComparedReference on ReferenceAccount{id organisation title handle url languages platform{code label}}",
};

export type CaseToDecideResult = {
  readonly account: {
    readonly id: string;
    readonly title: string;
    readonly handle: string | null;
    readonly languages: readonly string[];
    readonly audience: string | null;
    readonly status: AccountStatus;
    readonly platform: {
      readonly code: string;
      readonly label: string;
    };
    readonly entity: {
      readonly id: string;
      readonly name: string;
      readonly timeZone: string;
      readonly nearestHeaded: {
        readonly id: string;
        readonly name: string;
        readonly head: {
          readonly fromOn: string;
          readonly person: {
            readonly id: string;
          };
        } | null;
        readonly officerInCharge: {
          readonly untilOn: string | null;
          readonly person: {
            readonly id: string;
          };
        } | null;
      } | null;
    };
    readonly reference: string;
    readonly version: number;
    readonly url: string | null;
    readonly requestKind: RequestKind | null;
    readonly purpose: string | null;
    readonly languageStatement: string | null;
    readonly createdOn: string | null;
    readonly requestedAt: string | null;
    readonly submittedAt: string | null;
    readonly authorizedAt: string | null;
    readonly refusedAt: string | null;
    readonly outOfScopeAt: string | null;
    readonly requestedBy: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly nominations: readonly ({
      readonly id: string;
      readonly capacity: PrivilegedCapacity;
      readonly scopes: readonly AuthorizationScope[];
      readonly person: {
        readonly id: string;
        readonly name: string;
        readonly functionTitle: string | null;
        readonly staffType: StaffType | null;
        readonly entity: {
          readonly id: string;
          readonly name: string;
        } | null;
      };
    })[] | null;
    readonly assessment: {
      readonly id: string;
      readonly number: number;
      readonly completedAt: string | null;
      readonly answers: readonly ({
        readonly id: string;
        readonly criterion: CriterionName;
        readonly met: boolean | null;
        readonly reason: string;
        readonly strategy: string | null;
        readonly evidence: readonly ({
          readonly text: string;
          readonly url: string | null;
        })[];
        readonly files: readonly {
          readonly id: string;
          readonly name: string;
          readonly size: number;
          readonly sha256: string;
        }[];
      })[];
    } | null;
    readonly overlaps: readonly ({
      readonly id: string;
      readonly likeness: OverlapLikeness;
      readonly score: number;
      readonly answer: OverlapAnswerKind | null;
      readonly reason: string | null;
      readonly answeredAt: string | null;
      readonly answeredBy: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly other: {
        readonly id: string;
        readonly title: string;
        readonly handle: string | null;
        readonly languages: readonly string[];
        readonly audience: string | null;
        readonly status: AccountStatus;
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
        readonly entity: {
          readonly id: string;
          readonly name: string;
        };
      } | null;
      readonly reference: {
        readonly id: string;
        readonly organisation: string;
        readonly title: string;
        readonly handle: string | null;
        readonly url: string;
        readonly languages: readonly string[];
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
      } | null;
    })[] | null;
    readonly decisions: readonly ({
      readonly id: string;
      readonly kind: DecisionKind;
      readonly capacity: DecidingCapacity;
      readonly reason: string | null;
      readonly decidedAt: string;
      readonly decidedBy: {
        readonly id: string;
        readonly name: string;
      };
      readonly questions: readonly ({
        readonly id: string;
        readonly number: number;
        readonly text: string;
        readonly answer: string | null;
        readonly answeredAt: string | null;
        readonly answeredBy: {
          readonly id: string;
          readonly name: string;
        } | null;
      })[];
    })[] | null;
    readonly can: {
      readonly edit: boolean;
      readonly submit: boolean;
      readonly answerQuestions: boolean;
      readonly authorize: boolean;
      readonly refuse: boolean;
      readonly sendBack: boolean;
    };
    readonly decidedBy: {
      readonly capacity: DecidingCapacity;
      readonly person: {
        readonly id: string;
        readonly name: string;
      };
    } | null;
  } | null;
};
export type CaseToDecideVariables = { readonly id: string; };
export const CaseToDecide: TypedDocument<CaseToDecideResult, CaseToDecideVariables> = {
  name: 'CaseToDecide',
  kind: 'query',
  reader: true,
  text: "query CaseToDecide($id:ID!$reader:OfficialLanguage){account(id:$id){...RequestCase entity{nearestHeaded{id name(language:$reader)head{fromOn person{id}}officerInCharge{untilOn person{id}}}}decidedBy{capacity person{...PersonLink}}can{authorize refuse sendBack}}}fragment RequestCase on Account{...ComparedAccount reference version url requestKind purpose languageStatement createdOn requestedAt submittedAt authorizedAt refusedAt outOfScopeAt requestedBy{...PersonLink}entity{timeZone}nominations{id capacity scopes person{...PersonLink functionTitle staffType entity{id name(language:$reader)}}}assessment{id number completedAt answers{id criterion met reason strategy evidence{text url}files{id name size sha256}}}overlaps{id likeness score answer reason answeredAt answeredBy{...PersonLink}other{...ComparedAccount}reference{...ComparedReference}}decisions{id kind capacity reason decidedAt decidedBy{...PersonLink}questions{id number text answer answeredAt answeredBy{...PersonLink}}}can{edit submit answerQuestions}}fragment ComparedAccount on Account{id title handle languages audience status platform{code label}entity{id name(language:$reader)}}fragment PersonLink on Person{id name}fragment ComparedReference on ReferenceAccount{id organisation title handle url languages platform{code label}}",
};

export type FindStaffResult = {
  readonly people: {
    readonly nodes: readonly ({
      readonly id: string;
      readonly name: string;
      readonly functionTitle: string | null;
      readonly staffType: StaffType | null;
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      } | null;
    })[];
  };
};
export type FindStaffVariables = { readonly search: string; };
export const FindStaff: TypedDocument<FindStaffResult, FindStaffVariables> = {
  name: 'FindStaff',
  kind: 'query',
  reader: true,
  text: "query FindStaff($search:String!$reader:OfficialLanguage){people(first:8 filter:{search:$search}){nodes{...PersonLink functionTitle staffType entity{id code name(language:$reader)}}}}fragment PersonLink on Person{id name}",
};

export type RequestAccountResult = {
  readonly requestAccount: {
    readonly id: string;
    readonly title: string;
    readonly handle: string | null;
    readonly languages: readonly string[];
    readonly audience: string | null;
    readonly status: AccountStatus;
    readonly platform: {
      readonly code: string;
      readonly label: string;
    };
    readonly entity: {
      readonly id: string;
      readonly name: string;
      readonly timeZone: string;
    };
    readonly reference: string;
    readonly version: number;
    readonly url: string | null;
    readonly requestKind: RequestKind | null;
    readonly purpose: string | null;
    readonly languageStatement: string | null;
    readonly createdOn: string | null;
    readonly requestedAt: string | null;
    readonly submittedAt: string | null;
    readonly authorizedAt: string | null;
    readonly refusedAt: string | null;
    readonly outOfScopeAt: string | null;
    readonly requestedBy: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly nominations: readonly ({
      readonly id: string;
      readonly capacity: PrivilegedCapacity;
      readonly scopes: readonly AuthorizationScope[];
      readonly person: {
        readonly id: string;
        readonly name: string;
        readonly functionTitle: string | null;
        readonly staffType: StaffType | null;
        readonly entity: {
          readonly id: string;
          readonly name: string;
        } | null;
      };
    })[] | null;
    readonly assessment: {
      readonly id: string;
      readonly number: number;
      readonly completedAt: string | null;
      readonly answers: readonly ({
        readonly id: string;
        readonly criterion: CriterionName;
        readonly met: boolean | null;
        readonly reason: string;
        readonly strategy: string | null;
        readonly evidence: readonly ({
          readonly text: string;
          readonly url: string | null;
        })[];
        readonly files: readonly {
          readonly id: string;
          readonly name: string;
          readonly size: number;
          readonly sha256: string;
        }[];
      })[];
    } | null;
    readonly overlaps: readonly ({
      readonly id: string;
      readonly likeness: OverlapLikeness;
      readonly score: number;
      readonly answer: OverlapAnswerKind | null;
      readonly reason: string | null;
      readonly answeredAt: string | null;
      readonly answeredBy: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly other: {
        readonly id: string;
        readonly title: string;
        readonly handle: string | null;
        readonly languages: readonly string[];
        readonly audience: string | null;
        readonly status: AccountStatus;
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
        readonly entity: {
          readonly id: string;
          readonly name: string;
        };
      } | null;
      readonly reference: {
        readonly id: string;
        readonly organisation: string;
        readonly title: string;
        readonly handle: string | null;
        readonly url: string;
        readonly languages: readonly string[];
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
      } | null;
    })[] | null;
    readonly decisions: readonly ({
      readonly id: string;
      readonly kind: DecisionKind;
      readonly capacity: DecidingCapacity;
      readonly reason: string | null;
      readonly decidedAt: string;
      readonly decidedBy: {
        readonly id: string;
        readonly name: string;
      };
      readonly questions: readonly ({
        readonly id: string;
        readonly number: number;
        readonly text: string;
        readonly answer: string | null;
        readonly answeredAt: string | null;
        readonly answeredBy: {
          readonly id: string;
          readonly name: string;
        } | null;
      })[];
    })[] | null;
    readonly can: {
      readonly edit: boolean;
      readonly submit: boolean;
      readonly answerQuestions: boolean;
    };
  };
};
export type RequestAccountVariables = { readonly input: RequestAccountInput; };
export const RequestAccount: TypedDocument<RequestAccountResult, RequestAccountVariables> = {
  name: 'RequestAccount',
  kind: 'mutation',
  reader: true,
  text: "mutation RequestAccount($input:RequestAccountInput!$reader:OfficialLanguage){requestAccount(input:$input){...RequestCase}}fragment RequestCase on Account{...ComparedAccount reference version url requestKind purpose languageStatement createdOn requestedAt submittedAt authorizedAt refusedAt outOfScopeAt requestedBy{...PersonLink}entity{timeZone}nominations{id capacity scopes person{...PersonLink functionTitle staffType entity{id name(language:$reader)}}}assessment{id number completedAt answers{id criterion met reason strategy evidence{text url}files{id name size sha256}}}overlaps{id likeness score answer reason answeredAt answeredBy{...PersonLink}other{...ComparedAccount}reference{...ComparedReference}}decisions{id kind capacity reason decidedAt decidedBy{...PersonLink}questions{id number text answer answeredAt answeredBy{...PersonLink}}}can{edit submit answerQuestions}}fragment ComparedAccount on Account{id title handle languages audience status platform{code label}entity{id name(language:$reader)}}fragment PersonLink on Person{id name}fragment ComparedReference on ReferenceAccount{id organisation title handle url languages platform{code label}}",
};

export type UpdateRequestResult = {
  readonly updateRequest: {
    readonly id: string;
    readonly title: string;
    readonly handle: string | null;
    readonly languages: readonly string[];
    readonly audience: string | null;
    readonly status: AccountStatus;
    readonly platform: {
      readonly code: string;
      readonly label: string;
    };
    readonly entity: {
      readonly id: string;
      readonly name: string;
      readonly timeZone: string;
    };
    readonly reference: string;
    readonly version: number;
    readonly url: string | null;
    readonly requestKind: RequestKind | null;
    readonly purpose: string | null;
    readonly languageStatement: string | null;
    readonly createdOn: string | null;
    readonly requestedAt: string | null;
    readonly submittedAt: string | null;
    readonly authorizedAt: string | null;
    readonly refusedAt: string | null;
    readonly outOfScopeAt: string | null;
    readonly requestedBy: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly nominations: readonly ({
      readonly id: string;
      readonly capacity: PrivilegedCapacity;
      readonly scopes: readonly AuthorizationScope[];
      readonly person: {
        readonly id: string;
        readonly name: string;
        readonly functionTitle: string | null;
        readonly staffType: StaffType | null;
        readonly entity: {
          readonly id: string;
          readonly name: string;
        } | null;
      };
    })[] | null;
    readonly assessment: {
      readonly id: string;
      readonly number: number;
      readonly completedAt: string | null;
      readonly answers: readonly ({
        readonly id: string;
        readonly criterion: CriterionName;
        readonly met: boolean | null;
        readonly reason: string;
        readonly strategy: string | null;
        readonly evidence: readonly ({
          readonly text: string;
          readonly url: string | null;
        })[];
        readonly files: readonly {
          readonly id: string;
          readonly name: string;
          readonly size: number;
          readonly sha256: string;
        }[];
      })[];
    } | null;
    readonly overlaps: readonly ({
      readonly id: string;
      readonly likeness: OverlapLikeness;
      readonly score: number;
      readonly answer: OverlapAnswerKind | null;
      readonly reason: string | null;
      readonly answeredAt: string | null;
      readonly answeredBy: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly other: {
        readonly id: string;
        readonly title: string;
        readonly handle: string | null;
        readonly languages: readonly string[];
        readonly audience: string | null;
        readonly status: AccountStatus;
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
        readonly entity: {
          readonly id: string;
          readonly name: string;
        };
      } | null;
      readonly reference: {
        readonly id: string;
        readonly organisation: string;
        readonly title: string;
        readonly handle: string | null;
        readonly url: string;
        readonly languages: readonly string[];
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
      } | null;
    })[] | null;
    readonly decisions: readonly ({
      readonly id: string;
      readonly kind: DecisionKind;
      readonly capacity: DecidingCapacity;
      readonly reason: string | null;
      readonly decidedAt: string;
      readonly decidedBy: {
        readonly id: string;
        readonly name: string;
      };
      readonly questions: readonly ({
        readonly id: string;
        readonly number: number;
        readonly text: string;
        readonly answer: string | null;
        readonly answeredAt: string | null;
        readonly answeredBy: {
          readonly id: string;
          readonly name: string;
        } | null;
      })[];
    })[] | null;
    readonly can: {
      readonly edit: boolean;
      readonly submit: boolean;
      readonly answerQuestions: boolean;
    };
  };
};
export type UpdateRequestVariables = { readonly input: UpdateRequestInput; };
export const UpdateRequest: TypedDocument<UpdateRequestResult, UpdateRequestVariables> = {
  name: 'UpdateRequest',
  kind: 'mutation',
  reader: true,
  text: "mutation UpdateRequest($input:UpdateRequestInput!$reader:OfficialLanguage){updateRequest(input:$input){...RequestCase}}fragment RequestCase on Account{...ComparedAccount reference version url requestKind purpose languageStatement createdOn requestedAt submittedAt authorizedAt refusedAt outOfScopeAt requestedBy{...PersonLink}entity{timeZone}nominations{id capacity scopes person{...PersonLink functionTitle staffType entity{id name(language:$reader)}}}assessment{id number completedAt answers{id criterion met reason strategy evidence{text url}files{id name size sha256}}}overlaps{id likeness score answer reason answeredAt answeredBy{...PersonLink}other{...ComparedAccount}reference{...ComparedReference}}decisions{id kind capacity reason decidedAt decidedBy{...PersonLink}questions{id number text answer answeredAt answeredBy{...PersonLink}}}can{edit submit answerQuestions}}fragment ComparedAccount on Account{id title handle languages audience status platform{code label}entity{id name(language:$reader)}}fragment PersonLink on Person{id name}fragment ComparedReference on ReferenceAccount{id organisation title handle url languages platform{code label}}",
};

export type SaveAssessmentResult = {
  readonly saveAssessment: {
    readonly id: string;
    readonly title: string;
    readonly handle: string | null;
    readonly languages: readonly string[];
    readonly audience: string | null;
    readonly status: AccountStatus;
    readonly platform: {
      readonly code: string;
      readonly label: string;
    };
    readonly entity: {
      readonly id: string;
      readonly name: string;
      readonly timeZone: string;
    };
    readonly reference: string;
    readonly version: number;
    readonly url: string | null;
    readonly requestKind: RequestKind | null;
    readonly purpose: string | null;
    readonly languageStatement: string | null;
    readonly createdOn: string | null;
    readonly requestedAt: string | null;
    readonly submittedAt: string | null;
    readonly authorizedAt: string | null;
    readonly refusedAt: string | null;
    readonly outOfScopeAt: string | null;
    readonly requestedBy: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly nominations: readonly ({
      readonly id: string;
      readonly capacity: PrivilegedCapacity;
      readonly scopes: readonly AuthorizationScope[];
      readonly person: {
        readonly id: string;
        readonly name: string;
        readonly functionTitle: string | null;
        readonly staffType: StaffType | null;
        readonly entity: {
          readonly id: string;
          readonly name: string;
        } | null;
      };
    })[] | null;
    readonly assessment: {
      readonly id: string;
      readonly number: number;
      readonly completedAt: string | null;
      readonly answers: readonly ({
        readonly id: string;
        readonly criterion: CriterionName;
        readonly met: boolean | null;
        readonly reason: string;
        readonly strategy: string | null;
        readonly evidence: readonly ({
          readonly text: string;
          readonly url: string | null;
        })[];
        readonly files: readonly {
          readonly id: string;
          readonly name: string;
          readonly size: number;
          readonly sha256: string;
        }[];
      })[];
    } | null;
    readonly overlaps: readonly ({
      readonly id: string;
      readonly likeness: OverlapLikeness;
      readonly score: number;
      readonly answer: OverlapAnswerKind | null;
      readonly reason: string | null;
      readonly answeredAt: string | null;
      readonly answeredBy: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly other: {
        readonly id: string;
        readonly title: string;
        readonly handle: string | null;
        readonly languages: readonly string[];
        readonly audience: string | null;
        readonly status: AccountStatus;
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
        readonly entity: {
          readonly id: string;
          readonly name: string;
        };
      } | null;
      readonly reference: {
        readonly id: string;
        readonly organisation: string;
        readonly title: string;
        readonly handle: string | null;
        readonly url: string;
        readonly languages: readonly string[];
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
      } | null;
    })[] | null;
    readonly decisions: readonly ({
      readonly id: string;
      readonly kind: DecisionKind;
      readonly capacity: DecidingCapacity;
      readonly reason: string | null;
      readonly decidedAt: string;
      readonly decidedBy: {
        readonly id: string;
        readonly name: string;
      };
      readonly questions: readonly ({
        readonly id: string;
        readonly number: number;
        readonly text: string;
        readonly answer: string | null;
        readonly answeredAt: string | null;
        readonly answeredBy: {
          readonly id: string;
          readonly name: string;
        } | null;
      })[];
    })[] | null;
    readonly can: {
      readonly edit: boolean;
      readonly submit: boolean;
      readonly answerQuestions: boolean;
    };
  };
};
export type SaveAssessmentVariables = { readonly input: SaveAssessmentInput; };
export const SaveAssessment: TypedDocument<SaveAssessmentResult, SaveAssessmentVariables> = {
  name: 'SaveAssessment',
  kind: 'mutation',
  reader: true,
  text: "mutation SaveAssessment($input:SaveAssessmentInput!$reader:OfficialLanguage){saveAssessment(input:$input){...RequestCase}}fragment RequestCase on Account{...ComparedAccount reference version url requestKind purpose languageStatement createdOn requestedAt submittedAt authorizedAt refusedAt outOfScopeAt requestedBy{...PersonLink}entity{timeZone}nominations{id capacity scopes person{...PersonLink functionTitle staffType entity{id name(language:$reader)}}}assessment{id number completedAt answers{id criterion met reason strategy evidence{text url}files{id name size sha256}}}overlaps{id likeness score answer reason answeredAt answeredBy{...PersonLink}other{...ComparedAccount}reference{...ComparedReference}}decisions{id kind capacity reason decidedAt decidedBy{...PersonLink}questions{id number text answer answeredAt answeredBy{...PersonLink}}}can{edit submit answerQuestions}}fragment ComparedAccount on Account{id title handle languages audience status platform{code label}entity{id name(language:$reader)}}fragment PersonLink on Person{id name}fragment ComparedReference on ReferenceAccount{id organisation title handle url languages platform{code label}}",
};

export type AnswerOverlapResult = {
  readonly answerOverlap: {
    readonly id: string;
    readonly title: string;
    readonly handle: string | null;
    readonly languages: readonly string[];
    readonly audience: string | null;
    readonly status: AccountStatus;
    readonly platform: {
      readonly code: string;
      readonly label: string;
    };
    readonly entity: {
      readonly id: string;
      readonly name: string;
      readonly timeZone: string;
    };
    readonly reference: string;
    readonly version: number;
    readonly url: string | null;
    readonly requestKind: RequestKind | null;
    readonly purpose: string | null;
    readonly languageStatement: string | null;
    readonly createdOn: string | null;
    readonly requestedAt: string | null;
    readonly submittedAt: string | null;
    readonly authorizedAt: string | null;
    readonly refusedAt: string | null;
    readonly outOfScopeAt: string | null;
    readonly requestedBy: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly nominations: readonly ({
      readonly id: string;
      readonly capacity: PrivilegedCapacity;
      readonly scopes: readonly AuthorizationScope[];
      readonly person: {
        readonly id: string;
        readonly name: string;
        readonly functionTitle: string | null;
        readonly staffType: StaffType | null;
        readonly entity: {
          readonly id: string;
          readonly name: string;
        } | null;
      };
    })[] | null;
    readonly assessment: {
      readonly id: string;
      readonly number: number;
      readonly completedAt: string | null;
      readonly answers: readonly ({
        readonly id: string;
        readonly criterion: CriterionName;
        readonly met: boolean | null;
        readonly reason: string;
        readonly strategy: string | null;
        readonly evidence: readonly ({
          readonly text: string;
          readonly url: string | null;
        })[];
        readonly files: readonly {
          readonly id: string;
          readonly name: string;
          readonly size: number;
          readonly sha256: string;
        }[];
      })[];
    } | null;
    readonly overlaps: readonly ({
      readonly id: string;
      readonly likeness: OverlapLikeness;
      readonly score: number;
      readonly answer: OverlapAnswerKind | null;
      readonly reason: string | null;
      readonly answeredAt: string | null;
      readonly answeredBy: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly other: {
        readonly id: string;
        readonly title: string;
        readonly handle: string | null;
        readonly languages: readonly string[];
        readonly audience: string | null;
        readonly status: AccountStatus;
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
        readonly entity: {
          readonly id: string;
          readonly name: string;
        };
      } | null;
      readonly reference: {
        readonly id: string;
        readonly organisation: string;
        readonly title: string;
        readonly handle: string | null;
        readonly url: string;
        readonly languages: readonly string[];
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
      } | null;
    })[] | null;
    readonly decisions: readonly ({
      readonly id: string;
      readonly kind: DecisionKind;
      readonly capacity: DecidingCapacity;
      readonly reason: string | null;
      readonly decidedAt: string;
      readonly decidedBy: {
        readonly id: string;
        readonly name: string;
      };
      readonly questions: readonly ({
        readonly id: string;
        readonly number: number;
        readonly text: string;
        readonly answer: string | null;
        readonly answeredAt: string | null;
        readonly answeredBy: {
          readonly id: string;
          readonly name: string;
        } | null;
      })[];
    })[] | null;
    readonly can: {
      readonly edit: boolean;
      readonly submit: boolean;
      readonly answerQuestions: boolean;
    };
  };
};
export type AnswerOverlapVariables = { readonly input: AnswerOverlapInput; };
export const AnswerOverlap: TypedDocument<AnswerOverlapResult, AnswerOverlapVariables> = {
  name: 'AnswerOverlap',
  kind: 'mutation',
  reader: true,
  text: "mutation AnswerOverlap($input:AnswerOverlapInput!$reader:OfficialLanguage){answerOverlap(input:$input){...RequestCase}}fragment RequestCase on Account{...ComparedAccount reference version url requestKind purpose languageStatement createdOn requestedAt submittedAt authorizedAt refusedAt outOfScopeAt requestedBy{...PersonLink}entity{timeZone}nominations{id capacity scopes person{...PersonLink functionTitle staffType entity{id name(language:$reader)}}}assessment{id number completedAt answers{id criterion met reason strategy evidence{text url}files{id name size sha256}}}overlaps{id likeness score answer reason answeredAt answeredBy{...PersonLink}other{...ComparedAccount}reference{...ComparedReference}}decisions{id kind capacity reason decidedAt decidedBy{...PersonLink}questions{id number text answer answeredAt answeredBy{...PersonLink}}}can{edit submit answerQuestions}}fragment ComparedAccount on Account{id title handle languages audience status platform{code label}entity{id name(language:$reader)}}fragment PersonLink on Person{id name}fragment ComparedReference on ReferenceAccount{id organisation title handle url languages platform{code label}}",
};

export type AnswerQuestionResult = {
  readonly answerQuestion: {
    readonly id: string;
    readonly title: string;
    readonly handle: string | null;
    readonly languages: readonly string[];
    readonly audience: string | null;
    readonly status: AccountStatus;
    readonly platform: {
      readonly code: string;
      readonly label: string;
    };
    readonly entity: {
      readonly id: string;
      readonly name: string;
      readonly timeZone: string;
    };
    readonly reference: string;
    readonly version: number;
    readonly url: string | null;
    readonly requestKind: RequestKind | null;
    readonly purpose: string | null;
    readonly languageStatement: string | null;
    readonly createdOn: string | null;
    readonly requestedAt: string | null;
    readonly submittedAt: string | null;
    readonly authorizedAt: string | null;
    readonly refusedAt: string | null;
    readonly outOfScopeAt: string | null;
    readonly requestedBy: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly nominations: readonly ({
      readonly id: string;
      readonly capacity: PrivilegedCapacity;
      readonly scopes: readonly AuthorizationScope[];
      readonly person: {
        readonly id: string;
        readonly name: string;
        readonly functionTitle: string | null;
        readonly staffType: StaffType | null;
        readonly entity: {
          readonly id: string;
          readonly name: string;
        } | null;
      };
    })[] | null;
    readonly assessment: {
      readonly id: string;
      readonly number: number;
      readonly completedAt: string | null;
      readonly answers: readonly ({
        readonly id: string;
        readonly criterion: CriterionName;
        readonly met: boolean | null;
        readonly reason: string;
        readonly strategy: string | null;
        readonly evidence: readonly ({
          readonly text: string;
          readonly url: string | null;
        })[];
        readonly files: readonly {
          readonly id: string;
          readonly name: string;
          readonly size: number;
          readonly sha256: string;
        }[];
      })[];
    } | null;
    readonly overlaps: readonly ({
      readonly id: string;
      readonly likeness: OverlapLikeness;
      readonly score: number;
      readonly answer: OverlapAnswerKind | null;
      readonly reason: string | null;
      readonly answeredAt: string | null;
      readonly answeredBy: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly other: {
        readonly id: string;
        readonly title: string;
        readonly handle: string | null;
        readonly languages: readonly string[];
        readonly audience: string | null;
        readonly status: AccountStatus;
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
        readonly entity: {
          readonly id: string;
          readonly name: string;
        };
      } | null;
      readonly reference: {
        readonly id: string;
        readonly organisation: string;
        readonly title: string;
        readonly handle: string | null;
        readonly url: string;
        readonly languages: readonly string[];
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
      } | null;
    })[] | null;
    readonly decisions: readonly ({
      readonly id: string;
      readonly kind: DecisionKind;
      readonly capacity: DecidingCapacity;
      readonly reason: string | null;
      readonly decidedAt: string;
      readonly decidedBy: {
        readonly id: string;
        readonly name: string;
      };
      readonly questions: readonly ({
        readonly id: string;
        readonly number: number;
        readonly text: string;
        readonly answer: string | null;
        readonly answeredAt: string | null;
        readonly answeredBy: {
          readonly id: string;
          readonly name: string;
        } | null;
      })[];
    })[] | null;
    readonly can: {
      readonly edit: boolean;
      readonly submit: boolean;
      readonly answerQuestions: boolean;
    };
  };
};
export type AnswerQuestionVariables = { readonly input: AnswerQuestionInput; };
export const AnswerQuestion: TypedDocument<AnswerQuestionResult, AnswerQuestionVariables> = {
  name: 'AnswerQuestion',
  kind: 'mutation',
  reader: true,
  text: "mutation AnswerQuestion($input:AnswerQuestionInput!$reader:OfficialLanguage){answerQuestion(input:$input){...RequestCase}}fragment RequestCase on Account{...ComparedAccount reference version url requestKind purpose languageStatement createdOn requestedAt submittedAt authorizedAt refusedAt outOfScopeAt requestedBy{...PersonLink}entity{timeZone}nominations{id capacity scopes person{...PersonLink functionTitle staffType entity{id name(language:$reader)}}}assessment{id number completedAt answers{id criterion met reason strategy evidence{text url}files{id name size sha256}}}overlaps{id likeness score answer reason answeredAt answeredBy{...PersonLink}other{...ComparedAccount}reference{...ComparedReference}}decisions{id kind capacity reason decidedAt decidedBy{...PersonLink}questions{id number text answer answeredAt answeredBy{...PersonLink}}}can{edit submit answerQuestions}}fragment ComparedAccount on Account{id title handle languages audience status platform{code label}entity{id name(language:$reader)}}fragment PersonLink on Person{id name}fragment ComparedReference on ReferenceAccount{id organisation title handle url languages platform{code label}}",
};

export type NominatePersonResult = {
  readonly nominatePerson: {
    readonly id: string;
    readonly title: string;
    readonly handle: string | null;
    readonly languages: readonly string[];
    readonly audience: string | null;
    readonly status: AccountStatus;
    readonly platform: {
      readonly code: string;
      readonly label: string;
    };
    readonly entity: {
      readonly id: string;
      readonly name: string;
      readonly timeZone: string;
    };
    readonly reference: string;
    readonly version: number;
    readonly url: string | null;
    readonly requestKind: RequestKind | null;
    readonly purpose: string | null;
    readonly languageStatement: string | null;
    readonly createdOn: string | null;
    readonly requestedAt: string | null;
    readonly submittedAt: string | null;
    readonly authorizedAt: string | null;
    readonly refusedAt: string | null;
    readonly outOfScopeAt: string | null;
    readonly requestedBy: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly nominations: readonly ({
      readonly id: string;
      readonly capacity: PrivilegedCapacity;
      readonly scopes: readonly AuthorizationScope[];
      readonly person: {
        readonly id: string;
        readonly name: string;
        readonly functionTitle: string | null;
        readonly staffType: StaffType | null;
        readonly entity: {
          readonly id: string;
          readonly name: string;
        } | null;
      };
    })[] | null;
    readonly assessment: {
      readonly id: string;
      readonly number: number;
      readonly completedAt: string | null;
      readonly answers: readonly ({
        readonly id: string;
        readonly criterion: CriterionName;
        readonly met: boolean | null;
        readonly reason: string;
        readonly strategy: string | null;
        readonly evidence: readonly ({
          readonly text: string;
          readonly url: string | null;
        })[];
        readonly files: readonly {
          readonly id: string;
          readonly name: string;
          readonly size: number;
          readonly sha256: string;
        }[];
      })[];
    } | null;
    readonly overlaps: readonly ({
      readonly id: string;
      readonly likeness: OverlapLikeness;
      readonly score: number;
      readonly answer: OverlapAnswerKind | null;
      readonly reason: string | null;
      readonly answeredAt: string | null;
      readonly answeredBy: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly other: {
        readonly id: string;
        readonly title: string;
        readonly handle: string | null;
        readonly languages: readonly string[];
        readonly audience: string | null;
        readonly status: AccountStatus;
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
        readonly entity: {
          readonly id: string;
          readonly name: string;
        };
      } | null;
      readonly reference: {
        readonly id: string;
        readonly organisation: string;
        readonly title: string;
        readonly handle: string | null;
        readonly url: string;
        readonly languages: readonly string[];
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
      } | null;
    })[] | null;
    readonly decisions: readonly ({
      readonly id: string;
      readonly kind: DecisionKind;
      readonly capacity: DecidingCapacity;
      readonly reason: string | null;
      readonly decidedAt: string;
      readonly decidedBy: {
        readonly id: string;
        readonly name: string;
      };
      readonly questions: readonly ({
        readonly id: string;
        readonly number: number;
        readonly text: string;
        readonly answer: string | null;
        readonly answeredAt: string | null;
        readonly answeredBy: {
          readonly id: string;
          readonly name: string;
        } | null;
      })[];
    })[] | null;
    readonly can: {
      readonly edit: boolean;
      readonly submit: boolean;
      readonly answerQuestions: boolean;
    };
  };
};
export type NominatePersonVariables = { readonly input: NominatePersonInput; };
export const NominatePerson: TypedDocument<NominatePersonResult, NominatePersonVariables> = {
  name: 'NominatePerson',
  kind: 'mutation',
  reader: true,
  text: "mutation NominatePerson($input:NominatePersonInput!$reader:OfficialLanguage){nominatePerson(input:$input){...RequestCase}}fragment RequestCase on Account{...ComparedAccount reference version url requestKind purpose languageStatement createdOn requestedAt submittedAt authorizedAt refusedAt outOfScopeAt requestedBy{...PersonLink}entity{timeZone}nominations{id capacity scopes person{...PersonLink functionTitle staffType entity{id name(language:$reader)}}}assessment{id number completedAt answers{id criterion met reason strategy evidence{text url}files{id name size sha256}}}overlaps{id likeness score answer reason answeredAt answeredBy{...PersonLink}other{...ComparedAccount}reference{...ComparedReference}}decisions{id kind capacity reason decidedAt decidedBy{...PersonLink}questions{id number text answer answeredAt answeredBy{...PersonLink}}}can{edit submit answerQuestions}}fragment ComparedAccount on Account{id title handle languages audience status platform{code label}entity{id name(language:$reader)}}fragment PersonLink on Person{id name}fragment ComparedReference on ReferenceAccount{id organisation title handle url languages platform{code label}}",
};

export type RemoveNominationResult = {
  readonly removeNomination: {
    readonly id: string;
    readonly title: string;
    readonly handle: string | null;
    readonly languages: readonly string[];
    readonly audience: string | null;
    readonly status: AccountStatus;
    readonly platform: {
      readonly code: string;
      readonly label: string;
    };
    readonly entity: {
      readonly id: string;
      readonly name: string;
      readonly timeZone: string;
    };
    readonly reference: string;
    readonly version: number;
    readonly url: string | null;
    readonly requestKind: RequestKind | null;
    readonly purpose: string | null;
    readonly languageStatement: string | null;
    readonly createdOn: string | null;
    readonly requestedAt: string | null;
    readonly submittedAt: string | null;
    readonly authorizedAt: string | null;
    readonly refusedAt: string | null;
    readonly outOfScopeAt: string | null;
    readonly requestedBy: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly nominations: readonly ({
      readonly id: string;
      readonly capacity: PrivilegedCapacity;
      readonly scopes: readonly AuthorizationScope[];
      readonly person: {
        readonly id: string;
        readonly name: string;
        readonly functionTitle: string | null;
        readonly staffType: StaffType | null;
        readonly entity: {
          readonly id: string;
          readonly name: string;
        } | null;
      };
    })[] | null;
    readonly assessment: {
      readonly id: string;
      readonly number: number;
      readonly completedAt: string | null;
      readonly answers: readonly ({
        readonly id: string;
        readonly criterion: CriterionName;
        readonly met: boolean | null;
        readonly reason: string;
        readonly strategy: string | null;
        readonly evidence: readonly ({
          readonly text: string;
          readonly url: string | null;
        })[];
        readonly files: readonly {
          readonly id: string;
          readonly name: string;
          readonly size: number;
          readonly sha256: string;
        }[];
      })[];
    } | null;
    readonly overlaps: readonly ({
      readonly id: string;
      readonly likeness: OverlapLikeness;
      readonly score: number;
      readonly answer: OverlapAnswerKind | null;
      readonly reason: string | null;
      readonly answeredAt: string | null;
      readonly answeredBy: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly other: {
        readonly id: string;
        readonly title: string;
        readonly handle: string | null;
        readonly languages: readonly string[];
        readonly audience: string | null;
        readonly status: AccountStatus;
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
        readonly entity: {
          readonly id: string;
          readonly name: string;
        };
      } | null;
      readonly reference: {
        readonly id: string;
        readonly organisation: string;
        readonly title: string;
        readonly handle: string | null;
        readonly url: string;
        readonly languages: readonly string[];
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
      } | null;
    })[] | null;
    readonly decisions: readonly ({
      readonly id: string;
      readonly kind: DecisionKind;
      readonly capacity: DecidingCapacity;
      readonly reason: string | null;
      readonly decidedAt: string;
      readonly decidedBy: {
        readonly id: string;
        readonly name: string;
      };
      readonly questions: readonly ({
        readonly id: string;
        readonly number: number;
        readonly text: string;
        readonly answer: string | null;
        readonly answeredAt: string | null;
        readonly answeredBy: {
          readonly id: string;
          readonly name: string;
        } | null;
      })[];
    })[] | null;
    readonly can: {
      readonly edit: boolean;
      readonly submit: boolean;
      readonly answerQuestions: boolean;
    };
  };
};
export type RemoveNominationVariables = { readonly input: RemoveNominationInput; };
export const RemoveNomination: TypedDocument<RemoveNominationResult, RemoveNominationVariables> = {
  name: 'RemoveNomination',
  kind: 'mutation',
  reader: true,
  text: "mutation RemoveNomination($input:RemoveNominationInput!$reader:OfficialLanguage){removeNomination(input:$input){...RequestCase}}fragment RequestCase on Account{...ComparedAccount reference version url requestKind purpose languageStatement createdOn requestedAt submittedAt authorizedAt refusedAt outOfScopeAt requestedBy{...PersonLink}entity{timeZone}nominations{id capacity scopes person{...PersonLink functionTitle staffType entity{id name(language:$reader)}}}assessment{id number completedAt answers{id criterion met reason strategy evidence{text url}files{id name size sha256}}}overlaps{id likeness score answer reason answeredAt answeredBy{...PersonLink}other{...ComparedAccount}reference{...ComparedReference}}decisions{id kind capacity reason decidedAt decidedBy{...PersonLink}questions{id number text answer answeredAt answeredBy{...PersonLink}}}can{edit submit answerQuestions}}fragment ComparedAccount on Account{id title handle languages audience status platform{code label}entity{id name(language:$reader)}}fragment PersonLink on Person{id name}fragment ComparedReference on ReferenceAccount{id organisation title handle url languages platform{code label}}",
};

export type SubmitRequestResult = {
  readonly submitRequest: {
    readonly id: string;
    readonly version: number;
    readonly status: AccountStatus;
  };
};
export type SubmitRequestVariables = { readonly input: SubmitRequestInput; };
export const SubmitRequest: TypedDocument<SubmitRequestResult, SubmitRequestVariables> = {
  name: 'SubmitRequest',
  kind: 'mutation',
  reader: false,
  text: "mutation SubmitRequest($input:SubmitRequestInput!){submitRequest(input:$input){id version status}}",
};
