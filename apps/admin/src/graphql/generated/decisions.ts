// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AccountStatus, AuthorizationStatus, AuthorizeAccountInput, AuthorizePersonInput, Capacity, CriterionName, MaintainAccountInput, RecordCreationInput, RecordHoldingInput, RefuseAccountInput, RequestKind, SendBackAccountInput, WithdrawAccountInput, WithdrawAuthorizationInput } from './schema.ts';

export type AuthorizeAccountResult = {
  readonly authorizeAccount: {
    readonly id: string;
    readonly status: AccountStatus;
  };
};
export type AuthorizeAccountVariables = { readonly input: AuthorizeAccountInput; };
export const AuthorizeAccount: TypedDocument<AuthorizeAccountResult, AuthorizeAccountVariables> = {
  name: 'AuthorizeAccount',
  kind: 'mutation',
  reader: false,
  text: "mutation AuthorizeAccount($input:AuthorizeAccountInput!){authorizeAccount(input:$input){id status}}",
};

export type RefuseAccountResult = {
  readonly refuseAccount: {
    readonly id: string;
    readonly status: AccountStatus;
  };
};
export type RefuseAccountVariables = { readonly input: RefuseAccountInput; };
export const RefuseAccount: TypedDocument<RefuseAccountResult, RefuseAccountVariables> = {
  name: 'RefuseAccount',
  kind: 'mutation',
  reader: false,
  text: "mutation RefuseAccount($input:RefuseAccountInput!){refuseAccount(input:$input){id status}}",
};

export type SendBackAccountResult = {
  readonly sendBackAccount: {
    readonly id: string;
    readonly status: AccountStatus;
  };
};
export type SendBackAccountVariables = { readonly input: SendBackAccountInput; };
export const SendBackAccount: TypedDocument<SendBackAccountResult, SendBackAccountVariables> = {
  name: 'SendBackAccount',
  kind: 'mutation',
  reader: false,
  text: "mutation SendBackAccount($input:SendBackAccountInput!){sendBackAccount(input:$input){id status}}",
};

export type WithdrawAccountResult = {
  readonly withdrawAccount: {
    readonly id: string;
    readonly status: AccountStatus;
  };
};
export type WithdrawAccountVariables = { readonly input: WithdrawAccountInput; };
export const WithdrawAccount: TypedDocument<WithdrawAccountResult, WithdrawAccountVariables> = {
  name: 'WithdrawAccount',
  kind: 'mutation',
  reader: false,
  text: "mutation WithdrawAccount($input:WithdrawAccountInput!){withdrawAccount(input:$input){id status}}",
};

export type MaintainAccountResult = {
  readonly maintainAccount: {
    readonly id: string;
    readonly status: AccountStatus;
  };
};
export type MaintainAccountVariables = { readonly input: MaintainAccountInput; };
export const MaintainAccount: TypedDocument<MaintainAccountResult, MaintainAccountVariables> = {
  name: 'MaintainAccount',
  kind: 'mutation',
  reader: false,
  text: "mutation MaintainAccount($input:MaintainAccountInput!){maintainAccount(input:$input){id status}}",
};

export type RecordCreationResult = {
  readonly recordCreation: {
    readonly id: string;
    readonly status: AccountStatus;
  };
};
export type RecordCreationVariables = { readonly input: RecordCreationInput; };
export const RecordCreation: TypedDocument<RecordCreationResult, RecordCreationVariables> = {
  name: 'RecordCreation',
  kind: 'mutation',
  reader: false,
  text: "mutation RecordCreation($input:RecordCreationInput!){recordCreation(input:$input){id status}}",
};

export type AuthorizePersonResult = {
  readonly authorizePerson: {
    readonly id: string;
    readonly version: number;
  };
};
export type AuthorizePersonVariables = { readonly input: AuthorizePersonInput; };
export const AuthorizePerson: TypedDocument<AuthorizePersonResult, AuthorizePersonVariables> = {
  name: 'AuthorizePerson',
  kind: 'mutation',
  reader: false,
  text: "mutation AuthorizePerson($input:AuthorizePersonInput!){authorizePerson(input:$input){id version}}",
};

export type WithdrawAuthorizationResult = {
  readonly withdrawAuthorization: {
    readonly id: string;
  };
};
export type WithdrawAuthorizationVariables = { readonly input: WithdrawAuthorizationInput; };
export const WithdrawAuthorization: TypedDocument<WithdrawAuthorizationResult, WithdrawAuthorizationVariables> = {
  name: 'WithdrawAuthorization',
  kind: 'mutation',
  reader: false,
  text: "mutation WithdrawAuthorization($input:WithdrawAuthorizationInput!){withdrawAuthorization(input:$input){id}}",
};

export type RecordHoldingResult = {
  readonly recordHolding: {
    readonly id: string;
  };
};
export type RecordHoldingVariables = { readonly input: RecordHoldingInput; };
export const RecordHolding: TypedDocument<RecordHoldingResult, RecordHoldingVariables> = {
  name: 'RecordHolding',
  kind: 'mutation',
  reader: false,
  text: "mutation RecordHolding($input:RecordHoldingInput!){recordHolding(input:$input){id}}",
};

export type AccountToActResult = {
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
    readonly version: number;
    readonly url: string | null;
    readonly requestKind: RequestKind | null;
    readonly createdOn: string | null;
    readonly creationDueOn: string | null;
    readonly overlaps: readonly ({
      readonly id: string;
      readonly other: {
        readonly id: string;
      } | null;
      readonly reference: {
        readonly id: string;
      } | null;
    })[] | null;
    readonly assessment: {
      readonly id: string;
      readonly number: number;
      readonly startedAt: string;
      readonly answers: readonly ({
        readonly criterion: CriterionName;
        readonly met: boolean | null;
        readonly reason: string;
        readonly strategy: string | null;
      })[];
    } | null;
    readonly can: {
      readonly withdraw: boolean;
      readonly markOutOfScope: boolean;
      readonly park: boolean;
      readonly close: boolean;
      readonly maintain: boolean;
      readonly recordCreation: boolean;
      readonly authorizePerson: boolean;
      readonly recordHolding: boolean;
      readonly recordCustody: boolean;
    };
    readonly holdings: readonly ({
      readonly id: string;
      readonly capacity: Capacity;
      readonly endedAt: string | null;
      readonly person: {
        readonly id: string;
        readonly name: string;
      };
      readonly authorization: {
        readonly id: string;
        readonly version: number;
        readonly status: AuthorizationStatus;
      } | null;
    })[] | null;
  } | null;
};
export type AccountToActVariables = { readonly id: string; };
export const AccountToAct: TypedDocument<AccountToActResult, AccountToActVariables> = {
  name: 'AccountToAct',
  kind: 'query',
  reader: true,
  text: "query AccountToAct($id:ID!$reader:OfficialLanguage){account(id:$id){...ComparedAccount version url requestKind createdOn creationDueOn overlaps{id other{id}reference{id}}entity{timeZone}assessment{id number startedAt answers{criterion met reason strategy}}can{withdraw markOutOfScope park close maintain recordCreation authorizePerson recordHolding recordCustody}holdings{id capacity endedAt person{...PersonLink}authorization{id version status}}}}fragment ComparedAccount on Account{id title handle languages audience status platform{code label}entity{id name(language:$reader)}}fragment PersonLink on Person{id name}",
};
