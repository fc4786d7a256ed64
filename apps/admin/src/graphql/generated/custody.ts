// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { ConfirmCustodyProcedureInput, CustodyModel, OfficialLanguage, RecordCustodyInput, RecordCustodyProcedureInput, SecondFactorKind, TakeCustodyInput } from './schema.ts';

export type CustodyFields = {
  readonly id: string;
  readonly number: number;
  readonly custodyModel: CustodyModel;
  readonly vaultReference: string;
  readonly secondFactor: SecondFactorKind;
  readonly secondFactorHolder: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly recoveryMailbox: string | null;
  readonly recoveryPhone: string | null;
  readonly phoneOwner: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly lastRotatedOn: string | null;
  readonly rotatedDaysAgo: number | null;
  readonly connectedApplications: readonly string[];
  readonly changedOn: string;
  readonly detectedOn: string | null;
  readonly recordedAt: string;
};

export type CustodyOfResult = {
  readonly account: {
    readonly id: string;
    readonly custody: {
      readonly id: string;
      readonly number: number;
      readonly custodyModel: CustodyModel;
      readonly vaultReference: string;
      readonly secondFactor: SecondFactorKind;
      readonly secondFactorHolder: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly recoveryMailbox: string | null;
      readonly recoveryPhone: string | null;
      readonly phoneOwner: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly lastRotatedOn: string | null;
      readonly rotatedDaysAgo: number | null;
      readonly connectedApplications: readonly string[];
      readonly changedOn: string;
      readonly detectedOn: string | null;
      readonly recordedAt: string;
    } | null;
    readonly platform: {
      readonly code: string;
      readonly custodyModel: string;
    };
    readonly can: {
      readonly recordCustody: boolean;
    };
  } | null;
};
export type CustodyOfVariables = { readonly id: string; };
export const CustodyOf: TypedDocument<CustodyOfResult, CustodyOfVariables> = {
  name: 'CustodyOf',
  kind: 'query',
  reader: false,
  text: "query CustodyOf($id:ID!){account(id:$id){id custody{...CustodyFields}platform{code custodyModel}can{recordCustody}}}fragment CustodyFields on AccountCustody{id number custodyModel vaultReference secondFactor secondFactorHolder{id name}recoveryMailbox recoveryPhone phoneOwner{id name}lastRotatedOn rotatedDaysAgo connectedApplications changedOn detectedOn recordedAt}",
};

export type RecordCustodyResult = {
  readonly recordCustody: {
    readonly id: string;
    readonly custody: {
      readonly id: string;
      readonly number: number;
    } | null;
  };
};
export type RecordCustodyVariables = { readonly input: RecordCustodyInput; };
export const RecordCustody: TypedDocument<RecordCustodyResult, RecordCustodyVariables> = {
  name: 'RecordCustody',
  kind: 'mutation',
  reader: false,
  text: "mutation RecordCustody($input:RecordCustodyInput!){recordCustody(input:$input){id custody{id number}}}",
};

export type TakeCustodyResult = {
  readonly takeCustody: {
    readonly id: string;
    readonly can: {
      readonly takeCustody: boolean;
    };
  };
};
export type TakeCustodyVariables = { readonly input: TakeCustodyInput; };
export const TakeCustody: TypedDocument<TakeCustodyResult, TakeCustodyVariables> = {
  name: 'TakeCustody',
  kind: 'mutation',
  reader: false,
  text: "mutation TakeCustody($input:TakeCustodyInput!){takeCustody(input:$input){id can{takeCustody}}}",
};

export type ProcedureFields = {
  readonly id: string;
  readonly number: number;
  readonly wordings: readonly {
    readonly language: OfficialLanguage;
    readonly text: string;
  }[];
  readonly documentReference: string | null;
  readonly evidenceUrl: string | null;
  readonly recordedAt: string;
  readonly confirmedAt: string | null;
  readonly canConfirm: boolean;
};

export type ProcedureOfResult = {
  readonly entity: {
    readonly id: string;
    readonly name: string;
    readonly canRecordProcedure: boolean;
    readonly custodyProcedures: readonly ({
      readonly id: string;
      readonly number: number;
      readonly wordings: readonly {
        readonly language: OfficialLanguage;
        readonly text: string;
      }[];
      readonly documentReference: string | null;
      readonly evidenceUrl: string | null;
      readonly recordedAt: string;
      readonly confirmedAt: string | null;
      readonly canConfirm: boolean;
    })[] | null;
  } | null;
};
export type ProcedureOfVariables = { readonly id: string; };
export const ProcedureOf: TypedDocument<ProcedureOfResult, ProcedureOfVariables> = {
  name: 'ProcedureOf',
  kind: 'query',
  reader: true,
  text: "query ProcedureOf($id:ID!$reader:OfficialLanguage){entity(id:$id){id name(language:$reader)canRecordProcedure custodyProcedures{...ProcedureFields}}}fragment ProcedureFields on CustodyProcedure{id number wordings{language text}documentReference evidenceUrl recordedAt confirmedAt canConfirm}",
};

export type RecordCustodyProcedureResult = {
  readonly recordCustodyProcedure: {
    readonly id: string;
  };
};
export type RecordCustodyProcedureVariables = { readonly input: RecordCustodyProcedureInput; };
export const RecordCustodyProcedure: TypedDocument<RecordCustodyProcedureResult, RecordCustodyProcedureVariables> = {
  name: 'RecordCustodyProcedure',
  kind: 'mutation',
  reader: false,
  text: "mutation RecordCustodyProcedure($input:RecordCustodyProcedureInput!){recordCustodyProcedure(input:$input){id}}",
};

export type ConfirmCustodyProcedureResult = {
  readonly confirmCustodyProcedure: {
    readonly id: string;
  };
};
export type ConfirmCustodyProcedureVariables = { readonly input: ConfirmCustodyProcedureInput; };
export const ConfirmCustodyProcedure: TypedDocument<ConfirmCustodyProcedureResult, ConfirmCustodyProcedureVariables> = {
  name: 'ConfirmCustodyProcedure',
  kind: 'mutation',
  reader: false,
  text: "mutation ConfirmCustodyProcedure($input:ConfirmCustodyProcedureInput!){confirmCustodyProcedure(input:$input){id}}",
};
