// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { Capacity, CaseFilter, CaseSort, CaseStatus, Custodian, CustodyModel, CustodyStep, DeliveryState, JointAnswer, JointKind, LossAct, RecordEvidenceInput, Role, SignalState, SignalType, SubjectKind, Trust } from './schema.ts';

export type DepartureRow = {
  readonly id: string;
  readonly reference: string;
  readonly cause: SignalType;
  readonly status: CaseStatus;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly decidedAt: string | null;
  readonly decisionMilliseconds: number | null;
  readonly effectProvenAt: string | null;
  readonly nextDueAt: string | null;
  readonly tasksOpen: number;
  readonly tasksDone: number;
  readonly person: {
    readonly id: string;
    readonly name: string;
  };
  readonly entity: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
  } | null;
};

export type CaseTaskRow = {
  readonly id: string;
  readonly step: CustodyStep;
  readonly custodyModel: CustodyModel;
  readonly capacity: Capacity;
  readonly position: number;
  readonly dueAt: string;
  readonly doneAt: string | null;
  readonly evidence: string | null;
  readonly evidenceUrl: string | null;
  readonly cancelledAt: string | null;
  readonly version: number;
  readonly doneBy: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly account: {
    readonly id: string;
    readonly title: string;
    readonly handle: string | null;
    readonly platform: {
      readonly code: string;
      readonly label: string;
    };
  } | null;
  readonly holding: {
    readonly id: string;
  } | null;
  readonly can: {
    readonly recordEvidence: boolean;
  };
};

export type CaseOrphan = {
  readonly id: string;
  readonly custodian: Custodian;
  readonly openedAt: string;
  readonly resolvedAt: string | null;
  readonly custodianPerson: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly account: {
    readonly id: string;
    readonly title: string;
    readonly can: {
      readonly authorizePerson: boolean;
    };
  } | null;
};

export type CaseDelivery = {
  readonly id: string;
  readonly template: string;
  readonly state: DeliveryState;
  readonly deliveredAt: string | null;
  readonly recipient: {
    readonly id: string;
    readonly name: string;
  } | null;
};

export type CaseSignal = {
  readonly id: string;
  readonly type: SignalType;
  readonly state: SignalState;
  readonly rule: string | null;
  readonly sourceName: string;
  readonly trust: Trust;
  readonly occurredAt: string;
  readonly receivedAt: string;
  readonly decidedAt: string | null;
  readonly receiptMilliseconds: number;
  readonly plan: {
    readonly losses: readonly ({
      readonly act: LossAct;
      readonly isPrivilege: boolean;
      readonly holding: {
        readonly id: string;
      } | null;
    })[];
    readonly sessionsEnded: number;
  } | null;
  readonly can: {
    readonly proposeUndo: boolean;
  };
};

export type CaseListResult = {
  readonly cases: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly endCursor: string | null;
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
    };
    readonly nodes: readonly ({
      readonly id: string;
      readonly reference: string;
      readonly cause: SignalType;
      readonly status: CaseStatus;
      readonly openedAt: string;
      readonly closedAt: string | null;
      readonly decidedAt: string | null;
      readonly decisionMilliseconds: number | null;
      readonly effectProvenAt: string | null;
      readonly nextDueAt: string | null;
      readonly tasksOpen: number;
      readonly tasksDone: number;
      readonly person: {
        readonly id: string;
        readonly name: string;
      };
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      } | null;
    })[];
  };
};
export type CaseListVariables = { readonly first?: number | null; readonly after?: string | null; readonly offset?: number | null; readonly filter?: CaseFilter | null; readonly sort?: readonly CaseSort[] | null; };
export const CaseList: TypedDocument<CaseListResult, CaseListVariables> = {
  name: 'CaseList',
  kind: 'query',
  reader: true,
  text: "query CaseList($first:Int$after:String$offset:Int$filter:CaseFilter$sort:[CaseSort!]$reader:OfficialLanguage){cases(first:$first after:$after offset:$offset filter:$filter sort:$sort){totalCount pageInfo{endCursor hasNextPage hasPreviousPage}nodes{...DepartureRow}}}fragment DepartureRow on OffboardingCase{id reference cause status openedAt closedAt decidedAt decisionMilliseconds effectProvenAt nextDueAt tasksOpen tasksDone person{...PersonLink}entity{...EntityLink}}fragment PersonLink on Person{id name}fragment EntityLink on Entity{id code name(language:$reader)}",
};

