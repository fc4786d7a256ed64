// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { OfficialLanguage, Role } from './schema.ts';

export type MeFields = {
  readonly id: string | null;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly capacities: readonly {
    readonly role: Role;
    readonly entity: {
      readonly id: string;
      readonly code: string;
      readonly name: string;
    };
  }[];
  readonly language: OfficialLanguage;
  readonly actions: readonly string[];
  readonly isStaff: boolean;
  readonly sessionExpiresAt: string | null;
  readonly idleExpiresAt: string | null;
  readonly secondFactorUntil: string | null;
  readonly decisionsWaiting: number;
  readonly revisionsWaiting: number;
  readonly headshipsToConfirm: number;
  readonly myAccounts: number;
  readonly departuresOpen: number;
  readonly dueItemsOpen: number;
  readonly holdsOpen: number;
  readonly jointDecisionsOpen: number;
  readonly orphansOpen: number;
  readonly sourcesAlarmed: number;
  readonly unlinkedSignals: number;
  readonly deadDeliveries: number;
};

export type MeResult = {
  readonly me: {
    readonly id: string | null;
    readonly name: string;
    readonly roles: readonly Role[];
    readonly capacities: readonly {
      readonly role: Role;
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      };
    }[];
    readonly language: OfficialLanguage;
    readonly actions: readonly string[];
    readonly isStaff: boolean;
    readonly sessionExpiresAt: string | null;
    readonly idleExpiresAt: string | null;
    readonly secondFactorUntil: string | null;
    readonly decisionsWaiting: number;
    readonly revisionsWaiting: number;
    readonly headshipsToConfirm: number;
    readonly myAccounts: number;
    readonly departuresOpen: number;
    readonly dueItemsOpen: number;
    readonly holdsOpen: number;
    readonly jointDecisionsOpen: number;
    readonly orphansOpen: number;
    readonly sourcesAlarmed: number;
    readonly unlinkedSignals: number;
    readonly deadDeliveries: number;
  };
};
export type MeVariables = Record<string, never>;
export const Me: TypedDocument<MeResult, MeVariables> = {
  name: 'Me',
  kind: 'query',
  reader: true,
  text: "query Me($reader:OfficialLanguage){me{...MeFields}}fragment MeFields on Me{id name roles capacities{role entity{id code name(language:$reader)}}language actions isStaff sessionExpiresAt idleExpiresAt secondFactorUntil decisionsWaiting revisionsWaiting headshipsToConfirm myAccounts departuresOpen dueItemsOpen holdsOpen jointDecisionsOpen orphansOpen sourcesAlarmed unlinkedSignals deadDeliveries}",
};

export type WhoReadsResult = {
  readonly me: {
    readonly id: string | null;
    readonly name: string;
  };
};
export type WhoReadsVariables = Record<string, never>;
export const WhoReads: TypedDocument<WhoReadsResult, WhoReadsVariables> = {
  name: 'WhoReads',
  kind: 'query',
  reader: false,
  text: "query WhoReads{me{id name}}",
};

export type SecondFactorResult = {
  readonly me: {
    readonly secondFactorUntil: string | null;
  };
};
export type SecondFactorVariables = Record<string, never>;
export const SecondFactor: TypedDocument<SecondFactorResult, SecondFactorVariables> = {
  name: 'SecondFactor',
  kind: 'query',
  reader: false,
  text: "query SecondFactor{me{secondFactorUntil}}",
};

export type UpdateMyLanguageResult = {
  readonly updateMyLanguage: {
    readonly language: OfficialLanguage | null;
  };
};
export type UpdateMyLanguageVariables = { readonly language: OfficialLanguage; };
export const UpdateMyLanguage: TypedDocument<UpdateMyLanguageResult, UpdateMyLanguageVariables> = {
  name: 'UpdateMyLanguage',
  kind: 'mutation',
  reader: false,
  text: "mutation UpdateMyLanguage($language:OfficialLanguage!){updateMyLanguage(language:$language){language}}",
};

export type PlatformsResult = {
  readonly platforms: readonly {
    readonly code: string;
    readonly label: string;
    readonly tile: string;
  }[];
};
export type PlatformsVariables = Record<string, never>;
export const Platforms: TypedDocument<PlatformsResult, PlatformsVariables> = {
  name: 'Platforms',
  kind: 'query',
  reader: false,
  text: "query Platforms{platforms{code label tile}}",
};

export type FindAccountsResult = {
  readonly accounts: {
    readonly nodes: readonly ({
      readonly id: string;
      readonly title: string;
      readonly handle: string | null;
      readonly platform: {
        readonly code: string;
      };
    })[];
  };
};
export type FindAccountsVariables = { readonly search: string; };
export const FindAccounts: TypedDocument<FindAccountsResult, FindAccountsVariables> = {
  name: 'FindAccounts',
  kind: 'query',
  reader: false,
  text: "query FindAccounts($search:String!){accounts(first:8 filter:{search:$search}){nodes{id title handle platform{code}}}}",
};

export type FindEntitiesResult = {
  readonly entities: {
    readonly nodes: readonly {
      readonly id: string;
      readonly code: string;
      readonly name: string;
    }[];
  };
};
export type FindEntitiesVariables = { readonly search: string; };
export const FindEntities: TypedDocument<FindEntitiesResult, FindEntitiesVariables> = {
  name: 'FindEntities',
  kind: 'query',
  reader: true,
  text: "query FindEntities($search:String!$reader:OfficialLanguage){entities(first:8 filter:{search:$search}){nodes{id code name(language:$reader)}}}",
};

export type FindPeopleResult = {
  readonly people: {
    readonly nodes: readonly ({
      readonly id: string;
      readonly name: string;
      readonly functionTitle: string | null;
      readonly entity: {
        readonly code: string;
        readonly name: string;
      } | null;
    })[];
  };
};
export type FindPeopleVariables = { readonly search: string; };
export const FindPeople: TypedDocument<FindPeopleResult, FindPeopleVariables> = {
  name: 'FindPeople',
  kind: 'query',
  reader: true,
  text: "query FindPeople($search:String!$reader:OfficialLanguage){people(first:8 filter:{search:$search}){nodes{id name functionTitle entity{code name(language:$reader)}}}}",
};
