// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AccountStatus, AddReferenceAccountInput, EndReferenceAccountInput, OverlapLikeness, SimilarAccountsInput } from './schema.ts';

export type ComparedReference = {
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
};

export type SimilarAccountsResult = {
  readonly similarAccounts: readonly {
    readonly id: string;
    readonly isReference: boolean;
    readonly likeness: OverlapLikeness;
    readonly score: number;
  }[];
};
export type SimilarAccountsVariables = { readonly input: SimilarAccountsInput; };
export const SimilarAccounts: TypedDocument<SimilarAccountsResult, SimilarAccountsVariables> = {
  name: 'SimilarAccounts',
  kind: 'query',
  reader: false,
  text: "query SimilarAccounts($input:SimilarAccountsInput!){similarAccounts(input:$input){id isReference likeness score}}",
};

export type FoundAlikeResult = {
  readonly accounts: {
    readonly nodes: readonly ({
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
    })[];
  };
  readonly referenceAccounts: {
    readonly nodes: readonly ({
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
    })[];
  };
};
export type FoundAlikeVariables = { readonly ids: readonly string[]; };
export const FoundAlike: TypedDocument<FoundAlikeResult, FoundAlikeVariables> = {
  name: 'FoundAlike',
  kind: 'query',
  reader: true,
  text: "query FoundAlike($ids:[ID!]!$reader:OfficialLanguage){accounts(first:10 filter:{ids:$ids}){nodes{...ComparedAccount}}referenceAccounts(first:10 filter:{ids:$ids}){nodes{...ComparedReference}}}fragment ComparedAccount on Account{id title handle languages audience status platform{code label}entity{id name(language:$reader)}}fragment ComparedReference on ReferenceAccount{id organisation title handle url languages platform{code label}}",
};

export type ReferenceRow = {
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
  readonly addedAt: string;
  readonly version: number;
};

export type ReferenceAccountsResult = {
  readonly referenceAccounts: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly endCursor: string | null;
      readonly hasNextPage: boolean;
    };
    readonly nodes: readonly ({
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
      readonly addedAt: string;
      readonly version: number;
    })[];
  };
};
export type ReferenceAccountsVariables = { readonly first?: number | null; readonly offset?: number | null; readonly search?: string | null; };
export const ReferenceAccounts: TypedDocument<ReferenceAccountsResult, ReferenceAccountsVariables> = {
  name: 'ReferenceAccounts',
  kind: 'query',
  reader: false,
  text: "query ReferenceAccounts($first:Int$offset:Int$search:String){referenceAccounts(first:$first offset:$offset filter:{open:true search:$search}){totalCount pageInfo{endCursor hasNextPage}nodes{...ReferenceRow}}}fragment ReferenceRow on ReferenceAccount{...ComparedReference addedAt version}fragment ComparedReference on ReferenceAccount{id organisation title handle url languages platform{code label}}",
};

export type AddReferenceAccountResult = {
  readonly addReferenceAccount: {
    readonly id: string;
  };
};
export type AddReferenceAccountVariables = { readonly input: AddReferenceAccountInput; };
export const AddReferenceAccount: TypedDocument<AddReferenceAccountResult, AddReferenceAccountVariables> = {
  name: 'AddReferenceAccount',
  kind: 'mutation',
  reader: false,
  text: "mutation AddReferenceAccount($input:AddReferenceAccountInput!){addReferenceAccount(input:$input){id}}",
};

export type EndReferenceAccountResult = {
  readonly endReferenceAccount: {
    readonly id: string;
  };
};
export type EndReferenceAccountVariables = { readonly input: EndReferenceAccountInput; };
export const EndReferenceAccount: TypedDocument<EndReferenceAccountResult, EndReferenceAccountVariables> = {
  name: 'EndReferenceAccount',
  kind: 'mutation',
  reader: false,
  text: "mutation EndReferenceAccount($input:EndReferenceAccountInput!){endReferenceAccount(input:$input){id}}",
};
