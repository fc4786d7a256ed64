// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { DeclareDepartureInput, DeclareMoveInput } from './schema.ts';

export type DeclareDepartureResult = {
  readonly declareDeparture: {
    readonly id: string;
  };
};
export type DeclareDepartureVariables = { readonly input: DeclareDepartureInput; };
export const DeclareDeparture: TypedDocument<DeclareDepartureResult, DeclareDepartureVariables> = {
  name: 'DeclareDeparture',
  kind: 'mutation',
  reader: false,
  text: "mutation DeclareDeparture($input:DeclareDepartureInput!){declareDeparture(input:$input){id}}",
};

export type DeclareMoveResult = {
  readonly declareMove: {
    readonly id: string;
  };
};
export type DeclareMoveVariables = { readonly input: DeclareMoveInput; };
export const DeclareMove: TypedDocument<DeclareMoveResult, DeclareMoveVariables> = {
  name: 'DeclareMove',
  kind: 'mutation',
  reader: false,
  text: "mutation DeclareMove($input:DeclareMoveInput!){declareMove(input:$input){id}}",
};
