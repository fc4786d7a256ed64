// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AccountStatus, DecideAccountsInput } from './schema.ts';

export type BulkAccount = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly handle: string | null;
  readonly status: AccountStatus;
  readonly reference: string;
  readonly platform: {
    readonly code: string;
    readonly label: string;
  };
  readonly entity: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
  };
  readonly can: {
    readonly authorize: boolean;
    readonly refuse: boolean;
    readonly withdraw: boolean;
    readonly maintain: boolean;
  };
};

export type BulkRequestsResult = {
  readonly accounts: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly version: number;
      readonly title: string;
      readonly handle: string | null;
      readonly status: AccountStatus;
      readonly reference: string;
      readonly platform: {
        readonly code: string;
        readonly label: string;
      };
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      };
      readonly can: {
        readonly authorize: boolean;
        readonly refuse: boolean;
        readonly withdraw: boolean;
        readonly maintain: boolean;
      };
    })[];
  };
};
export type BulkRequestsVariables = { readonly first?: number | null; };
export const BulkRequests: TypedDocument<BulkRequestsResult, BulkRequestsVariables> = {
  name: 'BulkRequests',
  kind: 'query',
  reader: true,
  text: "query BulkRequests($first:Int$reader:OfficialLanguage){accounts(first:$first filter:{attention:MINE_TO_DECIDE}sort:[{field:REQUESTED_AT direction:ASC}]){totalCount nodes{...BulkAccount}}}fragment BulkAccount on Account{id version title handle status reference platform{code label}entity{...EntityLink}can{authorize refuse withdraw maintain}}fragment EntityLink on Entity{id code name(language:$reader)}",
};

export type BulkOfficialResult = {
  readonly accounts: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly version: number;
      readonly title: string;
      readonly handle: string | null;
      readonly status: AccountStatus;
      readonly reference: string;
      readonly platform: {
        readonly code: string;
        readonly label: string;
      };
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      };
      readonly can: {
        readonly authorize: boolean;
        readonly refuse: boolean;
        readonly withdraw: boolean;
        readonly maintain: boolean;
      };
    })[];
  };
};
export type BulkOfficialVariables = { readonly first?: number | null; readonly entity?: string | null; };
export const BulkOfficial: TypedDocument<BulkOfficialResult, BulkOfficialVariables> = {
  name: 'BulkOfficial',
  kind: 'query',
  reader: true,
  text: "query BulkOfficial($first:Int$entity:ID$reader:OfficialLanguage){accounts(first:$first filter:{entityOrBelow:$entity status:[AUTHORIZED]}sort:[{field:TITLE direction:ASC}]){totalCount nodes{...BulkAccount}}}fragment BulkAccount on Account{id version title handle status reference platform{code label}entity{...EntityLink}can{authorize refuse withdraw maintain}}fragment EntityLink on Entity{id code name(language:$reader)}",
};

export type PreviewDecisionsResult = {
  readonly previewDecisions: {
    readonly toConfirm: string | null;
    readonly accounts: readonly ({
      readonly accountId: string;
      readonly code: string | null;
      readonly reason: string | null;
      readonly from: AccountStatus | null;
      readonly to: AccountStatus | null;
      readonly reviewDueOn: string | null;
      readonly creationDueOn: string | null;
      readonly people: number;
    })[];
  };
};
export type PreviewDecisionsVariables = { readonly input: DecideAccountsInput; };
export const PreviewDecisions: TypedDocument<PreviewDecisionsResult, PreviewDecisionsVariables> = {
  name: 'PreviewDecisions',
  kind: 'query',
  reader: false,
  text: "query PreviewDecisions($input:DecideAccountsInput!){previewDecisions(input:$input){toConfirm accounts{accountId code reason from to reviewDueOn creationDueOn people}}}",
};

export type DecideAccountsResult = {
  readonly decideAccounts: readonly ({
    readonly accountId: string;
    readonly decided: boolean;
    readonly code: string | null;
    readonly reason: string | null;
  })[];
};
export type DecideAccountsVariables = { readonly input: DecideAccountsInput; };
export const DecideAccounts: TypedDocument<DecideAccountsResult, DecideAccountsVariables> = {
  name: 'DecideAccounts',
  kind: 'mutation',
  reader: false,
  text: "mutation DecideAccounts($input:DecideAccountsInput!){decideAccounts(input:$input){accountId decided code reason}}",
};
