// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AccountStatus, CreateEntityInput, EntityFilter, EntityKind, EntitySort, HeadshipCapacity, HeadshipStatus, OfficialLanguage, UpdateEntityInput } from './schema.ts';

export type HeadshipRow = {
  readonly id: string;
  readonly version: number;
  readonly capacity: HeadshipCapacity;
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly documentReference: string;
  readonly status: HeadshipStatus;
  readonly recordedAt: string;
  readonly confirmedAt: string | null;
  readonly rejectedAt: string | null;
  readonly person: {
    readonly id: string;
    readonly name: string;
  };
  readonly entity: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly timeZone: string;
  };
  readonly recordedBy: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly confirmedBy: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly can: {
    readonly confirm: boolean;
    readonly end: boolean;
  };
};

export type EntityRow = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly headed: boolean;
  readonly unconfirmedNames: readonly OfficialLanguage[];
  readonly endedOn: string | null;
  readonly accountCount: number;
  readonly parent: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
  } | null;
  readonly head: {
    readonly id: string;
    readonly person: {
      readonly id: string;
      readonly name: string;
    };
  } | null;
  readonly officerInCharge: {
    readonly id: string;
    readonly untilOn: string | null;
    readonly person: {
      readonly id: string;
      readonly name: string;
    };
  } | null;
};

export type EntityListResult = {
  readonly entities: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly endCursor: string | null;
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
    };
    readonly nodes: readonly ({
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly kind: EntityKind;
      readonly headed: boolean;
      readonly unconfirmedNames: readonly OfficialLanguage[];
      readonly endedOn: string | null;
      readonly accountCount: number;
      readonly parent: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      } | null;
      readonly head: {
        readonly id: string;
        readonly person: {
          readonly id: string;
          readonly name: string;
        };
      } | null;
      readonly officerInCharge: {
        readonly id: string;
        readonly untilOn: string | null;
        readonly person: {
          readonly id: string;
          readonly name: string;
        };
      } | null;
    })[];
  };
};
export type EntityListVariables = { readonly first?: number | null; readonly after?: string | null; readonly offset?: number | null; readonly filter?: EntityFilter | null; readonly sort?: readonly EntitySort[] | null; };
export const EntityList: TypedDocument<EntityListResult, EntityListVariables> = {
  name: 'EntityList',
  kind: 'query',
  reader: true,
  text: "query EntityList($first:Int$after:String$offset:Int$filter:EntityFilter$sort:[EntitySort!]$reader:OfficialLanguage){entities(first:$first after:$after offset:$offset filter:$filter sort:$sort){totalCount pageInfo{endCursor hasNextPage hasPreviousPage}nodes{...EntityRow}}}fragment EntityRow on Entity{...EntityLink kind headed unconfirmedNames endedOn accountCount parent{...EntityLink}head{id person{...PersonLink}}officerInCharge{id untilOn person{...PersonLink}}}fragment EntityLink on Entity{id code name(language:$reader)}fragment PersonLink on Person{id name}",
};

export type EntityByIdResult = {
  readonly entity: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly kind: EntityKind;
    readonly headed: boolean;
    readonly unconfirmedNames: readonly OfficialLanguage[];
    readonly endedOn: string | null;
    readonly accountCount: number;
    readonly parent: {
      readonly id: string;
      readonly code: string;
      readonly name: string;
    } | null;
    readonly head: {
      readonly id: string;
      readonly person: {
        readonly id: string;
        readonly name: string;
      };
    } | null;
    readonly officerInCharge: {
      readonly id: string;
      readonly untilOn: string | null;
      readonly person: {
        readonly id: string;
        readonly name: string;
      };
    } | null;
    readonly version: number;
    readonly undoneAt: string | null;
    readonly country: string | null;
    readonly timeZone: string;
    readonly headTitle: string;
    readonly names: {
      readonly ar: string;
      readonly zh: string;
      readonly en: string;
      readonly fr: string;
      readonly ru: string;
      readonly es: string;
    };
    readonly nearestHeaded: {
      readonly id: string;
      readonly code: string;
      readonly name: string;
    } | null;
    readonly children: readonly {
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly kind: EntityKind;
    }[];
    readonly headships: readonly ({
      readonly id: string;
      readonly version: number;
      readonly capacity: HeadshipCapacity;
      readonly fromOn: string;
      readonly untilOn: string | null;
      readonly documentReference: string;
      readonly status: HeadshipStatus;
      readonly recordedAt: string;
      readonly confirmedAt: string | null;
      readonly rejectedAt: string | null;
      readonly person: {
        readonly id: string;
        readonly name: string;
      };
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
        readonly timeZone: string;
      };
      readonly recordedBy: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly confirmedBy: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly can: {
        readonly confirm: boolean;
        readonly end: boolean;
      };
    })[] | null;
    readonly focalPoints: readonly {
      readonly id: string;
      readonly name: string;
    }[] | null;
    readonly focalPointTerms: readonly ({
      readonly id: string;
      readonly version: number;
      readonly fromOn: string;
      readonly untilOn: string | null;
      readonly canEnd: boolean;
      readonly person: {
        readonly id: string;
        readonly name: string;
      };
    })[] | null;
  } | null;
};
export type EntityByIdVariables = { readonly id: string; };
export const EntityById: TypedDocument<EntityByIdResult, EntityByIdVariables> = {
  name: 'EntityById',
  kind: 'query',
  reader: true,
  text: "query EntityById($id:ID!$reader:OfficialLanguage){entity(id:$id){...EntityRow version undoneAt country timeZone headTitle names{ar zh en fr ru es}nearestHeaded{...EntityLink}children{...EntityLink kind}headships{...HeadshipRow}focalPoints{...PersonLink}focalPointTerms{id version fromOn untilOn canEnd person{...PersonLink}}}}fragment EntityRow on Entity{...EntityLink kind headed unconfirmedNames endedOn accountCount parent{...EntityLink}head{id person{...PersonLink}}officerInCharge{id untilOn person{...PersonLink}}}fragment EntityLink on Entity{id code name(language:$reader)}fragment PersonLink on Person{id name}fragment HeadshipRow on Headship{id version capacity fromOn untilOn documentReference status recordedAt confirmedAt rejectedAt person{...PersonLink}entity{...EntityLink timeZone}recordedBy{...PersonLink}confirmedBy{...PersonLink}can{confirm end}}",
};

