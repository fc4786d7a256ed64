import { AnswerQuestionMutation } from './accounts/answer-question.graphql.ts';
import { AuthorizeAccountMutation } from './accounts/authorize-account.graphql.ts';
import { MarkOutOfScopeMutation } from './accounts/mark-out-of-scope.graphql.ts';
import { ReopenAccountMutation } from './accounts/reopen-account.graphql.ts';
import { RecordOutOfScopeMutation } from './accounts/record-out-of-scope.graphql.ts';
import { CloseAccountMutation } from './accounts/close-account.graphql.ts';
import { RecordStableIdMutation } from './accounts/record-stable-id.graphql.ts';
import { ParkAccountMutation } from './accounts/park-account.graphql.ts';
import { DecideAccountsMutation } from './accounts/decide-accounts.graphql.ts';
import { MaintainAccountMutation } from './accounts/maintain-account.graphql.ts';
import { NominatePersonMutation } from './accounts/nominate-person.graphql.ts';
import { RecordCreationMutation } from './accounts/record-creation.graphql.ts';
import { RefuseAccountMutation } from './accounts/refuse-account.graphql.ts';
import { RemoveNominationMutation } from './accounts/remove-nomination.graphql.ts';
import { RequestAccountMutation } from './accounts/request-account.graphql.ts';
import { SendBackAccountMutation } from './accounts/send-back-account.graphql.ts';
import { SubmitRequestMutation } from './accounts/submit-request.graphql.ts';
import { UpdateRequestMutation } from './accounts/update-request.graphql.ts';
import { WithdrawAccountMutation } from './accounts/withdraw-account.graphql.ts';
import { AuthorizePersonMutation } from './authorizations/authorize-person.graphql.ts';
import { RenewAuthorizationMutation } from './authorizations/renew-authorization.graphql.ts';
import { RenewAuthorizationsMutation } from './authorizations/renew-authorizations.graphql.ts';
import { WithdrawAuthorizationMutation } from './offboarding/withdraw-authorization.graphql.ts';
import { RecordCustodyMutation } from './custody/record-custody.graphql.ts';
import { CustodyProcedureMutations } from './custody/procedure.graphql.ts';
import { TakeCustodyMutation } from './orphans/take-custody.graphql.ts';
import { AnswerOverlapMutation } from './criteria/answer-overlap.graphql.ts';
import { RemoveEvidenceFileMutation } from './evidence/remove-evidence-file.graphql.ts';
import { SaveAssessmentMutation } from './criteria/save-assessment.graphql.ts';
import { AddReferenceAccountMutation } from './overlaps/add-reference-account.graphql.ts';
import { EndReferenceAccountMutation } from './overlaps/end-reference-account.graphql.ts';
import { WithdrawAuthorizationsOfMutation } from './offboarding/withdraw-authorizations-of.graphql.ts';
import { DeclareDepartureMutation } from './offboarding/declare-departure.graphql.ts';
import { DeclareMoveMutation } from './offboarding/declare-move.graphql.ts';
import { RecordEvidenceMutation } from './cases/record-evidence.graphql.ts';
import { ReplayDeliveryMutation } from './deliveries/replay-delivery.graphql.ts';
import { ConfirmMoveMutation } from './offboarding/confirm-move.graphql.ts';
import { ConfirmSignalMutation } from './offboarding/confirm-signal.graphql.ts';
import { AnswerProposalMutation } from './offboarding/answer-proposal.graphql.ts';
import { ProposeClearanceMutations } from './offboarding/propose-clearance.graphql.ts';
import { ProposeGuardLimitsMutation } from './offboarding/propose-guard-limits.graphql.ts';
import { ProposeHoldDecisionMutation } from './offboarding/propose-hold-decision.graphql.ts';
import { ProposeLiftMutation } from './offboarding/propose-lift.graphql.ts';
import { ProposeLinkMutation } from './offboarding/propose-link.graphql.ts';
import { ProposeUndoMutation } from './offboarding/propose-undo.graphql.ts';
import { ProposeUnitRenameMutation } from './offboarding/propose-unit-rename.graphql.ts';
import { CreateEntityMutation } from './entities/create-entity.graphql.ts';
import { EndEntityMutation } from './entities/end-entity.graphql.ts';
import { UpdateEntityMutation } from './entities/update-entity.graphql.ts';
import { EndFocalPointMutation } from './focal-points/end-focal-point.graphql.ts';
import { NameFocalPointMutation } from './focal-points/name-focal-point.graphql.ts';
import { AcknowledgeInheritanceMutation } from './headships/acknowledge-inheritance.graphql.ts';
import { ConfirmHeadshipMutation } from './headships/confirm-headship.graphql.ts';
import { EndHeadshipMutation } from './headships/end-headship.graphql.ts';
import { RecordHeadshipMutation } from './headships/record-headship.graphql.ts';
import { RejectHeadshipMutation } from './headships/reject-headship.graphql.ts';
import { AcknowledgeLetterMutation } from './letters/acknowledge-letter.graphql.ts';
import { ChangePublicationDayMutation } from './due-items/publication-day.graphql.ts';
import { ChangeAttestationTermMutation } from './attestations/attestation-term.graphql.ts';
import { AttestObligationsMutation } from './attestations/attest-obligations.graphql.ts';
import { AcknowledgeGuidanceMutation } from './guidance/acknowledge-guidance.graphql.ts';
import { DraftGuidanceMutation } from './guidance/draft-guidance.graphql.ts';
import { PublishGuidanceMutation } from './guidance/publish-guidance.graphql.ts';
import { UpdateGuidanceMutation } from './guidance/update-guidance.graphql.ts';
import { RecordHoldingMutation } from './holdings/record-holding.graphql.ts';
import { AnswerImportProposalMutation } from './imports/answer-import-proposal.graphql.ts';
import { CheckImportMutation } from './imports/check-import.graphql.ts';
import { StartImportMutation } from './imports/start-import.graphql.ts';
import { UndoImportMutation } from './imports/undo-import.graphql.ts';
import { NameServiceAccountOwnerMutation } from './service-accounts/name-service-account-owner.graphql.ts';
import { RegisterServiceAccountMutation } from './service-accounts/register-service-account.graphql.ts';
import { RenewServiceAccountMutation } from './service-accounts/renew-service-account.graphql.ts';
import { ResumeServiceAccountMutation } from './service-accounts/resume-service-account.graphql.ts';
import { StopServiceAccountMutation } from './service-accounts/stop-service-account.graphql.ts';
import { MyNoticesMutations } from './notices/my-notices.graphql.ts';
import { RecordPersonMutation } from './people/record-person.graphql.ts';
import { UpdateMyLanguageMutation } from './people/update-my-language.graphql.ts';
import { UpdatePersonMutation } from './people/update-person.graphql.ts';
import { EndCampaignMutation } from './reviews/end-campaign.graphql.ts';
import { OpenCampaignMutation } from './reviews/open-campaign.graphql.ts';
import { PrepareReviewMutation } from './reviews/prepare-review.graphql.ts';
import { RemoveReviewFileMutation } from './reviews/remove-review-file.graphql.ts';
import { SaveReviewDraftMutation } from './reviews/save-review-draft.graphql.ts';
import { ReassignReviewMutation } from './reviews/reassign-review.graphql.ts';
import { ApproveRevisionMutation } from './revisions/approve-revision.graphql.ts';
import { ProposeRevisionMutation } from './revisions/propose-revision.graphql.ts';
import { RefuseRevisionMutation } from './revisions/refuse-revision.graphql.ts';
import { WithdrawRevisionMutation } from './revisions/withdraw-revision.graphql.ts';

