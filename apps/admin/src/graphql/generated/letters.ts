// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';

export type LetterFields = {
  readonly id: string;
  readonly withdrawnAt: string | null;
  readonly letterNumber: string | null;
  readonly letterAcknowledgedAt: string | null;
  readonly can: {
    readonly acknowledgeLetter: boolean;
  };
};

export type AcknowledgeLetterResult = {
  readonly acknowledgeLetter: {
    readonly id: string;
  };
};
export type AcknowledgeLetterVariables = { readonly id: string; };
export const AcknowledgeLetter: TypedDocument<AcknowledgeLetterResult, AcknowledgeLetterVariables> = {
  name: 'AcknowledgeLetter',
  kind: 'mutation',
  reader: false,
  text: "mutation AcknowledgeLetter($id:ID!){acknowledgeLetter(id:$id){id}}",
};
