// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { ConfirmHeadshipInput, EndHeadshipInput, HeadshipCapacity, HeadshipFilter, HeadshipStatus, RecordHeadshipInput, RejectHeadshipInput } from './schema.ts';

export type HeadshipListResult = {
  readonly headships: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly endCursor: string | null;
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
    };
    readonly nodes: readonly ({
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
    })[];
  };
};
export type HeadshipListVariables = { readonly first?: number | null; readonly after?: string | null; readonly offset?: number | null; readonly filter?: HeadshipFilter | null; };
export const HeadshipList: TypedDocument<HeadshipListResult, HeadshipListVariables> = {
  name: 'HeadshipList',
  kind: 'query',
  reader: true,
  text: "query HeadshipList($first:Int$after:String$offset:Int$filter:HeadshipFilter$reader:OfficialLanguage){headships(first:$first after:$after offset:$offset filter:$filter){totalCount pageInfo{endCursor hasNextPage hasPreviousPage}nodes{...HeadshipRow}}}fragment HeadshipRow on Headship{id version capacity fromOn untilOn documentReference status recordedAt confirmedAt rejectedAt person{...PersonLink}entity{...EntityLink timeZone}recordedBy{...PersonLink}confirmedBy{...PersonLink}can{confirm end}}fragment PersonLink on Person{id name}fragment EntityLink on Entity{id code name(language:$reader)}",
};

export type RecordHeadshipResult = {
  readonly recordHeadship: {
    readonly id: string;
  };
};
export type RecordHeadshipVariables = { readonly input: RecordHeadshipInput; };
export const RecordHeadship: TypedDocument<RecordHeadshipResult, RecordHeadshipVariables> = {
  name: 'RecordHeadship',
  kind: 'mutation',
  reader: false,
  text: "mutation RecordHeadship($input:RecordHeadshipInput!){recordHeadship(input:$input){id}}",
};

export type ConfirmHeadshipResult = {
  readonly confirmHeadship: {
    readonly id: string;
    readonly status: HeadshipStatus;
  };
};
export type ConfirmHeadshipVariables = { readonly input: ConfirmHeadshipInput; };
export const ConfirmHeadship: TypedDocument<ConfirmHeadshipResult, ConfirmHeadshipVariables> = {
  name: 'ConfirmHeadship',
  kind: 'mutation',
  reader: false,
  text: "mutation ConfirmHeadship($input:ConfirmHeadshipInput!){confirmHeadship(input:$input){id status}}",
};

export type RejectHeadshipResult = {
  readonly rejectHeadship: {
    readonly id: string;
    readonly status: HeadshipStatus;
  };
};
export type RejectHeadshipVariables = { readonly input: RejectHeadshipInput; };
export const RejectHeadship: TypedDocument<RejectHeadshipResult, RejectHeadshipVariables> = {
  name: 'RejectHeadship',
  kind: 'mutation',
  reader: false,
  text: "mutation RejectHeadship($input:RejectHeadshipInput!){rejectHeadship(input:$input){id status}}",
};

export type EndHeadshipResult = {
  readonly endHeadship: {
    readonly id: string;
    readonly status: HeadshipStatus;
  };
};
export type EndHeadshipVariables = { readonly input: EndHeadshipInput; };
export const EndHeadship: TypedDocument<EndHeadshipResult, EndHeadshipVariables> = {
  name: 'EndHeadship',
  kind: 'mutation',
  reader: false,
  text: "mutation EndHeadship($input:EndHeadshipInput!){endHeadship(input:$input){id status}}",
};
