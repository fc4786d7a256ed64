// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { Addressee, ConfirmMoveInput, DueItemKind, DueItemStatus } from './schema.ts';

export type DueItemRow = {
  readonly id: string;
  readonly kind: DueItemKind;
  readonly addressee: Addressee;
  readonly status: DueItemStatus;
  readonly openedAt: string;
  readonly dueAt: string;
  readonly level: number;
  readonly doneAt: string | null;
  readonly version: number;
  readonly person: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly account: {
    readonly id: string;
    readonly title: string;
  } | null;
  readonly case: {
    readonly id: string;
    readonly reference: string;
  } | null;
  readonly signal: {
    readonly id: string;
  } | null;
  readonly can: {
    readonly answer: boolean;
  };
};

export type DueItemsResult = {
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
      readonly person: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly account: {
        readonly id: string;
        readonly title: string;
      } | null;
      readonly case: {
        readonly id: string;
        readonly reference: string;
      } | null;
      readonly signal: {
        readonly id: string;
      } | null;
      readonly can: {
        readonly answer: boolean;
      };
    })[];
  };
};
export type DueItemsVariables = { readonly first?: number | null; };
export const DueItems: TypedDocument<DueItemsResult, DueItemsVariables> = {
  name: 'DueItems',
  kind: 'query',
  reader: false,
  text: "query DueItems($first:Int){dueItems(first:$first filter:{open:true}){totalCount nodes{...DueItemRow}}}fragment DueItemRow on DueItem{id kind addressee status openedAt dueAt level doneAt version person{...PersonLink}account{id title}case{id reference}signal{id}can{answer}}fragment PersonLink on Person{id name}",
};

export type ConfirmMoveResult = {
  readonly confirmMove: {
    readonly id: string;
  };
};
export type ConfirmMoveVariables = { readonly input: ConfirmMoveInput; };
export const ConfirmMove: TypedDocument<ConfirmMoveResult, ConfirmMoveVariables> = {
  name: 'ConfirmMove',
  kind: 'mutation',
  reader: false,
  text: "mutation ConfirmMove($input:ConfirmMoveInput!){confirmMove(input:$input){id}}",
};
