// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AnswerProposalInput, JointAnswer, JointDecisionFilter, JointKind, ProposeGuardLimitsInput, ProposeHoldDecisionInput, ProposeLiftInput, ProposeLinkInput, ProposeUndoInput, ProposeUnitRenameInput } from './schema.ts';

export type JointRow = {
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
};

export type OpenJointsResult = {
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
export type OpenJointsVariables = { readonly filter?: JointDecisionFilter | null; };
export const OpenJoints: TypedDocument<OpenJointsResult, OpenJointsVariables> = {
  name: 'OpenJoints',
  kind: 'query',
  reader: false,
  text: "query OpenJoints($filter:JointDecisionFilter){jointDecisions(first:25 filter:$filter){nodes{...JointRow}}}fragment JointRow on JointDecision{id kind reason payload proposedAt answeredAt answer answerReason version proposedBy{...PersonLink}answeredBy{...PersonLink}person{...PersonLink}can{answer withdraw}}fragment PersonLink on Person{id name}",
};

export type MeantEntityResult = {
  readonly entity: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
  } | null;
};
export type MeantEntityVariables = { readonly id: string; };
export const MeantEntity: TypedDocument<MeantEntityResult, MeantEntityVariables> = {
  name: 'MeantEntity',
  kind: 'query',
  reader: true,
  text: "query MeantEntity($id:ID!$reader:OfficialLanguage){entity(id:$id){id code name(language:$reader)}}",
};

export type ProposeHoldDecisionResult = {
  readonly proposeHoldDecision: {
    readonly id: string;
  };
};
export type ProposeHoldDecisionVariables = { readonly input: ProposeHoldDecisionInput; };
export const ProposeHoldDecision: TypedDocument<ProposeHoldDecisionResult, ProposeHoldDecisionVariables> = {
  name: 'ProposeHoldDecision',
  kind: 'mutation',
  reader: false,
  text: "mutation ProposeHoldDecision($input:ProposeHoldDecisionInput!){proposeHoldDecision(input:$input){id}}",
};

export type ProposeUndoResult = {
  readonly proposeUndo: {
    readonly id: string;
  };
};
export type ProposeUndoVariables = { readonly input: ProposeUndoInput; };
export const ProposeUndo: TypedDocument<ProposeUndoResult, ProposeUndoVariables> = {
  name: 'ProposeUndo',
  kind: 'mutation',
  reader: false,
  text: "mutation ProposeUndo($input:ProposeUndoInput!){proposeUndo(input:$input){id}}",
};

export type ProposeLiftResult = {
  readonly proposeLift: {
    readonly id: string;
  };
};
export type ProposeLiftVariables = { readonly input: ProposeLiftInput; };
export const ProposeLift: TypedDocument<ProposeLiftResult, ProposeLiftVariables> = {
  name: 'ProposeLift',
  kind: 'mutation',
  reader: false,
  text: "mutation ProposeLift($input:ProposeLiftInput!){proposeLift(input:$input){id}}",
};

export type ProposeLinkResult = {
  readonly proposeLink: {
    readonly id: string;
  };
};
export type ProposeLinkVariables = { readonly input: ProposeLinkInput; };
export const ProposeLink: TypedDocument<ProposeLinkResult, ProposeLinkVariables> = {
  name: 'ProposeLink',
  kind: 'mutation',
  reader: false,
  text: "mutation ProposeLink($input:ProposeLinkInput!){proposeLink(input:$input){id}}",
};

export type ProposeUnitRenameResult = {
  readonly proposeUnitRename: {
    readonly id: string;
  };
};
export type ProposeUnitRenameVariables = { readonly input: ProposeUnitRenameInput; };
export const ProposeUnitRename: TypedDocument<ProposeUnitRenameResult, ProposeUnitRenameVariables> = {
  name: 'ProposeUnitRename',
  kind: 'mutation',
  reader: false,
  text: "mutation ProposeUnitRename($input:ProposeUnitRenameInput!){proposeUnitRename(input:$input){id}}",
};

export type ProposeGuardLimitsResult = {
  readonly proposeGuardLimits: {
    readonly id: string;
  };
};
export type ProposeGuardLimitsVariables = { readonly input: ProposeGuardLimitsInput; };
export const ProposeGuardLimits: TypedDocument<ProposeGuardLimitsResult, ProposeGuardLimitsVariables> = {
  name: 'ProposeGuardLimits',
  kind: 'mutation',
  reader: false,
  text: "mutation ProposeGuardLimits($input:ProposeGuardLimitsInput!){proposeGuardLimits(input:$input){id}}",
};

export type AnswerProposalResult = {
  readonly answerProposal: {
    readonly id: string;
    readonly version: number;
  };
};
export type AnswerProposalVariables = { readonly input: AnswerProposalInput; };
export const AnswerProposal: TypedDocument<AnswerProposalResult, AnswerProposalVariables> = {
  name: 'AnswerProposal',
  kind: 'mutation',
  reader: false,
  text: "mutation AnswerProposal($input:AnswerProposalInput!){answerProposal(input:$input){id version}}",
};
