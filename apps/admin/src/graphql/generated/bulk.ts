// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AccountFilter, AccountSort, AccountStatus, DecideAccountsInput } from './schema.ts';

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

export type BulkAccountsResult = {
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
export type BulkAccountsVariables = { readonly first?: number | null; readonly offset?: number | null; readonly filter?: AccountFilter | null; readonly sort?: readonly AccountSort[] | null; };
export const BulkAccounts: TypedDocument<BulkAccountsResult, BulkAccountsVariables> = {
  name: 'BulkAccounts',
  kind: 'query',
  reader: true,
  text: "query BulkAccounts($first:Int$offset:Int$filter:AccountFilter$sort:[AccountSort!]$reader:OfficialLanguage){accounts(first:$first offset:$offset filter:$filter sort:$sort){totalCount nodes{...BulkAccount}}}fragment BulkAccount on Account{id version title handle status reference platform{code label}entity{...EntityLink}can{authorize refuse withdraw maintain}}fragment EntityLink on Entity{id code name(language:$reader)}",
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