export type CaseCountsResult = {
  readonly open: {
    readonly totalCount: number;
  };
  readonly awaited: {
    readonly totalCount: number;
  };
  readonly proven: {
    readonly totalCount: number;
  };
  readonly all: {
    readonly totalCount: number;
  };
};
export type CaseCountsVariables = Record<string, never>;
export const CaseCounts: TypedDocument<CaseCountsResult, CaseCountsVariables> = {
  name: 'CaseCounts',
  kind: 'query',
  reader: false,
  text: "query CaseCounts{open:cases(first:1 filter:{open:true}){totalCount}awaited:cases(first:1 filter:{status:[PROOF_AWAITED]}){totalCount}proven:cases(first:1 filter:{status:[PROVEN]}){totalCount}all:cases(first:1){totalCount}}",
};

export type OpenCasesResult = {
  readonly cases: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly reference: string;
      readonly cause: SignalType;
      readonly status: CaseStatus;
      readonly openedAt: string;
      readonly closedAt: string | null;
      readonly decidedAt: string | null;
      readonly decisionMilliseconds: number | null;
      readonly effectProvenAt: string | null;
      readonly nextDueAt: string | null;
      readonly tasksOpen: number;
      readonly tasksDone: number;
      readonly person: {
        readonly id: string;
        readonly name: string;
      };
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      } | null;
    })[];
  };
};
export type OpenCasesVariables = { readonly first?: number | null; };
export const OpenCases: TypedDocument<OpenCasesResult, OpenCasesVariables> = {
  name: 'OpenCases',
  kind: 'query',
  reader: true,
  text: "query OpenCases($first:Int$reader:OfficialLanguage){cases(first:$first filter:{open:true}sort:[{field:OPENED_AT direction:DESC}]){totalCount nodes{...DepartureRow}}}fragment DepartureRow on OffboardingCase{id reference cause status openedAt closedAt decidedAt decisionMilliseconds effectProvenAt nextDueAt tasksOpen tasksDone person{...PersonLink}entity{...EntityLink}}fragment PersonLink on Person{id name}fragment EntityLink on Entity{id code name(language:$reader)}",
};

