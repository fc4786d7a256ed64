// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AttestationStatus, AuthorizationStatus, Capacity, HeadshipCapacity, HeadshipStatus, HoldingStatus, JointAnswer, JointKind, OfficialLanguage, PersonFilter, PersonSort, PlatformRole, RecordPersonInput, StaffType, SuspensionCause, UpdatePersonInput } from './schema.ts';

export type PersonRow = {
  readonly id: string;
  readonly name: string;
  readonly functionTitle: string | null;
  readonly staffType: StaffType | null;
  readonly entity: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
  } | null;
};

export type PersonListResult = {
  readonly people: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly endCursor: string | null;
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
    };
    readonly nodes: readonly ({
      readonly id: string;
      readonly name: string;
      readonly functionTitle: string | null;
      readonly staffType: StaffType | null;
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      } | null;
    })[];
  };
};
export type PersonListVariables = { readonly first?: number | null; readonly after?: string | null; readonly offset?: number | null; readonly filter?: PersonFilter | null; readonly sort?: readonly PersonSort[] | null; };
export const PersonList: TypedDocument<PersonListResult, PersonListVariables> = {
  name: 'PersonList',
  kind: 'query',
  reader: true,
  text: "query PersonList($first:Int$after:String$offset:Int$filter:PersonFilter$sort:[PersonSort!]$reader:OfficialLanguage){people(first:$first after:$after offset:$offset filter:$filter sort:$sort){totalCount pageInfo{endCursor hasNextPage hasPreviousPage}nodes{...PersonRow}}}fragment PersonRow on Person{...PersonLink functionTitle staffType entity{...EntityLink}}fragment PersonLink on Person{id name}fragment EntityLink on Entity{id code name(language:$reader)}",
};

export type PersonByIdResult = {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly functionTitle: string | null;
    readonly staffType: StaffType | null;
    readonly entity: {
      readonly id: string;
      readonly code: string;
      readonly name: string;
    } | null;
    readonly version: number;
    readonly language: OfficialLanguage | null;
    readonly email: string | null;
    readonly phone: string | null;
    readonly appointments: readonly ({
      readonly id: string;
      readonly functionTitle: string | null;
      readonly fromOn: string;
      readonly untilOn: string | null;
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      };
    })[] | null;
    readonly holdings: readonly ({
      readonly id: string;
      readonly capacity: Capacity;
      readonly platformRole: PlatformRole | null;
      readonly status: HoldingStatus;
      readonly suspensions: readonly {
        readonly id: string;
        readonly cause: SuspensionCause;
      }[];
      readonly account: {
        readonly id: string;
        readonly title: string;
        readonly handle: string | null;
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
      } | null;
      readonly authorization: {
        readonly id: string;
        readonly status: AuthorizationStatus;
        readonly validFrom: string;
        readonly validUntil: string;
        readonly withdrawnAt: string | null;
        readonly letterNumber: string | null;
        readonly letterAcknowledgedAt: string | null;
        readonly can: {
          readonly acknowledgeLetter: boolean;
        };
      } | null;
    })[] | null;
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
    readonly standing: {
      readonly departedAt: string | null;
      readonly lockedAt: string | null;
      readonly lastDay: string | null;
    } | null;
    readonly attestationStatus: AttestationStatus | null;
    readonly attestation: {
      readonly id: string;
      readonly attestedOn: string;
      readonly dueOn: string;
    } | null;
    readonly guidanceToAcknowledge: readonly ({
      readonly id: string;
      readonly title: string;
      readonly notice: {
        readonly id: string;
      } | null;
    })[] | null;
    readonly can: {
      readonly declareDeparture: boolean;
      readonly proposeLift: boolean;
      readonly withdrawAuthorizations: boolean;
    };
  } | null;
  readonly jointDecisions?: {
    readonly nodes: readonly ({
      readonly id: string;
      readonly kind: JointKind;
      readonly reason: string;
      readonly payload: string;
      readonly proposedAt: string;
      readonly answeredAt: string | null;
      readonly answer: JointAnswer | null;
      readonly answerReason: string | null;
      readonly version: number;
      readonly proposedBy: {
        readonly id: string;
        readonly name: string;
      };
      readonly answeredBy: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly person: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly can: {
        readonly answer: boolean;
        readonly withdraw: boolean;
      };
    })[];
  };
};
export type PersonByIdVariables = { readonly id: string; readonly joints?: boolean | null; };
export const PersonById: TypedDocument<PersonByIdResult, PersonByIdVariables> = {
  name: 'PersonById',
  kind: 'query',
  reader: true,
  text: "query PersonById($id:ID!$joints:Boolean=false$reader:OfficialLanguage){person(id:$id){...PersonRow version language email phone appointments{id functionTitle fromOn untilOn entity{...EntityLink}}holdings{id capacity platformRole status suspensions{id cause}account{id title handle platform{code label}}authorization{id status validFrom validUntil withdrawnAt ...LetterFields}}headships{...HeadshipRow}standing{departedAt lockedAt lastDay}attestationStatus attestation{id attestedOn dueOn}guidanceToAcknowledge{id title notice{id}}can{declareDeparture proposeLift withdrawAuthorizations}}jointDecisions(first:5 filter:{open:true person:$id})@include(if:$joints){nodes{...JointRow}}}fragment PersonRow on Person{...PersonLink functionTitle staffType entity{...EntityLink}}fragment PersonLink on Person{id name}fragment EntityLink on Entity{id code name(language:$reader)}fragment LetterFields on Authorization{id withdrawnAt letterNumber letterAcknowledgedAt can{acknowledgeLetter}}fragment HeadshipRow on Headship{id version capacity fromOn untilOn documentReference status recordedAt confirmedAt rejectedAt person{...PersonLink}entity{...EntityLink timeZone}recordedBy{...PersonLink}confirmedBy{...PersonLink}can{confirm end}}fragment JointRow on JointDecision{id kind reason payload proposedAt answeredAt answer answerReason version proposedBy{...PersonLink}answeredBy{...PersonLink}person{...PersonLink}can{answer withdraw}}",
};

