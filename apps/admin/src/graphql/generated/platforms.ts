// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { ClearanceKind, ClearanceState, JointAnswer, JointKind, ProposeClearanceInput, ProposeClearanceWithdrawalInput } from './schema.ts';

export type PlatformRow = {
  readonly code: string;
  readonly custodyModel: string;
  readonly audiovisual: boolean;
  readonly accountCount: number | null;
  readonly missingClearances: readonly ClearanceKind[];
  readonly clearances: readonly ({
    readonly id: string;
    readonly kind: ClearanceKind;
    readonly state: ClearanceState;
    readonly clearedOn: string;
    readonly validUntil: string | null;
    readonly documentReference: string | null;
    readonly clearedBy: {
      readonly id: string;
      readonly name: string;
    } | null;
  })[];
};

export type PlatformClearancesResult = {
  readonly platforms: readonly ({
    readonly code: string;
    readonly custodyModel: string;
    readonly audiovisual: boolean;
    readonly accountCount: number | null;
    readonly missingClearances: readonly ClearanceKind[];
    readonly clearances: readonly ({
      readonly id: string;
      readonly kind: ClearanceKind;
      readonly state: ClearanceState;
      readonly clearedOn: string;
      readonly validUntil: string | null;
      readonly documentReference: string | null;
      readonly clearedBy: {
        readonly id: string;
        readonly name: string;
      } | null;
    })[];
  })[];
};
export type PlatformClearancesVariables = Record<string, never>;
export const PlatformClearances: TypedDocument<PlatformClearancesResult, PlatformClearancesVariables> = {
  name: 'PlatformClearances',
  kind: 'query',
  reader: false,
  text: "query PlatformClearances{platforms{...PlatformRow}}fragment PlatformRow on Platform{code custodyModel audiovisual accountCount missingClearances clearances{id kind state clearedOn validUntil documentReference clearedBy{...PersonLink}}}fragment PersonLink on Person{id name}",
};

export type OpenClearancesResult = {
  readonly jointDecisions: {
    readonly nodes: readonly ({
      readonly id: string;
      readonly kind: JointKind;
      readonly reason: string;
      readonly payload: string;
      readonly proposedAt: string;
      readonly answeredAt: string | null;
      readonly answer: JointAnswer | null;
      readonly answerReason: string | null;
      readonly version: number;
      readonly proposedBy: {
        readonly id: string;
        readonly name: string;
      };
      readonly answeredBy: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly person: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly can: {
        readonly answer: boolean;
        readonly withdraw: boolean;
      };
    })[];
  };
};
export type OpenClearancesVariables = Record<string, never>;
export const OpenClearances: TypedDocument<OpenClearancesResult, OpenClearancesVariables> = {
  name: 'OpenClearances',
  kind: 'query',
  reader: false,
  text: "query OpenClearances{jointDecisions(first:25 filter:{open:true kind:[CLEAR_PLATFORM WITHDRAW_CLEARANCE]}){nodes{...JointRow}}}fragment JointRow on JointDecision{id kind reason payload proposedAt answeredAt answer answerReason version proposedBy{...PersonLink}answeredBy{...PersonLink}person{...PersonLink}can{answer withdraw}}fragment PersonLink on Person{id name}",
};

export type PlatformsClearedResult = {
  readonly platforms: readonly {
    readonly code: string;
    readonly missingClearances: readonly ClearanceKind[];
  }[];
};
export type PlatformsClearedVariables = Record<string, never>;
export const PlatformsCleared: TypedDocument<PlatformsClearedResult, PlatformsClearedVariables> = {
  name: 'PlatformsCleared',
  kind: 'query',
  reader: false,
  text: "query PlatformsCleared{platforms{code missingClearances}}",
};

export type ProposeClearanceResult = {
  readonly proposeClearance: {
    readonly id: string;
  };
};
export type ProposeClearanceVariables = { readonly input: ProposeClearanceInput; };
export const ProposeClearance: TypedDocument<ProposeClearanceResult, ProposeClearanceVariables> = {
  name: 'ProposeClearance',
  kind: 'mutation',
  reader: false,
  text: "mutation ProposeClearance($input:ProposeClearanceInput!){proposeClearance(input:$input){id}}",
};

export type ProposeClearanceWithdrawalResult = {
  readonly proposeClearanceWithdrawal: {
    readonly id: string;
  };
};
export type ProposeClearanceWithdrawalVariables = { readonly input: ProposeClearanceWithdrawalInput; };
export const ProposeClearanceWithdrawal: TypedDocument<ProposeClearanceWithdrawalResult, ProposeClearanceWithdrawalVariables> = {
  name: 'ProposeClearanceWithdrawal',
  kind: 'mutation',
  reader: false,
  text: "mutation ProposeClearanceWithdrawal($input:ProposeClearanceWithdrawalInput!){proposeClearanceWithdrawal(input:$input){id}}",
};