export type CaseByIdResult = {
  readonly case: {
    readonly id: string;
    readonly reference: string;
    readonly cause: SignalType;
    readonly status: CaseStatus;
    readonly openedAt: string;
    readonly closedAt: string | null;
    readonly decidedAt: string | null;
    readonly decisionMilliseconds: number | null;
    readonly effectProvenAt: string | null;
    readonly nextDueAt: string | null;
    readonly tasksOpen: number;
    readonly tasksDone: number;
    readonly person: {
      readonly id: string;
      readonly name: string;
      readonly functionTitle: string | null;
    };
    readonly entity: {
      readonly id: string;
      readonly code: string;
      readonly name: string;
    } | null;
    readonly version: number;
    readonly accountCount: number;
    readonly effectDueAt: string | null;
    readonly signals: readonly ({
      readonly id: string;
      readonly type: SignalType;
      readonly state: SignalState;
      readonly rule: string | null;
      readonly sourceName: string;
      readonly trust: Trust;
      readonly occurredAt: string;
      readonly receivedAt: string;
      readonly decidedAt: string | null;
      readonly receiptMilliseconds: number;
      readonly plan: {
        readonly losses: readonly ({
          readonly act: LossAct;
          readonly isPrivilege: boolean;
          readonly holding: {
            readonly id: string;
          } | null;
        })[];
        readonly sessionsEnded: number;
      } | null;
      readonly can: {
        readonly proposeUndo: boolean;
      };
    })[];
    readonly tasks: readonly ({
      readonly id: string;
      readonly step: CustodyStep;
      readonly custodyModel: CustodyModel;
      readonly capacity: Capacity;
      readonly position: number;
      readonly dueAt: string;
      readonly doneAt: string | null;
      readonly evidence: string | null;
      readonly evidenceUrl: string | null;
      readonly cancelledAt: string | null;
      readonly version: number;
      readonly doneBy: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly account: {
        readonly id: string;
        readonly title: string;
        readonly handle: string | null;
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
      } | null;
      readonly holding: {
        readonly id: string;
      } | null;
      readonly can: {
        readonly recordEvidence: boolean;
      };
    })[];
    readonly orphans: readonly ({
      readonly id: string;
      readonly custodian: Custodian;
      readonly openedAt: string;
      readonly resolvedAt: string | null;
      readonly custodianPerson: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly account: {
        readonly id: string;
        readonly title: string;
        readonly can: {
          readonly authorizePerson: boolean;
        };
      } | null;
    })[];
    readonly deliveries: readonly ({
      readonly id: string;
      readonly template: string;
      readonly state: DeliveryState;
      readonly deliveredAt: string | null;
      readonly recipient: {
        readonly id: string;
        readonly name: string;
      } | null;
    })[];
    readonly jointDecisions?: readonly ({
      readonly id: string;
      readonly kind: JointKind;
      readonly reason: string;
      readonly payload: string;
      readonly proposedAt: string;
      readonly answeredAt: string | null;
      readonly answer: JointAnswer | null;
      readonly answerReason: string | null;
      readonly version: number;
      readonly proposedBy: {
        readonly id: string;
        readonly name: string;
      };
      readonly answeredBy: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly person: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly can: {
        readonly answer: boolean;
        readonly withdraw: boolean;
      };
    })[] | null;
    readonly timeline: {
      readonly totalCount: number;
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
    readonly can: {
      readonly recordEvidence: boolean;
      readonly proposeUndo: boolean;
    };
  } | null;
};
export type CaseByIdVariables = { readonly id: string; readonly joints: boolean; };
export const CaseById: TypedDocument<CaseByIdResult, CaseByIdVariables> = {
  name: 'CaseById',
  kind: 'query',
  reader: true,
  text: "query CaseById($id:ID!$joints:Boolean!$reader:OfficialLanguage){case(id:$id){...DepartureRow version accountCount effectDueAt person{...PersonLink functionTitle}signals{...CaseSignal}tasks{...CaseTaskRow}orphans{...CaseOrphan}deliveries{...CaseDelivery}jointDecisions@include(if:$joints){...JointRow}timeline(first:12){totalCount nodes{...AuditRow}}can{recordEvidence proposeUndo}}}fragment DepartureRow on OffboardingCase{id reference cause status openedAt closedAt decidedAt decisionMilliseconds effectProvenAt nextDueAt tasksOpen tasksDone person{...PersonLink}entity{...EntityLink}}fragment PersonLink on Person{id name}fragment EntityLink on Entity{id code name(language:$reader)}fragment CaseSignal on Signal{id type state rule sourceName trust occurredAt receivedAt decidedAt receiptMilliseconds plan{losses{act isPrivilege holding{id}}sessionsEnded}can{proposeUndo}}fragment CaseTaskRow on CaseTask{id step custodyModel capacity position dueAt doneAt evidence evidenceUrl cancelledAt version doneBy{...PersonLink}account{id title handle platform{code label}}holding{id}can{recordEvidence}}fragment CaseOrphan on Orphan{id custodian openedAt resolvedAt custodianPerson{...PersonLink}account{id title can{authorizePerson}}}fragment CaseDelivery on Delivery{id template state deliveredAt recipient{...PersonLink}}fragment JointRow on JointDecision{id kind reason payload proposedAt answeredAt answer answerReason version proposedBy{...PersonLink}answeredBy{...PersonLink}person{...PersonLink}can{answer withdraw}}fragment AuditRow on AuditEntry{id at type actorLabel actorRoles reason subjectKind person{...PersonLink}changes{field before after}}",
};

export type RecordEvidenceResult = {
  readonly recordEvidence: {
    readonly id: string;
    readonly version: number;
  };
};
export type RecordEvidenceVariables = { readonly input: RecordEvidenceInput; };
export const RecordEvidence: TypedDocument<RecordEvidenceResult, RecordEvidenceVariables> = {
  name: 'RecordEvidence',
  kind: 'mutation',
  reader: false,
  text: "mutation RecordEvidence($input:RecordEvidenceInput!){recordEvidence(input:$input){id version}}",
};