export type EntityAccountsResult = {
  readonly accounts: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly title: string;
      readonly handle: string | null;
      readonly status: AccountStatus;
      readonly isOfficial: boolean;
      readonly isReviewOverdue: boolean | null;
      readonly platform: {
        readonly code: string;
        readonly label: string;
      };
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      };
    })[];
  };
};
export type EntityAccountsVariables = { readonly id: string; readonly first?: number | null; };
export const EntityAccounts: TypedDocument<EntityAccountsResult, EntityAccountsVariables> = {
  name: 'EntityAccounts',
  kind: 'query',
  reader: true,
  text: "query EntityAccounts($id:ID!$first:Int$reader:OfficialLanguage){accounts(first:$first filter:{entity:$id}sort:[{field:TITLE direction:ASC}]){totalCount nodes{id title handle status isOfficial isReviewOverdue platform{code label}entity{...EntityLink}}}}fragment EntityLink on Entity{id code name(language:$reader)}",
};

export type EntitiesByIdsResult = {
  readonly entities: {
    readonly nodes: readonly ({
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly kind: EntityKind;
      readonly headed: boolean;
      readonly unconfirmedNames: readonly OfficialLanguage[];
      readonly endedOn: string | null;
      readonly accountCount: number;
      readonly parent: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      } | null;
      readonly head: {
        readonly id: string;
        readonly person: {
          readonly id: string;
          readonly name: string;
        };
      } | null;
      readonly officerInCharge: {
        readonly id: string;
        readonly untilOn: string | null;
        readonly person: {
          readonly id: string;
          readonly name: string;
        };
      } | null;
    })[];
  };
};
export type EntitiesByIdsVariables = { readonly ids: readonly string[]; readonly first?: number | null; };
export const EntitiesByIds: TypedDocument<EntitiesByIdsResult, EntitiesByIdsVariables> = {
  name: 'EntitiesByIds',
  kind: 'query',
  reader: true,
  text: "query EntitiesByIds($ids:[ID!]!$first:Int=100$reader:OfficialLanguage){entities(first:$first filter:{ids:$ids}){nodes{...EntityRow}}}fragment EntityRow on Entity{...EntityLink kind headed unconfirmedNames endedOn accountCount parent{...EntityLink}head{id person{...PersonLink}}officerInCharge{id untilOn person{...PersonLink}}}fragment EntityLink on Entity{id code name(language:$reader)}fragment PersonLink on Person{id name}",
};

export type CreateEntityResult = {
  readonly createEntity: {
    readonly id: string;
  };
};
export type CreateEntityVariables = { readonly input: CreateEntityInput; };
export const CreateEntity: TypedDocument<CreateEntityResult, CreateEntityVariables> = {
  name: 'CreateEntity',
  kind: 'mutation',
  reader: false,
  text: "mutation CreateEntity($input:CreateEntityInput!){createEntity(input:$input){id}}",
};

export type UpdateEntityResult = {
  readonly updateEntity: {
    readonly id: string;
    readonly version: number;
  };
};
export type UpdateEntityVariables = { readonly input: UpdateEntityInput; };
export const UpdateEntity: TypedDocument<UpdateEntityResult, UpdateEntityVariables> = {
  name: 'UpdateEntity',
  kind: 'mutation',
  reader: false,
  text: "mutation UpdateEntity($input:UpdateEntityInput!){updateEntity(input:$input){id version}}",
};

export type EntityCalendarResult = {
  readonly entity: {
    readonly id: string;
    readonly timeZone: string;
  } | null;
};
export type EntityCalendarVariables = { readonly code: string; };
export const EntityCalendar: TypedDocument<EntityCalendarResult, EntityCalendarVariables> = {
  name: 'EntityCalendar',
  kind: 'query',
  reader: false,
  text: "query EntityCalendar($code:String!){entity(code:$code){id timeZone}}",
};
