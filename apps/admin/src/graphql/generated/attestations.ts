// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AttestObligationsInput, AttestationStatus, ChangeAttestationTermInput } from './schema.ts';

export type MyDutiesResult = {
  readonly me: {
    readonly person: {
      readonly id: string;
      readonly attestationStatus: AttestationStatus | null;
      readonly attestation: {
        readonly id: string;
        readonly attestedOn: string;
        readonly dueOn: string;
      } | null;
    } | null;
  };
  readonly guidanceNotices: {
    readonly nodes: readonly ({
      readonly id: string;
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      } | null;
      readonly inForce: {
        readonly id: string;
        readonly title: string;
        readonly fromOn: string | null;
      } | null;
    })[];
  };
};
export type MyDutiesVariables = Record<string, never>;
export const MyDuties: TypedDocument<MyDutiesResult, MyDutiesVariables> = {
  name: 'MyDuties',
  kind: 'query',
  reader: true,
  text: "query MyDuties($reader:OfficialLanguage){me{person{id attestationStatus attestation{id attestedOn dueOn}}}guidanceNotices(first:20 filter:{toAcknowledge:true}){nodes{id entity{...EntityLink}inForce{id title fromOn}}}}fragment EntityLink on Entity{id code name(language:$reader)}",
};

export type AttestObligationsResult = {
  readonly attestObligations: {
    readonly id: string;
    readonly attestationStatus: AttestationStatus | null;
    readonly attestation: {
      readonly id: string;
      readonly attestedOn: string;
      readonly dueOn: string;
    } | null;
  };
};
export type AttestObligationsVariables = { readonly input: AttestObligationsInput; };
export const AttestObligations: TypedDocument<AttestObligationsResult, AttestObligationsVariables> = {
  name: 'AttestObligations',
  kind: 'mutation',
  reader: false,
  text: "mutation AttestObligations($input:AttestObligationsInput!){attestObligations(input:$input){id attestationStatus attestation{id attestedOn dueOn}}}",
};

export type AttestationTermResult = {
  readonly attestationTerm: {
    readonly months: number;
    readonly reminderDays: number;
    readonly graceDays: number;
  };
};
export type AttestationTermVariables = Record<string, never>;
export const AttestationTerm: TypedDocument<AttestationTermResult, AttestationTermVariables> = {
  name: 'AttestationTerm',
  kind: 'query',
  reader: false,
  text: "query AttestationTerm{attestationTerm{months reminderDays graceDays}}",
};

export type ChangeAttestationTermResult = {
  readonly changeAttestationTerm: {
    readonly months: number;
    readonly reminderDays: number;
    readonly graceDays: number;
  };
};
export type ChangeAttestationTermVariables = { readonly input: ChangeAttestationTermInput; };
export const ChangeAttestationTerm: TypedDocument<ChangeAttestationTermResult, ChangeAttestationTermVariables> = {
  name: 'ChangeAttestationTerm',
  kind: 'mutation',
  reader: false,
  text: "mutation ChangeAttestationTerm($input:ChangeAttestationTermInput!){changeAttestationTerm(input:$input){months reminderDays graceDays}}",
};
