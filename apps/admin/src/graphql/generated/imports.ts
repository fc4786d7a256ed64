// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AnswerImportProposalInput, CheckImportInput, DataImportKind, ImportState, StartImportInput, UndoImportInput } from './schema.ts';

export type ImportLine = {
  readonly id: string;
  readonly kind: DataImportKind;
  readonly fileName: string;
  readonly state: ImportState;
  readonly uploadedAt: string;
  readonly rowCount: number;
  readonly newCount: number;
  readonly faultyCount: number;
  readonly addedCount: number;
  readonly entity: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
  } | null;
  readonly uploadedBy: {
    readonly id: string;
    readonly name: string;
  } | null;
};

export type ImportListResult = {
  readonly dataImports: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly kind: DataImportKind;
      readonly fileName: string;
      readonly state: ImportState;
      readonly uploadedAt: string;
      readonly rowCount: number;
      readonly newCount: number;
      readonly faultyCount: number;
      readonly addedCount: number;
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      } | null;
      readonly uploadedBy: {
        readonly id: string;
        readonly name: string;
      } | null;
    })[];
  };
};
export type ImportListVariables = { readonly first?: number | null; };
export const ImportList: TypedDocument<ImportListResult, ImportListVariables> = {
  name: 'ImportList',
  kind: 'query',
  reader: true,
  text: "query ImportList($first:Int$reader:OfficialLanguage){dataImports(first:$first){totalCount nodes{...ImportLine}}}fragment ImportLine on DataImport{id kind fileName state uploadedAt rowCount newCount faultyCount addedCount entity{id code name(language:$reader)}uploadedBy{...PersonLink}}fragment PersonLink on Person{id name}",
};

export type ImportErrorsResult = {
  readonly dataImport: {
    readonly id: string;
    readonly rows: {
      readonly totalCount: number;
      readonly nodes: readonly ({
        readonly id: string;
        readonly number: number;
        readonly label: string;
        readonly faults: readonly ({
          readonly column: number | null;
          readonly code: string;
          readonly values: string;
        })[];
      })[];
    };
  } | null;
};
export type ImportErrorsVariables = { readonly id: string; };
export const ImportErrors: TypedDocument<ImportErrorsResult, ImportErrorsVariables> = {
  name: 'ImportErrors',
  kind: 'query',
  reader: false,
  text: "query ImportErrors($id:ID!){dataImport(id:$id){id rows(first:50 filter:{state:[FAULTY]}){totalCount nodes{id number label faults{column code values}}}}}",
};

export type ImportKeptResult = {
  readonly dataImport: {
    readonly id: string;
    readonly rows: {
      readonly totalCount: number;
      readonly nodes: readonly ({
        readonly id: string;
        readonly label: string;
        readonly keptBecause: string | null;
        readonly account: {
          readonly id: string;
          readonly title: string;
        } | null;
        readonly entity: {
          readonly id: string;
          readonly name: string;
        } | null;
      })[];
    };
  } | null;
};
export type ImportKeptVariables = { readonly id: string; };
export const ImportKept: TypedDocument<ImportKeptResult, ImportKeptVariables> = {
  name: 'ImportKept',
  kind: 'query',
  reader: true,
  text: "query ImportKept($id:ID!$reader:OfficialLanguage){dataImport(id:$id){id rows(first:50 filter:{kept:true}){totalCount nodes{id label keptBecause account{id title}entity{id name(language:$reader)}}}}}",
};

export type ImportByIdResult = {
  readonly dataImport: {
    readonly id: string;
    readonly kind: DataImportKind;
    readonly fileName: string;
    readonly state: ImportState;
    readonly uploadedAt: string;
    readonly rowCount: number;
    readonly newCount: number;
    readonly faultyCount: number;
    readonly addedCount: number;
    readonly entity: {
      readonly id: string;
      readonly code: string;
      readonly name: string;
    } | null;
    readonly uploadedBy: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly version: number;
    readonly sheet: string | null;
    readonly header: readonly string[];
    readonly mapping: readonly string[];
    readonly checkedRows: number;
    readonly sameCount: number;
    readonly stoppedBecause: string | null;
    readonly differentCount: number;
    readonly startedBy: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly finishedAt: string | null;
    readonly undoneBy: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly undoneAt: string | null;
    readonly undoReason: string | null;
    readonly undoneCount: number;
    readonly keptCount: number;
    readonly proposals: readonly ({
      readonly id: string;
      readonly email: string;
      readonly rowCount: number;
      readonly confirmedAt: string | null;
      readonly rejectedAt: string | null;
      readonly person: {
        readonly id: string;
        readonly name: string;
      } | null;
    })[];
    readonly can: {
      readonly check: boolean;
      readonly start: boolean;
      readonly undo: boolean;
    };
  } | null;
};
export type ImportByIdVariables = { readonly id: string; };
export const ImportById: TypedDocument<ImportByIdResult, ImportByIdVariables> = {
  name: 'ImportById',
  kind: 'query',
  reader: true,
  text: "query ImportById($id:ID!$reader:OfficialLanguage){dataImport(id:$id){...ImportLine version sheet header mapping checkedRows sameCount stoppedBecause differentCount startedBy{...PersonLink}finishedAt undoneBy{...PersonLink}undoneAt undoReason undoneCount keptCount proposals{id email rowCount confirmedAt rejectedAt person{...PersonLink}}can{check start undo}}}fragment ImportLine on DataImport{id kind fileName state uploadedAt rowCount newCount faultyCount addedCount entity{id code name(language:$reader)}uploadedBy{...PersonLink}}fragment PersonLink on Person{id name}",
};

export type CheckImportResult = {
  readonly checkImport: {
    readonly id: string;
  };
};
export type CheckImportVariables = { readonly input: CheckImportInput; };
export const CheckImport: TypedDocument<CheckImportResult, CheckImportVariables> = {
  name: 'CheckImport',
  kind: 'mutation',
  reader: false,
  text: "mutation CheckImport($input:CheckImportInput!){checkImport(input:$input){id}}",
};

export type StartImportResult = {
  readonly startImport: {
    readonly id: string;
  };
};
export type StartImportVariables = { readonly input: StartImportInput; };
export const StartImport: TypedDocument<StartImportResult, StartImportVariables> = {
  name: 'StartImport',
  kind: 'mutation',
  reader: false,
  text: "mutation StartImport($input:StartImportInput!){startImport(input:$input){id}}",
};

export type UndoImportResult = {
  readonly undoImport: {
    readonly id: string;
  };
};
export type UndoImportVariables = { readonly input: UndoImportInput; };
export const UndoImport: TypedDocument<UndoImportResult, UndoImportVariables> = {
  name: 'UndoImport',
  kind: 'mutation',
  reader: false,
  text: "mutation UndoImport($input:UndoImportInput!){undoImport(input:$input){id}}",
};

export type AnswerImportProposalResult = {
  readonly answerImportProposal: {
    readonly id: string;
  };
};
export type AnswerImportProposalVariables = { readonly input: AnswerImportProposalInput; };
export const AnswerImportProposal: TypedDocument<AnswerImportProposalResult, AnswerImportProposalVariables> = {
  name: 'AnswerImportProposal',
  kind: 'mutation',
  reader: false,
  text: "mutation AnswerImportProposal($input:AnswerImportProposalInput!){answerImportProposal(input:$input){id}}",
};
