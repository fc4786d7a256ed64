// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { NameServiceAccountOwnerInput, RegisterServiceAccountInput, RenewServiceAccountInput, ResumeServiceAccountInput, Role, ServiceAccountFilter, ServiceAccountState, StopServiceAccountInput, SubjectKind } from './schema.ts';

export type ServiceAccountRow = {
  readonly id: string;
  readonly provider: string;
  readonly client: string;
  readonly purpose: string;
  readonly state: ServiceAccountState;
  readonly expiresOn: string;
  readonly suspendedAt: string | null;
  readonly awaitsOwner: boolean;
  readonly version: number;
  readonly owner: {
    readonly id: string;
    readonly name: string;
  };
};

export type ServiceAccountsResult = {
  readonly serviceAccounts: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly provider: string;
      readonly client: string;
      readonly purpose: string;
      readonly state: ServiceAccountState;
      readonly expiresOn: string;
      readonly suspendedAt: string | null;
      readonly awaitsOwner: boolean;
      readonly version: number;
      readonly owner: {
        readonly id: string;
        readonly name: string;
      };
    })[];
  };
};
export type ServiceAccountsVariables = { readonly first?: number | null; readonly offset?: number | null; readonly filter?: ServiceAccountFilter | null; };
export const ServiceAccounts: TypedDocument<ServiceAccountsResult, ServiceAccountsVariables> = {
  name: 'ServiceAccounts',
  kind: 'query',
  reader: false,
  text: "query ServiceAccounts($first:Int$offset:Int$filter:ServiceAccountFilter){serviceAccounts(first:$first offset:$offset filter:$filter){totalCount nodes{...ServiceAccountRow}}}fragment ServiceAccountRow on ServiceAccount{id provider client purpose state expiresOn suspendedAt awaitsOwner version owner{...PersonLink}}fragment PersonLink on Person{id name}",
};

export type ServiceAccountByIdResult = {
  readonly serviceAccount: {
    readonly id: string;
    readonly provider: string;
    readonly client: string;
    readonly purpose: string;
    readonly state: ServiceAccountState;
    readonly expiresOn: string;
    readonly suspendedAt: string | null;
    readonly awaitsOwner: boolean;
    readonly version: number;
    readonly owner: {
      readonly id: string;
      readonly name: string;
    };
    readonly can: {
      readonly nameOwner: boolean;
      readonly renew: boolean;
      readonly stop: boolean;
      readonly resume: boolean;
    };
  } | null;
  readonly auditEntries: {
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
  };
};
export type ServiceAccountByIdVariables = { readonly id: string; };
export const ServiceAccountById: TypedDocument<ServiceAccountByIdResult, ServiceAccountByIdVariables> = {
  name: 'ServiceAccountById',
  kind: 'query',
  reader: false,
  text: "query ServiceAccountById($id:ID!){serviceAccount(id:$id){...ServiceAccountRow can{nameOwner renew stop resume}}auditEntries(first:50 filter:{subjectKind:SERVICE_ACCOUNT subjectId:$id}){nodes{...AuditRow}}}fragment ServiceAccountRow on ServiceAccount{id provider client purpose state expiresOn suspendedAt awaitsOwner version owner{...PersonLink}}fragment PersonLink on Person{id name}fragment AuditRow on AuditEntry{id at type actorLabel actorRoles reason subjectKind person{...PersonLink}changes{field before after}}",
};

export type ConfiguredProvidersResult = {
  readonly signalSources: readonly ({
    readonly id: string;
    readonly provider: string | null;
  })[];
};
export type ConfiguredProvidersVariables = Record<string, never>;
export const ConfiguredProviders: TypedDocument<ConfiguredProvidersResult, ConfiguredProvidersVariables> = {
  name: 'ConfiguredProviders',
  kind: 'query',
  reader: false,
  text: "query ConfiguredProviders{signalSources{id provider}}",
};

export type RegisterServiceAccountResult = {
  readonly registerServiceAccount: {
    readonly id: string;
  };
};
export type RegisterServiceAccountVariables = { readonly input: RegisterServiceAccountInput; };
export const RegisterServiceAccount: TypedDocument<RegisterServiceAccountResult, RegisterServiceAccountVariables> = {
  name: 'RegisterServiceAccount',
  kind: 'mutation',
  reader: false,
  text: "mutation RegisterServiceAccount($input:RegisterServiceAccountInput!){registerServiceAccount(input:$input){id}}",
};

export type NameServiceAccountOwnerResult = {
  readonly nameServiceAccountOwner: {
    readonly id: string;
  };
};
export type NameServiceAccountOwnerVariables = { readonly input: NameServiceAccountOwnerInput; };
export const NameServiceAccountOwner: TypedDocument<NameServiceAccountOwnerResult, NameServiceAccountOwnerVariables> = {
  name: 'NameServiceAccountOwner',
  kind: 'mutation',
  reader: false,
  text: "mutation NameServiceAccountOwner($input:NameServiceAccountOwnerInput!){nameServiceAccountOwner(input:$input){id}}",
};

export type RenewServiceAccountResult = {
  readonly renewServiceAccount: {
    readonly id: string;
  };
};
export type RenewServiceAccountVariables = { readonly input: RenewServiceAccountInput; };
export const RenewServiceAccount: TypedDocument<RenewServiceAccountResult, RenewServiceAccountVariables> = {
  name: 'RenewServiceAccount',
  kind: 'mutation',
  reader: false,
  text: "mutation RenewServiceAccount($input:RenewServiceAccountInput!){renewServiceAccount(input:$input){id}}",
};

export type StopServiceAccountResult = {
  readonly stopServiceAccount: {
    readonly id: string;
  };
};
export type StopServiceAccountVariables = { readonly input: StopServiceAccountInput; };
export const StopServiceAccount: TypedDocument<StopServiceAccountResult, StopServiceAccountVariables> = {
  name: 'StopServiceAccount',
  kind: 'mutation',
  reader: false,
  text: "mutation StopServiceAccount($input:StopServiceAccountInput!){stopServiceAccount(input:$input){id}}",
};

export type ResumeServiceAccountResult = {
  readonly resumeServiceAccount: {
    readonly id: string;
  };
};
export type ResumeServiceAccountVariables = { readonly input: ResumeServiceAccountInput; };
export const ResumeServiceAccount: TypedDocument<ResumeServiceAccountResult, ResumeServiceAccountVariables> = {
  name: 'ResumeServiceAccount',
  kind: 'mutation',
  reader: false,
  text: "mutation ResumeServiceAccount($input:ResumeServiceAccountInput!){resumeServiceAccount(input:$input){id}}",
};
