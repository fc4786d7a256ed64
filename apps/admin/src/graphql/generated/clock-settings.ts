// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { ChangePublicationDayInput } from './schema.ts';

export type PublicationDayResult = {
  readonly publicationDay: {
    readonly publishedOn: string;
  };
};
export type PublicationDayVariables = Record<string, never>;
export const PublicationDay: TypedDocument<PublicationDayResult, PublicationDayVariables> = {
  name: 'PublicationDay',
  kind: 'query',
  reader: false,
  text: "query PublicationDay{publicationDay{publishedOn}}",
};

export type ChangePublicationDayResult = {
  readonly changePublicationDay: {
    readonly publishedOn: string;
  };
};
export type ChangePublicationDayVariables = { readonly input: ChangePublicationDayInput; };
export const ChangePublicationDay: TypedDocument<ChangePublicationDayResult, ChangePublicationDayVariables> = {
  name: 'ChangePublicationDay',
  kind: 'mutation',
  reader: false,
  text: "mutation ChangePublicationDay($input:ChangePublicationDayInput!){changePublicationDay(input:$input){publishedOn}}",
};
