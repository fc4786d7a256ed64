// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AccountStatus, Capacity, HeadshipCapacity, HoldingStatus, PlatformRole } from './schema.ts';

export type PastAccountRow = {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly handle: string | null;
  readonly platform: string;
  readonly languages: readonly string[];
  readonly status: AccountStatus;
  readonly entityId: string;
  readonly entityName: string;
  readonly officialId: string | null;
  readonly officialName: string | null;
  readonly holders: number;
};

export type RegisterAsOfResult = {
  readonly pastKeptSince: string;
  readonly registerAsOf: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly reference: string;
      readonly title: string;
      readonly handle: string | null;
      readonly platform: string;
      readonly languages: readonly string[];
      readonly status: AccountStatus;
      readonly entityId: string;
      readonly entityName: string;
      readonly officialId: string | null;
      readonly officialName: string | null;
      readonly holders: number;
    })[];
  };
};
export type RegisterAsOfVariables = { readonly on: string; readonly search?: string | null; readonly platform?: readonly string[] | null; readonly status?: readonly AccountStatus[] | null; readonly first?: number | null; readonly offset?: number | null; };
export const RegisterAsOf: TypedDocument<RegisterAsOfResult, RegisterAsOfVariables> = {
  name: 'RegisterAsOf',
  kind: 'query',
  reader: false,
  text: "query RegisterAsOf($on:Day!$search:String$platform:[String!]$status:[AccountStatus!]$first:Int$offset:Int){pastKeptSince registerAsOf(moment:{on:$on}filter:{search:$search platform:$platform status:$status}first:$first offset:$offset){totalCount nodes{...PastAccountRow}}}fragment PastAccountRow on PastAccount{id reference title handle platform languages status entityId entityName officialId officialName holders}",
};

export type PastHolder = {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly capacity: Capacity;
  readonly platformRole: PlatformRole | null;
  readonly status: HoldingStatus;
  readonly fromAt: string;
  readonly authorizedByName: string | null;
  readonly authorizedAt: string | null;
  readonly validUntil: string | null;
};

export type PastHead = {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly capacity: HeadshipCapacity;
  readonly fromOn: string;
  readonly untilOn: string | null;
};

export type AccountAsOfResult = {
  readonly pastKeptSince: string;
  readonly accountAsOf: {
    readonly id: string;
    readonly reference: string;
    readonly title: string;
    readonly handle: string | null;
    readonly platform: string;
    readonly languages: readonly string[];
    readonly status: AccountStatus;
    readonly entityId: string;
    readonly entityName: string;
    readonly officialId: string | null;
    readonly officialName: string | null;
    readonly holders: number;
    readonly url: string | null;
    readonly purpose: string;
    readonly audience: string;
    readonly reviewDueOn: string | null;
  } | null;
  readonly heldOn: readonly ({
    readonly id: string;
    readonly personId: string;
    readonly personName: string;
    readonly capacity: Capacity;
    readonly platformRole: PlatformRole | null;
    readonly status: HoldingStatus;
    readonly fromAt: string;
    readonly authorizedByName: string | null;
    readonly authorizedAt: string | null;
    readonly validUntil: string | null;
  })[];
};
export type AccountAsOfVariables = { readonly id: string; readonly on: string; };
export const AccountAsOf: TypedDocument<AccountAsOfResult, AccountAsOfVariables> = {
  name: 'AccountAsOf',
  kind: 'query',
  reader: false,
  text: "query AccountAsOf($id:ID!$on:Day!){pastKeptSince accountAsOf(id:$id moment:{on:$on}){...PastAccountRow url purpose audience reviewDueOn}heldOn(id:$id moment:{on:$on}){...PastHolder}}fragment PastAccountRow on PastAccount{id reference title handle platform languages status entityId entityName officialId officialName holders}fragment PastHolder on PastHolding{id personId personName capacity platformRole status fromAt authorizedByName authorizedAt validUntil}",
};

export type HeadsAsOfResult = {
  readonly headshipsAsOf: {
    readonly nodes: readonly ({
      readonly id: string;
      readonly personId: string;
      readonly personName: string;
      readonly capacity: HeadshipCapacity;
      readonly fromOn: string;
      readonly untilOn: string | null;
    })[];
  };
};
export type HeadsAsOfVariables = { readonly entityId: string; readonly on: string; };
export const HeadsAsOf: TypedDocument<HeadsAsOfResult, HeadsAsOfVariables> = {
  name: 'HeadsAsOf',
  kind: 'query',
  reader: false,
  text: "query HeadsAsOf($entityId:ID!$on:Day!){headshipsAsOf(moment:{on:$on}entityId:$entityId){nodes{...PastHead}}}fragment PastHead on PastHeadship{id personId personName capacity fromOn untilOn}",
};

export type HeldSpanRow = {
  readonly holdingId: string;
  readonly accountId: string;
  readonly title: string;
  readonly handle: string | null;
  readonly platform: string;
  readonly capacity: Capacity;
  readonly platformRole: PlatformRole | null;
  readonly status: HoldingStatus;
  readonly fromAt: string;
  readonly fromOn: string;
  readonly untilAt: string | null;
};

export type HeldBetweenResult = {
  readonly pastKeptSince: string;
  readonly person: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly heldBetween: readonly ({
    readonly holdingId: string;
    readonly accountId: string;
    readonly title: string;
    readonly handle: string | null;
    readonly platform: string;
    readonly capacity: Capacity;
    readonly platformRole: PlatformRole | null;
    readonly status: HoldingStatus;
    readonly fromAt: string;
    readonly fromOn: string;
    readonly untilAt: string | null;
  })[];
};
export type HeldBetweenVariables = { readonly person: string; readonly from: string; readonly until: string; };
export const HeldBetween: TypedDocument<HeldBetweenResult, HeldBetweenVariables> = {
  name: 'HeldBetween',
  kind: 'query',
  reader: false,
  text: "query HeldBetween($person:ID!$from:Day!$until:Day!){pastKeptSince person(id:$person){id name}heldBetween(personId:$person from:$from until:$until){...HeldSpanRow}}fragment HeldSpanRow on HeldSpan{holdingId accountId title handle platform capacity platformRole status fromAt fromOn untilAt}",
};
