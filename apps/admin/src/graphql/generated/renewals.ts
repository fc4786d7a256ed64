// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AccountStatus, AuthorizationScope, AuthorizationStatus, Capacity, Custodian, RenewAuthorizationInput, RenewAuthorizationsInput, ReopenAccountInput, WithdrawAuthorizationsOfInput } from './schema.ts';

export type RenewableAuthorization = {
  readonly id: string;
  readonly version: number;
  readonly scopes: readonly AuthorizationScope[];
  readonly status: AuthorizationStatus;
  readonly validUntil: string;
  readonly can: {
    readonly renew: boolean;
  };
};

export type AuthorizationsToRenewResult = {
  readonly dueItems: {
    readonly nodes: readonly ({
      readonly id: string;
      readonly dueAt: string;
      readonly person: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly account: {
        readonly id: string;
        readonly title: string;
      } | null;
      readonly authorization: {
        readonly id: string;
        readonly version: number;
        readonly scopes: readonly AuthorizationScope[];
        readonly status: AuthorizationStatus;
        readonly validUntil: string;
        readonly can: {
          readonly renew: boolean;
        };
      } | null;
    })[];
  };
};
export type AuthorizationsToRenewVariables = { readonly first?: number | null; };
export const AuthorizationsToRenew: TypedDocument<AuthorizationsToRenewResult, AuthorizationsToRenewVariables> = {
  name: 'AuthorizationsToRenew',
  kind: 'query',
  reader: false,
  text: "query AuthorizationsToRenew($first:Int){dueItems(first:$first filter:{open:true kind:[RENEW_AUTHORIZATION]}){nodes{id dueAt person{...PersonLink}account{id title}authorization{...RenewableAuthorization}}}}fragment PersonLink on Person{id name}fragment RenewableAuthorization on Authorization{id version scopes status validUntil can{renew}}",
};

export type AuthorizationsOfAccountResult = {
  readonly account: {
    readonly id: string;
    readonly authorizations: readonly {
      readonly id: string;
      readonly version: number;
      readonly scopes: readonly AuthorizationScope[];
      readonly status: AuthorizationStatus;
      readonly validUntil: string;
      readonly can: {
        readonly renew: boolean;
      };
      readonly person: {
        readonly id: string;
        readonly name: string;
      };
    }[] | null;
  } | null;
};
export type AuthorizationsOfAccountVariables = { readonly id: string; };
export const AuthorizationsOfAccount: TypedDocument<AuthorizationsOfAccountResult, AuthorizationsOfAccountVariables> = {
  name: 'AuthorizationsOfAccount',
  kind: 'query',
  reader: false,
  text: "query AuthorizationsOfAccount($id:ID!){account(id:$id){id authorizations{...RenewableAuthorization person{...PersonLink}}}}fragment RenewableAuthorization on Authorization{id version scopes status validUntil can{renew}}fragment PersonLink on Person{id name}",
};

export type RenewAuthorizationResult = {
  readonly renewAuthorization: {
    readonly id: string;
  };
};
export type RenewAuthorizationVariables = { readonly input: RenewAuthorizationInput; };
export const RenewAuthorization: TypedDocument<RenewAuthorizationResult, RenewAuthorizationVariables> = {
  name: 'RenewAuthorization',
  kind: 'mutation',
  reader: false,
  text: "mutation RenewAuthorization($input:RenewAuthorizationInput!){renewAuthorization(input:$input){id}}",
};

export type RenewAuthorizationsResult = {
  readonly renewAuthorizations: readonly ({
    readonly authorizationId: string;
    readonly renewed: boolean;
    readonly code: string | null;
    readonly reason: string | null;
  })[];
};
export type RenewAuthorizationsVariables = { readonly input: RenewAuthorizationsInput; };
export const RenewAuthorizations: TypedDocument<RenewAuthorizationsResult, RenewAuthorizationsVariables> = {
  name: 'RenewAuthorizations',
  kind: 'mutation',
  reader: false,
  text: "mutation RenewAuthorizations($input:RenewAuthorizationsInput!){renewAuthorizations(input:$input){authorizationId renewed code reason}}",
};

export type PreviewWithdrawalResult = {
  readonly previewWithdrawal: readonly ({
    readonly accountId: string;
    readonly title: string;
    readonly capacity: Capacity;
    readonly custodian: Custodian | null;
  })[];
};
export type PreviewWithdrawalVariables = { readonly personId: string; };
export const PreviewWithdrawal: TypedDocument<PreviewWithdrawalResult, PreviewWithdrawalVariables> = {
  name: 'PreviewWithdrawal',
  kind: 'query',
  reader: false,
  text: "query PreviewWithdrawal($personId:ID!){previewWithdrawal(personId:$personId){accountId title capacity custodian}}",
};

export type WithdrawAuthorizationsOfResult = {
  readonly withdrawAuthorizationsOf: {
    readonly id: string;
  };
};
export type WithdrawAuthorizationsOfVariables = { readonly input: WithdrawAuthorizationsOfInput; };
export const WithdrawAuthorizationsOf: TypedDocument<WithdrawAuthorizationsOfResult, WithdrawAuthorizationsOfVariables> = {
  name: 'WithdrawAuthorizationsOf',
  kind: 'mutation',
  reader: false,
  text: "mutation WithdrawAuthorizationsOf($input:WithdrawAuthorizationsOfInput!){withdrawAuthorizationsOf(input:$input){id}}",
};

export type ScopeLinksResult = {
  readonly account: {
    readonly id: string;
    readonly status: AccountStatus;
    readonly version: number;
    readonly reopenedBy: {
      readonly id: string;
      readonly reference: string;
    } | null;
    readonly can: {
      readonly reopen: boolean;
    };
  } | null;
};
export type ScopeLinksVariables = { readonly id: string; };
export const ScopeLinks: TypedDocument<ScopeLinksResult, ScopeLinksVariables> = {
  name: 'ScopeLinks',
  kind: 'query',
  reader: false,
  text: "query ScopeLinks($id:ID!){account(id:$id){id status version reopenedBy{id reference}can{reopen}}}",
};

export type ReopenAccountResult = {
  readonly reopenAccount: {
    readonly id: string;
    readonly reference: string;
  };
};
export type ReopenAccountVariables = { readonly input: ReopenAccountInput; };
export const ReopenAccount: TypedDocument<ReopenAccountResult, ReopenAccountVariables> = {
  name: 'ReopenAccount',
  kind: 'mutation',
  reader: false,
  text: "mutation ReopenAccount($input:ReopenAccountInput!){reopenAccount(input:$input){id reference}}",
};
