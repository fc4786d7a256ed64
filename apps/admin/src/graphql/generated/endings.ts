// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AccountStatus, CloseAccountInput, ParkAccountInput } from './schema.ts';

export type EndingOfResult = {
  readonly account: {
    readonly id: string;
    readonly parkedOn: string | null;
    readonly parkedEvidence: string | null;
    readonly closedOn: string | null;
    readonly closedEvidence: string | null;
    readonly successor: {
      readonly id: string;
      readonly title: string;
    } | null;
  } | null;
};
export type EndingOfVariables = { readonly id: string; };
export const EndingOf: TypedDocument<EndingOfResult, EndingOfVariables> = {
  name: 'EndingOf',
  kind: 'query',
  reader: false,
  text: "query EndingOf($id:ID!){account(id:$id){id parkedOn parkedEvidence closedOn closedEvidence successor{id title}}}",
};

export type FindOfficialAccountsResult = {
  readonly accounts: {
    readonly nodes: readonly ({
      readonly id: string;
      readonly title: string;
      readonly handle: string | null;
      readonly entity: {
        readonly code: string;
      };
    })[];
  };
};
export type FindOfficialAccountsVariables = { readonly search: string; };
export const FindOfficialAccounts: TypedDocument<FindOfficialAccountsResult, FindOfficialAccountsVariables> = {
  name: 'FindOfficialAccounts',
  kind: 'query',
  reader: false,
  text: "query FindOfficialAccounts($search:String!){accounts(first:8 filter:{search:$search status:[AUTHORIZED]}){nodes{id title handle entity{code}}}}",
};

export type ParkAccountResult = {
  readonly parkAccount: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly status: AccountStatus;
  };
};
export type ParkAccountVariables = { readonly input: ParkAccountInput; };
export const ParkAccount: TypedDocument<ParkAccountResult, ParkAccountVariables> = {
  name: 'ParkAccount',
  kind: 'mutation',
  reader: false,
  text: "mutation ParkAccount($input:ParkAccountInput!){parkAccount(input:$input){id version title status}}",
};

export type CloseAccountResult = {
  readonly closeAccount: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly status: AccountStatus;
  };
};
export type CloseAccountVariables = { readonly input: CloseAccountInput; };
export const CloseAccount: TypedDocument<CloseAccountResult, CloseAccountVariables> = {
  name: 'CloseAccount',
  kind: 'mutation',
  reader: false,
  text: "mutation CloseAccount($input:CloseAccountInput!){closeAccount(input:$input){id version title status}}",
};