/** Every change that the contract offers. */
export const mutationResolvers = [
  OpenCampaignMutation,
  EndCampaignMutation,
  PrepareReviewMutation,
  ReassignReviewMutation,
  SaveReviewDraftMutation,
  RemoveReviewFileMutation,
  ApproveRevisionMutation,
  ProposeRevisionMutation,
  RefuseRevisionMutation,
  WithdrawRevisionMutation,
  CloseAccountMutation,
  RecordStableIdMutation,
  ParkAccountMutation,
  AnswerQuestionMutation,
  AuthorizeAccountMutation,
  DecideAccountsMutation,
  MaintainAccountMutation,
  MarkOutOfScopeMutation,
  RecordOutOfScopeMutation,
  ReopenAccountMutation,
  NominatePersonMutation,
  RecordCreationMutation,
  RefuseAccountMutation,
  RemoveNominationMutation,
  RequestAccountMutation,
  SendBackAccountMutation,
  SubmitRequestMutation,
  UpdateRequestMutation,
  WithdrawAccountMutation,
  AuthorizePersonMutation,
  RenewAuthorizationMutation,
  RenewAuthorizationsMutation,
  WithdrawAuthorizationMutation,
  AnswerOverlapMutation,
  AddReferenceAccountMutation,
  EndReferenceAccountMutation,
  SaveAssessmentMutation,
  RemoveEvidenceFileMutation,
  CreateEntityMutation,
  UpdateEntityMutation,
  EndEntityMutation,
  NameFocalPointMutation,
  EndFocalPointMutation,
  AcknowledgeInheritanceMutation,
  ConfirmHeadshipMutation,
  EndHeadshipMutation,
  RecordHeadshipMutation,
  RejectHeadshipMutation,
  RecordHoldingMutation,
  RecordCustodyMutation,
  TakeCustodyMutation,
  CustodyProcedureMutations,
  AnswerImportProposalMutation,
  CheckImportMutation,
  StartImportMutation,
  UndoImportMutation,
  AttestObligationsMutation,
  ChangeAttestationTermMutation,
  ChangePublicationDayMutation,
  DraftGuidanceMutation,
  UpdateGuidanceMutation,
  PublishGuidanceMutation,
  AcknowledgeGuidanceMutation,
  AcknowledgeLetterMutation,
  RegisterServiceAccountMutation,
  NameServiceAccountOwnerMutation,
  RenewServiceAccountMutation,
  StopServiceAccountMutation,
  ResumeServiceAccountMutation,
  RecordPersonMutation,
  MyNoticesMutations,
  UpdateMyLanguageMutation,
  UpdatePersonMutation,
  WithdrawAuthorizationsOfMutation,
  DeclareDepartureMutation,
  DeclareMoveMutation,
  RecordEvidenceMutation,
  ReplayDeliveryMutation,
  ConfirmMoveMutation,
  ConfirmSignalMutation,
  AnswerProposalMutation,
  ProposeClearanceMutations,
  ProposeGuardLimitsMutation,
  ProposeHoldDecisionMutation,
  ProposeLiftMutation,
  ProposeLinkMutation,
  ProposeUndoMutation,
  ProposeUnitRenameMutation,
] as const;
