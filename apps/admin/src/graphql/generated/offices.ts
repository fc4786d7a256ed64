// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AccountStatus, AcknowledgeInheritanceInput, Addressee, DueItemKind, DueItemStatus, EndEntityInput, EndFocalPointInput, MoveChange, NameFocalPointInput } from './schema.ts';

export type NameFocalPointResult = {
  readonly nameFocalPoint: {
    readonly id: string;
  };
};
export type NameFocalPointVariables = { readonly input: NameFocalPointInput; };
export const NameFocalPoint: TypedDocument<NameFocalPointResult, NameFocalPointVariables> = {
  name: 'NameFocalPoint',
  kind: 'mutation',
  reader: false,
  text: "mutation NameFocalPoint($input:NameFocalPointInput!){nameFocalPoint(input:$input){id}}",
};

export type EndFocalPointResult = {
  readonly endFocalPoint: {
    readonly id: string;
  };
};
export type EndFocalPointVariables = { readonly input: EndFocalPointInput; };
export const EndFocalPoint: TypedDocument<EndFocalPointResult, EndFocalPointVariables> = {
  name: 'EndFocalPoint',
  kind: 'mutation',
  reader: false,
  text: "mutation EndFocalPoint($input:EndFocalPointInput!){endFocalPoint(input:$input){id}}",
};

export type EndEntityResult = {
  readonly endEntity: {
    readonly id: string;
  };
};
export type EndEntityVariables = { readonly input: EndEntityInput; };
export const EndEntity: TypedDocument<EndEntityResult, EndEntityVariables> = {
  name: 'EndEntity',
  kind: 'mutation',
  reader: false,
  text: "mutation EndEntity($input:EndEntityInput!){endEntity(input:$input){id}}",
};

export type AcknowledgeInheritanceResult = {
  readonly acknowledgeInheritance: {
    readonly id: string;
  };
};
export type AcknowledgeInheritanceVariables = { readonly input: AcknowledgeInheritanceInput; };
export const AcknowledgeInheritance: TypedDocument<AcknowledgeInheritanceResult, AcknowledgeInheritanceVariables> = {
  name: 'AcknowledgeInheritance',
  kind: 'mutation',
  reader: false,
  text: "mutation AcknowledgeInheritance($input:AcknowledgeInheritanceInput!){acknowledgeInheritance(input:$input){id}}",
};

export type VacantEntitiesResult = {
  readonly entities: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly vacantSince: string | null;
      readonly decisionsWaiting: number;
    })[];
  };
};
export type VacantEntitiesVariables = { readonly first?: number | null; readonly offset?: number | null; };
export const VacantEntities: TypedDocument<VacantEntitiesResult, VacantEntitiesVariables> = {
  name: 'VacantEntities',
  kind: 'query',
  reader: true,
  text: "query VacantEntities($first:Int$offset:Int$reader:OfficialLanguage){entities(first:$first offset:$offset filter:{vacant:true}sort:[{field:NAME direction:ASC}]){totalCount nodes{...EntityLink vacantSince decisionsWaiting}}}fragment EntityLink on Entity{id code name(language:$reader)}",
};

export type OwnOfficesResult = {
  readonly headships: {
    readonly nodes: readonly {
      readonly id: string;
      readonly version: number;
      readonly fromOn: string;
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      };
      readonly can: {
        readonly acknowledge: boolean;
      };
    }[];
  };
};
export type OwnOfficesVariables = { readonly person: string; };
export const OwnOffices: TypedDocument<OwnOfficesResult, OwnOfficesVariables> = {
  name: 'OwnOffices',
  kind: 'query',
  reader: true,
  text: "query OwnOffices($person:ID!$reader:OfficialLanguage){headships(first:10 filter:{person:$person status:[CURRENT]}){nodes{id version fromOn entity{...EntityLink}can{acknowledge}}}}fragment EntityLink on Entity{id code name(language:$reader)}",
};

export type InheritedResult = {
  readonly headships: {
    readonly nodes: readonly {
      readonly id: string;
      readonly version: number;
      readonly fromOn: string;
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      };
      readonly can: {
        readonly acknowledge: boolean;
      };
    }[];
  };
  readonly official: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly title: string;
      readonly official: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly alternates: readonly {
        readonly id: string;
        readonly name: string;
      }[] | null;
    })[];
  };
  readonly requests: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly title: string;
      readonly status: AccountStatus;
    }[];
  };
  readonly dueItems: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly kind: DueItemKind;
      readonly addressee: Addressee;
      readonly status: DueItemStatus;
      readonly openedAt: string;
      readonly dueAt: string;
      readonly level: number;
      readonly doneAt: string | null;
      readonly version: number;
      readonly startOn: string | null;
      readonly dueOn: string | null;
      readonly timeZone: string | null;
      readonly changedAt: string | null;
      readonly detectedAt: string | null;
      readonly moved: readonly MoveChange[] | null;
      readonly person: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      } | null;
      readonly account: {
        readonly id: string;
        readonly title: string;
      } | null;
      readonly authorization: {
        readonly id: string;
        readonly can: {
          readonly renew: boolean;
        };
      } | null;
      readonly review: {
        readonly id: string;
      } | null;
      readonly case: {
        readonly id: string;
        readonly reference: string;
      } | null;
      readonly signal: {
        readonly id: string;
      } | null;
      readonly serviceAccountId: string | null;
      readonly can: {
        readonly answer: boolean;
      };
    })[];
  };
  readonly cases: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly reference: string;
      readonly person: {
        readonly id: string;
        readonly name: string;
      };
    }[];
  };
};
export type InheritedVariables = { readonly id: string; readonly entity: string; readonly first?: number | null; };
export const Inherited: TypedDocument<InheritedResult, InheritedVariables> = {
  name: 'Inherited',
  kind: 'query',
  reader: true,
  text: "query Inherited($id:ID!$entity:ID!$first:Int$reader:OfficialLanguage){headships(first:1 filter:{ids:[$id]}){nodes{id version fromOn entity{...EntityLink}can{acknowledge}}}official:accounts(first:$first filter:{entityOrBelow:$entity status:[AUTHORIZED TO_BE_CREATED]}){totalCount nodes{id title official{...PersonLink}alternates{...PersonLink}}}requests:accounts(first:$first filter:{entityOrBelow:$entity status:[REQUESTED UNDER_REVIEW]}){totalCount nodes{id title status}}dueItems(first:$first filter:{open:true addressee:HEAD entity:$entity}){totalCount nodes{...DueItemRow}}cases(first:$first filter:{open:true entity:$entity}){totalCount nodes{id reference person{...PersonLink}}}}fragment EntityLink on Entity{id code name(language:$reader)}fragment PersonLink on Person{id name}fragment DueItemRow on DueItem{id kind addressee status openedAt dueAt level doneAt version startOn dueOn timeZone changedAt detectedAt moved person{...PersonLink}entity{...EntityLink}account{id title}authorization{id can{renew}}review{id}case{id reference}signal{id}serviceAccountId can{answer}}",
};
