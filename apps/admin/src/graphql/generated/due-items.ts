// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { Addressee, ConfirmMoveInput, ConfirmSignalInput, DueItemFilter, DueItemKind, DueItemStatus, MoveChange } from './schema.ts';

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
};
export type DueItemsVariables = { readonly first?: number | null; readonly offset?: number | null; readonly filter?: DueItemFilter | null; };
export const DueItems: TypedDocument<DueItemsResult, DueItemsVariables> = {
  name: 'DueItems',
  kind: 'query',
  reader: true,
  text: "query DueItems($first:Int$offset:Int$filter:DueItemFilter$reader:OfficialLanguage){dueItems(first:$first offset:$offset filter:$filter){totalCount nodes{...DueItemRow}}}fragment DueItemRow on DueItem{id kind addressee status openedAt dueAt level doneAt version startOn dueOn timeZone changedAt detectedAt moved person{...PersonLink}entity{...EntityLink}account{id title}authorization{id can{renew}}review{id}case{id reference}signal{id}serviceAccountId can{answer}}fragment PersonLink on Person{id name}fragment EntityLink on Entity{id code name(language:$reader)}",
};

export type DueItemCountsResult = {
  readonly dgc: {
    readonly totalCount: number;
  };
  readonly head: {
    readonly totalCount: number;
  };
  readonly all: {
    readonly totalCount: number;
  };
};
export type DueItemCountsVariables = Record<string, never>;
export const DueItemCounts: TypedDocument<DueItemCountsResult, DueItemCountsVariables> = {
  name: 'DueItemCounts',
  kind: 'query',
  reader: false,
  text: "query DueItemCounts{dgc:dueItems(first:1 filter:{open:true addressee:DGC}){totalCount}head:dueItems(first:1 filter:{open:true addressee:HEAD}){totalCount}all:dueItems(first:1 filter:{open:true}){totalCount}}",
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

export type ConfirmSignalResult = {
  readonly confirmSignal: {
    readonly id: string;
  };
};
export type ConfirmSignalVariables = { readonly input: ConfirmSignalInput; };
export const ConfirmSignal: TypedDocument<ConfirmSignalResult, ConfirmSignalVariables> = {
  name: 'ConfirmSignal',
  kind: 'mutation',
  reader: false,
  text: "mutation ConfirmSignal($input:ConfirmSignalInput!){confirmSignal(input:$input){id}}",
};
