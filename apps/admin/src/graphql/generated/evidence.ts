// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AccountStatus, AuthorizationScope, CriterionName, DecidingCapacity, DecisionKind, MarkOutOfScopeInput, OutOfScopeKind, OverlapAnswerKind, OverlapLikeness, PrivilegedCapacity, RecordOutOfScopeInput, RemoveEvidenceFileInput, RequestKind, StaffType } from './schema.ts';

export type RemoveEvidenceFileResult = {
  readonly removeEvidenceFile: {
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
export type RemoveEvidenceFileVariables = { readonly input: RemoveEvidenceFileInput; };
export const RemoveEvidenceFile: TypedDocument<RemoveEvidenceFileResult, RemoveEvidenceFileVariables> = {
  name: 'RemoveEvidenceFile',
  kind: 'mutation',
  reader: true,
  text: "mutation RemoveEvidenceFile($input:RemoveEvidenceFileInput!$reader:OfficialLanguage){removeEvidenceFile(input:$input){...RequestCase}}fragment RequestCase on Account{...ComparedAccount reference version url requestKind purpose languageStatement createdOn requestedAt submittedAt authorizedAt refusedAt outOfScopeAt requestedBy{...PersonLink}entity{timeZone}nominations{id capacity scopes person{...PersonLink functionTitle staffType entity{id name(language:$reader)}}}assessment{id number completedAt answers{id criterion met reason strategy evidence{text url}files{id name size sha256}}}overlaps{id likeness score answer reason answeredAt answeredBy{...PersonLink}other{...ComparedAccount}reference{...ComparedReference}}decisions{id kind capacity reason decidedAt decidedBy{...PersonLink}questions{id number text answer answeredAt answeredBy{...PersonLink}}}can{edit submit answerQuestions}}fragment ComparedAccount on Account{id title handle languages audience status platform{code label}entity{id name(language:$reader)}}fragment PersonLink on Person{id name}fragment ComparedReference on ReferenceAccount{id organisation title handle url languages platform{code label}}",
};

export type EvidenceOfResult = {
  readonly account: {
    readonly id: string;
    readonly outOfScopeAt: string | null;
    readonly outOfScopeAs: OutOfScopeKind | null;
    readonly outOfScopeReason: string | null;
    readonly outOfScopeBy: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly assessment: {
      readonly id: string;
      readonly number: number;
      readonly answers: readonly ({
        readonly id: string;
        readonly criterion: CriterionName;
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
      })[];
    } | null;
  } | null;
};
export type EvidenceOfVariables = { readonly id: string; };
export const EvidenceOf: TypedDocument<EvidenceOfResult, EvidenceOfVariables> = {
  name: 'EvidenceOf',
  kind: 'query',
  reader: false,
  text: "query EvidenceOf($id:ID!){account(id:$id){id outOfScopeAt outOfScopeAs outOfScopeReason outOfScopeBy{...PersonLink}assessment{id number answers{id criterion files{id name size sha256 uploadedAt uploadedBy{...PersonLink}}}}}}fragment PersonLink on Person{id name}",
};

export type ExaminedBeforeResult = {
  readonly recognizeAccount: {
    readonly outOfScopeAt: string | null;
    readonly outOfScopeAs: OutOfScopeKind | null;
  };
};
export type ExaminedBeforeVariables = { readonly text: string; };
export const ExaminedBefore: TypedDocument<ExaminedBeforeResult, ExaminedBeforeVariables> = {
  name: 'ExaminedBefore',
  kind: 'query',
  reader: false,
  text: "query ExaminedBefore($text:String!){recognizeAccount(text:$text){outOfScopeAt outOfScopeAs}}",
};

export type RecordOutOfScopeResult = {
  readonly recordOutOfScope: {
    readonly id: string;
    readonly title: string;
    readonly status: AccountStatus;
  };
};
export type RecordOutOfScopeVariables = { readonly input: RecordOutOfScopeInput; };
export const RecordOutOfScope: TypedDocument<RecordOutOfScopeResult, RecordOutOfScopeVariables> = {
  name: 'RecordOutOfScope',
  kind: 'mutation',
  reader: false,
  text: "mutation RecordOutOfScope($input:RecordOutOfScopeInput!){recordOutOfScope(input:$input){id title status}}",
};

export type MarkOutOfScopeResult = {
  readonly markOutOfScope: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly status: AccountStatus;
  };
};
export type MarkOutOfScopeVariables = { readonly input: MarkOutOfScopeInput; };
export const MarkOutOfScope: TypedDocument<MarkOutOfScopeResult, MarkOutOfScopeVariables> = {
  name: 'MarkOutOfScope',
  kind: 'mutation',
  reader: false,
  text: "mutation MarkOutOfScope($input:MarkOutOfScopeInput!){markOutOfScope(input:$input){id version title status}}",
};
