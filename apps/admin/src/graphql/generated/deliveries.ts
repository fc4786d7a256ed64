// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { DeliveryState, ReplayDeliveryInput } from './schema.ts';

export type DeliveryRow = {
  readonly id: string;
  readonly template: string;
  readonly state: DeliveryState;
  readonly createdAt: string;
  readonly deadAt: string | null;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly recipient: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly case: {
    readonly id: string;
    readonly reference: string;
  } | null;
  readonly can: {
    readonly replay: boolean;
  };
};

export type DeadDeliveriesResult = {
  readonly deliveries: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly template: string;
      readonly state: DeliveryState;
      readonly createdAt: string;
      readonly deadAt: string | null;
      readonly attempts: number;
      readonly lastError: string | null;
      readonly recipient: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly case: {
        readonly id: string;
        readonly reference: string;
      } | null;
      readonly can: {
        readonly replay: boolean;
      };
    })[];
  };
};
export type DeadDeliveriesVariables = { readonly first?: number | null; };
export const DeadDeliveries: TypedDocument<DeadDeliveriesResult, DeadDeliveriesVariables> = {
  name: 'DeadDeliveries',
  kind: 'query',
  reader: false,
  text: "query DeadDeliveries($first:Int){deliveries(first:$first filter:{state:[FAILED]}){totalCount nodes{...DeliveryRow}}}fragment DeliveryRow on Delivery{id template state createdAt deadAt attempts lastError recipient{...PersonLink}case{id reference}can{replay}}fragment PersonLink on Person{id name}",
};

export type ReplayDeliveryResult = {
  readonly replayDelivery: {
    readonly id: string;
  };
};
export type ReplayDeliveryVariables = { readonly input: ReplayDeliveryInput; };
export const ReplayDelivery: TypedDocument<ReplayDeliveryResult, ReplayDeliveryVariables> = {
  name: 'ReplayDelivery',
  kind: 'mutation',
  reader: false,
  text: "mutation ReplayDelivery($input:ReplayDeliveryInput!){replayDelivery(input:$input){id}}",
};