export type PeopleByIdsResult = {
  readonly people: {
    readonly nodes: readonly ({
      readonly id: string;
      readonly name: string;
      readonly functionTitle: string | null;
      readonly staffType: StaffType | null;
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      } | null;
    })[];
  };
};
export type PeopleByIdsVariables = { readonly ids: readonly string[]; readonly first?: number | null; };
export const PeopleByIds: TypedDocument<PeopleByIdsResult, PeopleByIdsVariables> = {
  name: 'PeopleByIds',
  kind: 'query',
  reader: true,
  text: "query PeopleByIds($ids:[ID!]!$first:Int=100$reader:OfficialLanguage){people(first:$first filter:{ids:$ids}){nodes{...PersonRow}}}fragment PersonRow on Person{...PersonLink functionTitle staffType entity{...EntityLink}}fragment PersonLink on Person{id name}fragment EntityLink on Entity{id code name(language:$reader)}",
};

export type RecordPersonResult = {
  readonly recordPerson: {
    readonly id: string;
  };
};
export type RecordPersonVariables = { readonly input: RecordPersonInput; };
export const RecordPerson: TypedDocument<RecordPersonResult, RecordPersonVariables> = {
  name: 'RecordPerson',
  kind: 'mutation',
  reader: false,
  text: "mutation RecordPerson($input:RecordPersonInput!){recordPerson(input:$input){id}}",
};

export type UpdatePersonResult = {
  readonly updatePerson: {
    readonly id: string;
    readonly version: number;
  };
};
export type UpdatePersonVariables = { readonly input: UpdatePersonInput; };
export const UpdatePerson: TypedDocument<UpdatePersonResult, UpdatePersonVariables> = {
  name: 'UpdatePerson',
  kind: 'mutation',
  reader: false,
  text: "mutation UpdatePerson($input:UpdatePersonInput!){updatePerson(input:$input){id version}}",
};
