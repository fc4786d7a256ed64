// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { Custodian } from './schema.ts';

export type OrphanRow = {
  readonly id: string;
  readonly custodian: Custodian;
  readonly openedAt: string;
  readonly resolvedAt: string | null;
  readonly custodianPerson: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly case: {
    readonly id: string;
    readonly reference: string;
  } | null;
  readonly account: {
    readonly id: string;
    readonly title: string;
    readonly handle: string | null;
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
      readonly authorizePerson: boolean;
    };
  } | null;
};

export type OrphansResult = {
  readonly orphans: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly custodian: Custodian;
      readonly openedAt: string;
      readonly resolvedAt: string | null;
      readonly custodianPerson: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly case: {
        readonly id: string;
        readonly reference: string;
      } | null;
      readonly account: {
        readonly id: string;
        readonly title: string;
        readonly handle: string | null;
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
          readonly authorizePerson: boolean;
        };
      } | null;
    })[];
  };
};
export type OrphansVariables = { readonly first?: number | null; };
export const Orphans: TypedDocument<OrphansResult, OrphansVariables> = {
  name: 'Orphans',
  kind: 'query',
  reader: true,
  text: "query Orphans($first:Int$reader:OfficialLanguage){orphans(first:$first filter:{open:true}){totalCount nodes{...OrphanRow}}}fragment OrphanRow on Orphan{id custodian openedAt resolvedAt custodianPerson{...PersonLink}case{id reference}account{id title handle platform{code label}entity{...EntityLink}can{authorizePerson}}}fragment PersonLink on Person{id name}fragment EntityLink on Entity{id code name(language:$reader)}",
};
